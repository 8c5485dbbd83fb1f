import type { Measure, UncertaintyBasis, UncertaintyKind } from '../domain/measure.ts';
import { inSI } from '../domain/si.ts';

/**
 * A number at which a derivation ends: a claim, an argument, a constant, an assumption. A metric that uses it twice, on
 * any path, uses the same leaf. The leaf varies as one number, so its contributions add up or cancel correctly.
 */
export interface Leaf {
  readonly index: number;
  readonly kind: UncertaintyKind;
  /** All in SI. Null where there is only a bound. */
  readonly nominal: number | null;
  /** The least and the greatest value that it may have, ±Infinity where open. */
  readonly low: number;
  readonly high: number;
  readonly standardUncertainty: number;
  /** Null where there is no standard uncertainty. */
  readonly basis: UncertaintyBasis | null;
  readonly turningPoints: Set<number>;
}

/** The limits that physics sets to a property, in SI. */
export interface MetricLimits {
  readonly low: number;
  readonly high: number;
}

export const NO_LIMITS: MetricLimits = { low: -Infinity, high: Infinity };

/** A function of leaves: `at` takes the values of all leaves, by index. */
export interface Term {
  readonly leaves: ReadonlySet<Leaf>;
  at(point: readonly number[]): number;
}

/** The leaves of one derivation, each once, by the origin that they represent. */
export type Leaves = Map<unknown, Leaf>;

export function leafOf(leaves: Leaves, identity: unknown, measure: Measure, limits = NO_LIMITS): Leaf {
  const known = leaves.get(identity);
  if (known) return known;
  const leaf = { index: leaves.size, turningPoints: new Set<number>(), ...spread(measure, limits) };
  leaves.set(identity, leaf);
  return leaf;
}

/** An exact number, in SI. */
export function exactLeaf(leaves: Leaves, identity: unknown, nominal: number): Leaf {
  const known = leaves.get(identity);
  if (known) return known;
  const sharp = { kind: 'EXACT', nominal, low: nominal, high: nominal, standardUncertainty: 0, basis: null } as const;
  const leaf = { index: leaves.size, turningPoints: new Set<number>(), ...sharp };
  leaves.set(identity, leaf);
  return leaf;
}

export function termOf(leaf: Leaf): Term {
  return { leaves: new Set([leaf]), at: (point) => point[leaf.index]! };
}

/** The least and the greatest value of a measure, in SI: its bounds, or else its printed digits, or else 95 %. */
export function extentOf(measure: Measure): MetricLimits {
  const { low, high } = spread(measure, NO_LIMITS);
  return { low, high };
}

/** The half-width of all possible values for a standard uncertainty: printed digits are uniform, all else 95 %. */
const REACH = { IMPLIED_BY_PRECISION: Math.sqrt(3), REPORTED: 2, PROPAGATED: 2, PROPAGATED_PRECISION: 2 } as const;

function spread(measure: Measure, limits: MetricLimits): Omit<Leaf, 'index' | 'turningPoints'> {
  const { value, low, high, standardUncertainty } = inSI(measure);
  if (low !== null || high !== null || value === null) {
    return {
      kind: 'INTERVAL',
      nominal: value,
      low: low ?? limits.low,
      high: high ?? limits.high,
      standardUncertainty: 0,
      basis: null,
    };
  }
  const basis = measure.uncertaintyBasis ?? 'REPORTED';
  const reach = (standardUncertainty ?? 0) * REACH[basis];
  return {
    kind: reach === 0 ? 'EXACT' : 'STANDARD',
    nominal: value,
    low: Math.max(value - reach, Math.min(value, limits.low)),
    high: Math.min(value + reach, Math.max(value, limits.high)),
    standardUncertainty: standardUncertainty ?? 0,
    basis: reach === 0 ? null : basis,
  };
}
