import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { connect } from '../store/connect.ts';
import { type Ask, askPool, DatabaseUnavailable, translate } from '../store/rows.ts';
import { openStore, type Store } from '../store/store.ts';
import { openSender, type Sender } from './queue.ts';

/** What serving and starting runs takes: the database and the queue, there or soon to be. */
export interface Office {
  readonly ask: Ask;
  readonly store: Store;
  /** @throws DatabaseUnavailable while it is away */
  readonly db: DataSource;
  readonly sender: Sender;
  readonly mostUnsettled: number;
  /** Resolves when the database has been reached for the first time, or when this is closed. */
  readonly connected: Promise<void>;
  close(): Promise<void>;
}

type Log = (severity: 'info' | 'warn' | 'error', line: string) => void;

const AGAIN = 500;

export interface OfficeOptions {
  readonly poolSize: number;
  /** How many runs of one address may be queued or running; 0 for no limit. */
  readonly mostUnsettled: number;
  readonly log: Log;
  /** Told of every statement that a question becomes. */
  readonly observe?: (text: string) => void;
}

/** Connects in the background, again and again until it succeeds; until then every question fails as unavailable. */
export function openOffice(url: string, { poolSize, mostUnsettled, log, observe }: OfficeOptions): Office {
  const closing = new AbortController();
  let open: { db: DataSource; sender: Sender } | null = null;
  const opened = () => {
    if (open) return open;
    throw new DatabaseUnavailable('The database has not been reached yet');
  };
  const ask: Ask = async (question, signal) => askPool(opened().db, observe)(question, signal);
  const connected = untilReached(
    async () => {
      await using opening = new AsyncDisposableStack();
      const db = opening.adopt(await connect(url, { poolSize }), (db) => db.destroy());
      const sender = await openSender(url, (error) => log('warn', `queue: ${error.message}`));
      opening.move();
      open = { db, sender };
    },
    { signal: closing.signal, log },
  );
  return {
    ask,
    store: openStore(ask),
    mostUnsettled,
    connected,
    get db() {
      return opened().db;
    },
    get sender() {
      return opened().sender;
    },
    async close() {
      closing.abort();
      await connected;
      await open?.sender.close();
      await open?.db.destroy();
    },
  };
}

/** Tries until it succeeds or is called off; told once, not at every try. */
export async function untilReached(
  attempt: () => Promise<void>,
  { signal, log }: { signal: AbortSignal; log: Log },
): Promise<void> {
  for (let told = false; !signal.aborted; ) {
    try {
      return await attempt();
    } catch (error) {
      const known = translate(error);
      if (!told) log('warn', known instanceof Error ? `${known.message}; trying again` : String(known));
      told = true;
      await sleep(AGAIN, undefined, { signal }).catch(() => undefined);
    }
  }
}
