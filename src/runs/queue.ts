import { type ConstructorOptions, type Job, PgBoss, type QueueOptions } from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { MOST_ATTEMPTS } from '../domain/run.ts';
import { bearErrors, queryTransaction } from '../store/rows.ts';

/** The queue delivers a job at least once; the state of a run is what its row says. */
export interface RunJob {
  readonly runId: string;
  /** Runs of a study wait for runs that were requested singly. */
  readonly priority?: number;
}

const RUNS = 'runs';
/** The queue for jobs of which every attempt was lost. */
const LOST_RUNS = 'lost-runs';

/** Requests that the files of a study are made anew; at most one job per study waits. */
const STUDY_FILES = 'study-files';
/**
 * After so many failures the files of a study are left until its next run succeeds or a worker does its next
 * maintenance.
 */
const STUDY_FILES_RETRIES = 10;
const LONGEST_STUDY_DELAY = 60;

interface StudyJob {
  readonly studyId: string;
}

/** A worker without a heartbeat for this long is dead, s: the least that pg-boss allows. */
const HEARTBEAT_SECONDS = 10;
/** How often a holder checks whether its claim was cancelled or lost, s. */
const HEARTBEAT_REFRESH_SECONDS = 2;
/** The time between a lost attempt and the next one, s: doubled each time, up to the longest. */
const SHORTEST_DELAY = 1;
const LONGEST_DELAY = 10;
/** A run waits for a worker without limit; by default pg-boss deletes jobs after two weeks, s. */
const NEVER_THROWN_AWAY = 50 * 365 * 86_400;
/** No run may occupy a worker for longer than this. */
const EXPIRE_SECONDS = 6 * 3600;

/** Settings that turn a dead worker into a retry within about 11 s; the defaults take minutes. */
const supervised = { supervise: true, superviseIntervalSeconds: 1, monitorIntervalSeconds: 1 } as const;

function boss(url: string, options: ConstructorOptions, log: (error: Error) => void): PgBoss {
  const pool = { connectionString: url, onConnect: bearErrors };
  const queue = new PgBoss({ ...pool, schedule: false, registerInstance: false, ...options });
  queue.on('error', log);
  return queue;
}

/** Makes or migrates the queue's own tables. */
export async function installQueue(url: string): Promise<void> {
  const queue = boss(url, { supervise: false, max: 2 }, () => {});
  await queue.start();
  try {
    await establish(queue, LOST_RUNS, { ...patient, retryLimit: LOST_RUN_RETRIES, notify: true });
    const settings = { ...patient, retryLimit: MOST_ATTEMPTS - 1, heartbeatSeconds: HEARTBEAT_SECONDS, notify: true };
    await establish(queue, RUNS, { ...settings, expireInSeconds: EXPIRE_SECONDS, deadLetter: LOST_RUNS });
    const often = { retryLimit: STUDY_FILES_RETRIES, heartbeatSeconds: HEARTBEAT_SECONDS, notify: false };
    await establish(queue, STUDY_FILES, { ...patient, ...often, retryDelayMax: LONGEST_STUDY_DELAY });
  } finally {
    await queue.stop({ graceful: false });
  }
}

const patient = {
  retryDelay: SHORTEST_DELAY,
  retryBackoff: true,
  retryDelayMax: LONGEST_DELAY,
  retentionSeconds: NEVER_THROWN_AWAY,
} as const;
/** A lost run is settled or queued again, however long the database cannot be written to. */
const LOST_RUN_RETRIES = 1_000_000;

/** Makes a queue, or gives these settings to one that an earlier version made. */
async function establish(
  queue: PgBoss,
  name: string,
  settings: QueueOptions & { deadLetter?: string; notify: boolean },
) {
  await queue.createQueue(name, settings);
  await queue.updateQueue(name, settings);
}

/** The wait before the next attempt, s, after so many attempts in a row without progress. */
export function delayAfter(attemptsWithoutProgress: number): number {
  return Math.min(SHORTEST_DELAY * 2 ** Math.max(attemptsWithoutProgress - 1, 0), LONGEST_DELAY);
}

/** Sends jobs, in the transaction that writes their runs. */
export async function openSender(url: string, log: (error: Error) => void) {
  const queue = boss(url, { supervise: false, migrate: false, max: 1 }, log);
  await queue.start();
  return {
    send: (transaction: EntityManager, job: RunJob) => send(queue, transaction, job),
    close: () => queue.stop({ graceful: false }),
  };
}

