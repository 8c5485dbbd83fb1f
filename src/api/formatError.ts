import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { InvalidInput } from '../domain/errors.ts';
import { DatabaseUnavailable, StatementTimeout, translate } from '../store/rows.ts';

type Log = (message: string, error?: unknown) => void;

/**
 * What the outside may see. What the caller can mend is told in full; of anything else only an id, under which the log
 * has it whole: no stack, SQL or path leaves the server.
 */
export function formatError(log: Log) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = translate(unwrapResolverError(thrown));
    const { message, locations, path } = formatted;
    const told = (code: string, said: string, more = {}) => {
      return { locations, path, message: said, extensions: { code, ...more } };
    };
    if (error instanceof InvalidInput) {
      const { code, argument, value, allowed } = error;
      return told(code, error.message, { argument, value, allowed });
    }
    if (isTooDeep(error)) return told('BAD_USER_INPUT', 'The input nests too deeply');
    if (error instanceof DatabaseUnavailable) return told('SERVICE_UNAVAILABLE', error.message);
    if (error instanceof StatementTimeout) return told('QUERY_TIMEOUT', error.message);
    const code = String(formatted.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
    if (code !== 'INTERNAL_SERVER_ERROR') return told(code, message);
    const id = randomUUID();
    log(`internal error ${id}`, error);
    return told(code, `Internal error ${id}`, { id });
  };
}

/** graphql reads variables recursively: a few kilobytes of opening brackets take all of the stack. */
function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && error.message.startsWith('Maximum call stack');
}
