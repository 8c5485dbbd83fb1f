import { assumedConditions, type TestCondition } from '../../analysis/assumedConditions.ts';
import { type Blocking, blockedBy, type Gap, gaps } from '../../analysis/gaps.ts';
import { metricsOfNoun } from '../../analysis/measurand.ts';
import { type Need, needs } from '../../derivation/needs.ts';
import { missingNumber } from '../../derivation/words.ts';
import { isNumeric } from '../../domain/choose.ts';
import { InvalidInput } from '../../domain/errors.ts';
import { type Facts, partAt } from '../../domain/facts.ts';
import type { Cell, Noun } from '../../domain/nouns.ts';
import { indispensable, recordedAs } from '../../simulation/models/symmetricCell/records/cellParameters.ts';
import { factsFor } from '../facts.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Loaders } from '../loaders.ts';
import { loadExisting } from '../lookup.ts';

/** Subjects looked at for one answer, at most. */
const MOST_SUBJECTS = 1000;

/** Every gap of the record; of one source, or about one subject, if so asked. */
export async function findGaps(
  { store, load }: Knowledge,
  { sourceId, subject }: { readonly sourceId: string | null; readonly subject: Noun | null },
): Promise<readonly Gap[]> {
  const claims = await store.gaps.withheld(sourceId);
  const withheld = await Promise.all(
    claims.flatMap((claim) => claim.subjectIds.map(async (id) => ({ claim, subject: (await load.noun.load(id))! }))),
  );
  const limit = MOST_SUBJECTS + 1;
  const ids = await (subject ? store.gaps.wholes(subject.id, limit) : store.gaps.subjects(limit));
  requireFew(ids.length);
  const nouns = await loadExisting(load.noun, ids);
  // All parts are loaded before any claim: one statement reads the claims of all.
  await Promise.all(nouns.map((noun) => load.assembly(noun.id)));
  const blocking = (await Promise.all(nouns.map((noun) => blockingOf(load, noun)))).flat();
  const all = gaps(withheld, blocking);
  const ofSource = sourceId === null ? all : all.filter((one) => one.claims.length > 0);
  return subject ? ofSource.filter((one) => concerns(one, subject.id)) : ofSource;
}

function requireFew(count: number): void {
  if (count <= MOST_SUBJECTS) return;
  throw new InvalidInput(`\`subject\`: it is part of more than ${MOST_SUBJECTS} subjects`, {
    path: ['subject'],
    allowed: 'one subject that is not part of so many',
  });
}

function concerns({ subject, blocks }: Gap, id: string): boolean {
  return subject.id === id || blocks.some((blocked) => blocked.subject.id === id);
}

async function blockingOf(load: Loaders, noun: Noun): Promise<readonly Blocking[]> {
  const metrics = metricsOfNoun(noun);
  const parameters = noun.kind === 'CELL' && noun.configuration === 'SYMMETRIC' ? parameterNeeds : [];
  const facts = await factsFor(load, noun.id, [...distinct(metrics.flatMap(needs)), ...parameters]);
  return [
    ...metrics.flatMap((metric) => blockedBy(metric, facts)),
    ...parameters.flatMap((parameter) => blockedParameter(parameter, facts)),
    ...(noun.kind === 'CELL' ? assumedTests(noun, facts) : []),
  ];
}

/** The model of a symmetric cell is fitted to its overpotentials, at the conditions of their tests. */
function assumedTests(cell: Cell, facts: Facts): readonly Blocking[] {
  if (cell.configuration !== 'SYMMETRIC') return [];
  const open = facts.claims(cell.id, 'overpotential').filter(isNumeric).flatMap(assumedConditions);
  return [...new Map(open.map((one) => [one.name, one])).values()].map(({ name, property }) => ({
    missing: { subject: cell, property, reason: 'NOT_RECORDED', claim: null },
    blocked: { subject: cell, metric: null, model: 'symmetricCell', input: testParameter[name], effect: 'ASSUMPTION' },
  }));
}

const testParameter = {
  currentDensity: 'testCurrentDensity',
  arealCapacity: 'testArealCapacity',
  temperature: 'testTemperature',
} as const satisfies Record<TestCondition, string>;

function distinct(all: readonly Need[]): Need[] {
  return [...new Map(all.map((need) => [`${need.at.join('.')} ${need.property}`, need])).values()];
}

interface ParameterNeed extends Need {
  readonly parameter: string;
}

/** What the model of a symmetric cell reads of electrolyte and separator; a MacMullin number makes the exponent needless. */
const parameterNeeds: readonly ParameterNeed[] = Object.entries(recordedAs)
  .filter(([parameter]) => parameter !== 'bruggemanExponent')
  .map(([parameter, [of, property]]) => ({ parameter, at: [of], property }));

function blockedParameter({ parameter, at, property }: ParameterNeed, facts: Facts): readonly Blocking[] {
  const part = partAt(facts.assembly, at)?.subject;
  if (!part) return [];
  const claims = facts.claims(part.id, property);
  if (claims.some(isNumeric)) return [];
  const isBlocked = (indispensable as readonly string[]).includes(parameter);
  const effect = isBlocked ? 'NO_ANSWER' : 'ASSUMPTION';
  const blocked = {
    subject: facts.assembly.subject,
    metric: null,
    model: 'symmetricCell',
    input: parameter,
    effect,
  } as const;
  return [{ missing: missingNumber(part, property, claims), blocked }];
}
