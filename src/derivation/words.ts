import { type Claim, type Condition, conditionNames, conditionOf } from '../domain/claim.ts';
import type { Deviation } from '../domain/conditions/chooseUnder.ts';
import { mostSeriousFirst } from '../domain/conditions/comparable.ts';
import type { Part, Role } from '../domain/facts.ts';
import { exactly, type Measure } from '../domain/measure.ts';
import type { PropertyName } from '../domain/property.ts';
import type { SubjectIdentity } from '../domain/subjects.ts';
import type { Assumption, Missing, MissingReason } from './derivation.ts';
import type { ArgumentLimits } from './origins.ts';

/** `activeMaterialLoading` → "active material loading". */
export function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** "1 mA/cm2", "at least 2000 h". */
export function valueInWords({ value, low, high, unit }: Measure): string {
  const inUnit = unit === '1' ? '' : ` ${unit}`;
  const band =
    low !== null && high !== null ? `${low} to ${high}` : low !== null ? `at least ${low}` : `at most ${high}`;
  if (value === null) return `${band}${inUnit}`;
  return low === null && high === null ? `${value}${inUnit}` : `${value}${inUnit} (${band})`;
}

/** The assumption, if a claim is one, or was measured under conditions that had to be assumed. */
export function assumptionsOf(claim: Claim, part: Part): Assumption[] {
  const name = `The ${inWords(claim.property)} of ${part.subject.name}`;
  const value = claim.value.kind === 'MEASURE' ? `: ${valueInWords(claim.value)}` : '';
  const itself = claim.evidence === 'ASSUMED' ? [{ text: `${name} is assumed${value}.`, claim }] : [];
  const conditions = conditionNames
    .map((condition) => conditionOf(claim, condition))
    .filter((condition) => condition?.status === 'ASSUMED')
    .map((condition) => ({ text: `${name} is taken to hold at ${conditionInWords(condition!)}.`, claim, condition }));
  return [...itself, ...conditions];
}

/**
 * Why a condition of the claims of a source had to be assumed: `the overpotentials of a paper are given without it`.
 */
export function givenWithoutIt({ key, property }: Pick<Claim, 'key' | 'property'>): string {
  return `the ${plural(inWords(property))} of ${key.split('/')[0]} are given without it`;
}

function plural(words: string): string {
  if (words.endsWith('s')) return `${words}es`;
  return words.endsWith('y') ? `${words.slice(0, -1)}ies` : `${words}s`;
}

function conditionInWords({ name, measure, text }: Condition): string {
  return `${inWords(name)} ${measure ? valueInWords(measure) : (text ?? '')}`;
}

/** Parts that a source may not mention. If any other part is missing, the subject does not have it. */
const UNSTATED: readonly Role[] = ['electrolyte', 'separator', 'material'];

/** Whether a part on the path is missing. */
export function missingPart(whole: Part, at: readonly Role[]): Missing {
  const [role, ...rest] = at as [Role, ...Role[]];
  const part = whole.parts[role];
  if (part) return missingPart(part, rest);
  return UNSTATED.includes(role)
    ? missing('NOT_RECORDED', `Nobody recorded the ${inWords(role)} of ${whole.subject.name}.`)
    : missing('NOT_APPLICABLE', `${whole.subject.name} has no ${inWords(role)}.`);
}

/** Why no claim of a property of a subject gives the number that is needed. */
export function missingNumber(
  subject: SubjectIdentity,
  property: PropertyName,
  claims: readonly Claim[],
  other: SubjectIdentity | null = null,
): Missing {
  const what = `${inWords(property)} of ${subject.name}${other ? ` with ${other.name}` : ''}`;
  const withheld = claims.find((claim) => claim.value.kind === 'WITHHELD') ?? null;
  const about = { subject, property, claim: withheld };
  if (withheld) return missing('WITHHELD', `The source does not report the ${what}.`, about);
  if (claims.some((claim) => claim.value.kind === 'MEASURE')) {
    return missing('NOT_RECORDED', `Nobody recorded the ${what} under these conditions.`, about);
  }
  if (claims.length === 0) return missing('NOT_RECORDED', `Nobody recorded the ${what}.`, about);
  return missing('NOT_RECORDED', `The ${what} is recorded in words only: see the claims.`, about);
}

