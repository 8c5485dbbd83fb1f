import { type Choice, choose, type Wanted } from '../domain/choose.ts';
import { type Claim, type ConditionStatus, conditionOf } from '../domain/claim.ts';
import { type Facts, type Part, partAt } from '../domain/facts.ts';
import type { InputOrigin } from '../domain/ledger.ts';
import { exactly, type Measure } from '../domain/measure.ts';
import { readPrinted } from '../domain/printed.ts';
import { type PropertyName, properties } from '../domain/property.ts';
import { inSI, type NumbersInSI } from '../domain/si.ts';
import type { Assumption, Missing, ResolvedInput } from './derivation.ts';
import { type Leaves, leafOf, type MetricLimits, NO_LIMITS, type Term, termOf } from './leaf.ts';
import type {
  ArgumentOrigin,
  AssumptionOrigin,
  ClaimOrigin,
  ClassAssumptionOrigin,
  ConditionOrigin,
  ConstantOrigin,
  Origin,
  QuotedOrigin,
  Reading,
  RecordOrigin,
} from './origins.ts';
import {
  assumptionsOf,
  beyondLimits,
  beyondReachInWords,
  inWords,
  missing,
  missingNumber,
  missingPart,
  type TooFar,
} from './words.ts';

/** The context in which a number is looked for. */
export interface Inquiry {
  readonly facts: Facts;
  /** The part that has the metric. */
  readonly part: Part;
  readonly given: ReadonlyMap<string, Measure>;
  readonly leaves: Leaves;
  /** A number is needed and not a bound: of a range the middle is used, a bound is no answer. */
  readonly isNumberWanted?: true;
  /**
   * The number of a property or metric of a subject that is settled already; it is used unchanged. Null where none is
   * settled.
   */
  readonly settled?: (subjectId: string, what: MeasurandEnd) => Resolution | null;
  /**
   * Whether an input of a metric is meant; a property or metric that is requested by itself is not looked up in `settled`.
   */
  readonly isInput?: true;
}

/** A property or a metric, wherever it is used. */
export type MeasurandEnd = Extract<Origin, { from: 'CLAIM' | 'METRIC' }>;

/** The outcome of an origin: a term of the formula, or the reasons why there is none. */
export interface Resolution {
  readonly term: Term | null;
  /** Null where there is no term, or no value within the limits of a metric. */
  readonly numbers: NumbersInSI | null;
  readonly found: Found;
  readonly missing: readonly Missing[];
  readonly assumptions: readonly Assumption[];
}

export type Found = Omit<ResolvedInput, 'name' | 'symbol'>;

type LeafOrigin = Exclude<Origin, { from: 'METRIC' | 'FIRST' | 'SUMMAND' | 'WHEN_GIVEN' }>;

/** Resolves the basic origins. */
export function resolveLeaf(origin: LeafOrigin, inquiry: Inquiry): Resolution {
  switch (origin.from) {
    case 'CLAIM':
      return fromClaims(origin, inquiry);
    case 'QUOTED':
      return fromQuoted(origin, inquiry);
    case 'RECORD':
      return fromRecord(origin, inquiry);
    case 'ARGUMENT':
      return fromArgument(origin, inquiry);
    case 'CONSTANT':
      return fromConstant(origin, inquiry);
    case 'ASSUMPTION':
      return fromAssumption(origin, inquiry);
    case 'CLASS_ASSUMPTION':
      return fromClassAssumption(origin, inquiry);
    case 'CONDITION':
      return fromCondition(origin, inquiry);
  }
}

/** No number, for these reasons. */
export function unresolved(reasons: readonly Missing[], found: Partial<Found> = {}): Resolution {
  return { term: null, numbers: null, found: { ...nothing, ...found }, missing: reasons, assumptions: [] };
}

