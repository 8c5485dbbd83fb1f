import type { ConditionName, TestQuantity } from '../domain/claim.ts';
import type { Part, Role } from '../domain/facts.ts';
import type { Measure } from '../domain/measure.ts';
import type { PropertyName } from '../domain/property.ts';
import type { Refusal } from '../physics/refusal.ts';
import type { Unit } from '../physics/units.ts';
import type { Metric } from './metric.ts';

/** The origin of an input. `at` is the path from the subject that has the metric to the part that is read. */
export type Origin =
  | ClaimOrigin
  | ConditionOrigin
  | QuotedOrigin
  | MetricOrigin
  | { readonly from: 'ARGUMENT'; readonly argument: string }
  | RecordOrigin
  | ConstantOrigin
  | AssumptionOrigin
  | { readonly from: 'FIRST'; readonly options: readonly Origin[] }
  | { readonly from: 'SUMMAND'; readonly term: Origin; readonly unit: Unit };

export interface ClaimOrigin {
  readonly from: 'CLAIM';
  readonly property: PropertyName;
  readonly at: readonly Role[];
  /** Another part that the claim must be about too, from the subject that has the input. */
  readonly with?: readonly Role[];
  /** Conditions under which the number is wanted, each at the value of an argument. */
  readonly under: Readonly<Partial<Record<ConditionName, string>>>;
  /**
   * How far a stated condition of the claim may be from the wanted one, as a factor, since the formula leads from one to the
   * other; without it they must agree.
   */
  readonly factor?: number;
}

/** A condition of the test behind a claim: the claim that `of` chooses. */
export interface ConditionOrigin {
  readonly from: 'CONDITION';
  readonly condition: TestQuantity;
  readonly of: ClaimOrigin;
}

export interface MetricOrigin {
  readonly from: 'METRIC';
  readonly metric: Metric;
  readonly at: readonly Role[];
  /** Other origins for arguments of the metric, which are not given by the caller. */
  readonly bound?: Readonly<Record<string, Origin>>;
}

export interface QuotedOrigin extends Reading {
  readonly from: 'QUOTED';
  readonly key: string;
}

/** Which number of a claim is meant, where the claim prints several or is in words, and the UCUM unit of that number. */
export interface Reading {
  readonly as?: string;
  readonly unit?: string;
}

export interface RecordOrigin {
  readonly from: 'RECORD';
  readonly at: readonly Role[];
  /** What is read. The same reading of the same part is the same number wherever it is used. */
  readonly what: string;
  readonly unit: Unit;
  /** A measure; or why there is none, in a sentence. */
  readonly read: (part: Part) => Measure | Refusal;
}

export interface ConstantOrigin {
  readonly from: 'CONSTANT';
  readonly value: number;
  readonly unit: Unit;
  readonly source: string;
}

export interface AssumptionOrigin {
  readonly from: 'ASSUMPTION';
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  readonly reason: string;
}

/** A claim of a property of the part. */
export function claimed(property: PropertyName, ...at: readonly Role[]): ClaimOrigin {
  return { from: 'CLAIM', property, at, under: {} };
}

/**
 * A claim from a test at the value of these arguments. A condition that had to be assumed is listed as an assumption; where
 * the source does not state one, there is no number.
 */
export function claimedUnder(under: ClaimOrigin['under'], property: PropertyName, ...at: readonly Role[]): ClaimOrigin {
  return { from: 'CLAIM', property, at, under };
}

/** The same, where a law leads from the conditions of the test to others, within this factor. */
export function claimedNear(
  under: ClaimOrigin['under'],
  factor: number,
  property: PropertyName,
  ...at: readonly Role[]
): ClaimOrigin {
  return { from: 'CLAIM', property, at, under, factor };
}

/** The condition of the test behind a claim, as the source states it, or as it is assumed. */
export function conditionOfTest(condition: TestQuantity, of: ClaimOrigin): ConditionOrigin {
  return { from: 'CONDITION', condition, of };
}

/** A claim about the part together with another part, as of a phase with the metal that nucleates on it. */
export function claimedWith(other: readonly Role[], property: PropertyName, ...at: readonly Role[]): ClaimOrigin {
  return { from: 'CLAIM', property, at, with: other, under: {} };
}

/** The value of this very claim, whatever its subject. */
export function quoted(key: string, reading: Reading = {}): QuotedOrigin {
  return { from: 'QUOTED', key, ...reading };
}

/** Another metric, of the subject itself or of a part; it gets the arguments of the same name. */
export function derived(metric: Metric, ...at: readonly Role[]): Origin {
  return { from: 'METRIC', metric, at };
}

/** The same for a metric of the subject itself, with these origins for arguments of the metric. */
export function derivedAt(bound: Readonly<Record<string, Origin>>, metric: Metric): Origin {
  return { from: 'METRIC', metric, at: [], bound };
}

export function given(argument: string): Origin {
  return { from: 'ARGUMENT', argument };
}

/** What follows from the identity and the composition of the part alone, in this unit. */
export function recorded(
  [what, unit]: readonly [what: string, unit: Unit],
  read: RecordOrigin['read'],
  ...at: readonly Role[]
): RecordOrigin {
  return { from: 'RECORD', at, what, unit, read };
}

/** Exact by definition. */
export function constant(value: number, unit: Unit, source: string): ConstantOrigin {
  return { from: 'CONSTANT', value, unit, source };
}

/**
 * A number that no source knows and we assume, within a band. The same object is the same uncertain number wherever it is
 * used.
 */
export function assumed(
  value: number,
  unit: Unit,
  { band, reason }: { readonly band: readonly [number, number]; readonly reason: string },
): AssumptionOrigin {
  return { from: 'ASSUMPTION', value, low: band[0], high: band[1], unit, reason };
}

/** The first of these origins that gives a number. */
export function first(...options: readonly Origin[]): Origin {
  return { from: 'FIRST', options };
}

/** The same origin, for a whole that contains the subject for which it was declared. */
export function ofPart(origin: Origin, ...path: readonly Role[]): Origin {
  switch (origin.from) {
    case 'FIRST':
      return { ...origin, options: origin.options.map((option) => ofPart(option, ...path)) };
    case 'SUMMAND':
      return { ...origin, term: ofPart(origin.term, ...path) };
    case 'CLAIM':
      return { ...origin, at: [...path, ...origin.at], ...(origin.with && { with: [...path, ...origin.with] }) };
    case 'CONDITION':
      return { ...origin, of: ofPart(origin.of, ...path) as ClaimOrigin };
    case 'METRIC':
    case 'RECORD':
      return { ...origin, at: [...path, ...origin.at] };
    default:
      return origin;
  }
}

/**
 * A term of a sum that cannot be negative. Where the subject has no such part the term is zero. Where the number is not
 * recorded, the term is at least zero and is listed as missing: the sum becomes a lower bound.
 */
export function summand(unit: Unit, term: Origin): Origin {
  return { from: 'SUMMAND', term, unit };
}
