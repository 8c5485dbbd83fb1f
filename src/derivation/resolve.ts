import type { Claim } from '../domain/claim.ts';
import { type Facts, type Part, partAt } from '../domain/facts.ts';
import type { InputOrigin } from '../domain/ledger.ts';
import { exactly, type Measure } from '../domain/measure.ts';
import { readPrinted } from '../domain/printed/printed.ts';
import { type PropertyName, properties } from '../domain/property.ts';
import { inSI, type NumbersInSI } from '../domain/si.ts';
import type { Assumption, Missing, ResolvedInput } from './derivation.ts';
import { type Leaves, leafOf, type MetricLimits, NO_LIMITS, type Term, termOf } from './leaf.ts';
import type {
  ArgumentOrigin,
  AssumptionOrigin,
  ClassAssumptionOrigin,
  ConstantOrigin,
  Origin,
  QuotedOrigin,
  Reading,
  RecordOrigin,
} from './origins.ts';
import { uncertainRecord } from './uncertain.ts';
import { beyondLimits, missing, missingPart } from './words.ts';

/** The context in which a number is looked for. */
export interface Inquiry {
  readonly facts: Facts;
  /** The part that has the metric. */
  readonly part: Part;
  readonly given: ReadonlyMap<string, Measure>;
  /** Arguments that another origin gives: formulas use these, claims are chosen by those given. */
  readonly bound?: ReadonlyMap<string, Resolution>;
  readonly leaves: Leaves;
  /** A number is needed and not a bound: of a range the middle is used, a bound is no answer. */
  readonly isNumberWanted?: true;
  /**
   * The number of a property or metric of a subject that is settled already; it is used unchanged. Null where none is
   * settled.
   */
  readonly settled?: (subjectId: string, what: MeasurandEnd) => Resolution | null;
  /**
   * Whether an input of a metric is meant; a property or metric that is requested by itself is not looked up in
   * `settled`.
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

type LeafOrigin = Exclude<Origin, { from: 'CLAIM' | 'CONDITION' | 'METRIC' | 'FIRST' | 'SUMMAND' | 'WHEN_GIVEN' }>;

/** Resolves the basic origins, but for claims and conditions of their tests. */
export function resolveLeaf(origin: LeafOrigin, inquiry: Inquiry): Resolution {
  switch (origin.from) {
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
  }
}

/** No number, for these reasons. */
export function unresolved(reasons: readonly Missing[], found: Partial<Found> = {}): Resolution {
  return { term: null, numbers: null, found: { ...nothing, ...found }, missing: reasons, assumptions: [] };
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

/** The limits that physics sets to a property, in SI. */
export function limitsOf(name: PropertyName): MetricLimits {
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
  const uncertain = uncertainRecord(subject, origin.what, measure);
  return resolved(term, { origin: 'RECORD', measure, subject, ...(uncertain && { uncertain }) });
}

function fromArgument({ argument: name, within }: ArgumentOrigin, inquiry: Inquiry): Resolution {
  const { part, given, bound, leaves } = inquiry;
  const known = bound?.get(name);
  if (known) return known;
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