function fromClaims(origin: ClaimOrigin, inquiry: Inquiry): Resolution {
  const { part, leaves, isNumberWanted } = inquiry;
  const { property, at } = origin;
  const asked = partAt(part, at);
  if (asked === null) return unresolved([missingPart(part, at)], { property });
  const other = origin.with ? partAt(part, origin.with) : null;
  if (origin.with && other === null) return unresolved([missingPart(part, origin.with)], { property });
  const { subject } = asked;
  const { chosen, passedOver } = choiceOf(origin, inquiry, { asked, other });
  if (chosen === null) {
    const reason = missingNumber(subject, property, passedOver, other?.subject);
    return unresolved([reason], { subject, property, passedOver });
  }
  const measure = isNumberWanted ? numberOf(chosen.value) : chosen.value;
  if (measure === null) {
    const explanation = `Only a bound of the ${inWords(property)} of ${subject.name} is recorded.`;
    return unresolved([missing('NOT_RECORDED', explanation, { subject, property })], { subject, property, passedOver });
  }
  const leaf = leafOf(leaves, chosen.id, measure, limitsOf(property));
  const found = { origin: 'CLAIM', measure, subject, property, claim: chosen, passedOver } as const;
  return resolved(termOf(leaf), found, assumptionsOf(chosen, asked));
}

interface Concerned {
  readonly asked: Part;
  readonly other: Part | null;
}

function choiceOf(origin: ClaimOrigin, { facts, given }: Inquiry, { asked, other }: Concerned): Choice {
  const all = facts.claims(asked.subject.id, origin.property);
  const claims = other ? all.filter(({ subjectIds }) => subjectIds.includes(other.subject.id)) : all;
  return choose(claims, wantedOf(origin.under, given));
}

/** The middle of a range; null where there is only a bound. */
function numberOf(measure: Measure): Measure | null {
  const { value, low, high } = measure;
  if (value !== null) return measure;
  return low === null || high === null ? null : { ...measure, value: (low + high) / 2 };
}

function wantedOf(under: ClaimOrigin['under'], given: Inquiry['given']): Wanted[] {
  return Object.entries(under).flatMap(([name, argument]) => {
    const measure = given.get(argument);
    return measure ? [{ name, value: measure.value!, unit: measure.unit } as Wanted] : [];
  });
}

function fromQuoted({ key, ...reading }: QuotedOrigin, { facts, leaves }: Inquiry): Resolution {
  const claim = facts.quoted?.(key) ?? null;
  if (claim === null) return unresolved([missing('NOT_RECORDED', `There is no claim ${key}.`)]);
  const { property } = claim;
  const withheld = claim.value.kind === 'WITHHELD';
  const measure = withheld ? null : readQuoted(claim, reading);
  if (measure === null) {
    const explanation = withheld ? `The source of ${key} does not report it.` : `Claim ${key} gives no number.`;
    const reasons = [missing(withheld ? 'WITHHELD' : 'NOT_RECORDED', explanation, { property, claim })];
    return unresolved(reasons, { property, claim });
  }
  const isWhole = measure === claim.value;
  const identity = isWhole ? claim.id : `${claim.id} ${reading.as}`;
  const term = termOf(leafOf(leaves, identity, measure, isWhole ? limitsOf(property) : NO_LIMITS));
  const assumed = claim.evidence === 'ASSUMED' ? [{ text: `What claim ${key} says is assumed.`, claim }] : [];
  return resolved(term, { origin: 'CLAIM', measure, property, claim }, assumed);
}

function readQuoted({ value, printed }: Claim, { as, unit }: Reading): Measure | null {
  if (as === undefined && value.kind === 'MEASURE') return value;
  if (unit === undefined) return null;
  const read = readPrinted(as ?? printed, unit);
  return 'reason' in read ? null : read;
}

function limitsOf(name: PropertyName): MetricLimits {
  const { unit, floor, ceiling }: { unit: string | null; floor?: number; ceiling?: number } = properties[name];
  if (unit === null) return NO_LIMITS;
  const limit = (value: number | undefined, open: number) =>
    value === undefined ? open : inSI(exactly(value, unit)).value!;
  return { low: limit(floor, -Infinity), high: limit(ceiling, Infinity) };
}

function fromRecord(origin: RecordOrigin, { part, leaves }: Inquiry): Resolution {
  const asked = partAt(part, origin.at);
  if (asked === null) return unresolved([missingPart(part, origin.at)]);
  const { subject } = asked;
  const measure = origin.read(asked);
  if ('reason' in measure) return unresolved([missing('NOT_RECORDED', measure.reason, { subject })], { subject });
  const term = termOf(leafOf(leaves, `${subject.id} ${origin.what}`, measure));
  return resolved(term, { origin: 'RECORD', measure, subject });
}

