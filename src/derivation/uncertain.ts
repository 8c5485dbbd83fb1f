import type { Claim, ConditionName } from '../domain/claim.ts';
import { exactly, isPrecision, type Measure } from '../domain/measure.ts';
import { type PropertyName, properties } from '../domain/property.ts';
import { inSI } from '../domain/si.ts';
import type { SubjectIdentity, SubjectKind } from '../domain/subjects.ts';
import { meaningOf } from '../physics/ucum.ts';
import { type Distribution, lognormal, normal, type SplitShape, uniform } from '../statistics/distribution.ts';
import type { Uncertain } from '../statistics/latinHypercube.ts';
import type { ResolvedInput } from './derivation.ts';
import { temperatureOfRoom } from './quantities/temperature.ts';
import { givenWithoutIt } from './words.ts';

/** How far the printed number may be from the true one although no source says so. */
interface Tolerance {
  /** Standard deviation of the logarithm, or the 5 and 95 % quantiles over the printed number. */
  readonly of: number | readonly [low: number, high: number];
  /** A nominal number: its last digit says nothing. */
  readonly isNominal?: true;
}

/** Standard deviations of methods of measurement. All are assumptions; an uncertainty that a source reports wins. */
const tolerances: Partial<Record<PropertyName, Tolerance>> = {
  ionicConductivity: { of: 0.03 },
  overpotential: { of: 0.02 },
  thickness: { of: 0.02 },
  saltConcentration: { of: 0.02, isNominal: true },
  componentMassFraction: { of: 0.02, isNominal: true },
};

/** A closed cell presses its separator: from 15 % thinner than printed to 3 % thicker. Assumed. */
const PRESSED: Tolerance = { of: [220 / 260, 268 / 260] };

/** An input of a formula as an uncertain number, in SI; null where it is exact, or only a bound. */
export function uncertainInput(
  { origin, measure, subject, property, claim, reason, uncertain }: LeafInput,
  name: string,
): Uncertain | null {
  if (uncertain) return { ...uncertain, name };
  if (measure === null) return null;
  const of = subject?.kind ?? null;
  if (claim && property) return uncertainClaim(readingKey(claim, measure), measure, { property, of }, name);
  if (origin !== 'ASSUMPTION') return null;
  return uncertainAssumption(measure, reason ?? '', name);
}

type LeafInput = Omit<ResolvedInput, 'name' | 'symbol' | 'passedOver' | 'derivation' | 'source'>;

/** One of several numbers that a claim prints is a number of its own. */
function readingKey({ key, value: whole }: Claim, { value, low, high, unit }: Measure): string {
  const isWhole =
    whole.kind === 'MEASURE' &&
    whole.unit === unit &&
    (whole.value === value || whole.value === null) &&
    whole.low === low &&
    whole.high === high;
  return isWhole ? key : `${key}: ${value ?? `${low} to ${high}`} ${unit}`;
}

interface Whose {
  readonly property: PropertyName;
  readonly of: SubjectKind | null;
}

/** The value of a claim. Two results that use it have the same leaf. */
export function uncertainClaim(
  key: string,
  measure: Measure,
  { property, of }: Whose,
  name: string = property,
): Uncertain | null {
  const tolerance = property === 'thickness' && of === 'SEPARATOR' ? PRESSED : tolerances[property];
  const distribution = distributionOf(measure, shareOf(property), tolerance);
  return distribution && { leaf: `claim ${key}`, name, distribution };
}

/** A number that nobody knows. Assumptions for the same reason are the same uncertain number. */
export function uncertainAssumption(measure: Measure, reason: string, name: string): Uncertain | null {
  const distribution = distributionOf(measure, null);
  return distribution && { leaf: assumptionLeaf(reason), name, distribution };
}

/**
 * An assumed condition of a claim. The same condition of other claims of its source and property is the same number. A
 * room is a room: the temperature of one is the same number in every test.
 */
export function uncertainCondition(claim: Claim, name: ConditionName, measure: Measure): Uncertain | null {
  const own = uncertainAssumption(measure, `${name}: ${givenWithoutIt(claim)}`, name);
  if (own === null || name !== 'temperature') return own;
  const { value, unit, low, high, reason } = temperatureOfRoom;
  const room = uncertainAssumption({ ...exactly(value, unit), low, high }, reason, name);
  return JSON.stringify(own.distribution) === JSON.stringify(room?.distribution) ? room : own;
}

