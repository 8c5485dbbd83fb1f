import { type ConstructorOptions, type Job, PgBoss } from 'pg-boss';
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
const RETRIES = 2;
/** No run may hold a worker longer than this. */
const EXPIRE_SECONDS = 6 * 3600;

export const ATTEMPTS = 1 + RETRIES;

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
    send: sendThrough(queue),
    close: () => queue.stop({ graceful: false }),
  };
}

export type Sender = Awaited<ReturnType<typeof openSender>>;

/** Answers once a job is done; `again` queues it anew; the signal fires when the claim is lost. */
export type WorkOnRun = (job: RunJob, again: SendJob, signal: AbortSignal) => Promise<void>;
export type SendJob = (transaction: EntityManager, job: RunJob) => Promise<unknown>;

/** Receives jobs, `concurrency` at a time, until it is closed. */
export async function openReceiver(
  url: string,
  { concurrency, work, bury, log }: { concurrency: number; work: WorkOnRun; bury: (job: RunJob) => Promise<void>; log: (error: Error) => void },
) {
  const queue = boss(url, { ...supervised, migrate: false, useListenNotify: true, max: concurrency + 4 }, log);
  await queue.start();
  const polling = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1 };
  for (let i = 0; i < concurrency; i++) {
    let id = '';
    const look = async ([job]: Job<RunJob>[]) => {
      await work(job!.data, sendThrough(queue), job!.signal);
      // The backlog is looked at without waiting for the next poll.
      if (id) queue.notifyWorker(id);
    };
    id = await queue.work<RunJob>(RUNS, { ...polling, heartbeatRefreshSeconds: HEARTBEAT_REFRESH_SECONDS }, look);
  }
  await queue.work<RunJob>(LOST_RUNS, polling, async ([job]: Job<RunJob>[]) => bury(job!.data));
  return {
    /** Stops receiving and waits for handlers at most this long. */
    close: (timeout: number) => queue.stop({ graceful: true, timeout }),
  };
}

function sendThrough(queue: PgBoss): SendJob {
  return (transaction, job) => queue.send(RUNS, job, { db: onTransaction(transaction), priority: job.priority ?? 0 });
}

function onTransaction(transaction: EntityManager) {
  const ask = askTransaction(transaction);
  return { executeSql: async (text: string, values?: unknown[]) => ({ rows: await ask({ text, values }) }) };
}
