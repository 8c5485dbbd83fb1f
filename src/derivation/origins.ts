import type { ConditionName } from '../domain/claim.ts';
import type { Part, Role } from '../domain/facts.ts';
import type { Measure } from '../domain/measure.ts';
import type { PropertyName } from '../domain/property.ts';
import type { Refusal } from '../physics/refusal.ts';
import type { Unit } from '../physics/units.ts';
import type { Metric } from './metric.ts';

/** Where an input comes from. `at` is the path from the subject that has the metric to the part that is asked. */
export type Origin =
  | ClaimOrigin
  | QuotedOrigin
  | { readonly from: 'METRIC'; readonly metric: Metric; readonly at: readonly Role[] }
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
}

export interface QuotedOrigin extends Reading {
  readonly from: 'QUOTED';
  readonly key: string;
}

/** Which number of a claim is meant, where it prints several or speaks in words, and the UCUM unit of that number. */
export interface Reading {
  readonly as?: string;
  readonly unit?: string;
}

export interface RecordOrigin {
  readonly from: 'RECORD';
  readonly at: readonly Role[];
  /** What is read; one reading of one part is one number, wherever it is used. */
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

/** What is claimed of a property of the part. */
export function claimed(property: PropertyName, ...at: readonly Role[]): ClaimOrigin {
  return { from: 'CLAIM', property, at, under: {} };
}

/** What is claimed of it in a test at the value of these arguments, or in one that does not state them. */
export function claimedUnder(under: ClaimOrigin['under'], property: PropertyName, ...at: readonly Role[]): ClaimOrigin {
  return { from: 'CLAIM', property, at, under };
}

/** What is claimed of it together with another part, as of a phase with the metal that nucleates on it. */
export function claimedWith(other: readonly Role[], property: PropertyName, ...at: readonly Role[]): ClaimOrigin {
  return { from: 'CLAIM', property, at, with: other, under: {} };
}

/** What this very claim says, of whatever subject. */
export function quoted(key: string, reading: Reading = {}): QuotedOrigin {
  return { from: 'QUOTED', key, ...reading };
}

/** Another metric, of the subject itself or of a part; it is given the arguments of the same name. */
export function derived(metric: Metric, ...at: readonly Role[]): Origin {
  return { from: 'METRIC', metric, at };
}

export function given(argument: string): Origin {
  return { from: 'ARGUMENT', argument };
}

/** What identity and composition of the part say by themselves, in this unit. */
export function recorded(
  [what, unit]: readonly [what: string, unit: Unit],
  read: RecordOrigin['read'],
  ...at: readonly Role[]
): RecordOrigin {
  return { from: 'RECORD', at, what, unit, read };
}

/** Exactly so, by definition. */
export function constant(value: number, unit: Unit, source: string): ConstantOrigin {
  return { from: 'CONSTANT', value, unit, source };
}

/** What nobody knows and we suppose, within a band. One object is one belief, wherever it is used. */
export function assumed(
  value: number,
  unit: Unit,
  { band, reason }: { readonly band: readonly [number, number]; readonly reason: string },
): AssumptionOrigin {
  return { from: 'ASSUMPTION', value, low: band[0], high: band[1], unit, reason };
}

/** The first of these that answers. */
export function first(...options: readonly Origin[]): Origin {
  return { from: 'FIRST', options };
}

/** The same origin for a whole of which the subject that it was declared for is a part. */
export function ofPart(origin: Origin, ...path: readonly Role[]): Origin {
  switch (origin.from) {
    case 'FIRST':
      return { ...origin, options: origin.options.map((option) => ofPart(option, ...path)) };
    case 'SUMMAND':
      return { ...origin, term: ofPart(origin.term, ...path) };
    case 'CLAIM':
      return { ...origin, at: [...path, ...origin.at], ...(origin.with && { with: [...path, ...origin.with] }) };
    case 'METRIC':
    case 'RECORD':
      return { ...origin, at: [...path, ...origin.at] };
    default:
      return origin;
  }
}

/**
 * A term of a sum that cannot be negative. Where the subject has no such part it is zero; where nobody recorded it, it is
 * at least zero, and is named among what is missing: the sum becomes a lower bound.
 */
export function summand(unit: Unit, term: Origin): Origin {
  return { from: 'SUMMAND', term, unit };
}
