import {
  type Artifact,
  type Run,
  type RunEvent,
  type RunFailure,
  type RunState,
  statesBefore,
  storageFailures,
} from '../domain/run.ts';
import { cutPage, type ListOrder, type Page, type PageArguments, pageRequest } from './page.ts';
import type { Query } from './rows.ts';
import { all, condition, type SqlCondition, sql } from './sql.ts';

/** The channel on which progress is notified. The payload is the run's id: a hint to read the table. */
export const RUN_CHANNEL = 'run_progressed';

/** Ids are ordered by the time at which they were made, so the newest run has the greatest. */
export const NEWEST_FIRST: ListOrder = { name: 'newest', key: ['string'] };

const COLUMNS = `
  id, owner, model, model_version as "modelVersion", library_version as "libraryVersion", state, attempt,
  attempts_without_progress as "attemptsWithoutProgress", problem,
  subjects, claim_digests as "claimDigests", failure, created_at as "createdAt", started_at as "startedAt",
  settled_at as "settledAt"`;

const EVENT_COLUMNS = 'run_id as "runId", seq, attempt, state, fraction, message, at';

/**
 * What every update of a run does to its row. The row counts its events: an update that waits for the lock sees the
 * newest count, whereas a query on `run_event` would see only the events from before the statement began. Within an
 * attempt the fraction never decreases, in whatever order its updates arrive.
 */
const COUNT = 'seq = seq + 1, fraction = greatest($2::float8, fraction)';
/** The same where an attempt begins; the fraction may then be any. */
const COUNT_ANEW = 'seq = seq + 1, fraction = $2::float8';

/** Appends the event of the run in `changed` and notifies the listeners. */
const TELL = `
  notified as (
    insert into run_event (run_id, seq, attempt, state, fraction, message, at)
    select id, seq, attempt, state, fraction, $3::text, clock_timestamp() from changed
    returning run_id
  )`;
const NOTIFY = `pg_notify('${RUN_CHANNEL}', (select run_id::text from notified))`;

/** What is written when a run changes its state. */
export interface Move {
  readonly id: string;
  /** Only if the run is still in this attempt; null where the caller holds no claim on the run. */
  readonly attempt: number | null;
  readonly message: string;
  readonly fraction?: number;
  /** The attempt that ends does not count as one without progress. */
  readonly isUncounted?: boolean;
  readonly result?: unknown;
  readonly failure?: RunFailure;
}

export interface RunCount {
  readonly model: string;
  readonly state: RunState;
  /** Of a failure; null for any other state. */
  readonly reason: string | null;
  readonly count: number;
}

