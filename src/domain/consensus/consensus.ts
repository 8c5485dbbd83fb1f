import { meaningOf } from '../../physics/ucum.ts';
import {
  confidenceInterval,
  type Interval,
  pauleMandelMean,
  plainMean,
  predictionInterval,
} from '../../statistics/randomEffects.ts';
import { choose, isNumeric, type NumericClaim } from '../choose.ts';
import type { Claim } from '../claim.ts';
import { comparable } from '../conditions/comparable.ts';
import { convertMeasure } from '../convertMeasure.ts';
import { exactly, type Measure } from '../measure.ts';
import type { Property } from '../properties/define.ts';
import { properties } from '../property.ts';
import { type Observation, observationsIn } from './observation.ts';

/**
 * PAULE_MANDEL: weighted by the uncertainties within and between the sources. UNWEIGHTED: at most one source tells an
 * uncertainty, so all have the same weight.
 */
export type ConsensusMethod = 'PAULE_MANDEL' | 'UNWEIGHTED';

/** What several sources together say of one property. */
export interface Consensus {
  /**
   * The mean and its standard uncertainty, which is null where the sources say the same and none gives an uncertainty.
   */
  readonly quantity: Measure;
  /** Where the mean lies with 95 %, by Student's t; null where its uncertainty is. */
  readonly interval: Measure | null;
  /** One a source, in the order of their keys. */
  readonly votes: readonly WeighedVote[];
  /** Standard deviation between the sources. */
  readonly tau: Measure;
  /** Where the number of a further source lies with 95 %; null for two sources, and where all have the same weight. */
  readonly nextSource: Measure | null;
  readonly method: ConsensusMethod;
}

/** What one source says. */
export interface Vote {
  readonly sourceId: string;
  /** Mean of its observations, in the unit that was asked for. */
  readonly value: number;
  /** As the source gives it, or as its observations show it; null where there is neither. */
  readonly standardUncertainty: number | null;
  readonly observations: readonly Observation[];
}

/** A vote with its share in the mean; the sum of all is 1. */
export interface WeighedVote {
  readonly sourceId: string;
  readonly value: Measure;
  readonly observations: readonly Observation[];
  readonly weight: Measure;
}

/** How far the claims of one property agree. */
export interface Agreement {
  /** Null where fewer than two sources give a number. */
  readonly consensus: Consensus | null;
  /**
   * √(Q/(n − 1)): the scatter between the sources relative to the uncertainties that they give. Null where fewer
   * than two of them give any.
   */
  readonly disagreement: Measure | null;
  /** Bounds and ranges, comparable with these, that the mean, or else the best number, violates. */
  readonly violated: readonly NumericClaim[];
}

/**
 * Combines the claims of one property of one subject that are comparable with the best claim and with each other: one
 * observation for each number of a source, one vote for each source, and a random-effects mean of the votes. Bounds are
 * checked, not averaged. Assumed and simulated values are no evidence and are left out. What the printed digits imply
 * is never a weight.
 *
 * The vote of a source is the mean of its m observations, with the variance max(Σu²/m² if it gives all, s²/m if m ≥ 2).
 */
