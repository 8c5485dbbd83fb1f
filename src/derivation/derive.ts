import { type Facts, partAt, type Role } from '../domain/facts.ts';
import { exactly, type Measure } from '../domain/measure.ts';
import { inSI, type NumbersInSI } from '../domain/si.ts';
import { type GivenArguments, readArguments } from './arguments.ts';
import type { Assumption, Derivation, Missing } from './derivation.ts';
import { exactLeaf, leafOf, type Term, termOf } from './leaf.ts';
import type { Metric, MetricInput } from './metric.ts';
import { type Bound, claimed, type MetricOrigin, type Origin, type WhenGivenOrigin } from './origins.ts';
import { propagate } from './propagate.ts';
import { type Inquiry, type Resolution, resolved, resolveLeaf, unresolved } from './resolve.ts';
import { resolveClaim } from './resolveClaim.ts';
import { missing, missingPart, molten } from './words.ts';

/**
 * Computes a metric of a subject from the claims about it and its parts.
 *
 * @throws InvalidInput where an argument is unknown, needed and not given, or out of range
 */
export function derive(metric: Metric, facts: Facts, given: GivenArguments = {}): Derivation {
  const inquiry = { facts, part: facts.part, given: readArguments(metric, given), leaves: new Map() };
  return deriveIn(inquiry, metric).derivation;
}

/** What the record has for a metric without any arguments. */
export function deriveOpenly(metric: Metric, facts: Facts): Derivation {
  return deriveIn({ facts, part: facts.part, given: new Map(), leaves: new Map() }, metric).derivation;
}

interface Derived {
  readonly derivation: Derivation;
  readonly term: Term | null;
  readonly numbers: NumbersInSI | null;
}

function deriveIn(inquiry: Inquiry, metric: Metric): Derived {
  const inputs = Object.entries(metric.inputs).map(([name, input]) => ({
    name,
    symbol: input.symbol,
    ...marked(resolve(input.origin, { ...inquiry, isInput: true }), input),
  }));
  const notSolid = metric.solidMetal ? meltedBy(inquiry, metric.solidMetal) : null;
  const term = notSolid ? null : termOver(metric, inputs);
  const propagated = term && propagate(metric, term);
  const [answer, refused] = propagated && 'reason' in propagated ? [null, propagated] : [propagated, null];
  const blocking = term ? inputs : inputs.filter((input) => input.term === null);
  const open = notSolid ? [notSolid] : blocking.flatMap((input) => under(input.name, input.missing));
  const refusal = refused ? under(metric.name, [missing('OUT_OF_RANGE', refused.reason)]) : [];
  const derivation = {
    metric,
    subject: inquiry.part.subject,
    quantity: answer?.quantity ?? null,
    uncertainty: answer?.uncertainty ?? null,
    inputs: inputs.map(({ name, symbol, found }) => ({ name, symbol, ...found })),
    missing: [...open, ...refusal],
    assumptions: distinct(inputs.flatMap(({ assumptions }) => assumptions)),
  };
  return { derivation, term: refused ? null : term, numbers: answer?.numbers ?? null };
}

const TEMPERATURE = 'temperature';

/** Why there is no answer at the temperature given: the metal is not solid; null where it is, or where nobody knows. */
function meltedBy(inquiry: Inquiry, at: readonly Role[]): Missing | null {
  const given = inquiry.given.get(TEMPERATURE);
  const { numbers, found } = resolve(claimed('meltingPoint', ...at), inquiry);
  const meltsAt = numbers?.value ?? null;
  if (!given || meltsAt === null || inSI(given).value! <= meltsAt) return null;
  const { subject, property, measure } = found;
  const explanation = molten(TEMPERATURE, given, { metal: subject!.name, meltsAt: measure! });
  return { ...missing('OUT_OF_RANGE', explanation, { subject, property }), input: TEMPERATURE };
}

/** The formula as a function of the leaves beneath its inputs; null while one is missing. */
function termOver(
  metric: Metric,
  inputs: readonly { readonly name: string; readonly term: Term | null }[],
): Term | null {
  const known = inputs.flatMap(({ name, term }) => (term ? [{ name, term }] : []));
  if (known.length < inputs.length) return null;
  const leaves = new Set(known.flatMap(({ term }) => [...term.leaves]));
  const at = (point: readonly number[]) => {
    const values: Record<string, number> = {};
    for (const { name, term } of known) values[name] = term.at(point);
    return metric.compute(values);
  };
  return { leaves, at };
}

/** The outcome of an origin for a part: the number that is settled already, or else what the record says. */
export function resolve(origin: Origin, inquiry: Inquiry): Resolution {
  return settled(origin, inquiry) ?? resolveAnew(origin, inquiry);
}

/** A settled number is fixed: it is one exact number here, whatever it may be derived from. */
function settled(origin: Origin, { part, leaves, settled: find, isInput }: Inquiry): Resolution | null {
  if (!find || !isInput || (origin.from !== 'CLAIM' && origin.from !== 'METRIC')) return null;
  const id = partAt(part, origin.at)?.subject.id;
  const known = id === undefined ? null : find(id, origin);
  const value = known?.numbers?.value ?? null;
  if (known === null || value === null) return known;
  return { ...known, term: termOf(exactLeaf(leaves, known, value)) };
}

