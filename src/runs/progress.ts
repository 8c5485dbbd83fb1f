import pg from 'pg';
import { isSettled, type RunEvent } from '../domain/run.ts';
import { DatabaseTrouble } from '../store/rows.ts';
import { RUN_CHANNEL } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import { STUDY_CHANNEL } from '../store/studies.ts';

/** A notification is only a hint; without one the table is read at this interval, ms. */
const LOOK_AGAIN = 5_000;
const RECONNECT = 500;

/** One listening connection per process, shared by all that wait for a run or a study. */
export interface Listener {
  /**
   * Resolves at the next hint about one of these runs and studies, after a while without one, or when the signal fires.
   */
  next(ids: readonly string[], signal: AbortSignal): Promise<void>;
  /** Of how many runs and studies somebody waits for a hint. */
  readonly awaited: number;
  close(): Promise<void>;
}

/**
 * Listens for changes of runs and studies. After a lost connection it reconnects and wakes all that wait, since they
 * may have missed one.
 */
export function listen(url: string): Listener {
  const waiting = new Map<string, Set<() => void>>();
  const wake = (id: string) => {
    for (const go of waiting.get(id) ?? []) go();
  };
  const enter = (id: string, go: () => void) => {
    if (!waiting.has(id)) waiting.set(id, new Set());
    waiting.get(id)!.add(go);
  };
  const leave = (id: string, go: () => void) => {
    const others = waiting.get(id);
    others?.delete(go);
    if (others?.size === 0) waiting.delete(id);
  };
  let client: pg.Client;
  let closed = false;

  async function connect(): Promise<void> {
    client = new pg.Client({ connectionString: url, keepAlive: true });
    client.on('notification', ({ payload }) => payload && wake(payload));
    client.once('end', retry);
    client.on('error', () => {});
    try {
      await client.connect();
      await client.query(`listen ${RUN_CHANNEL}`);
      await client.query(`listen ${STUDY_CHANNEL}`);
      for (const id of waiting.keys()) wake(id);
    } catch {
      await client.end().catch(() => {});
    }
  }

  function retry(): void {
    if (!closed) setTimeout(connect, RECONNECT).unref();
  }

  void connect();
  return {
    next: (ids, signal) =>
      new Promise((resolve) => {
        const go = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', go);
          for (const id of ids) leave(id, go);
          resolve();
        };
        const timer = setTimeout(go, LOOK_AGAIN);
        signal.addEventListener('abort', go);
        for (const id of ids) enter(id, go);
      }),
    get awaited() {
      return waiting.size;
    },
    async close() {
      closed = true;
      await client.end();
    },
  };
}

interface Sources {
  /** Read anew each time: a store may serve one request only, and a run outlasts many requests. */
  readonly store: Pick<Store, 'runs'>;
  readonly listener: Listener;
}

interface Following {
  readonly runId: string;
  /** The last event seen; null: none yet. */
  readonly after: number | null;
}

/**
 * The events of a run as they happen: first its present state (or, with `after`, every event since that one), then each
 * event, until the run is settled. It misses none: it reads the table, and notifications only say when. It waits for a
 * database that is away. A caller that stops (`return`) does not wait for the next event.
 */
export function runEvents(sources: Sources, following: Following): AsyncIterableIterator<RunEvent> {
  return leavable((signal) => follow(sources, following, signal));
}

/** Events that may be left at any time. The signal fires when somebody leaves, and when there are no more. */
export function leavable<T>(begin: (signal: AbortSignal) => AsyncGenerator<T, void>): AsyncIterableIterator<T> {
  const leaving = new AbortController();
  const events = thenAbort(begin(leaving.signal), leaving);
  return {
    next: () => events.next(),
    return() {
      leaving.abort();
      return events.return(undefined);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** What was waited for meanwhile is waited for no longer. */
async function* thenAbort<T>(events: AsyncGenerator<T, void>, leaving: AbortController): AsyncGenerator<T, void> {
  try {
    yield* events;
  } finally {
    leaving.abort();
  }
}

async function* follow(sources: Sources, { runId, after }: Following, signal: AbortSignal) {
  let seen = after ?? (await presentSeq(sources.store, runId)) - 1;
  while (!signal.aborted) {
    const hint = sources.listener.next([runId], signal);
    const { events, isEnd } = await news(sources.store, runId, seen);
    for (const event of events) {
      yield event;
      seen = event.seq;
    }
    if (isEnd) return;
    await hint;
  }
}

async function presentSeq({ runs }: Sources['store'], runId: string): Promise<number> {
  const [event] = await runs.lastEvents([runId]);
  return event?.seq ?? 1;
}

/** The next events, and whether no event can follow them. If the database is away: no events yet. */
async function news({ runs }: Sources['store'], runId: string, seen: number) {
  try {
    const events = await runs.eventsAfter(runId, seen);
    const last = events.at(-1) ?? (await runs.lastEvents([runId]))[0];
    const isNewest = events.length > 0 || !last || last.seq <= seen;
    return { events, isEnd: isNewest && (!last || isSettled(last.state)) };
  } catch (error) {
    if (error instanceof DatabaseTrouble) return { events: [], isEnd: false };
    throw error;
  }
}
