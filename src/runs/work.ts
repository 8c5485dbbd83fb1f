import type { DataSource, EntityManager } from 'typeorm';
import { isContinuable, isSettled, MOST_ATTEMPTS, type Run, type RunFailure } from '../domain/run.ts';
import { queryTransaction } from '../store/rows.ts';
import { runQueries } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import type { KeptCheckpoint } from './checkpoint/checkpoint.ts';
import type { Checkpoints } from './checkpoint/checkpoints.ts';
import { checkpointWriter } from './checkpoint/checkpointWriter.ts';
import { type ClaimedRun, claimRun } from './checkpoint/claimRun.ts';
import { StorageTrouble } from './files/storageTrouble.ts';
import {
  durationText,
  LONGEST_STORAGE_WAIT,
  type StorageLimits,
  untilReachable,
  untilStored,
} from './files/waiting.ts';
import { type ClaimedDelivery, type Delivery, delayAfter } from './queue.ts';
import { reporterOf } from './reporter.ts';
import { settle, type Watched } from './settle.ts';
import type { Solve } from './solve.ts';

export interface WorkerContext extends StorageLimits {
  readonly db: DataSource;
  readonly store: Store;
  readonly solve: Solve;
  /** Where artifacts are kept. */
  readonly artifacts: string;
  readonly checkpoints: Checkpoints;
  /** Fires when this process must end. */
  readonly stopping: AbortSignal;
  readonly log: (message: string, error?: unknown) => void;
}

/** A run, and the checkpoint from which it really went on. */
type Resumed = Pick<ClaimedRun, 'run'> & { readonly checkpoint: KeptCheckpoint | null };

/**
 * Does one job: claims the run, solves it, stores its files, settles it. Every write has the number of the attempt, so
 * a worker that lost its claim changes nothing. A run that is settled already is left alone. A run that is interrupted
 * because this process ends leaves a checkpoint and is queued again.
 */
export async function work(context: WorkerContext, delivery: ClaimedDelivery): Promise<void> {
  const claimed = await claimRun(context, delivery.job.runId);
  if (claimed) await attempt(context, delivery, claimed);
  await forgetIfSettled(context, delivery.job.runId);
}

async function attempt(
  context: WorkerContext,
  delivery: ClaimedDelivery,
  { run, checkpoint: found }: ClaimedRun,
): Promise<void> {
  const lost = new AbortController();
  const abort = () => lost.abort();
  delivery.signal.addEventListener('abort', abort);
  const writer = checkpointWriter(context, run);
  let checkpoint = found instanceof StorageTrouble ? null : found;
  using reporter = reporterOf(run, { store: context.store, fraction: checkpoint?.fraction ?? 0, onLost: abort });
  const { onProgress } = reporter;
  const watch = { onProgress, signal: AbortSignal.any([lost.signal, context.stopping]) };
  try {
    if (found instanceof StorageTrouble) checkpoint = await awaitedCheckpoint(context, run, watch);
    const { id, model, problem, subjects } = run;
    const task = { run: id, model, problem, label: subjects.label, checkpoint };
    const signals = { signal: lost.signal, leaving: context.stopping };
    const outcome = await context.solve(task, { onProgress, onCheckpoint: writer.keep, ...signals });
    await settle(context, run, outcome, { ...watch, queueStudyFiles: delivery.queueStudyFiles });
  } catch (error) {
    await writer.settled();
    if (context.stopping.aborted) await requeue(context, run, delivery);
    else if (!lost.signal.aborted) await fail(context, { run, checkpoint }, { error, delivery, signal: watch.signal });
  } finally {
    delivery.signal.removeEventListener('abort', abort);
    await writer.settled();
  }
}

/** The checkpoint to go on from; waits until the disk of checkpoints can be read again. */
async function awaitedCheckpoint({ checkpoints, longestStorageWait }: WorkerContext, run: Run, watch: Watched) {
  const longest = longestStorageWait ?? LONGEST_STORAGE_WAIT;
  const onTrouble = ({ message }: Error) => {
    const limit = `the run fails if this lasts ${durationText(longest)}`;
    watch.onProgress({ fraction: 0, message: `waiting for its checkpoints: ${message}; ${limit}` });
  };
  const checkpoint = await untilStored(() => checkpoints.last(run), { longest, signal: watch.signal, onTrouble });
  const fraction = checkpoint?.fraction ?? 0;
  watch.onProgress({ fraction, message: checkpoint ? 'continuing from its checkpoint' : 'setting up' });
  return checkpoint;
}

interface Failing {
  readonly error: unknown;
  readonly delivery: Delivery;
  readonly signal: AbortSignal;
}

