import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { InvalidInput } from '../domain/errors.ts';
import { DatabaseUnavailable, StatementTimeout } from '../store/rows.ts';

type Log = (message: string, error?: unknown) => void;

/**
 * What the outside may see. What the caller can mend is told in full; of anything else only an id, under which the log
 * has it whole: no stack, SQL or path leaves the server.
 */
export function formatError(log: Log) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(thrown);
    const { message, locations, path } = formatted;
    const told = (code: string, more = {}) => ({ locations, path, message, extensions: { code, ...more } });
    if (error instanceof InvalidInput) {
      const { code, argument, value, allowed } = error;
      return told(code, { argument, value, allowed });
    }
    if (error instanceof DatabaseUnavailable) return told('SERVICE_UNAVAILABLE');
    if (error instanceof StatementTimeout) return told('QUERY_TIMEOUT');
    const code = String(formatted.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
    if (code !== 'INTERNAL_SERVER_ERROR') return told(code);
    const id = randomUUID();
    log(`internal error ${id}`, error);
    return { ...told(code, { id }), message: `Internal error ${id}` };
  };
}
