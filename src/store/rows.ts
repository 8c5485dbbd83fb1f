import pg, { type ClientBase, type Pool, type PoolClient, type QueryResultRow } from 'pg';
import { type DataSource, type EntityManager, QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { InvalidInput } from '../domain/errors.ts';
import { UnusableDatabase } from './checks/unusableDatabase.ts';

/** What ails the database is for its operator to mend: nothing is wrong with the query, and later it may be answered. */
export class DatabaseTrouble extends Error {}

/** The database cannot be reached, is starting or shutting down, or cannot answer at this moment. */
export class DatabaseUnavailable extends DatabaseTrouble {}

/** The disk of the database is full: reads are mostly answered, writes are not. */
export class DatabaseFull extends DatabaseTrouble {}

/** The database takes no writes: it is set so, or a standby that only follows another. */
export class DatabaseReadOnly extends DatabaseTrouble {}

/** The statement took longer than it may. */
export class StatementTimeout extends Error {}

interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/**
 * Runs one statement and returns plain rows. A name makes it a prepared statement, parsed once per connection: for
 * statements whose best plan does not depend on their values, since from the sixth time on the plan may be a general one.
 * When the signal fires, the statement is cancelled, and its reason is thrown.
 */
export type Query = <T extends QueryResultRow>(statement: Statement, signal?: AbortSignal) => Promise<T[]>;

/**
 * Plain rows from the pool beneath the DataSource: entities would cost twice the time.
 *
 * @param observe is told of every statement; tests count them
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

/**
 * A connection that breaks while nothing is asked of it ends nothing: the next statement on it reports the break. The pool
 * listens only while the connection is idle, so between its hands and a statement an error would end the process.
 */
export function bearErrors(client: ClientBase): void {
  client.on('error', () => undefined);
}

/** By a connection of its own: those of the pool may all be waiting. A server that is away cancels by itself. */
async function cancelStatement({ options }: Pool, client: PoolClient): Promise<void> {
  const { processID } = client as unknown as { processID: number };
  const canceller = new pg.Client(options);
  bearErrors(canceller);
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

/** How an error of the driver, of TypeORM or of the socket is told. */
interface ErrorSeen {
  readonly code: string;
  readonly error: Error;
}

/** Classes 08 (connection), 28 (log-in), 57P (operator intervention); too many connections, no such database. */
const REFUSED = /^(08...|28...|57P0.|53300|3D000)$/;
/** A transaction whose connection or first statement was lost before it ended. */
const LOST_TRANSACTION = /^25P0[234]$/;
const SOCKET =
  /^(ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|EHOST(UNREACH|DOWN)|ENET(UNREACH|DOWN)|ENOTFOUND|EAI_AGAIN|ERR_STREAM_DESTROYED)$/;
/** Of a Unix socket alone: a file that is missing, or not ours to open, is another matter. */
const UNIX_SOCKET = /^(ENOENT|EACCES)$/;
const CUT_OFF =
  /Connection terminated|timeout exceeded when trying to connect|pool after calling end|not queryable|Driver not Connected|not currently accepting connections|establishing an SSL connection|does not support SSL|^SASL/;
/** Memory or another resource has run out, the disk fails, a rival or a standby's recovery came first. */
const OVERTAXED = /^(53000|53200|53400|58...|40001|40P01)$/;
const FULL = '53100';
const READ_ONLY = '25006';
/** ErrorSeen as a limit of the program, like statements that are too long. */
const WRAPAROUND = /not accepting commands.*wraparound/;
const CANCELLED_BY_TIMEOUT = '57014';
const NO_SUCH_CHARACTER = '22021';

/** The first that fits says what an error means. */
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

/** What the driver throws, bare or wrapped, as what it means to whoever asked; anything else as it is. */
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

/** An error, what it wraps, what that wraps, … */
function chainOf(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let one = error; one instanceof Error && chain.length < DEEPEST; ) {
    chain.push(one);
    one = one instanceof QueryFailedError ? one.driverError : one.cause;
  }
  return chain;
}