export function agreement(claims: readonly Claim[]): Agreement {
  const group = alike(claims);
  if (group.length === 0) return { consensus: null, disagreement: null, violated: [] };
  const unit = unitOf(group[0]!);
  const observations = observationsIn(group, unit);
  const { consensus, disagreement } = combined(votesOf(observations), unit);
  const best = consensus?.quantity.value ?? bestOf(group, observations);
  const violated = best === null ? [] : group.filter((claim) => isViolated(claim, best, unit));
  return { consensus, disagreement, violated };
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

/** The usual unit of the property; kelvin for temperatures, since a ratio of degrees Celsius means nothing. */
function unitOf({ property, value }: NumericClaim): string {
  const usual = properties[property].unit ?? value.unit;
  return meaningOf(usual).offset === 0 ? usual : 'K';
}

/**
 * One a source; in an order that depends on the numbers alone, so that sums do not depend on the order of the claims.
 */
export function votesOf(observations: readonly Observation[]): readonly Vote[] {
  return [...Map.groupBy(observations, ({ sourceId }) => sourceId)]
    .map(([sourceId, ofSource]) => voteOf(sourceId, ofSource))
    .toSorted((a, b) => a.value - b.value || (a.standardUncertainty ?? 0) - (b.standardUncertainty ?? 0));
}

function voteOf(sourceId: string, observations: readonly Observation[]): Vote {
  const [first, ...others] = observations;
  if (others.length === 0) {
    return { sourceId, value: first!.value, standardUncertainty: first!.told, observations };
  }
  const { mean, standardError } = plainMean(observations.map(({ value }) => value));
  const told = observations.map(({ told }) => told).filter((u) => u !== null);
  const ofAll = told.length === observations.length ? Math.hypot(...told) / told.length : 0;
  return { sourceId, value: mean, standardUncertainty: Math.max(ofAll, standardError) || null, observations };
}

function combined(votes: readonly Vote[], unit: string): Pick<Agreement, 'consensus' | 'disagreement'> {
  if (votes.length < 2) return { consensus: null, disagreement: null };
  const doubts = doubtsOf(votes);
  const isWeighted = doubts !== null;
  const weighed = isWeighted
    ? pauleMandelMean(votes.map(({ value }, k) => ({ value, variance: doubts[k]! ** 2 })))
    : { ...plainMean(votes.map(({ value }) => value)), heterogeneity: null };
  const { mean, standardError, tau, shares, heterogeneity } = weighed;
  const isUncertain = standardError > 0;
  const range = (interval: Interval | null): Measure | null =>
    interval && { ...exactly(0, unit), ...interval, qualifier: 'RANGE', value: null };
  return {
    consensus: {
      quantity: {
        ...exactly(mean, unit),
        standardUncertainty: isUncertain ? standardError : null,
        uncertaintyBasis: isUncertain ? 'PROPAGATED' : null,
      },
      interval: isUncertain ? range(confidenceInterval(weighed)) : null,
      votes: votes.map((vote, k) => weighedVote(vote, shares[k]!, unit)).toSorted(byKey),
      tau: exactly(tau, unit),
      nextSource: isWeighted ? range(predictionInterval(weighed)) : null,
      method: isWeighted ? 'PAULE_MANDEL' : 'UNWEIGHTED',
    },
    disagreement: heterogeneity === null ? null : exactly(Math.sqrt(heterogeneity / (votes.length - 1)), '1'),
  };
}

function weighedVote(
  { sourceId, value, standardUncertainty, observations }: Vote,
  share: number,
  unit: string,
): WeighedVote {
  const basis = observations.length === 1 ? 'REPORTED' : 'PROPAGATED';
  const uncertaintyBasis = standardUncertainty === null ? null : basis;
  const measure = { ...exactly(value, unit), standardUncertainty, uncertaintyBasis } as const;
  return { sourceId, value: measure, observations, weight: exactly(share, '1') };
}

/**
 * The standard uncertainty of each vote; null where at most one gives any. A vote without one gets the largest relative
 * uncertainty of the others, but is never sharper than the sharpest of them. One of more than 100 % is that of a number
 * near zero and says nothing of others: then it gets 100 %, or the largest uncertainty of the others where that is
 * more.
 */
function doubtsOf(votes: readonly Vote[]): readonly number[] | null {
  const speaking = votes.flatMap(({ value, standardUncertainty: u }) => (u === null ? [] : [{ value, u }]));
  if (speaking.length < 2) return null;
  const told = speaking.map(({ u }) => u);
  const relative = Math.max(...speaking.map(({ value, u }) => u / Math.abs(value)));
  const least = relative > 1 ? Math.max(...told) : Math.min(...told);
  return votes.map(
    ({ value, standardUncertainty }) => standardUncertainty ?? Math.max(Math.min(relative, 1) * Math.abs(value), least),
  );
}

const keyOrder = new Intl.Collator('en', { numeric: true });

function byKey(a: WeighedVote, b: WeighedVote): number {
  return keyOrder.compare(keyOf(a), keyOf(b));
}

function keyOf({ observations }: WeighedVote): string {
  return observations.flatMap(({ claims }) => claims.map(({ key }) => key)).toSorted(keyOrder.compare)[0]!;
}

/** The number of the best claim that has one. */
function bestOf(group: readonly NumericClaim[], observations: readonly Observation[]): number | null {
  const best = group.find((claim) => observations.some(({ claims }) => claims.includes(claim)));
  return observations.find(({ claims }) => claims.includes(best!))?.value ?? null;
}

function isViolated({ value: measure }: NumericClaim, best: number, unit: string): boolean {
  if (measure.value !== null || meaningOf(measure.unit).dimension !== meaningOf(unit).dimension) return false;
  const { low, high } = convertMeasure(measure, unit);
  return best < (low ?? -Infinity) || best > (high ?? Infinity);
}
