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
  | ArgumentOrigin
  | RecordOrigin
  | ConstantOrigin
  | AssumptionOrigin
  | ClassAssumptionOrigin
  | WhenGivenOrigin
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
   * How far a stated condition of the claim may be from the wanted one, as a factor, since the formula leads from one
   * to the other; without it they must agree.
   */
  readonly factor?: number;
}

/** A condition of the test behind a claim: the claim that `of` chooses. */
export interface ConditionOrigin {
  readonly from: 'CONDITION';
  readonly condition: TestQuantity;
  readonly of: ClaimOrigin;
  /** Used where the claim does not state the condition; without it there is no number then. */
  readonly otherwise?: AssumptionOrigin;
  /** How far from it an argument may be, in the SI unit of the condition. */
  readonly reach?: { readonly argument: string; readonly most: number };
}

export interface MetricOrigin {
  readonly from: 'METRIC';
  readonly metric: Metric;
  readonly at: readonly Role[];
  /**
   * Arguments of the metric that are not those of the caller: another origin, or null for one that counts as not given.
   * A claim is still chosen by the argument of the caller where another origin is bound to it.
   */
  readonly bound?: Bound;
}

export type Bound = Readonly<Record<string, Origin | null>>;

export interface ArgumentOrigin {
  readonly from: 'ARGUMENT';
  readonly argument: string;
  /** The limits that the part sets to the argument. */
  readonly within?: (part: Part) => ArgumentLimits | null;
}

/** The least and the greatest value of an argument for one subject, in its unit, and what sets the greatest. */
export interface ArgumentLimits {
  readonly least: number;
  readonly most: number;
  readonly reason: string;
}

/**
 * One origin where the caller gives an argument, another one where it is absent, or where a claim states that very
 * value as its condition.
 */
export interface WhenGivenOrigin {
  readonly from: 'WHEN_GIVEN';
  readonly argument: string;
  readonly unless: ConditionOrigin;
  readonly given: Origin;
  readonly absent: Origin;
}

export interface QuotedOrigin extends Reading {
  readonly from: 'QUOTED';
  readonly key: string;
}

/**
 * Which number of a claim is meant, where the claim prints several or is in words, and the UCUM unit of that number.
 */
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

/** An assumption that depends on what the part is. */
export interface ClassAssumptionOrigin {
  readonly from: 'CLASS_ASSUMPTION';
  readonly at: readonly Role[];
  readonly unit: Unit;
  readonly choose: (part: Part) => AssumptionOrigin;
}

/** A claim of a property of the part. */
export function claimed(property: PropertyName, ...at: readonly Role[]): ClaimOrigin {
  return { from: 'CLAIM', property, at, under: {} };
}

/**
 * A claim from a test at the value of these arguments. A condition that had to be assumed is listed as an assumption;
 * where the source does not state one, there is no number.
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

/**
 * The condition of the test behind a claim, as the source states it, or as it is assumed.
 *
 * @param rest what is used where the source does not state it; how far from it an argument may be
 */
export function conditionOfTest(
  condition: TestQuantity,
  of: ClaimOrigin,
  rest: Pick<ConditionOrigin, 'otherwise' | 'reach'> = {},
): ConditionOrigin {
  return { from: 'CONDITION', condition, of, ...rest };
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
export function derived(metric: Metric, ...at: readonly Role[]): MetricOrigin {
  return { from: 'METRIC', metric, at };
}

/** The same for a metric of the subject itself, with other arguments than those of the caller. */
export function derivedAt(bound: Bound, metric: Metric): MetricOrigin {
  return { from: 'METRIC', metric, at: [], bound };
}

/** @param within the limits that the part sets to it, in addition to those of the declaration */
export function given(argument: string, within?: ArgumentOrigin['within']): ArgumentOrigin {
  return { from: 'ARGUMENT', argument, ...(within && { within }) };
}

export function whenGiven(
  argument: string,
  origins: Pick<WhenGivenOrigin, 'unless' | 'given' | 'absent'>,
): WhenGivenOrigin {
  return { from: 'WHEN_GIVEN', argument, ...origins };
}

/** A number that we assume for all parts of one class. The assumption of a class is one object, so it is one number. */
export function assumedByClass(
  unit: Unit,
  choose: (part: Part) => AssumptionOrigin,
  ...at: readonly Role[]
): ClassAssumptionOrigin {
  return { from: 'CLASS_ASSUMPTION', at, unit, choose };
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
 * A number that no source knows and we assume, within a band. The same object is the same uncertain number wherever it
 * is used.
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
    case 'WHEN_GIVEN':
      return {
        ...origin,
        unless: conditionOfPart(origin.unless, ...path),
        given: ofPart(origin.given, ...path),
        absent: ofPart(origin.absent, ...path),
      };
    case 'CLAIM':
      return claimOfPart(origin, ...path);
    case 'CONDITION':
      return conditionOfPart(origin, ...path);
    case 'METRIC':
      return {
        ...origin,
        at: [...path, ...origin.at],
        ...(origin.bound && { bound: boundOfPart(origin.bound, ...path) }),
      };
    case 'RECORD':
    case 'CLASS_ASSUMPTION':
      return { ...origin, at: [...path, ...origin.at] };
    default:
      return origin;
  }
}

function conditionOfPart(origin: ConditionOrigin, ...path: readonly Role[]): ConditionOrigin {
  return { ...origin, of: claimOfPart(origin.of, ...path) };
}

function boundOfPart(bound: Bound, ...path: readonly Role[]): Bound {
  return Object.fromEntries(
    Object.entries(bound).map(([name, origin]) => [name, origin && ofPart(origin, ...path)] as const),
  );
}

function claimOfPart(origin: ClaimOrigin, ...path: readonly Role[]): ClaimOrigin {
  return { ...origin, at: [...path, ...origin.at], ...(origin.with && { with: [...path, ...origin.with] }) };
}

/**
 * A term of a sum that cannot be negative. Where the subject has no such part the term is zero. Where the number is not
 * recorded, the term is at least zero and is listed as missing: the sum becomes a lower bound.
 */
export function summand(unit: Unit, term: Origin): Origin {
  return { from: 'SUMMAND', term, unit };
}
