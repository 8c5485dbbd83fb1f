import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { OtherSchema, requireOwnSchema } from '../store/checks/schemaState.ts';
import { connect } from '../store/connect.ts';
import { DatabaseUnavailable, type Query, queryPool, translate } from '../store/rows.ts';
import { openStore, type Store } from '../store/store.ts';
import { OtherFiles } from './fileStore.ts';
import { openSender, type Sender } from './queue.ts';

/** What serving and starting runs needs: the database and the queue, connected now or later. */
export interface Services {
  readonly query: Query;
  readonly store: Store;
  /** @throws DatabaseUnavailable while it is away */
  readonly db: DataSource;
  readonly sender: Sender;
  readonly mostUnsettled: number;
  /**
   * Resolves when the database has been reached for the first time, or when this is closed. Rejects where the database
   * must not be used.
   */
  readonly connected: Promise<void>;
  close(): Promise<void>;
}

type Log = (severity: 'info' | 'warn' | 'error', line: string) => void;

const AGAIN = 500;

export interface ServiceOptions {
  readonly poolSize: number;
  /** How many runs of one address may be queued or running; 0 for no limit. */
  readonly mostUnsettled: number;
  readonly log: Log;
  /** Checks the database before any other query; throws where it must not be used. */
  readonly admit?: (query: Query) => Promise<void>;
  /** Called with every statement that a query runs. */
  readonly observe?: (text: string) => void;
}

/** Connects in the background and retries until it succeeds; until then every query fails as unavailable. */
export function openServices(url: string, { poolSize, mostUnsettled, log, admit, observe }: ServiceOptions): Services {
  const closing = new AbortController();
  let open: { db: DataSource; sender: Sender } | null = null;
  let missing = new DatabaseUnavailable('The database has not been reached yet');
  const opened = () => {
    if (open) return open;
    throw missing;
  };
  const query: Query = async (question, signal) => queryPool(opened().db, observe)(question, signal);
  const connected = untilReached(
    async () => {
      await using opening = new AsyncDisposableStack();
      const db = opening.adopt(await connect(url, { poolSize }), (db) => db.destroy());
      await requireOwnSchema(queryPool(db));
      await admit?.(queryPool(db));
      const sender = await openSender(url, (error) => log('warn', `queue: ${error.message}`));
      opening.move();
      open = { db, sender };
    },
    {
      signal: closing.signal,
      log,
      onFailure: (error) => {
        if (error instanceof DatabaseUnavailable) missing = error;
      },
    },
  );
  // A caller that awaits it handles the error; without one, it is not an unhandled rejection.
  connected.catch(() => undefined);
  return {
    query,
    store: openStore(query),
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
      await connected.catch(() => undefined);
      await open?.sender.close();
      await open?.db.destroy();
    },
  };
}

interface Trying {
  readonly signal: AbortSignal;
  readonly log: Log;
  /** Called with every failure, as what it means to the caller. */
  readonly onFailure?: (error: unknown) => void;
}

/**
 * Tries until it succeeds or is aborted. The reason of a failure is logged when it changes, not at every try.
 *
 * @throws OtherSchema, OtherFiles where a newer version has made the database, or the files are elsewhere: waiting does
 *   not help
 */
export async function untilReached(attempt: () => Promise<void>, { signal, log, onFailure }: Trying): Promise<void> {
  for (let logged = ''; !signal.aborted; ) {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof OtherFiles || (error instanceof OtherSchema && error.state === 'NEWER')) throw error;
      onFailure?.(translate(error));
      const reason = error instanceof Error ? error.message : String(error);
      if (reason !== logged) log('warn', `${reason}; trying again`);
      logged = reason;
      await sleep(AGAIN, undefined, { signal }).catch(() => undefined);
    }
  }
}
