import { choose, isNumeric, type NumericClaim } from './choose.ts';
import type { Claim } from './claim.ts';
import { comparable } from './comparable.ts';
import { convertMeasure } from './convertMeasure.ts';
import { exactly, type Measure } from './measure.ts';
import type { Property } from './properties/define.ts';
import { properties } from './property.ts';

/** The combined value of several claims of one property. */
export interface Consensus {
  /** Weighted mean in the unit of the first claim; null with fewer than two numbers that can be compared. */
  readonly mean: Measure | null;
  /** The scatter of the numbers relative to their uncertainties: 1 where the two are equal; null where the mean is. */
  readonly birgeRatio: Measure | null;
  /** The claims averaged, best first. */
  readonly averaged: readonly NumericClaim[];
  /** Bounds and ranges, comparable with these, that the mean or the only number violates. */
  readonly violated: readonly NumericClaim[];
}

interface Weighed {
  readonly value: number;
  readonly uncertainty: number;
}

/**
 * Combines the claims of one property of one subject that are comparable with the best claim and with each other. Numbers
 * are averaged with weights 1/u², as if independent. Bounds are checked, not averaged. Assumed and simulated values are no
 * evidence and are left out, and so are numbers without uncertainty.
 *
 *   x̄ = Σ wᵢxᵢ/Σ wᵢ,   R_B = √(Σ wᵢ(xᵢ − x̄)²/(n − 1)),   u(x̄) = max(1, R_B)/√(Σ wᵢ),   wᵢ = 1/uᵢ²
 *
 * @see Birge, Phys. Rev. 40, 207 (1932), doi:10.1103/PhysRev.40.207
 */
export function consensus(claims: readonly Claim[]): Consensus {
  const group = alike(claims);
  const unit = group[0]?.value.unit ?? '1';
  const averaged = group.filter((claim) => weighed(claim, unit) !== null);
  const numbers = averaged.map((claim) => weighed(claim, unit)!);
  const bounds = group.filter(({ value }) => value.value === null);
  const mean = numbers.length < 2 ? null : weightedMean(numbers, unit);
  const best = mean?.mean.value ?? numbers[0]?.value ?? null;
  const violated = best === null ? [] : bounds.filter((bound) => isOutside(best, convertMeasure(bound.value, unit)));
  return { mean: mean?.mean ?? null, birgeRatio: mean?.birgeRatio ?? null, averaged, violated };
}

/** Claims with a number that are all comparable with each other; the first is the best claim. */
function alike(claims: readonly Claim[]): NumericClaim[] {
  const { chosen, passedOver } = choose(
    claims.filter(({ evidence }) => evidence !== 'ASSUMED' && evidence !== 'SIMULATED'),
  );
  if (chosen === null) return [];
  const { severalAtOnce }: Property = properties[chosen.property];
  if (severalAtOnce) return [];
  const group = [chosen];
  for (const claim of passedOver.filter(isNumeric)) {
    if (group.every((other) => comparable(other, claim).verdict !== 'NOT_COMPARABLE')) group.push(claim);
  }
  return group;
}

/** Value and standard uncertainty, a band read as uniform; null where there is no value or no uncertainty for a weight. */
function weighed({ value: measure }: NumericClaim, unit: string): Weighed | null {
  const { value, low, high, standardUncertainty } = convertMeasure(measure, unit);
  const uncertainty = low !== null && high !== null ? (high - low) / Math.sqrt(12) : standardUncertainty;
  return value === null || !uncertainty ? null : { value, uncertainty };
}

function weightedMean(numbers: readonly Weighed[], unit: string): { mean: Measure; birgeRatio: Measure } {
  const weights = numbers.map(({ uncertainty }) => uncertainty ** -2);
  const weight = sum(weights);
  const value = sum(numbers.map((number, k) => weights[k]! * number.value)) / weight;
  const squares = sum(numbers.map((number, k) => weights[k]! * (number.value - value) ** 2));
  const ratio = Math.sqrt(squares / (numbers.length - 1));
  const standardUncertainty = Math.max(1, ratio) / Math.sqrt(weight);
  return {
    mean: { ...exactly(value, unit), standardUncertainty, uncertaintyBasis: 'PROPAGATED' },
    birgeRatio: exactly(ratio, '1'),
  };
}

function isOutside(value: number, { low, high }: Measure): boolean {
  return value < (low ?? -Infinity) || value > (high ?? Infinity);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
