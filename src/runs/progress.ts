import pg from 'pg';
import { isSettled, type RunEvent } from '../domain/run.ts';
import { RUN_CHANNEL } from '../store/runs.ts';
import type { Store } from '../store/store.ts';

/** A notification is a hint; the table is looked at this often without one, ms. */
const LOOK_AGAIN = 5_000;
const RECONNECT = 500;

/** One listening connection a process, shared by everyone who waits for a run. */
export interface Listener {
  /** Resolves at the next hint about this run, or after a while without one. */
  next(runId: string, signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** Listens for runs that move on. After a lost connection it comes back and wakes everyone: they may have missed some. */
export function listen(url: string): Listener {
  const waiting = new Map<string, Set<() => void>>();
  const wake = (runId: string) => {
    for (const go of waiting.get(runId) ?? []) go();
  };
  let client: pg.Client | null = null;
  let closed = false;

  async function connect(): Promise<void> {
    const fresh = new pg.Client({ connectionString: url, keepAlive: true });
    fresh.on('notification', ({ payload }) => payload && wake(payload));
    fresh.once('end', retry);
    fresh.on('error', () => {});
    try {
      await fresh.connect();
      await fresh.query(`listen ${RUN_CHANNEL}`);
      client = fresh;
      for (const runId of waiting.keys()) wake(runId);
    } catch {
      await fresh.end().catch(() => {});
    }
  }

  function retry(): void {
    client = null;
    if (!closed) setTimeout(connect, RECONNECT).unref();
  }

  void connect();
  return {
    next: (runId, signal) =>
      new Promise((resolve) => {
        const go = () => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', go);
          const others = waiting.get(runId);
          others?.delete(go);
          if (others?.size === 0) waiting.delete(runId);
          resolve();
        };
        const timer = setTimeout(go, LOOK_AGAIN);
        signal?.addEventListener('abort', go);
        if (!waiting.has(runId)) waiting.set(runId, new Set());
        waiting.get(runId)!.add(go);
      }),
    async close() {
      closed = true;
      await client?.end();
    },
  };
}

/**
 * What happens to a run, as it happens: first its present state (or, with `after`, every event since that one), then
 * each event, until the run is settled. Misses none: it reads the table, and listens only to know when.
 */
export async function* runEvents(
  { store, listener }: { store: Store; listener: Listener },
  { runId, after, signal }: { runId: string; after: number | null; signal?: AbortSignal },
): AsyncGenerator<RunEvent> {
  let seen = after ?? (await presentSeq(store, runId)) - 1;
  while (!signal?.aborted) {
    const hint = listener.next(runId, signal);
    const events = await store.runs.eventsAfter(runId, seen);
    for (const event of events) {
      yield event;
      seen = event.seq;
      if (isSettled(event.state)) return;
    }
    if (events.length === 0 && (await hasEnded(store, runId))) return;
    await hint;
  }
}

async function presentSeq(store: Store, runId: string): Promise<number> {
  const [event] = await store.runs.lastEvents([runId]);
  return event?.seq ?? 1;
}

/** A subscriber who has seen the last event already is told nothing more. */
async function hasEnded(store: Store, runId: string): Promise<boolean> {
  const [run] = await store.runs.byIds([runId]);
  return !run || isSettled(run.state);
}
