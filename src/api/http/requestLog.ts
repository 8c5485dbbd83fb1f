import { currentRequest } from '../requestScope.ts';
import { operationName } from './metrics.ts';
import type { Observe } from './scopes.ts';

type Fields = Readonly<Record<string, string | number | readonly string[] | null>>;
type Log = (severity: 'debug' | 'info' | 'error', line: string, fields?: Fields) => void;

/** Machines request these paths often; at the level `info` their lines would hide the others. */
const PROBES = /^\S+ \/(healthz|readyz|metrics)$/;

/** One line for each request that was answered, and for each operation of a socket. */
export function requestLog(log: Log): Observe {
  return ({ id, address, record }, { name, status, duration }) => {
    const fields = {
      request: id,
      address,
      status,
      ms: Math.round(duration * 1000),
      operation: record.operation && operationName(record.operation),
      cost: record.cost?.requested ?? null,
      statements: record.statements,
      errors: [...new Set(record.errors)],
    };
    log(PROBES.test(name) ? 'debug' : 'info', name, fields);
  };
}

/**
 * Logs rejections that no code awaits, with the request to which they belong. When an item of a list fails, the
 * executor of GraphQL drops the promises of earlier items: the answer reports the failure, and the process goes on.
 */
export function logStrayRejections(log: Log): void {
  process.on('unhandledRejection', (reason) => {
    const request = currentRequest.getStore();
    const words = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
    log('error', `a rejection that nobody waits for: ${words.split('\n').slice(0, 4).join(' |')}`, {
      request: request?.id ?? null,
      address: request?.address ?? null,
    });
  });
}
