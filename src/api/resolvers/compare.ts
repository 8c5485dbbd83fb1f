import type { CircumstanceDifference, NamedCircumstance } from '../../analysis/comparability.ts';
import { compare, needsOfDepth, relativeDifference } from '../../analysis/compare.ts';
import { minus, over, type Sampler, sampledIn, samplerOfReading, together } from '../../analysis/sampledBand.ts';
import { inWords } from '../../derivation/words.ts';
import type { ComparabilityVerdict, DifferenceKind } from '../../domain/conditions/comparable.ts';
import { InvalidInput } from '../../domain/errors.ts';
import { properties } from '../../domain/property.ts';
import { named, requireCount } from '../../domain/requireCount.ts';
import type { Subject } from '../../domain/subjects.ts';
import type { Loaders } from '../../knowledge/loaders.ts';
import { measurandName, readMeasurand, readWanted } from '../../knowledge/queries/measurands.ts';
import { referred } from '../../knowledge/queries/references.ts';
import { readValues, type SubjectValue } from '../../knowledge/queries/values.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { inTurn } from '../inTurn.ts';
import { measureText } from '../measureText.ts';
import type { ComparabilityParent } from '../parents.ts';
import { predicted } from './predicted.ts';

const MOST_SUBJECTS = 20;
const MOST_MEASURANDS = 20;

export const compareResolvers: Resolvers = {
  Query: {
    compare: async (_root, { subjects, of, under }, { load }) => {
      requireCount(subjects.length, { path: ['subjects'], least: 2, most: MOST_SUBJECTS });
      requireCount(of.length, { path: ['of'], least: 1, most: MOST_MEASURANDS });
      const path = (i: number, ...more: string[]) => ['subjects', String(i), ...more];
      const found = await Promise.all(subjects.map(({ subject }, i) => referred(load, subject, path(i, 'subject'))));
      const { kind } = requireOneKind(found);
      const measurands = of.map((one, i) => readMeasurand(one, kind, ['of', String(i)]));
      const wanted = await Promise.all(
        subjects.map((one, i) =>
          one.under ? readWanted(load, one.under, path(i, 'under')) : readWanted(load, under, ['under']),
        ),
      );
      const alsoNeeded = kind === 'CELL' ? needsOfDepth : [];
      const rows = await readValues(load, found, { measurands, wanted: (i) => wanted[i]!, alsoNeeded });
      return {
        rows: rows.map((values, i) => ({ subject: found[i]!, values: i === 0 ? values : beside(values, rows[0]!) })),
        comparability: measurands.map((measurand, k) =>
          judged(
            measurandName(measurand),
            rows.map((values) => values[k]!),
          ),
        ),
      };
    },
  },
  ComparedSubject: { subject: ({ subject }) => subject },
  ComparedValue: {
    name: ({ reading }) => measurandName(reading.measurand),
    quantity: ({ reading: { quantity, chosen } }) =>
      quantity && (chosen ? { ...quantity, printed: chosen.printed } : quantity),
    sampledBand: (value, _args, { request }) =>
      inTurn(request.signal, () => sampledIn(unitOf(value), samplerOfReading(value))),
    sampledDifference: (value, _args, { request }) =>
      inTurn(request.signal, () => sampledIn(unitOf(value), besideFirst(value, minus))),
    sampledRatio: (value, _args, { request }) => inTurn(request.signal, () => sampledIn('1', besideFirst(value, over))),
    predicted: (value, _args, context) => predicted(value, context),
    chosen: ({ reading }) => reading.chosen,
    claims: ({ reading }) => reading.claims,
    derived: ({ reading }) => reading.derivation,
    missing: ({ reading }) => reading.missing,
  },
  Comparability: {
    verdict: ({ result }) => result?.verdict ?? 'UNDECIDED',
    explanation: explain,
    differences: ({ result, known }) => result?.differences.map((difference) => ({ ...difference, known })) ?? [],
  },
  ConditionDifference: {
    condition: ({ name }) => name,
    values: ({ known, ofEach }) => known.map((subject, i) => ({ subject, conditions: ofEach[i]! })),
  },
  ConditionOfSubject: { text: ({ conditions }, _args, { load }) => inText(conditions, load) },
};

