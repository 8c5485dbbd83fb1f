import type { NumericClaim, Wanted } from '../domain/choose.ts';
import { chooseNear, chooseUnder, type Deviation } from '../domain/chooseUnder.ts';
import { type Claim, conditionOf } from '../domain/claim.ts';
import { isTold, toldBy } from '../domain/conditionsNeeded.ts';
import { type Facts, type Part, partAt } from '../domain/facts.ts';
import type { InputOrigin } from '../domain/ledger.ts';
import { exactly, type Measure } from '../domain/measure.ts';
import { readPrinted } from '../domain/printed.ts';
import { type PropertyName, properties } from '../domain/property.ts';
import { inSI, type NumbersInSI } from '../domain/si.ts';
import type { Assumption, Missing, ResolvedInput } from './derivation.ts';
import { type Leaves, leafOf, type MetricLimits, NO_LIMITS, type Term, termOf } from './leaf.ts';
import type {
  AssumptionOrigin,
  ClaimOrigin,
  ConditionOrigin,
  ConstantOrigin,
  Origin,
  QuotedOrigin,
  Reading,
  RecordOrigin,
} from './origins.ts';
import { assumptionsOf, inWords, missing, missingNumber, missingPart, missingUnder } from './words.ts';

/** The context in which a number is looked for. */
export interface Inquiry {
  readonly facts: Facts;
  /** The part that has the metric. */
  readonly part: Part;
  readonly given: ReadonlyMap<string, Measure>;
  /** Arguments that another origin gives. */
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

type LeafOrigin = Exclude<Origin, { from: 'METRIC' | 'FIRST' | 'SUMMAND' }>;

/** Resolves the basic origins. */
export function resolveLeaf(origin: LeafOrigin, inquiry: Inquiry): Resolution {
  switch (origin.from) {
    case 'CLAIM':
      return fromClaims(origin, inquiry);
    case 'CONDITION':
      return fromCondition(origin, inquiry);
    case 'QUOTED':
      return fromQuoted(origin, inquiry);
    case 'RECORD':
      return fromRecord(origin, inquiry);
    case 'ARGUMENT':
      return fromArgument(origin.argument, inquiry);
    case 'CONSTANT':
      return fromConstant(origin, inquiry);
    case 'ASSUMPTION':
      return fromAssumption(origin, inquiry);
  }
}

/** No number, for these reasons. */
export function unresolved(reasons: readonly Missing[], found: Partial<Found> = {}): Resolution {
  return { term: null, numbers: null, found: { ...nothing, ...found }, missing: reasons, assumptions: [] };
}

function fromClaims(origin: ClaimOrigin, inquiry: Inquiry): Resolution {
  const found = claimFor(origin, inquiry);
  if ('term' in found) return found;
  const { asked, chosen, passedOver } = found;
  const { property } = origin;
  const { subject } = asked;
  const measure = inquiry.isNumberWanted ? numberOf(chosen.value) : chosen.value;
  if (measure === null) {
    const explanation = `Only a bound of the ${inWords(property)} of ${subject.name} is recorded.`;
    return unresolved([missing('NOT_RECORDED', explanation, { subject, property })], { subject, property, passedOver });
  }
  const leaf = leafOf(inquiry.leaves, chosen.id, measure, limitsOf(property));
  const input = { origin: 'CLAIM', measure, subject, property, claim: chosen, passedOver } as const;
  return resolved(termOf(leaf), input, assumptionsOf(chosen, asked));
}

interface ClaimFor {
  readonly asked: Part;
  readonly chosen: NumericClaim;
  readonly passedOver: readonly Claim[];
}

/** The claim that an origin chooses; or why none can be used. */
function claimFor(origin: ClaimOrigin, { facts, part, given }: Inquiry): ClaimFor | Resolution {
  const { property, at } = origin;
  const asked = partAt(part, at);
  if (asked === null) return unresolved([missingPart(part, at)], { property });
  const other = origin.with ? partAt(part, origin.with) : null;
  if (origin.with && other === null) return unresolved([missingPart(part, origin.with)], { property });
  const { subject } = asked;
  const all = facts.claims(subject.id, property);
  const claims = other ? all.filter(({ subjectIds }) => subjectIds.includes(other.subject.id)) : all;
  const wanted = wantedOf(origin.under, given);
  const { chosen, passedOver, deviations } = (origin.factor ? chooseNear : chooseUnder)(claims, wanted);
  if (chosen === null) {
    const reason = missingNumber(subject, property, passedOver, other?.subject);
    return unresolved([reason], { subject, property, passedOver });
  }
  const refused = deviations.filter((one) => !isAllowed(one, origin));
  if (refused.length > 0) {
    const reason = missingUnder(subject, chosen, refused);
    return unresolved([reason], { subject, property, passedOver: [chosen, ...passedOver] });
  }
  return { asked, chosen, passedOver };
}

/**
 * An assumed condition, or a range, goes into the formula with all its values. Where a law leads from the condition of the test
 * to the wanted one, its factor decides, counted from the best estimate of an assumed one.
 */
function isAllowed({ kind, recorded, wanted }: Deviation, { factor }: ClaimOrigin): boolean {
  if (factor === undefined) return kind === 'ASSUMED' || kind === 'STATED_RANGE';
  if (kind === 'NOT_STATED' || 'subjectId' in wanted || !recorded?.measure) return false;
  const { value, low, high } = inSI(recorded.measure);
  const asked = inSI(exactly(wanted.value, wanted.unit)).value!;
  const [least, largest] = [value ?? low ?? Infinity, value ?? high ?? -Infinity];
  return asked >= least / factor && asked <= largest * factor;
}

/**
 * A condition that is assumed alike of several claims of one source is one uncertain number; a stated one belongs to its claim.
 */
function fromCondition({ condition: name, of }: ConditionOrigin, inquiry: Inquiry): Resolution {
  const found = claimFor(of, inquiry);
  if ('term' in found) return found;
  const { asked, chosen } = found;
  const { subject } = asked;
  const condition = conditionOf(chosen, name);
  if (!condition?.measure) {
    const property = isTold(name) ? toldBy[name] : chosen.property;
    const explanation = `The source does not state the ${inWords(name)} of the test behind the ${inWords(chosen.property)} of ${subject.name}.`;
    return unresolved([missing('CONDITION_NOT_STATED', explanation, { subject, property, claim: chosen })], {
      subject,
    });
  }
  const { measure, status } = condition;
  const identity =
    status === 'ASSUMED' ? `${chosen.sourceId} ${name} ${JSON.stringify(measure)}` : `${chosen.id} ${name}`;
  const input = { origin: 'CONDITION', measure, subject, claim: chosen } as const;
  return resolved(termOf(leafOf(inquiry.leaves, identity, measure)), input, assumptionsOf(chosen, asked));
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

function fromArgument(name: string, { given, leaves, bound }: Inquiry): Resolution {
  const known = bound?.get(name);
  if (known) return known;
  const measure = given.get(name);
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
