import type { Annotation, Claim, Condition, Evidence, Locator } from '../domain/claim.ts';
import { claimId } from '../domain/identity.ts';
import { type ClaimValue, exactly, type Measure } from '../domain/measure.ts';
import { readPrinted } from '../domain/printed/printed.ts';
import { type PropertyName, properties } from '../domain/property.ts';
import type { Cell, Source, Subject } from '../domain/subjects.ts';
import { conditionInWords, testConditions } from './conditions.ts';
import { readPrintedUnit } from './printedUnits.ts';

/** Printed instead of a value that the source does not report; such a claim has no evidence. */
const WITHHELD = 'NOT REPORTED';

/** One or more subjects; the most important one comes first. */
type About<N extends Subject> = N | readonly [N, ...Subject[]];

interface Details {
  /** The number that is meant, where the text prints several, or words beside it. */
  readonly readAs?: string;
  /** The printed unit of a number, where both are in the text: `80 degC`. */
  readonly unit?: string;
  /** Where it differs from that of the other claims in the list. */
  readonly evidence?: Evidence;
  readonly conditions?: readonly Condition[];
  readonly annotations?: readonly Annotation[];
  /** The band in which the true value is believed to be, in the unit of the value. */
  readonly band?: readonly [number, number];
  /** Half-width of a uniform distribution about the value, where sources differ by more than their printed digits. */
  readonly within?: number;
}

/** One claim per line: key within the source, its subjects, its property, the printed text, the unit, the place. */
type ClaimLine<N extends Subject = Subject> = (
  key: string,
  about: About<N>,
  property: PropertyName,
  printed: string,
  printedUnit: string | null,
  locator: Locator,
  details?: Details,
) => Claim;

/**
 * The claims of one source. Number, bound and precision are read from `printed`, the UCUM unit from `printedUnit`; keys
 * in annotations are completed with the source's slug.
 *
 * @throws Error where a number is claimed and none is printed, or a number is meant and words are claimed
 */
export function claimsFrom(source: Source, evidence: Evidence): ClaimLine {
  return (key, about, property, printed, printedUnit, locator, details = {}) => {
    const unit = readPrintedUnit(printedUnit ?? details.unit ?? null, properties[property].unit);
    const full = fullKey(source, key);
    const misprints = unit.misprint ? [misprint(unit.misprint)] : [];
    return {
      id: claimId(full),
      key: full,
      sourceId: source.id,
      property,
      printed,
      printedUnit,
      readAs: details.readAs ?? null,
      value: whereEnded(readValue(full, property, printed, unit.unit, details), property, details.conditions ?? []),
      evidence: printed.startsWith(WITHHELD) ? 'STATED' : (details.evidence ?? evidence),
      locator,
      conditions: [
        ...(details.conditions ?? []),
        ...(unit.reference ? [conditionInWords('reference', unit.reference)] : []),
        ...(unit.protocol ? [conditionInWords('protocol', unit.protocol)] : []),
      ],
      annotations: [...misprints, ...(details.annotations ?? [])].map((annotation) => completed(annotation, source)),
      subjectIds: subjectsOf(about).map((subject) => subject.id),
    };
  };
}

/**
 * Results of tests of cells: current density, areal capacity, temperature, electrolyte and separator are always
 * recorded.
 */
export function testsFrom(source: Source, evidence: Evidence): ClaimLine<Cell> {
  const claim = claimsFrom(source, evidence);
  return (key, about, property, printed, printedUnit, locator, details = {}) => {
    const conditions = testConditions(foremost(about), details.conditions ?? []);
    return claim(key, about, property, printed, printedUnit, locator, { ...details, conditions });
  };
}

/** The place in the source: the section, then figures, tables and equations. */
export function at(section: string, ...items: string[]): Locator {
  return { section, items };
}

export function note(text: string, ...claims: string[]): Annotation {
  return { kind: 'NOTE', text, claims };
}

/** This claim and the named claims cannot all be right. */
export function conflict(text: string, ...claims: string[]): Annotation {
  return { kind: 'CONFLICT', text, claims };
}

/** The printed text cannot be meant. */
export function misprint(text: string, ...claims: string[]): Annotation {
  return { kind: 'MISPRINT', text, claims };
}

/** The source prints the number of the named claims again, or repeats that of a source that it cites. */
export function same(text: string, ...claims: string[]): Annotation {
  return { kind: 'SAME', text, claims };
}

/** The statement is based on other works, whose entries in the list of references are named. */
export function citing(...claims: string[]): Annotation {
  return { kind: 'NOTE', text: 'The source refers to others for it.', claims };
}

function readValue(key: string, property: PropertyName, printed: string, unit: string, details: Details): ClaimValue {
  if (printed.startsWith(WITHHELD)) return { kind: 'WITHHELD' };
  if (properties[property].unit === null) {
    if (details.readAs === undefined) return { kind: 'TEXT', text: printed };
    throw new Error(`${key}: ${property} is in words: \`readAs\` ${details.readAs} cannot be read`);
  }
  const measure = readPrinted(details.readAs ?? printed, unit, { unit: details.unit });
  if ('reason' in measure) throw new Error(`${key}: "${printed}" is no number for ${property}: ${measure.reason}`);
  return sharpened(measure, details);
}

const lives: readonly PropertyName[] = ['lifetime', 'cycleLife'];

/** The life of a cell that still worked when its test ended is at least the number that is printed. */
function whereEnded(value: ClaimValue, property: PropertyName, conditions: readonly Condition[]): ClaimValue {
  const isEnded = conditions.some(({ name, text }) => name === 'testEnd' && text === 'ended');
  if (!isEnded || !lives.includes(property) || value.kind !== 'MEASURE' || value.value === null) return value;
  return { ...exactly(value.value, value.unit), qualifier: 'AT_LEAST', value: null, low: value.value };
}

/** A band or a half-width, if given, is used instead of the printed digits. */
function sharpened(measure: Measure, { band, within }: Details): Measure {
  if (band) return { ...measure, low: band[0], high: band[1], standardUncertainty: null, uncertaintyBasis: null };
  if (within === undefined) return measure;
  return { ...measure, standardUncertainty: within / Math.sqrt(3), uncertaintyBasis: 'REPORTED' };
}

function completed(annotation: Annotation, source: Source): Annotation {
  return { ...annotation, claims: annotation.claims.map((key) => fullKey(source, key)) };
}

function fullKey(source: Source, key: string): string {
  return key.includes('/') ? key : `${source.slug}/${key}`;
}

function subjectsOf<N extends Subject>(about: About<N>): readonly Subject[] {
  return 'id' in about ? [about] : about;
}

function foremost<N extends Subject>(about: About<N>): N {
  return 'id' in about ? about : about[0];
}