/** @throws InvalidInput that names the first subject of another kind */
function requireOneKind(subjects: readonly Subject[]): Subject {
  const [first] = subjects as [Subject, ...Subject[]];
  const stranger = subjects.findIndex(({ kind }) => kind !== first.kind);
  if (stranger === -1) return first;
  const [given, expected] = [subjects[stranger]!, first].map(({ kind, slug }) => `${kind} ${slug}`);
  const path = ['subjects', String(stranger), 'subject'];
  throw new InvalidInput(`${named(path)}: ${given} cannot be compared with ${expected}`, {
    path,
    value: subjects[stranger]!.slug,
    allowed: `subjects of one kind: ${first.kind}, the kind of the first`,
  });
}

function beside(values: readonly SubjectValue[], first: readonly SubjectValue[]): readonly SubjectValue[] {
  return values.map((value, k) => {
    const [here, there] = [value.reading.quantity, first[k]!.reading.quantity];
    return { ...value, first: first[k]!, relativeToFirst: here && there && relativeDifference(here, there) };
  });
}

function unitOf({ reading: { derivation, chosen } }: SubjectValue): string {
  return derivation?.metric.unit ?? (chosen && properties[chosen.property].unit) ?? '1';
}

function besideFirst(value: SubjectValue, compute: (x: number, first: number) => number): Sampler | null {
  return value.first && together(samplerOfReading(value), samplerOfReading(value.first), compute);
}

function judged(name: string, values: readonly SubjectValue[]): ComparabilityParent {
  const known = values.filter(({ reading }) => reading.quantity !== null).map(({ subject }) => subject);
  return { name, result: compare(values), known };
}

const opening = {
  DIFFERS: 'These differ',
  NOT_STATED: 'Not stated by all',
  STATED_RANGE: 'Stated as a range',
  ASSUMED: 'Assumed',
  SAME_ASSUMPTION: 'The same assumption about all, which cancels',
} as const satisfies Record<DifferenceKind, string>;

const opinion = {
  COMPARABLE: 'Comparable.',
  COMPARABLE_IF: 'Comparable if all are from one test.',
  UNDECIDED: 'Undecided.',
  NOT_COMPARABLE: 'Not comparable.',
} as const satisfies Record<ComparabilityVerdict, string>;

/** "Not comparable. These differ: depth of discharge (4.8 % against 47.6 %). Not stated by all: temperature." */
async function explain({ result, known }: ComparabilityParent, _args: unknown, { load }: Context): Promise<string> {
  if (result === null) return `Undecided: ${known.length === 0 ? 'none' : 'only one'} of them has a number.`;
  if (result.verdict === 'COMPARABLE') return 'Comparable: all that matters is on record, and the same.';
  const sentences = [...Map.groupBy(result.differences, ({ kind }) => kind)].map(async ([kind, list]) => {
    const named = await Promise.all(list.map(async (one) => inWords(one.name) + (await inBrackets(one, load))));
    return `${opening[kind]}: ${named.join(', ')}.`;
  });
  return [opinion[result.verdict], ...(await Promise.all(sentences))].join(' ');
}

async function inBrackets({ kind, ofEach }: CircumstanceDifference, load: Loaders): Promise<string> {
  if (kind === 'NOT_STATED') return '';
  const texts = await Promise.all(ofEach.filter((one) => one.length > 0).map((conditions) => inText(conditions, load)));
  return ` (${[...new Set(texts)].join(' against ')})`;
}

async function inText(conditions: readonly NamedCircumstance[], load: Loaders): Promise<string> {
  if (conditions.length === 0) return 'not stated';
  const texts = await Promise.all(conditions.map((condition) => conditionText(condition, load)));
  return [...new Set(texts)].join('; ');
}

async function conditionText({ status, measure, subjectId, text }: NamedCircumstance, load: Loaders): Promise<string> {
  if (status === 'NOT_STATED') return 'not stated';
  const subject = subjectId === null ? null : await load.subject.load(subjectId);
  const value = subject?.name ?? (measure ? measureText(measure) : text!);
  return status === 'ASSUMED' ? `assumed ${value}` : value;
}
