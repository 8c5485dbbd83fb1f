import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type OpenScope, openScope } from '../requestScope.ts';
import { callerNetwork } from './callerNetwork.ts';

/** How a request was answered. */
export interface Answered {
  /** As the log names it: `POST /graphql`. */
  readonly name: string;
  /** HTTP status; null for an operation of a socket. */
  readonly status: number | null;
  /** From its head to its last byte, s. */
  readonly duration: number;
}

/** Called with every request, and every operation of a socket, once it has been answered or given up. */
export type Observe = (scope: OpenScope, answered: Answered) => void;

export interface Scopes {
  of(request: FastifyRequest): OpenScope;
}

/** Opens a scope for each request. A connection that closes before its answer is complete cancels the work on it. */
export function registerScopes(
  app: FastifyInstance,
  { deadline, observe }: { readonly deadline: number; readonly observe: Observe },
): Scopes {
  const scopes = new WeakMap<FastifyRequest, OpenScope>();
  app.addHook('onRequest', async (request, reply) => {
    // A socket is not a request: each of its operations is one.
    if (request.headers.upgrade !== undefined) return;
    const since = performance.now();
    const name = `${request.method} ${request.url.split('?')[0]}`;
    const onClose = (scope: OpenScope) =>
      observe(scope, { name, status: reply.statusCode, duration: (performance.now() - since) / 1000 });
    const scope = openScope({ id: request.id, ...callerOf(request), deadline, onClose });
    scopes.set(request, scope);
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) scope.leave();
      scope[Symbol.dispose]();
    });
  });
  return { of: (request) => scopes.get(request)! };
}

/** Where a request comes from, and whose limits it counts for. */
export function callerOf({ ip }: Pick<FastifyRequest, 'ip'>) {
  return { address: ip, network: callerNetwork(ip) };
}
