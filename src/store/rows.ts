import type { Pool, PoolClient, QueryResultRow } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { InvalidInput } from '../domain/errors.ts';
import { UnusableDatabase } from './checks/unusableDatabase.ts';

/** The database cannot be reached, or is shutting down or starting: nothing is wrong with the question. */
export class DatabaseUnavailable extends Error {}

/** The statement took longer than it may. */
export class StatementTimeout extends Error {}

/**
 * Asks one question and returns plain rows. A name makes it a prepared statement, parsed once per connection: for
 * statements whose best plan does not depend on their values, for from the sixth time on the plan may be a general one.
 */
export type Ask = <T extends QueryResultRow>(question: {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}) => Promise<T[]>;

/**
 * Plain rows from the pool beneath the DataSource: entities would cost twice the time.
 *
 * @param observe is told of every statement; tests count them
 */
export function askPool(db: DataSource, observe?: (text: string) => void): Ask {
  return (question) => run(poolOf(db), question, observe);
}

/** The same on the connection of a transaction. */
export function askTransaction(manager: EntityManager): Ask {
  const client = clientOf(manager);
  return (question) => run(client, question);
}

/** The connection of a transaction, for what TypeORM cannot do. */
export function clientOf(manager: EntityManager): PoolClient {
  const client = (manager.queryRunner as unknown as { databaseConnection: PoolClient } | undefined)?.databaseConnection;
  if (!client) throw new Error('This needs the manager of an open transaction');
  return client;
}

export function poolOf(db: DataSource): Pool {
  return (db.driver as unknown as { master: Pool }).master;
}

async function run<T extends QueryResultRow>(
  connection: Pool | PoolClient,
  { name, text, values }: Parameters<Ask>[0],
  observe?: (text: string) => void,
): Promise<T[]> {
  observe?.(text);
  try {
    const { rows } = await connection.query<T>({ name, text, values: values as unknown[] | undefined });
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
  if (error instanceof UnusableDatabase || UNREACHABLE.test(code) || CUT_OFF.test(error.message)) {
    return new DatabaseUnavailable('The database cannot be reached', { cause: error });
  }
  return error;
}
