import { assumedConditions } from '../../analysis/assumedConditions.ts';
import { type Blocking, blockedBy, type Gap, gaps } from '../../analysis/gaps.ts';
import { metricsOfSubject } from '../../analysis/measurand.ts';
import { type Need, needsOfMetric } from '../../derivation/needs.ts';
import { missingNumber } from '../../derivation/words.ts';
import { isNumeric } from '../../domain/choose.ts';
import { InvalidInput } from '../../domain/errors.ts';
import { type Facts, partAt } from '../../domain/facts.ts';
import type { Cell, Subject } from '../../domain/subjects.ts';
import type { AnyManifest, ModelGaps } from '../../simulation/manifest.ts';
import { models } from '../../simulation/models/registry.ts';
import { factsFor } from '../facts.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Loaders } from '../loaders.ts';
import { loadExisting } from '../lookup.ts';

/** Subjects that one answer considers, at most. */
const MOST_SUBJECTS = 1000;

/** Every gap of the record; optionally of one source only, or about one subject only. */
export async function findGaps(
  { store, load }: Knowledge,
  { sourceId, subject }: { readonly sourceId: string | null; readonly subject: Subject | null },
): Promise<readonly Gap[]> {
  const claims = await store.gaps.withheld(sourceId);
  const withheld = await Promise.all(
    claims.flatMap((claim) => claim.subjectIds.map(async (id) => ({ claim, subject: (await load.subject.load(id))! }))),
  );
  const limit = MOST_SUBJECTS + 1;
  const ids = await (subject ? store.gaps.containing(subject.id, limit) : store.gaps.subjects(limit));
  requireFew(ids.length);
  const subjects = await loadExisting(load.subject, ids);
  // All parts are loaded before any claim, so that one statement reads the claims of all.
  await Promise.all(subjects.map((subject) => load.part(subject.id)));
  const blocking = (await Promise.all(subjects.map((subject) => blockingOf(load, subject)))).flat();
  const all = gaps(withheld, blocking);
  const ofSource = sourceId === null ? all : all.filter((one) => one.claims.length > 0);
  return subject ? ofSource.filter((one) => concerns(one, subject.id)) : ofSource;
}

function requireFew(count: number): void {
  if (count <= MOST_SUBJECTS) return;
  throw new InvalidInput(`\`subject\`: it is part of more than ${MOST_SUBJECTS} subjects`, {
    path: ['subject'],
    allowed: `a subject that is part of at most ${MOST_SUBJECTS} subjects`,
  });
}

function concerns({ subject, blocks }: Gap, id: string): boolean {
  return subject.id === id || blocks.some((blocked) => blocked.subject.id === id);
}

async function blockingOf(load: Loaders, subject: Subject): Promise<readonly Blocking[]> {
  const metrics = metricsOfSubject(subject);
  const lacking = subject.kind === 'CELL' ? gapsOf(subject) : [];
  const parameters = lacking.flatMap(({ parameters }) => parameters);
  const tests = lacking.map(({ tests: { property } }): Need => ({ at: [], property }));
  const facts = await factsFor(
    load,
    subject.id,
    distinct([...metrics.flatMap(needsOfMetric), ...parameters, ...tests]),
  );
  return [
    ...metrics.flatMap((metric) => blockedBy(metric, facts)),
    ...lacking.flatMap(({ model, parameters }) =>
      parameters.flatMap((parameter) => blockedParameter(parameter, { model, facts })),
    ),
    ...(subject.kind === 'CELL' ? lacking.flatMap((one) => assumedTests(subject, one, facts)) : []),
  ];
}

interface GapsOfModel extends ModelGaps {
  readonly model: string;
}

/** What models say they need of a cell of this configuration. */
function gapsOf({ configuration }: Cell): readonly GapsOfModel[] {
  return Object.values<AnyManifest>(models).flatMap(({ name, gaps }) =>
    gaps?.configuration === configuration ? { ...gaps, model: name } : [],
  );
}

/** A model is fitted to measurements at the conditions of their tests; conditions that no source states are assumed. */
function assumedTests(cell: Cell, { model, tests }: GapsOfModel, facts: Facts): readonly Blocking[] {
  const open = facts.claims(cell.id, tests.property).filter(isNumeric).flatMap(assumedConditions);
  return [...new Map(open.map((one) => [one.name, one])).values()].map(({ name, property }) => ({
    missing: { subject: cell, property, reason: 'NOT_RECORDED', claim: null },
    blocked: { subject: cell, metric: null, model, input: tests.parameters[name], effect: 'ASSUMPTION' },
  }));
}

function distinct(all: readonly Need[]): Need[] {
  return [...new Map(all.map((need) => [`${need.at.join('.')} ${need.property}`, need])).values()];
}

interface Blocked {
  readonly model: string;
  readonly facts: Facts;
}

function blockedParameter(
  { parameter, at, property, isIndispensable }: ModelGaps['parameters'][number],
  { model, facts }: Blocked,
): readonly Blocking[] {
  const part = partAt(facts.part, at)?.subject;
  if (!part) return [];
  const claims = facts.claims(part.id, property);
  if (claims.some(isNumeric)) return [];
  const blocked = {
    subject: facts.part.subject,
    metric: null,
    model,
    input: parameter,
    effect: isIndispensable ? 'NO_ANSWER' : 'ASSUMPTION',
  } as const;
  return [{ missing: missingNumber(part, property, claims), blocked }];
}