/** What follows from the identity of a subject, as its molar mass from standard atomic weights. */
export function uncertainRecord({ kind, slug }: SubjectIdentity, what: string, measure: Measure): Uncertain | null {
  const distribution = distributionOf(measure, null);
  return distribution && { leaf: `${what} of ${kind} ${slug}`, name: what, distribution };
}

/** The key of the column of an assumption. */
export function assumptionLeaf(reason: string): string {
  return `assumption ${reason}`;
}

/** The possible values of a measure, in SI; null where it is exact, or only a bound. */
function distributionOf(measure: Measure, share: Share, tolerance?: Tolerance): Distribution | null {
  const { value, low, high, standardUncertainty } = inSI(measure);
  if (low !== null && high !== null) return fromBand(value, { low, high, unit: measure.unit }, share);
  if (value === null) return null;
  if (standardUncertainty && !isPrecision(measure.uncertaintyBasis)) return reported(value, standardUncertainty, share);
  return fromPrint(value, standardUncertainty ?? 0, tolerance);
}

/** Without a value all numbers between the ends are alike. */
function fromBand(value: number | null, { low, high, unit }: BandIn, share: Share): Distribution {
  if (value === null || value < low || value > high) return uniform(low, high);
  return { shape: shapeFor({ low, high, unit, leastShare: share }), p05: low, p50: value, p95: high };
}

interface BandIn {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/** Numbers whose zero is far away or is a convention: they scatter by a difference, not by a factor. */
const byDifference = ['K', 'kJ/mol', 'V'].map((unit) => meaningOf(unit).dimension);

/** The least value of a share, whose greatest is 1: 0, or −1 for a transference number; null for any other number. */
type Share = 0 | -1 | null;

/**
 * The shape for a number with this band, in SI: it keeps to the side of zero where the band does, and a share keeps between
 * its ends.
 */
export function shapeFor({ low, high, unit, leastShare: share }: BandIn & { readonly leastShare: Share }): SplitShape {
  if (share !== null && low > share && high < 1) return 'SPLIT_LOGIT';
  const isPositive = low > 0 && !byDifference.includes(meaningOf(unit).dimension);
  return isPositive ? 'SPLIT_LOGNORMAL' : 'SPLIT_NORMAL';
}

/** Above this relative uncertainty a normal distribution of a positive number would reach below zero. */
const WIDE = 0.2;
/** A sample of some thousand members reaches this many standard deviations. */
const FAR = 4;

function reported(value: number, deviation: number, share: Share): Distribution {
  const relative = deviation / value;
  const isWide = value > 0 && relative > WIDE;
  const distribution = normal(value, deviation);
  const leavesShare =
    share !== null && value + FAR * deviation >= 1 && distribution.p95 < 1 && distribution.p05 > share;
  if (leavesShare) return { ...distribution, shape: 'SPLIT_LOGIT' };
  return isWide ? lognormal(value, Math.sqrt(Math.log1p(relative * relative))) : distribution;
}

/** The wider one of the last printed digit and the tolerance. */
function fromPrint(value: number, rounding: number, tolerance?: Tolerance): Distribution | null {
  const { of = 0, isNominal = false } = tolerance ?? {};
  if (typeof of !== 'number') {
    return { shape: 'SPLIT_LOGNORMAL', p05: value * of[0], p50: value, p95: value * of[1] };
  }
  if (value > 0 && of > 0 && (isNominal || of * value >= rounding)) return lognormal(value, of);
  const half = rounding * Math.sqrt(3);
  return half === 0 ? null : uniform(value - half, value + half);
}

function shareOf(name: PropertyName): Share {
  const { unit, floor, ceiling }: { unit: string | null; floor?: number; ceiling?: number } = properties[name];
  const isShare = (unit === '%' && ceiling === 100) || (unit === '1' && ceiling === 1);
  return isShare && (floor === 0 || floor === -1) ? floor : null;
}