function fromArgument({ argument: name, within }: ArgumentOrigin, { part, given, leaves }: Inquiry): Resolution {
  const measure = given.get(name);
  const limits = measure && within?.(part);
  if (limits && !(measure.value! >= limits.least && measure.value! <= limits.most)) {
    const explanation = beyondLimits(name, measure, limits);
    return unresolved([missing('OUT_OF_RANGE', explanation, { subject: part.subject })], { subject: part.subject });
  }
  if (!measure) return unresolved([missing('NOT_RECORDED', `The argument ${name} is not given.`)]);
  return resolved(termOf(leafOf(leaves, `argument ${name}`, measure)), { origin: 'ARGUMENT', measure });
}

function fromConstant(origin: ConstantOrigin, { leaves }: Inquiry): Resolution {
  const measure = exactly(origin.value, origin.unit);
  return resolved(termOf(leafOf(leaves, origin, measure)), { origin: 'CONSTANT', measure, source: origin.source });
}

function fromAssumption(origin: AssumptionOrigin, { leaves }: Inquiry): Resolution {
  const { value, unit, low, high, reason } = origin;
  const measure: Measure = { ...exactly(value, unit), low, high };
  const term = termOf(leafOf(leaves, origin, measure));
  return resolved(term, { origin: 'ASSUMPTION', measure, reason }, [{ text: reason, claim: null }]);
}

function fromClassAssumption({ at, choose: chooseFor }: ClassAssumptionOrigin, inquiry: Inquiry): Resolution {
  const asked = partAt(inquiry.part, at);
  return asked ? fromAssumption(chooseFor(asked), inquiry) : unresolved([missingPart(inquiry.part, at)]);
}

/** The condition of the claim that is used, or the assumption where no claim states it. */
function fromCondition(origin: ConditionOrigin, inquiry: Inquiry): Resolution {
  const { of, name, otherwise, reach } = origin;
  const asked = partAt(inquiry.part, of.at);
  if (asked === null) return unresolved([missingPart(inquiry.part, of.at)]);
  const other = of.with ? partAt(inquiry.part, of.with) : null;
  const { chosen } = choiceOf(of, inquiry, { asked, other });
  const condition = chosen && conditionOf(chosen, name);
  const resolution = condition?.measure
    ? ofCondition({ claim: chosen!, status: condition.status, measure: condition.measure, asked }, name, inquiry)
    : fromAssumption(otherwise, inquiry);
  const tooFar = chosen && beyondReach(resolution.found.measure!, inquiry.given.get(reach.argument), reach.most);
  if (!tooFar) return resolution;
  const { subject } = asked;
  const explanation = beyondReachInWords(reach.argument, tooFar, { subject, property: of.property });
  return unresolved([missing('OUT_OF_RANGE', explanation, { subject, property: of.property, claim: null })], {
    subject,
  });
}

interface StatedCondition {
  readonly claim: Claim;
  readonly status: ConditionStatus;
  readonly measure: Measure;
  readonly asked: Part;
}

/** An assumed condition is no assumption of its own: it is told with the claim. */
function ofCondition(
  { claim, status, measure, asked }: StatedCondition,
  name: string,
  { leaves }: Inquiry,
): Resolution {
  const term = termOf(leafOf(leaves, `${claim.id} ${name}`, measure));
  const isAssumed = status === 'ASSUMED';
  const reason = `The ${inWords(name)} at which claim ${claim.key} ${isAssumed ? 'is taken to hold' : 'holds'}.`;
  const { subject } = asked;
  return resolved(term, { origin: isAssumed ? 'ASSUMPTION' : 'RECORD', measure, subject, reason });
}

/** Both in the unit of the given number; null where it is within reach, or not given. */
function beyondReach(condition: Measure, given: Measure | undefined, most: number): TooFar | null {
  const { value, low, high } = inSI(condition);
  const middle = value ?? (low !== null && high !== null ? (low + high) / 2 : null);
  const asked = given && inSI(given).value;
  if (asked == null || middle === null || Math.abs(asked - middle) <= most + 1e-9) return null;
  return { given: given!, recordedAt: middle, most };
}

const nothing: Found = {
  origin: null,
  measure: null,
  subject: null,
  property: null,
  claim: null,
  passedOver: [],
  derivation: null,
  source: null,
  reason: null,
};

type FoundNumber = Partial<Found> & { readonly origin: InputOrigin; readonly measure: Measure };

export function resolved(term: Term, found: FoundNumber, assumptions: readonly Assumption[] = []): Resolution {
  return { term, numbers: inSI(found.measure), found: { ...nothing, ...found }, missing: [], assumptions };
}
