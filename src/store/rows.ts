import pg, { type ClientBase, type Pool, type PoolClient, type QueryResultRow } from 'pg';
import { type DataSource, type EntityManager, QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { InvalidInput } from '../domain/errors.ts';
import { UnusableDatabase } from './checks/unusableDatabase.ts';

/**
 * The state of the database prevents an answer. Its operator can mend that; the query is correct and may be answered
 * later.
 */
export class DatabaseTrouble extends Error {}

/** The database cannot be reached, is starting or shutting down, or cannot answer now. */
export class DatabaseUnavailable extends DatabaseTrouble {}

/** The disk of the database is full: most reads are answered, writes are not. */
export class DatabaseFull extends DatabaseTrouble {}

/** The database accepts no writes: it is read-only by its settings, or it is a standby. */
export class DatabaseReadOnly extends DatabaseTrouble {}

/** The statement took longer than its limit. */
export class StatementTimeout extends Error {}

interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/**
 * Runs one statement and returns plain rows. A name makes it a prepared statement, parsed once per connection. That
 * suits statements whose best plan does not depend on their values: from the sixth time on PostgreSQL may use a general
 * plan. When the signal fires, the statement is cancelled and the reason of the signal is thrown.
 */
export type Query = <T extends QueryResultRow>(statement: Statement, signal?: AbortSignal) => Promise<T[]>;

/**
 * Plain rows from the pool beneath the DataSource: entities would take twice the time.
 *
 * @param observe is called with every statement; tests count them
 */
export function queryPool(db: DataSource, observe?: (text: string) => void): Query {
  const pool = poolOf(db);
  return async (statement, signal) => {
    signal?.throwIfAborted();
    const client = await pool.connect().catch((error) => {
      throw translate(error);
    });
    if (signal?.aborted) client.release();
    signal?.throwIfAborted();
    observe?.(statement.text);
    const cancelling = cancelOn(signal, pool, client);
    try {
      return await run(client, statement);
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      await cancelling();
      client.release();
    }
  };
}

/**
 * Cancels the statement of the client when the signal fires. The answer waits until the cancellation is over: only then
 * may the connection go back to the pool, or the cancellation could hit the statement of another caller.
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

/**
 * A connection that breaks while it is idle must not end the process: the next statement on it reports the break. The
 * pool listens for errors only while it has the connection, so we listen between the pool and a statement.
 */
export function bearErrors(client: ClientBase): void {
  client.on('error', () => undefined);
}

/**
 * Uses a connection of its own, since all those of the pool may be busy. If the server is away, the statement has ended
 * anyway.
 */
async function cancelStatement({ options }: Pool, client: PoolClient): Promise<void> {
  const { processID } = client as unknown as { processID: number };
  const canceller = new pg.Client(options);
  bearErrors(canceller);
  try {
    await canceller.connect();
    await canceller.query('select pg_cancel_backend($1)', [processID]);
  } catch {
    // The time limit of the statement ends it.
  } finally {
    await canceller.end().catch(() => undefined);
  }
}

/** The same on the connection of a transaction. */
export function queryTransaction(manager: EntityManager): Query {
  const client = clientOf(manager);
  return async (statement, signal) => {
    signal?.throwIfAborted();
    return run(client, statement);
  };
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

async function run<T extends QueryResultRow>(client: PoolClient, { name, text, values }: Statement): Promise<T[]> {
  try {
    const { rows } = await client.query<T>({ name, text, values: values as unknown[] | undefined });
    return rows;
  } catch (error) {
    throw translate(error);
  }
}

/** How an error of the driver, of TypeORM or of the socket is recognised. */
interface ErrorSeen {
  readonly code: string;
  readonly error: Error;
}

/** Classes 08 (connection), 28 (log-in), 57P (operator intervention); too many connections, no such database. */
const REFUSED = /^(08...|28...|57P0.|53300|3D000)$/;
/** The connection or the first statement of a transaction was lost before the transaction ended. */
const LOST_TRANSACTION = /^25P0[234]$/;
const SOCKET =
  /^(ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|EHOST(UNREACH|DOWN)|ENET(UNREACH|DOWN)|ENOTFOUND|EAI_AGAIN|ERR_STREAM_DESTROYED)$/;
/** For a Unix socket only: in other cases a file that is missing, or that we may not open, means something else. */
const UNIX_SOCKET = /^(ENOENT|EACCES)$/;
const CUT_OFF =
  /Connection terminated|timeout exceeded when trying to connect|pool after calling end|not queryable|Driver not Connected|not currently accepting connections|establishing an SSL connection|does not support SSL|^SASL/;
/**
 * Memory or another resource is used up, the disk fails, another transaction won a conflict, or a standby recovered.
 */
const OVERTAXED = /^(53000|53200|53400|58...|40001|40P01)$/;
const FULL = '53100';
const READ_ONLY = '25006';
/** PostgreSQL reports this with the code of a program limit, as it does for statements that are too long. */
const WRAPAROUND = /not accepting commands.*wraparound/;
const CANCELLED_BY_TIMEOUT = '57014';
const NO_SUCH_CHARACTER = '22021';

/** The first entry that matches says what an error means. */
const meanings: readonly (readonly [fits: (seen: ErrorSeen) => boolean, meaning: (cause: Error) => Error])[] = [
  [
    ({ code }) => code === CANCELLED_BY_TIMEOUT,
    (cause) => new StatementTimeout('The database took too long to answer', { cause }),
  ],
  [
    ({ code }) => code === NO_SUCH_CHARACTER,
    () => new InvalidInput('No text here holds the character U+0000', { path: [], allowed: 'text without it' }),
  ],
  [
    ({ code }) => code === FULL,
    (cause) => new DatabaseFull('The database has no room left: nothing can be written until there is', { cause }),
  ],
  [
    ({ code, error }) => code === READ_ONLY || WRAPAROUND.test(error.message),
    (cause) =>
      new DatabaseReadOnly('The database is read-only: nothing can be written until that is changed', { cause }),
  ],
  [({ code }) => OVERTAXED.test(code), (cause) => new DatabaseUnavailable('The database cannot answer now', { cause })],
  [
    ({ error }) => error instanceof UnusableDatabase,
    (cause) => new DatabaseUnavailable('The database cannot be reached', { cause }),
  ],
  [isCutOff, (cause) => new DatabaseUnavailable('The database cannot be reached', { cause })],
];

/** An error of the driver, bare or wrapped, as what it means to the caller; any other error unchanged. */
export function translate(error: unknown): unknown {
  for (const one of chainOf(error)) {
    if (one instanceof InvalidInput || one instanceof DatabaseTrouble || one instanceof StatementTimeout) return one;
    const seen = { code: 'code' in one ? String(one.code) : '', error: one };
    const found = meanings.find(([fits]) => fits(seen));
    if (found) return found[1](one);
  }
  return error;
}

function isCutOff({ code, error }: ErrorSeen): boolean {
  const isReleased = error instanceof QueryRunnerAlreadyReleasedError;
  const isUnixSocket = UNIX_SOCKET.test(code) && 'syscall' in error && error.syscall === 'connect';
  const isGone = [REFUSED, LOST_TRANSACTION, SOCKET].some((codes) => codes.test(code));
  return isGone || isUnixSocket || isReleased || CUT_OFF.test(error.message);
}

const DEEPEST = 5;

/** An error, the error that it wraps, the one that this wraps, … */
function chainOf(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let one = error; one instanceof Error && chain.length < DEEPEST; ) {
    chain.push(one);
    one = one instanceof QueryFailedError ? one.driverError : one.cause;
  }
  return chain;
}
