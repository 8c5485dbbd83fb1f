import { type ConstructorOptions, type Job, type JobWithMetadata, PgBoss } from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { askTransaction } from '../store/rows.ts';

/** The queue delivers, at least once; the run's row is the truth. */
export interface RunJob {
  readonly runId: string;
  /** Runs of a study wait for those that somebody asked for one by one. */
  readonly priority?: number;
}

const RUNS = 'runs';
/** Where a job ends whose every attempt was lost. */
const LOST_RUNS = 'lost-runs';

/** A worker that has not been heard from for this long is dead: the least that pg-boss allows. */
const HEARTBEAT_SECONDS = 10;
/** Shows a cancelled or lost claim to its holder this often. */
const HEARTBEAT_REFRESH_SECONDS = 2;
/** A run whose worker dies under it this often and once more is given up. */
const RETRIES = 2;
/** No run may hold a worker longer than this. */
const EXPIRE_SECONDS = 6 * 3600;

/** Settings that turn a dead worker into a retry within some 11 s; the defaults take minutes. */
const supervised = { supervise: true, superviseIntervalSeconds: 1, monitorIntervalSeconds: 1 } as const;

function boss(url: string, options: ConstructorOptions, log: (error: Error) => void): PgBoss {
  const queue = new PgBoss({ connectionString: url, schedule: false, registerInstance: false, ...options });
  queue.on('error', log);
  return queue;
}

/** Makes or migrates the queue's own tables. */
export async function installQueue(url: string): Promise<void> {
  const queue = boss(url, { supervise: false, max: 2 }, () => {});
  await queue.start();
  try {
    await queue.createQueue(LOST_RUNS, { retryLimit: 5, notify: true });
    const settings = { retryLimit: RETRIES, retryDelay: 0, heartbeatSeconds: HEARTBEAT_SECONDS, notify: true };
    await queue.createQueue(RUNS, { ...settings, expireInSeconds: EXPIRE_SECONDS, deadLetter: LOST_RUNS });
  } finally {
    await queue.stop({ graceful: false });
  }
}

/** Sends jobs, within the transaction that writes their runs. */
export async function openSender(url: string, log: (error: Error) => void) {
  const queue = boss(url, { supervise: false, migrate: false, max: 1 }, log);
  await queue.start();
  return {
    send: (transaction: EntityManager, job: RunJob) => send(queue, transaction, job, RETRIES),
    close: () => queue.stop({ graceful: false }),
  };
}

export type Sender = Awaited<ReturnType<typeof openSender>>;

/** A job as a worker holds it. */
export interface Delivery {
  readonly job: RunJob;
  /** How often it will be delivered again should this attempt be lost. */
  readonly retries: number;
  /** Fires when the claim on it is lost. */
  readonly signal: AbortSignal;
  /** Queues the same job anew, with as many retries as are left. */
  again(transaction: EntityManager): Promise<unknown>;
}

interface ReceiverOptions {
  readonly concurrency: number;
  /** Answers once a job is done. */
  readonly work: (delivery: Delivery) => Promise<void>;
  /** Is given each job whose every attempt was lost. */
  readonly bury: (job: RunJob) => Promise<void>;
  readonly log: (error: Error) => void;
}

/** Receives jobs, `concurrency` at a time, until it is closed. */
export async function openReceiver(url: string, { concurrency, work, bury, log }: ReceiverOptions) {
  const queue = boss(url, { ...supervised, migrate: false, useListenNotify: true, max: concurrency + 4 }, log);
  await queue.start();
  try {
    for (let i = 0; i < concurrency; i++) await receive(queue, work);
    await queue.work(LOST_RUNS, polling, async ([job]: Job<RunJob>[]) => bury(job!.data));
  } catch (error) {
    await queue.stop({ graceful: false });
    throw error;
  }
  return {
    /** Stops receiving and waits for handlers at most this long, ms. */
    close: (timeout: number) => queue.stop({ graceful: true, timeout }),
  };
}

const polling = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1 } as const;

/** One place at which jobs are worked on, one at a time. */
async function receive(queue: PgBoss, work: ReceiverOptions['work']): Promise<void> {
  const options = { ...polling, heartbeatRefreshSeconds: HEARTBEAT_REFRESH_SECONDS, includeMetadata: true } as const;
  let place = '';
  place = await queue.work(RUNS, options, async ([claimed]: JobWithMetadata<RunJob>[]) => {
    const { data: job, retryLimit, retryCount, signal } = claimed!;
    const retries = retryLimit - retryCount;
    await work({ job, retries, signal, again: (transaction) => send(queue, transaction, job, retries) });
    // The backlog is looked at without waiting for the next poll.
    if (place) queue.notifyWorker(place);
  });
}

function send(queue: PgBoss, transaction: EntityManager, job: RunJob, retryLimit: number): Promise<unknown> {
  const ask = askTransaction(transaction);
  const executeSql = async (text: string, values?: unknown[]) => ({ rows: await ask({ text, values }) });
  return queue.send(RUNS, job, { db: { executeSql }, retryLimit, priority: job.priority ?? 0 });
}
