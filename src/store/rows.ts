import pg, { type Pool, type PoolClient, type QueryResultRow } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { InvalidInput } from '../domain/errors.ts';

/** The database cannot be reached, or is shutting down or starting: nothing is wrong with the question. */
export class DatabaseUnavailable extends Error {}

/** The statement took longer than it may. */
export class StatementTimeout extends Error {}

/** How long a cancellation may take, ms. */
const CANCELLATION_TIMEOUT = 2_000;

interface Question {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/**
 * Asks one question and returns plain rows. A name makes it a prepared statement, parsed once per connection. When the
 * signal fires, the statement is cancelled, and its reason is thrown.
 */
export type Ask = <T extends QueryResultRow>(question: Question, signal?: AbortSignal) => Promise<T[]>;

/** The same questions, on behalf of somebody who may stop waiting. */
export function within(ask: Ask, signal: AbortSignal): Ask {
  return (question) => ask(question, signal);
}

/**
 * Plain rows from the pool beneath the DataSource: entities would cost twice the time.
 *
 * @param observe is told of every statement; tests count them
 */
export function askPool(db: DataSource, observe?: (text: string) => void): Ask {
  const pool = poolOf(db);
  return async (question, signal) => {
    signal?.throwIfAborted();
    const client = await pool.connect().catch((error) => {
      throw translate(error);
    });
    if (signal?.aborted) client.release();
    signal?.throwIfAborted();
    observe?.(question.text);
    const cancelling = cancelOn(signal, pool, client);
    // What breaks the connection is told by the statement that it breaks.
    client.on('error', ignore);
    try {
      return await run(client, question);
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      await cancelling();
      client.off('error', ignore);
      client.release();
    }
  };
}

function ignore(): void {}

/**
 * Cancels what the client is doing when the signal fires. The answer waits until nothing is cancelled any more: a
 * connection goes back to the pool only when no cancellation can reach the statement of somebody else.
 */
function cancelOn(signal: AbortSignal | undefined, pool: Pool, client: PoolClient): () => Promise<void> | undefined {
  if (!signal) return () => undefined;
  let cancelled: Promise<void> | undefined;
  const cancel = () => {
    cancelled = cancelStatement(pool, client);
  };
  signal.addEventListener('abort', cancel, { once: true });
  return () => {
    signal.removeEventListener('abort', cancel);
    return cancelled;
  };
}

/** By a connection of its own: those of the pool may all be waiting. A server that is away cancels by itself. */
async function cancelStatement({ options }: Pool, client: PoolClient): Promise<void> {
  const { processID } = client as unknown as { processID: number };
  const canceller = new pg.Client({ ...options, statement_timeout: CANCELLATION_TIMEOUT });
  try {
    await canceller.connect();
    await canceller.query('select pg_cancel_backend($1)', [processID]);
  } catch {
    // Its own time limit ends the statement.
  } finally {
    await canceller.end().catch(() => undefined);
  }
}

/** The same on the connection of a transaction. */
export function askTransaction(manager: EntityManager): Ask {
  const client = (manager.queryRunner as unknown as { databaseConnection: PoolClient } | undefined)?.databaseConnection;
  if (!client) throw new Error('askTransaction needs the manager of an open transaction');
  return async (question, signal) => {
    signal?.throwIfAborted();
    return run(client, question);
  };
}

export function poolOf(db: DataSource): Pool {
  return (db.driver as unknown as { master: Pool }).master;
}

async function run<T extends QueryResultRow>(client: PoolClient, { name, text, values }: Question): Promise<T[]> {
  try {
    const { rows } = await client.query<T>({ name, text, values: values as unknown[] | undefined });
    return rows;
  } catch (error) {
    throw translate(error);
  }
}

/** Classes 08 (connection), 57P (operator intervention), 53300 (too many connections); and what the socket says. */
const UNREACHABLE = /^(08...|57P0.|53300|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND)$/;
const CUT_OFF = /Connection terminated|timeout exceeded when trying to connect|pool after calling end|not queryable/;
const CANCELLED_BY_TIMEOUT = '57014';
const NO_SUCH_CHARACTER = '22021';

/** What the driver throws, as what it means to whoever asked; anything else as it is. */
export function translate(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code === CANCELLED_BY_TIMEOUT)
    return new StatementTimeout('The database took too long to answer', { cause: error });
  if (code === NO_SUCH_CHARACTER) {
    return new InvalidInput('No text here holds the character U+0000', { path: [], allowed: 'text without it' });
  }
  if (UNREACHABLE.test(code) || CUT_OFF.test(error.message)) {
    return new DatabaseUnavailable('The database cannot be reached', { cause: error });
  }
  return error;
}