function resolveAnew(origin: Origin, inquiry: Inquiry): Resolution {
  switch (origin.from) {
    case 'CLAIM':
    case 'CONDITION':
      return resolveClaim(origin, inquiry);
    case 'METRIC':
      return fromMetric(origin, inquiry);
    case 'FIRST':
      return fromFirst(origin.options, inquiry);
    case 'SUMMAND':
      return fromSummand(origin, inquiry);
    case 'WHEN_GIVEN':
      return resolve(isElsewhere(origin, inquiry) ? origin.given : origin.absent, inquiry);
    default:
      return resolveLeaf(origin, inquiry);
  }
}

/** Whether the argument is given, and is another value than the one that the claim itself states. */
function isElsewhere({ argument, unless }: WhenGivenOrigin, inquiry: Inquiry): boolean {
  if (inquiry.bound?.has(argument)) return true;
  const given = inquiry.given.get(argument);
  if (!given) return false;
  const { numbers, found } = resolve(unless, inquiry);
  const isStated = found.origin === 'CONDITION' && numbers?.low === null && numbers.high === null;
  return !isStated || Math.abs(numbers!.value! - inSI(given).value!) > 1e-9;
}

function fromMetric({ metric, at, bound = {} }: MetricOrigin, inquiry: Inquiry): Resolution {
  const part = partAt(inquiry.part, at);
  if (part === null) return unresolved([missingPart(inquiry.part, at)]);
  const { derivation, term, numbers } = deriveIn({ ...inquiry, part, ...argumentsFor(bound, inquiry) }, metric);
  const { subject, quantity: measure, assumptions } = derivation;
  if (term === null) return unresolved(derivation.missing, { subject, derivation });
  const { found } = unresolved([], { origin: 'METRIC', measure, subject, derivation });
  return { term, numbers, found, missing: derivation.missing, assumptions };
}

/** The arguments of an inner metric: those of this inquiry, but for what is bound. */
function argumentsFor(bound: Bound, inquiry: Inquiry): Pick<Inquiry, 'given' | 'bound'> {
  const isPassed = ([name]: readonly [string, unknown]) => bound[name] !== null;
  const here = Object.entries(bound).flatMap(([name, origin]) =>
    origin ? [[name, resolve(origin, inquiry)] as const] : [],
  );
  return {
    given: new Map([...inquiry.given].filter(isPassed)),
    bound: new Map([...[...(inquiry.bound ?? [])].filter(isPassed), ...here]),
  };
}

function fromFirst(options: readonly Origin[], inquiry: Inquiry): Resolution {
  const failed: Resolution[] = [];
  for (const option of options) {
    const resolution = resolve(option, inquiry);
    const passedOver = [...failed.flatMap(({ found }) => found.passedOver), ...resolution.found.passedOver];
    if (isRefused(option, resolution)) return resolution;
    if (resolution.term) return { ...resolution, found: { ...resolution.found, passedOver } };
    failed.push(resolution);
  }
  const ofRecords = failed.filter((_, k) => options[k]!.from !== 'ARGUMENT');
  return unresolved([allMissing(ofRecords.length > 0 ? ofRecords : failed)], failed[0]!.found);
}

/** An argument beyond what is allowed is an error of the caller, not a reason to use another number. */
function isRefused(option: Origin, { missing: reasons }: Resolution): boolean {
  return option.from === 'ARGUMENT' && reasons.some(({ reason }) => reason === 'OUT_OF_RANGE');
}

/** One reason for all, in the words of all: withheld where one of them is, or else out of range. */
function allMissing(failed: readonly Resolution[]): Missing {
  const reasons = failed.flatMap((resolution) => resolution.missing);
  const of = (wanted: Missing['reason']) => reasons.find(({ reason }) => reason === wanted);
  const worst = of('WITHHELD') ?? of('OUT_OF_RANGE') ?? reasons[0]!;
  return { ...worst, input: '', explanation: reasons.map(({ explanation }) => explanation).join(' ') };
}

function fromSummand({ term, unit }: Extract<Origin, { from: 'SUMMAND' }>, inquiry: Inquiry): Resolution {
  const resolution = resolve(term, inquiry);
  if (resolution.term) return resolution;
  const isAbsent = resolution.missing.every(({ reason }) => reason === 'NOT_APPLICABLE');
  const nothing = exactly(0, unit);
  const measure: Measure = isAbsent ? nothing : { ...nothing, qualifier: 'AT_LEAST', value: null, low: 0 };
  const { subject, property, passedOver } = resolution.found;
  const [{ explanation: reason }] = resolution.missing as [Missing];
  const found = { origin: 'RECORD', measure, subject, property, passedOver, reason } as const;
  const least = resolved(termOf(leafOf(inquiry.leaves, found, measure)), found);
  return isAbsent ? least : { ...least, missing: resolution.missing };
}

/** Passes the turning points of an input to its leaf. */
function marked(resolution: Resolution, { turningPoints = [] }: MetricInput): Resolution {
  if (resolution.term === null || resolution.found.derivation) return resolution;
  for (const leaf of resolution.term.leaves) for (const x of turningPoints) leaf.turningPoints.add(x);
  return resolution;
}

function under(name: string, reasons: readonly Missing[]): Missing[] {
  return reasons.map((reason) => ({ ...reason, input: reason.input === '' ? name : `${name}.${reason.input}` }));
}

function distinct(assumptions: readonly Assumption[]): Assumption[] {
  return [...new Map(assumptions.map((one) => [`${one.text} ${one.claim?.key}`, one])).values()];
}