function fail(context: WorkerContext, resumed: Resumed, failing: Failing): Promise<void> {
  const { error } = failing;
  return error instanceof StorageTrouble
    ? failForStorage(context, resumed.run, error, failing)
    : breakDown(context, resumed, failing);
}

/** The wait for the disk was too long. The checkpoint is kept, so that the run can be continued. */
async function failForStorage(
  { store, log, longestStorageWait = LONGEST_STORAGE_WAIT }: WorkerContext,
  { id, attempt }: Run,
  trouble: StorageTrouble,
  { signal }: Failing,
): Promise<void> {
  log(`run ${id}, attempt ${attempt}: its files could not be stored, ${trouble.message}`, trouble.cause);
  const waited = durationText(longestStorageWait);
  const message = `The worker waited ${waited} for its disk of files: ${trouble.message}`;
  const failure: RunFailure = { code: trouble.code, message, time: null };
  await untilReachable(() => store.runs.move('FAILED', { id, attempt, message, failure }), signal);
}

/** Queues the run again with a new job: the end of this process is not a failure of the run. */
async function requeue({ db }: WorkerContext, run: Run, delivery: Delivery): Promise<void> {
  await db.transaction(async (transaction) => {
    await sendAgain(transaction, run, { delivery, message: 'queued again: its worker is stopping', isUncounted: true });
  });
}

/**
 * A fault of the program: the next attempt follows, or the run fails. The fault may lie in the checkpoint of this
 * attempt.
 */
async function breakDown(
  { db, checkpoints, log }: WorkerContext,
  { run, checkpoint }: Resumed,
  { error, delivery, signal }: Failing,
): Promise<void> {
  const { id, attempt } = run;
  log(`run ${id}, attempt ${attempt}: broke down`, error);
  if (checkpoint)
    await checkpoints.forget(id).catch((cause) => log(`run ${id}: its checkpoints could not be removed`, cause));
  const decide = () =>
    db.transaction(async (transaction) => {
      if (await sendAgain(transaction, run, { delivery, message: 'internal error, queued for another attempt' }))
        return;
      const message = 'Internal error of the program; the log has the details';
      const failure: RunFailure = { code: 'INTERNAL', message, time: null };
      await runQueries(queryTransaction(transaction)).move('FAILED', { id, attempt, message, failure });
    });
  await untilReachable(decide, signal);
}

/**
 * Decides on a run that was lost with its worker as often as it was delivered: its row says how many attempts remain.
 */
export async function handleLostRun(
  context: Pick<WorkerContext, 'db' | 'store' | 'checkpoints' | 'log'>,
  delivery: Delivery,
): Promise<void> {
  const { runId } = delivery.job;
  await context.db.transaction(async (transaction) => {
    const runs = runQueries(queryTransaction(transaction));
    const [run] = await runs.byIds([runId]);
    if (!run || isSettled(run.state)) return;
    if (await sendAgain(transaction, run, { delivery, message: 'lost with its worker, queued for another attempt' }))
      return;
    const message = 'No worker could finish this run: each was lost, and its attempts are used up';
    const failure: RunFailure = { code: 'ATTEMPTS_EXHAUSTED', message, time: null };
    await runs.move('FAILED', { id: runId, attempt: run.attempt, message, failure });
  });
  await forgetIfSettled(context, runId);
}

interface SendingAgain {
  readonly delivery: Delivery;
  readonly message: string;
  readonly isUncounted?: boolean;
}

/** Queues a run again, with the attempts that its row leaves; false where none is left. */
async function sendAgain(
  transaction: EntityManager,
  { id, attempt }: Run,
  { delivery, message, isUncounted = false }: SendingAgain,
): Promise<boolean> {
  const runs = runQueries(queryTransaction(transaction));
  const [run] = await runs.byIds([id]);
  if (!run || run.attempt !== attempt || isSettled(run.state)) return true;
  const used = Math.max(run.attemptsWithoutProgress - Number(isUncounted), 0);
  if (used >= MOST_ATTEMPTS) return false;
  if (run.state === 'RUNNING' && !(await runs.move('QUEUED', { id, attempt, message, isUncounted }))) return true;
  await delivery.again(transaction, { attempts: MOST_ATTEMPTS - used, delay: isUncounted ? 0 : delayAfter(used) });
  return true;
}

/** Files that cannot be removed here are removed when the next worker starts. */
async function forgetIfSettled(
  { store, checkpoints, log }: Pick<WorkerContext, 'store' | 'checkpoints' | 'log'>,
  runId: string,
): Promise<void> {
  try {
    const [run] = await store.runs.byIds([runId]);
    if (run && (!isSettled(run.state) || (run.failure && isContinuable(run.failure)))) return;
    await checkpoints.forget(runId);
  } catch (error) {
    log(`run ${runId}: its checkpoints could not be removed`, error);
  }
}