export type Sender = Awaited<ReturnType<typeof openSender>>;

/** How a job is sent again: how many attempts it has, and the wait before the first, s. */
export interface Again {
  readonly attempts: number;
  readonly delay: number;
}

type QueueStudyFiles = (transaction: EntityManager, studyId: string) => Promise<unknown>;

/** A job while a worker holds it. */
export interface Delivery {
  readonly job: RunJob;
  /** Sends the same job again. */
  readonly again: (transaction: EntityManager, how: Again) => Promise<unknown>;
  /** Requests the files of a study. */
  readonly queueStudyFiles: QueueStudyFiles;
}

/** A job whose `signal` fires when its claim is lost. */
export interface ClaimedDelivery extends Delivery {
  readonly signal: AbortSignal;
}

interface ReceiverOptions {
  readonly concurrency: number;
  /** Resolves when a job is done. */
  readonly work: (delivery: ClaimedDelivery) => Promise<void>;
  /** Handles each job that was lost on every delivery. */
  readonly handleLostRun: (delivery: Delivery) => Promise<void>;
  /** Makes the files of a study. */
  readonly summarise: (studyId: string) => Promise<void>;
  readonly log: (error: Error) => void;
}

/** Receives jobs, `concurrency` at a time, until it is closed. */
export async function openReceiver(url: string, { concurrency, work, handleLostRun, summarise, log }: ReceiverOptions) {
  const queue = boss(url, { ...supervised, migrate: false, useListenNotify: true, max: concurrency + 4 }, log);
  await queue.start();
  try {
    for (let i = 0; i < concurrency; i++) await receive(queue, work);
    await queue.work(LOST_RUNS, polling, async ([lost]: Job<RunJob>[]) => handleLostRun(deliveryOf(queue, lost!.data)));
    await queue.work(STUDY_FILES, unhurried, async ([job]: Job<StudyJob>[]) => summarise(job!.data.studyId));
  } catch (error) {
    await queue.stop({ graceful: false });
    throw error;
  }
  return {
    queueStudyFiles: queueStudyFilesWith(queue),
    /** Stops receiving, and waits for the handlers at most this long, ms. */
    close: (timeout: number) => queue.stop({ graceful: true, timeout }),
  };
}

const polling = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1 } as const;

/** All runs that succeed within this time are summarised together. */
const unhurried = { pollingIntervalSeconds: 2, heartbeatRefreshSeconds: HEARTBEAT_REFRESH_SECONDS } as const;

/** One slot for jobs: it handles one at a time. */
async function receive(queue: PgBoss, work: ReceiverOptions['work']): Promise<void> {
  const options = { ...polling, heartbeatRefreshSeconds: HEARTBEAT_REFRESH_SECONDS } as const;
  let place = '';
  place = await queue.work(RUNS, options, async ([claimed]: Job<RunJob>[]) => {
    await work({ ...deliveryOf(queue, claimed!.data), signal: claimed!.signal });
    // Reads the jobs that wait already, without a delay until the next poll.
    if (place) queue.notifyWorker(place);
  });
}

function deliveryOf(queue: PgBoss, job: RunJob): Delivery {
  return {
    job,
    again: (transaction, how) => send(queue, transaction, job, how),
    queueStudyFiles: queueStudyFilesWith(queue),
  };
}

/** A waiting job is locked until this transaction ends, so the job will see what the transaction wrote. */
function queueStudyFilesWith(queue: PgBoss): QueueStudyFiles {
  return (transaction, studyId) =>
    queue.upsert(STUDY_FILES, { studyId }, { singletonKey: studyId, db: databaseOf(transaction) });
}

const first: Again = { attempts: MOST_ATTEMPTS, delay: 0 };

function send(queue: PgBoss, transaction: EntityManager, job: RunJob, { attempts, delay } = first): Promise<unknown> {
  const times = { ...patient, retryLimit: attempts - 1, startAfter: delay };
  return queue.send(RUNS, job, { db: databaseOf(transaction), ...times, priority: job.priority ?? 0 });
}

function databaseOf(transaction: EntityManager) {
  const query = queryTransaction(transaction);
  return { executeSql: async (text: string, values?: unknown[]) => ({ rows: await query({ text, values }) }) };
}
