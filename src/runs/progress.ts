import pg from 'pg';
import { isSettled, type RunEvent } from '../domain/run.ts';
import { DatabaseTrouble } from '../store/rows.ts';
import { RUN_CHANNEL } from '../store/runs.ts';
import type { Store } from '../store/store.ts';

/** A notification is only a hint; without one the table is read at this interval, ms. */
const LOOK_AGAIN = 5_000;
const RECONNECT = 500;

/** One listening connection per process, shared by all that wait for a run. */
export interface Listener {
  /** Resolves at the next hint about this run, or after a while without one. */
  next(runId: string, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/**
 * Listens for changes of runs. After a lost connection it reconnects and wakes all that wait, since they may have missed
 * one.
 */
export function listen(url: string): Listener {
  const waiting = new Map<string, Set<() => void>>();
  const wake = (runId: string) => {
    for (const go of waiting.get(runId) ?? []) go();
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
      for (const runId of waiting.keys()) wake(runId);
    } catch {
      await client.end().catch(() => {});
    }
  }

  function retry(): void {
    if (!closed) setTimeout(connect, RECONNECT).unref();
  }

  void connect();
  return {
    next: (runId, signal) =>
      new Promise((resolve) => {
        const go = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', go);
          const others = waiting.get(runId);
          others?.delete(go);
          if (others?.size === 0) waiting.delete(runId);
          resolve();
        };
        const timer = setTimeout(go, LOOK_AGAIN);
        signal.addEventListener('abort', go);
        if (!waiting.has(runId)) waiting.set(runId, new Set());
        waiting.get(runId)!.add(go);
      }),
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
  const leaving = new AbortController();
  const events = follow(sources, following, leaving.signal);
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

async function* follow(sources: Sources, { runId, after }: Following, signal: AbortSignal) {
  let seen = after ?? (await presentSeq(sources.store, runId)) - 1;
  while (!signal.aborted) {
    const hint = sources.listener.next(runId, signal);
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
