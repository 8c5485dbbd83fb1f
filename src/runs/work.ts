import type { DataSource } from 'typeorm';
import type { Run, RunFailure } from '../domain/run.ts';
import { askTransaction } from '../store/rows.ts';
import { runQuestions } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import { artifactTable } from '../store/tables.ts';
import { type StoredFile, storeArtifact } from './artifacts.ts';
import { ATTEMPTS, type RunJob, type SendJob } from './queue.ts';
import type { Solve } from './solve.ts';
import type { Outcome, Progress } from './solverThread.ts';
import { leaveWithStudy } from './studyOutcome.ts';

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

/** How a job came: `again` queues it anew, `signal` fires when the claim on it is lost. */
export interface Delivery {
  readonly again: SendJob;
  readonly signal: AbortSignal;
}

/** Progress is written this often at most, ms. */
const REPORT_EVERY = 200;
/** A cancelled run is noticed this soon, ms. */
const LOOK_EVERY = 500;

/**
 * Does one job: takes the run up, solves it, stores its files, settles it. Every write carries the attempt, so a worker
 * that lost its claim changes nothing. A run that is settled already is left alone; one that is cut short because this
 * process ends is handed back to the queue.
 */
export async function work(shop: Workshop, { runId }: RunJob, { again, signal }: Delivery): Promise<void> {
  const run = await shop.store.runs.begin(runId);
  if (!run) return;
  const stop = new AbortController();
  const abort = () => stop.abort();
  const watch = watchLife(shop, run, abort);
  for (const cause of [signal, shop.stopping]) cause.addEventListener('abort', abort);
  if (shop.stopping.aborted) abort();
  try {
    const onProgress = reporter(shop, run, abort);
    const task = { model: run.model, problem: run.problem, label: run.subjects.label };
    const outcome = await shop.solve(task, { onProgress, signal: stop.signal });
    await settle(shop, run, outcome);
  } catch (error) {
    if (shop.stopping.aborted) await handBack(shop, run, again);
    else if (!stop.signal.aborted) await breakDown(shop, run, error);
  } finally {
    clearInterval(watch);
    for (const cause of [signal, shop.stopping]) cause.removeEventListener('abort', abort);
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
async function settle(shop: Workshop, run: Run, outcome: Outcome): Promise<void> {
  const { id, attempt } = run;
  if (outcome.kind === 'FAILED') {
    const { failure } = outcome;
    await shop.store.runs.move('FAILED', { id, attempt, message: failure.message, failure });
    return;
  }
  const files: StoredFile[] = [];
  for (const file of outcome.files) files.push(await storeArtifact(shop.artifacts, file));
  await shop.db.transaction(async (transaction) => {
    const runs = runQuestions(askTransaction(transaction));
    const done = { id, attempt, fraction: 1, message: 'solved', result: outcome.result };
    if (!(await runs.move('SUCCEEDED', done))) return;
    await leaveWithStudy(transaction, shop.artifacts, run, outcome.result);
    if (files.length > 0)
      await transaction.insert(
        artifactTable,
        files.map((file, position) => ({ runId: id, position, ...file })),
      );
  });
}

/** Back to the queue, with a new job: that this process ends says nothing against the run. */
async function handBack({ db }: Workshop, { id, attempt }: Run, again: SendJob): Promise<void> {
  await db.transaction(async (transaction) => {
    const runs = runQuestions(askTransaction(transaction));
    if (await runs.move('QUEUED', { id, attempt, message: 'handed back to the queue' }))
      await again(transaction, { runId: id });
  });
}

/** A fault of the program: on to the next attempt, or the end. */
async function breakDown({ store, log }: Workshop, { id, attempt }: Run, error: unknown): Promise<void> {
  log(`run ${id}, attempt ${attempt}: the solver broke down`, error);
  if (attempt < ATTEMPTS && (await store.runs.move('QUEUED', { id, attempt, message: 'the solver broke down' })))
    throw error;
  const failure: RunFailure = { code: 'INTERNAL', message: 'The solver broke down; the log says how', time: null };
  await store.runs.move('FAILED', { id, attempt, message: failure.message, failure });
}

/** Settles a run whose every attempt was lost with its worker. */
export async function bury({ store }: Pick<Workshop, 'store'>, { runId }: RunJob): Promise<void> {
  const message = `No worker finished this run in ${ATTEMPTS} attempts`;
  const failure: RunFailure = { code: 'ATTEMPTS_EXHAUSTED', message, time: null };
  await store.runs.move('FAILED', { id: runId, attempt: null, message, failure });
}
