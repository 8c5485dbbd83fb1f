import type { DataSource } from 'typeorm';
import { isSettled, type Run, type RunFailure } from '../domain/run.ts';
import { askTransaction } from '../store/rows.ts';
import { runQuestions } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import type { Checkpoints } from './checkpoint/checkpoints.ts';
import { keeperOf } from './checkpoint/keeper.ts';
import { type TakenUp, takeUp } from './checkpoint/takeUp.ts';
import type { Delivery, RunJob } from './queue.ts';
import { reporterOf } from './reporter.ts';
import { settle } from './settle.ts';
import type { Solve } from './solve.ts';

export interface Workshop {
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

/**
 * Does one job: takes the run up, solves it, stores its files, settles it. Every write carries the attempt, so a worker
 * that lost its claim changes nothing. A run that is settled already is left alone; one that is cut short because this
 * process ends leaves a checkpoint and is handed back to the queue.
 */
export async function work(shop: Workshop, delivery: Delivery): Promise<void> {
  const taken = await takeUp(shop, delivery.job.runId);
  if (taken) await attempt(shop, delivery, taken);
  await forgetIfSettled(shop, delivery.job.runId);
}

async function attempt(shop: Workshop, delivery: Delivery, taken: TakenUp): Promise<void> {
  const { run, checkpoint } = taken;
  const lost = new AbortController();
  const abort = () => lost.abort();
  delivery.signal.addEventListener('abort', abort);
  const keeper = keeperOf(shop, run);
  using reporter = reporterOf(run, { store: shop.store, fraction: checkpoint?.fraction ?? 0, onLost: abort });
  const { onProgress } = reporter;
  try {
    const task = { model: run.model, problem: run.problem, label: run.subjects.label, checkpoint };
    const signals = { signal: lost.signal, leaving: shop.stopping };
    const outcome = await shop.solve(task, { onProgress, onCheckpoint: keeper.keep, ...signals });
    await settle(shop, run, outcome, { onProgress, signal: AbortSignal.any([lost.signal, shop.stopping]) });
  } catch (error) {
    await keeper.settled();
    if (shop.stopping.aborted) await handBack(shop, run, delivery);
    else if (!lost.signal.aborted) await breakDown(shop, taken, { error, retries: delivery.retries });
  } finally {
    delivery.signal.removeEventListener('abort', abort);
    await keeper.settled();
  }
}

/** Back to the queue, with a new job: that this process ends says nothing against the run. */
async function handBack({ db }: Workshop, { id, attempt }: Run, { again }: Delivery): Promise<void> {
  await db.transaction(async (transaction) => {
    const runs = runQuestions(askTransaction(transaction));
    if (await runs.move('QUEUED', { id, attempt, message: 'handed back to the queue' })) await again(transaction);
  });
}

/** A fault of the program: on to the next attempt, or the end. It may lie in the checkpoint that this one came from. */
async function breakDown(
  { store, checkpoints, log }: Workshop,
  { run: { id, attempt }, checkpoint }: TakenUp,
  { error, retries }: { readonly error: unknown; readonly retries: number },
): Promise<void> {
  log(`run ${id}, attempt ${attempt}: broke down`, error);
  if (checkpoint) await checkpoints.forget(id);
  if (retries > 0 && (await store.runs.move('QUEUED', { id, attempt, message: 'broke down, to be tried again' })))
    throw error;
  const failure: RunFailure = { code: 'INTERNAL', message: 'The program broke down; the log says how', time: null };
  await store.runs.move('FAILED', { id, attempt, message: failure.message, failure });
}

/** Settles a run whose every attempt was lost with its worker. */
export async function bury(shop: Pick<Workshop, 'store' | 'checkpoints' | 'log'>, { runId }: RunJob): Promise<void> {
  const message = 'No worker has lived to finish this run; its attempts are used up';
  const failure: RunFailure = { code: 'ATTEMPTS_EXHAUSTED', message, time: null };
  await shop.store.runs.move('FAILED', { id: runId, attempt: null, message, failure });
  await forgetIfSettled(shop, runId);
}

/** What this fails to take away is swept up when the next worker starts. */
async function forgetIfSettled(
  { store, checkpoints, log }: Pick<Workshop, 'store' | 'checkpoints' | 'log'>,
  runId: string,
): Promise<void> {
  try {
    const [run] = await store.runs.byIds([runId]);
    if (!run || isSettled(run.state)) await checkpoints.forget(runId);
  } catch (error) {
    log(`run ${runId}: its checkpoints are not taken away`, error);
  }
}
