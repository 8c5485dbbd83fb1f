import type { EntityManager } from 'typeorm';
import { InvalidInput } from '../domain/errors.ts';
import { isId } from '../domain/identity.ts';
import { type Run, storageFailures } from '../domain/run.ts';
import { queryTransaction } from '../store/rows.ts';
import { runQueries } from '../store/runs.ts';
import { studyQueries } from '../store/studies.ts';
import type { Sender } from './queue.ts';
import type { StartServices } from './startRun.ts';
import { AFTER_SINGLE_RUNS } from './study/startStudy.ts';

export type ContinueRun = (id: string) => Promise<Run>;

/**
 * Continues runs that failed for want of storage: queues the same run again, in one transaction; a worker goes on from
 * its last checkpoint.
 *
 * @throws InvalidInput NOT_FOUND, or CONFLICT when it has not failed for that reason
 */
export function runContinuer(services: StartServices): ContinueRun {
  return async (id) => {
    const { db, sender, store } = services;
    const isQueued = isId(id) && (await db.transaction((transaction) => queueAgain(transaction, sender, id)));
    const [run] = isId(id) ? await store.runs.byIds([id]) : [];
    if (!run) throw new InvalidInput('There is no such run', { code: 'NOT_FOUND', path: ['id'], value: id });
    if (isQueued) return run;
    const state = run.failure ? `${run.state} with ${run.failure.code}` : run.state;
    throw new InvalidInput(`Cannot continue run ${run.id}: it is ${state}`, {
      code: 'CONFLICT',
      path: ['id'],
      value: id,
      allowed: `a run that is FAILED with ${storageFailures.join(' or ')}`,
    });
  };
}

async function queueAgain(transaction: EntityManager, sender: Sender, id: string): Promise<boolean> {
  const query = queryTransaction(transaction);
  if (!(await runQueries(query).continue(id, 'continued on request'))) return false;
  const [membership] = await studyQueries(query).ofRuns([id]);
  await sender.send(transaction, { runId: id, priority: membership ? AFTER_SINGLE_RUNS : 0 });
  return true;
}
