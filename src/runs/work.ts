import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { Run, RunFailure } from '../domain/run.ts';
import { askTransaction, DatabaseUnavailable, translate } from '../store/rows.ts';
import { runQuestions } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import { artifactTable } from '../store/tables.ts';
import { type StoredFile, storeArtifact } from './artifacts.ts';
import type { Delivery, RunJob } from './queue.ts';
import type { Solve } from './solve.ts';
import type { Outcome, Progress } from './solverThread.ts';
import { leaveWithStudy } from './study/studyOutcome.ts';

export interface Workshop {
  readonly db: DataSource;
  readonly store: Store;
  readonly solve: Solve;
  /** Where artifacts are kept. */
  readonly artifacts: string;
  /** Fires when this process must end. */
  readonly stopping: AbortSignal;
  readonly log: (message: string, error?: unknown) => void;
}

/** Progress is written this often at most, ms. */
const REPORT_EVERY = 200;
/** A cancelled run is noticed this soon, ms. */
const LOOK_EVERY = 500;
/** A result is offered this often to a database that is away, ms. */
const OFFER_EVERY = 500;

/**
 * Does one job: takes the run up, solves it, stores its files, settles it. Every write carries the attempt, so a worker
 * that lost its claim changes nothing. A run that is settled already is left alone; one that is cut short because this
 * process ends is handed back to the queue.
 */
export async function work(shop: Workshop, delivery: Delivery): Promise<void> {
  const run = await shop.store.runs.begin(delivery.job.runId);
  if (!run) return;
  const stop = new AbortController();
  const abort = () => stop.abort();
  const watch = watchLife(shop, run, abort);
  for (const cause of [delivery.signal, shop.stopping]) cause.addEventListener('abort', abort);
  if (shop.stopping.aborted) abort();
  try {
    const onProgress = reporter(shop, run, abort);
    const task = { model: run.model, problem: run.problem, label: run.subjects.label };
    const outcome = await shop.solve(task, { onProgress, signal: stop.signal });
    await settle(shop, run, outcome, stop.signal);
  } catch (error) {
    if (shop.stopping.aborted) await handBack(shop, run, delivery);
    else if (!stop.signal.aborted) await breakDown(shop, run, { error, retries: delivery.retries });
  } finally {
    clearInterval(watch);
    for (const cause of [delivery.signal, shop.stopping]) cause.removeEventListener('abort', abort);
  }
}

/** Asks whether the run is still this worker's, for a solver that has nothing to tell for a while. */
function watchLife({ store }: Workshop, { id, attempt }: Run, abort: () => void): NodeJS.Timeout {
  return setInterval(async () => {
    const live = await store.runs.isLive(id, attempt).catch(() => true);
    if (!live) abort();
  }, LOOK_EVERY);
}

function reporter({ store }: Workshop, { id, attempt }: Run, abort: () => void): (progress: Progress) => void {
  let last = 0;
  return ({ fraction, message }) => {
    const now = performance.now();
    if (now - last < REPORT_EVERY) return;
    last = now;
    store.runs.report({ id, attempt, fraction, message }).then(
      (live) => live || abort(),
      () => {},
    );
  };
}

/** Files first, then in one transaction their rows and the state: SUCCEEDED means that everything is there. */
async function settle(shop: Workshop, run: Run, outcome: Outcome, signal: AbortSignal): Promise<void> {
  const { id, attempt } = run;
  if (outcome.kind === 'FAILED') {
    const { failure } = outcome;
    const failed = { id, attempt, message: failure.message, failure };
    await untilReachable(() => shop.store.runs.move('FAILED', failed), signal);
    return;
  }
  const files: StoredFile[] = [];
  for (const file of outcome.files) files.push(await storeArtifact(shop.artifacts, file));
  const done = { id, attempt, fraction: 1, message: 'solved', result: outcome.result };
  const rows = files.map((file, position) => ({ runId: id, position, ...file }));
  const write = () =>
    shop.db.transaction(async (transaction) => {
      const isMoved = await runQuestions(askTransaction(transaction)).move('SUCCEEDED', done);
      if (!isMoved) return;
      await leaveWithStudy(transaction, shop.artifacts, run, outcome.result);
      if (rows.length > 0) await transaction.insert(artifactTable, rows);
    });
  await untilReachable(write, signal);
}

/** What is solved is not solved again because the database is away for a while. */
async function untilReachable(write: () => Promise<unknown>, signal: AbortSignal): Promise<void> {
  for (;;) {
    try {
      await write();
      return;
    } catch (error) {
      if (!(translate(error) instanceof DatabaseUnavailable)) throw error;
    }
    await sleep(OFFER_EVERY, undefined, { signal });
  }
}

/** Back to the queue, with a new job: that this process ends says nothing against the run. */
async function handBack({ db }: Workshop, { id, attempt }: Run, { again }: Delivery): Promise<void> {
  await db.transaction(async (transaction) => {
    const runs = runQuestions(askTransaction(transaction));
    if (await runs.move('QUEUED', { id, attempt, message: 'handed back to the queue' })) await again(transaction);
  });
}

/** A fault of the program: on to the next attempt, or the end. */
async function breakDown(
  { store, log }: Workshop,
  { id, attempt }: Run,
  { error, retries }: { readonly error: unknown; readonly retries: number },
): Promise<void> {
  log(`run ${id}, attempt ${attempt}: broke down`, error);
  if (retries > 0 && (await store.runs.move('QUEUED', { id, attempt, message: 'broke down, to be tried again' })))
    throw error;
  const failure: RunFailure = { code: 'INTERNAL', message: 'The program broke down; the log says how', time: null };
  await store.runs.move('FAILED', { id, attempt, message: failure.message, failure });
}

/** Settles a run whose every attempt was lost with its worker. */
export async function bury({ store }: Pick<Workshop, 'store'>, { runId }: RunJob): Promise<void> {
  const message = 'No worker has lived to finish this run; its attempts are used up';
  const failure: RunFailure = { code: 'ATTEMPTS_EXHAUSTED', message, time: null };
  await store.runs.move('FAILED', { id: runId, attempt: null, message, failure });
}
