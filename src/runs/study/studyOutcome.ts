import type { EntityManager } from 'typeorm';
import type { Run } from '../../domain/run.ts';
import { manifestOf } from '../../simulation/models/registry.ts';
import { queryTransaction } from '../../store/rows.ts';
import { studyQueries } from '../../store/studies.ts';

/**
 * Records the result of a run with its study, in the transaction in which the run succeeds.
 *
 * @returns the study, whose files are to be made anew; null where the run belongs to none
 */
export async function recordOutcome(
  transaction: EntityManager,
  { id, model }: Pick<Run, 'id' | 'model'>,
  remembered: unknown,
): Promise<string | null> {
  const studies = studyQueries(queryTransaction(transaction));
  const [membership] = await studies.ofRuns([id]);
  if (!membership) return null;
  await studies.keepOutcome(id, outcomeOf(model, remembered));
  return membership.studyId;
}

function outcomeOf(model: string, remembered: unknown): Record<string, number | null> {
  return Object.fromEntries(manifestOf(model).observables.map(({ name, read }) => [name, read(remembered)]));
}
