import type { GivenArguments } from '../derivation/arguments.ts';
import type { Derivation, Missing } from '../derivation/derivation.ts';
import { derive } from '../derivation/derive.ts';
import type { Metric, MetricHome } from '../derivation/metric.ts';
import { type Need, needsOfMetric } from '../derivation/needs.ts';
import { inWords, missing, missingNumber, missingUnder } from '../derivation/words.ts';
import type { Wanted } from '../domain/choose.ts';
import type { Claim } from '../domain/claim.ts';
import { chooseUnder } from '../domain/conditions/chooseUnder.ts';
import type { Facts } from '../domain/facts.ts';
import type { Measure } from '../domain/measure.ts';
import type { PropertyName } from '../domain/property.ts';
import type { Cell, Subject, SubjectKind } from '../domain/subjects.ts';
import { registry } from '../metrics/registry.ts';

/** A number that subjects have: a property, as sources claim it, or a metric, computed from what they claim. */
export type Measurand =
  | { readonly from: 'PROPERTY'; readonly property: PropertyName }
  | { readonly from: 'METRIC'; readonly name: string; readonly given: GivenArguments };

/** The value of a measurand for one subject. */
export interface MeasurandReading {
  readonly measurand: Measurand;
  readonly quantity: Measure | null;
  /** The best claim of a property. */
  readonly chosen: Claim | null;
  /** Every claim of the property, by key; none of a metric. */
  readonly claims: readonly Claim[];
  readonly derivation: Derivation | null;
  /** Why there is no quantity; if there is one, why it is a bound. */
  readonly missing: readonly Missing[];
}

/** The homes of metrics to which a subject belongs: a symmetric cell is a cell too. */
function homesOf(subject: Subject): readonly MetricHome[] {
  return subject.kind === 'CELL' ? ['CELL', homeOf(subject)] : [subject.kind];
}

function homeOf({ configuration }: Cell): MetricHome {
  return `${configuration}_CELL`;
}

const cellHomes: readonly MetricHome[] = ['CELL', 'SYMMETRIC_CELL', 'HALF_CELL', 'FULL_CELL'];

/** Every metric that subjects of a kind may have. */
export function metricsOf(kind: SubjectKind): readonly Metric[] {
  return metricsAt(kind === 'CELL' ? cellHomes : [kind]);
}

/** Every metric that this subject has. */
export function metricsOfSubject(subject: Subject): readonly Metric[] {
  return metricsAt(homesOf(subject));
}

function metricsAt(homes: readonly MetricHome[]): readonly Metric[] {
  return registry.filter((metric) => metric.of.some((home) => homes.includes(home)));
}

/** The metric of that name that this subject has; null where it has none. */
function metricOf(subject: Subject, name: string): Metric | null {
  return metricsOfSubject(subject).find((metric) => metric.name === name) ?? null;
}

/** The subjects and properties whose claims a measurand of this subject may use. */
export function needsOfMeasurand(measurand: Measurand, subject: Subject): readonly Need[] {
  if (measurand.from === 'PROPERTY') return [{ at: [], property: measurand.property }];
  const metric = metricOf(subject, measurand.name);
  return metric ? needsOfMetric(metric) : [];
}

/**
 * Reads a measurand of a subject from the facts.
 *
 * @param wanted conditions under which a property is wanted; a metric has arguments instead
 * @throws InvalidInput where an argument of the metric is unknown, needed and not given, or out of range
 */
export function read(
  measurand: Measurand,
  subject: Subject,
  facts: Facts,
  wanted: readonly Wanted[] = [],
): MeasurandReading {
  return measurand.from === 'PROPERTY'
    ? readProperty(measurand, subject, facts, wanted)
    : readMetric(measurand, subject, facts);
}

/**
 * A claim answers only if it states every wanted condition with the wanted value: a number is never carried to another
 * one.
 */
function readProperty(
  measurand: Extract<Measurand, { from: 'PROPERTY' }>,
  subject: Subject,
  facts: Facts,
  wanted: readonly Wanted[],
): MeasurandReading {
  const { property } = measurand;
  const claims = facts.claims(subject.id, property);
  const { chosen, deviations } = chooseUnder(claims, wanted);
  const reading = { measurand, claims, derivation: null };
  if (chosen && deviations.length === 0) return { ...reading, quantity: chosen.value, chosen, missing: [] };
  const why = chosen ? missingUnder(subject, chosen, deviations) : missingNumber(subject, property, claims);
  return { ...reading, quantity: null, chosen: null, missing: [{ ...why, input: property }] };
}

function readMetric(
  measurand: Extract<Measurand, { from: 'METRIC' }>,
  subject: Subject,
  facts: Facts,
): MeasurandReading {
  const metric = metricOf(subject, measurand.name);
  const derivation = metric && derive(metric, facts, measurand.given);
  return {
    measurand,
    quantity: derivation?.quantity ?? null,
    chosen: null,
    claims: [],
    derivation,
    missing: derivation?.missing ?? [notApplicable(subject, measurand.name)],
  };
}

function notApplicable(subject: Subject, name: string): Missing {
  return {
    ...missing('NOT_APPLICABLE', `${subject.name} has no ${inWords(name)}.`, { subject: subject }),
    input: name,
  };
}
