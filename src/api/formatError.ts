import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { InvalidInput } from '../domain/errors.ts';
import { DatabaseFull, DatabaseReadOnly, DatabaseTrouble, StatementTimeout, translate } from '../store/rows.ts';
import { ClientGone, DeadlineExceeded } from './requestScope.ts';

type Log = (message: string, error?: unknown) => void;

/** Codes of errors that the operator of the database can mend: the answer has the status 503. */
const troubles = [
  [DatabaseFull, 'DATABASE_FULL'],
  [DatabaseReadOnly, 'DATABASE_READ_ONLY'],
  [DatabaseTrouble, 'SERVICE_UNAVAILABLE'],
] as const;
/** The same codes: a request that fails with one of them may succeed later. */
export const OPERATOR_CODES: readonly unknown[] = troubles.map(([, code]) => code);

/** A trouble that lasts is logged at this interval, ms. */
const LOG_AGAIN = 60_000;

/** What our own errors contain besides the code. */
const SHOWN = ['limit', 'requested', 'allowed', 'retryAfter'];

/**
 * The error that a client sees. If the caller can mend it, it is complete. Any other error shows only an id, under
 * which the log has all details: no stack, SQL or path leaves the server.
 */
export function formatError(log: Log) {
  const logTrouble = troubleLog(log);
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = translate(unwrapResolverError(thrown));
    const { message, locations, path } = formatted;
    const shownAs = (code: string, said: string, more = {}) => {
      return { locations, path, message: said, extensions: { code, ...more } };
    };
    if (error instanceof InvalidInput) {
      const { code, argument, value, allowed } = error;
      return shownAs(code, error.message, { argument, value, allowed });
    }
    if (isTooDeep(error)) return shownAs('BAD_USER_INPUT', 'The input nests too deeply');
    const trouble = troubles.find(([kind]) => error instanceof kind);
    if (trouble) {
      const [, code] = trouble;
      logTrouble(code, error as DatabaseTrouble);
      return shownAs(code, (error as DatabaseTrouble).message);
    }
    if (error instanceof StatementTimeout || error instanceof DeadlineExceeded || error instanceof ClientGone) {
      return shownAs('QUERY_TIMEOUT', error.message);
    }
    // Apollo gives every error without a code the code of an internal error.
    const given = String(formatted.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
    const code = given === 'INTERNAL_SERVER_ERROR' && isOfRequest(error) ? 'BAD_USER_INPUT' : given;
    if (code !== 'INTERNAL_SERVER_ERROR') return shownAs(code, message, shownOf(formatted.extensions));
    const id = randomUUID();
    log(`internal error ${id}`, error);
    return shownAs(code, `Internal error ${id}`, { id });
  };
}

/** graphql reads variables recursively: a few kilobytes of opening brackets use up the whole stack. */
function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && error.message.startsWith('Maximum call stack');
}

/**
 * The executor gives the place in the document that it cannot use, such as a null for an argument that must not be
 * null. An error of a resolver or a scalar has no such place of its own.
 */
function isOfRequest(error: unknown): boolean {
  return error instanceof GraphQLError && error.nodes !== undefined && error.nodes.length > 0 && !error.originalError;
}

function shownOf(extensions: GraphQLFormattedError['extensions']): object {
  return Object.fromEntries(
    SHOWN.flatMap((name) => (extensions?.[name] === undefined ? [] : [[name, extensions[name]]])),
  );
}

/**
 * Logs what the operator has to mend, with its cause; not at every request. A database that is away is not logged here,
 * since `/readyz` reports it.
 */
function troubleLog(log: Log) {
  const last = new Map<string, number>();
  return (code: string, error: DatabaseTrouble) => {
    if (code === 'SERVICE_UNAVAILABLE') return;
    if (performance.now() - (last.get(code) ?? Number.NEGATIVE_INFINITY) < LOG_AGAIN) return;
    last.set(code, performance.now());
    log(`${code}: ${error.message}`, error.cause);
  };
}
