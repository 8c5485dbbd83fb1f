import type { EntityManager } from 'typeorm';
import type { Run } from '../../domain/run.ts';
import type { Observable } from '../../simulation/manifest.ts';
import { manifestOf } from '../../simulation/models/registry.ts';
import { queryTransaction } from '../../store/rows.ts';
import { studyQueries } from '../../store/studies.ts';
import { bandNumbers } from './outcomeBand.ts';

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
  return Object.assign({}, ...manifestOf(model).observables.map((observable) => numbersOf(observable, remembered)));
}

function numbersOf({ name, read, band }: Observable, remembered: unknown): Record<string, number | null> {
  const known = band?.(remembered) ?? null;
  return { [name]: read(remembered), ...(known && bandNumbers(name, known)) };
}