/** "`electrons`: 50 given, from 1 to 3 allowed: NVPF has …". */
export function beyondLimits(name: string, given: Measure, { least, most, reason }: ArgumentLimits): string {
  return `\`${name}\`: ${valueInWords(given)} given, from ${least} to ${most} allowed: ${reason}`;
}

/** A number on record cannot be carried to a temperature that is so far from its own. */
export interface TooFar {
  readonly given: Measure;
  /** In the SI unit, as `most`. */
  readonly recordedAt: number;
  readonly most: number;
}

export function beyondReachInWords(
  name: string,
  { given, recordedAt, most }: TooFar,
  { subject, property }: { readonly subject: SubjectIdentity; readonly property: PropertyName },
): string {
  const [low, high] = [recordedAt - most, recordedAt + most].map((end) => Number(end.toPrecision(6)));
  const at = Number(recordedAt.toPrecision(6));
  return `\`${name}\`: ${valueInWords(given)} given, from ${low} to ${high} ${given.unit} allowed: the ${inWords(property)} of ${subject.name} is recorded at ${at} ${given.unit}, and how it changes is known within ${most} ${given.unit} of that.`;
}

/** The metal of an electrode must be solid. */
export function molten(name: string, given: Measure, { metal, meltsAt }: { metal: string; meltsAt: Measure }): string {
  return `\`${name}\`: ${valueInWords(given)} given, at most ${meltsAt.value} ${meltsAt.unit} allowed: ${metal} melts there, and the electrode is taken to be solid.`;
}

const reasonOf = {
  NOT_STATED: 'CONDITION_NOT_STATED',
  ASSUMED: 'CONDITION_ASSUMED',
  STATED_RANGE: 'CONDITION_RANGE',
  DIFFERS: 'CONDITION_DIFFERS',
} as const satisfies Record<Deviation['kind'], MissingReason>;

/**
 * Why the number of a claim is no answer under other conditions than those of its test: the most serious reason, and
 * all in words.
 */
export function missingUnder(subject: SubjectIdentity, claim: Claim, deviations: readonly Deviation[]): Missing {
  const { property } = claim;
  const [worst] = mostSeriousFirst(deviations);
  const reasons = deviations.map(deviationInWords).join('; ');
  const explanation = `The ${inWords(property)} of ${subject.name} is not recorded under these conditions: ${reasons}.`;
  return missing(reasonOf[worst!.kind], explanation, { subject, property, claim });
}

/** "measured at a current density of 1 mA/cm2, asked at 5 mA/cm2", "the current density is not stated". */
function deviationInWords({ wanted, recorded, kind }: Deviation): string {
  const name = inWords(wanted.name);
  if (recorded === null || kind === 'NOT_STATED') return `the ${name} is not stated`;
  if ('subjectId' in wanted || recorded.measure === null) return `the ${name} is another one`;
  const [here, asked] = [valueInWords(recorded.measure), valueInWords(exactly(wanted.value, wanted.unit))];
  const how = recorded.status === 'ASSUMED' ? 'assumed, not stated' : 'stated';
  if (kind === 'DIFFERS' && recorded.status === 'STATED') return `measured at a ${name} of ${here}, asked at ${asked}`;
  return `the ${name} is ${how}: ${here}, asked at ${asked}`;
}

export function missing(
  reason: MissingReason,
  explanation: string,
  about: Partial<Pick<Missing, 'subject' | 'property' | 'claim'>> = {},
): Missing {
  return { input: '', reason, explanation, subject: null, property: null, claim: null, ...about };
}