/** All queries on runs, and the few ways in which a run changes its state. */
export function runQueries(query: Query) {
  return {
    byIds: (ids: readonly string[]) =>
      query<Run>({ name: 'runs by ids', text: `select ${COLUMNS} from run where id = any($1)`, values: [ids] }),

    byIdempotencyKey: (owner: string, key: string) =>
      query<Run & { requestDigest: string }>({
        name: 'run by idempotency key',
        text: `select ${COLUMNS}, request_digest as "requestDigest" from run where owner = $1 and idempotency_key = $2`,
        values: [owner, key],
      }),

    async page(filter: SqlCondition | null, page: PageArguments): Promise<Page<Run>> {
      const request = pageRequest(page, NEWEST_FIRST);
      const [sign, order] = request.backward ? ['>', 'asc'] : ['<', 'desc'];
      const beyond = request.beyond && condition`id::text ${sql(sign)} ${request.beyond[0]}`;
      const where = all(filter, beyond);
      const text = `select ${COLUMNS} from run where ${where.text} order by id ${order} limit ${request.size + 1}`;
      return cutPage(await query<Run>({ text, values: where.values }), request);
    },

    async count(filter: SqlCondition | null): Promise<number> {
      const where = all(filter);
      const text = `select count(*)::int as n from run where ${where.text}`;
      const [row] = await query<{ n: number }>({ text, values: where.values });
      return row!.n;
    },

    /** How many runs there are, by model, state and reason. */
    counts: () =>
      query<RunCount>({
        name: 'run counts',
        text: `select model, state, failure->>'code' as reason, count(*)::int as count from run group by 1, 2, 3`,
      }),

    /** How many runs of an address are queued or running; within a transaction, one caller at a time counts them. */
    async countUnsettledFrom(address: string): Promise<number> {
      await query({ text: `select pg_advisory_xact_lock(hashtextextended('runs of ' || $1, 0))`, values: [address] });
      const [row] = await query<{ n: number }>({
        name: 'count unsettled runs',
        text: `select count(*)::int as n from run where started_from = $1 and state in ('QUEUED', 'RUNNING')`,
        values: [address],
      });
      return row!.n;
    },

    /** How long the oldest queued run has been waiting, s; 0 where none is queued. */
    async oldestQueued(): Promise<number> {
      const [row] = await query<{ age: number }>({
        name: 'oldest queued run',
        text: `select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float8 as age
                 from run where state = 'QUEUED'`,
      });
      return row!.age;
    },

    results: (ids: readonly string[]) =>
      query<{ id: string; result: unknown }>({
        name: 'run results',
        text: 'select id, result from run where id = any($1)',
        values: [ids],
      }),

    lastEvents: (ids: readonly string[]) =>
      query<RunEvent>({
        name: 'last run events',
        text: `select distinct on (run_id) ${EVENT_COLUMNS} from run_event where run_id = any($1)
                order by run_id, seq desc`,
        values: [ids],
      }),

    eventsAfter: (id: string, seq: number) =>
      query<RunEvent>({
        name: 'run events after',
        text: `select ${EVENT_COLUMNS} from run_event where run_id = $1 and seq > $2 order by seq`,
        values: [id, seq],
      }),

    artifacts: (ids: readonly string[]) =>
      query<Artifact>({
        name: 'artifacts by run ids',
        text: `select run_id as "runId", name, mime_type as "mimeType", width, height, sha256, bytes
                 from artifact where run_id = any($1) order by run_id, position`,
        values: [ids],
      }),

    /** Whether the worker that holds this attempt should still work on it. */
    async isLive(id: string, attempt: number): Promise<boolean> {
      const text = `select from run where id = $1 and attempt = $2 and state = 'RUNNING'`;
      return (await query({ name: 'run is live', text, values: [id, attempt] })).length === 1;
    },

    /**
     * Records a checkpoint that was kept. An attempt with a checkpoint beyond the earlier ones does not count as used
     * up if it is lost.
     */
    noteCheckpoint: ({ id, attempt }: Pick<Run, 'id' | 'attempt'>, fraction: number) =>
      query({
        name: 'note checkpoint',
        text: `update run set checkpoint_fraction = $3, attempts_without_progress = 0
                where id = $1 and attempt = $2 and state = 'RUNNING' and checkpoint_fraction < $3`,
        values: [id, attempt, fraction],
      }),

    /**
     * Claims a run: its next attempt begins at this fraction. Returns null when the run is settled or does not exist.
     */
    async claim(id: string, { fraction, message }: Pick<RunEvent, 'fraction' | 'message'>): Promise<Run | null> {
      const text = `
        with changed as (
          update run
             set ${COUNT_ANEW}, state = 'RUNNING', attempt = attempt + 1,
                 attempts_without_progress =
                   case when $2 > checkpoint_fraction then 1 else attempts_without_progress + 1 end,
                 checkpoint_fraction = greatest($2, checkpoint_fraction),
                 started_at = coalesce(started_at, clock_timestamp())
           where id = $1 and state = any($4) returning *
        ), ${TELL}
        select ${COLUMNS}, ${NOTIFY} from changed`;
      const values = [id, fraction, message, statesBefore('RUNNING')];
      const [run] = await query<Run>({ name: 'claim run', text, values });
      return run ?? null;
    },

    /** Writes and notifies progress; returns false when this attempt no longer holds the run. */
    async report({ id, attempt, fraction, message }: Move): Promise<boolean> {
      const text = `
        with changed as (
          update run set ${COUNT} where id = $1 and attempt = $4 and state = 'RUNNING' returning *
        ), ${TELL}
        select ${NOTIFY} from changed`;
      const rows = await query({ name: 'report run', text, values: [id, fraction ?? null, message, attempt] });
      return rows.length === 1;
    },

    /** Queues a run again that failed for want of storage, with all its attempts; returns false for any other. */
    async continue(id: string, message: string): Promise<boolean> {
      const text = `
        with changed as (
          update run
             set ${COUNT}, state = 'QUEUED', failure = null, settled_at = null, attempts_without_progress = 0
           where id = $1 and state = 'FAILED' and failure ->> 'code' = any($4) returning *
        ), ${TELL}
        select ${NOTIFY} from changed`;
      return (await query({ name: 'continue run', text, values: [id, null, message, storageFailures] })).length === 1;
    },

    /**
     * Moves a run to a state that may follow its present one. Returns false and changes nothing if that state may not
     * follow.
     */
    async move(
      state: Exclude<RunState, 'RUNNING'>,
      { id, attempt, message, fraction, isUncounted = false, result, failure }: Move,
    ): Promise<boolean> {
      const text = `
        with changed as (
          update run
             set ${COUNT}, state = $4, result = $5, failure = $6,
                 attempts_without_progress = greatest(attempts_without_progress - $9::int, 0),
                 settled_at = case when $4 = 'QUEUED' then null else clock_timestamp() end
           where id = $1 and state = any($7) and ($8::int is null or attempt = $8) returning *
        ), ${TELL}
        select ${NOTIFY} from changed`;
      const values = [
        id,
        fraction ?? null,
        message,
        state,
        result === undefined ? null : JSON.stringify(result),
        failure === undefined ? null : JSON.stringify(failure),
        statesBefore(state),
        attempt,
        Number(isUncounted),
      ];
      return (await query({ name: 'move run', text, values })).length === 1;
    },
  };
}
