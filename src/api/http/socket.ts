import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  parse,
  subscribe,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import { coded } from '../admission/admit.ts';
import type { Gate } from '../admission/gate.ts';
import { limits, OPERATIONS_PER_SOCKET, SOCKETS_PER_ADDRESS } from '../admission/limits.ts';
import type { Context } from '../context.ts';
import type { ContextMaker } from '../createContext.ts';
import { formatError } from '../formatError.ts';
import { currentRequest, type OpenScope, openScope } from '../requestScope.ts';
import { callerOf, type Observe } from './scopes.ts';

export interface SocketParts {
  readonly schema: GraphQLSchema;
  readonly context: ContextMaker;
  readonly gate: Gate;
  readonly deadline: number;
  readonly observe: Observe;
  readonly log: (message: string, error?: unknown) => void;
}

/** The close code for applications that corresponds to HTTP's 429. */
const TOO_MANY_SOCKETS = 4429;

/** GraphQL over WebSocket (graphql-transport-ws): operations are admitted and errors are formatted as over HTTP. */
export function socketHandler({ schema, context, gate, deadline, observe, log }: SocketParts) {
  const format = formatError(log);
  const shown = (errors: readonly GraphQLError[]) => errors.map((error) => format(error.toJSON(), error));
  const operations = new WeakMap<object, Operations>();
  const operationsOf = (socket: object) => {
    const open = operations.get(socket) ?? new Map();
    operations.set(socket, open);
    return open;
  };

  /**
   * The operation, ready to be executed, or the errors. A syntax error that is not caught here would close the socket.
   */
  async function admitted(
    { extra: { socket, request } }: { readonly extra: { readonly socket: object; readonly request: FastifyRequest } },
    id: string,
    { query, operationName, variables }: SubscribePayload,
  ): Promise<ExecutionArgs | readonly GraphQLError[]> {
    const open = operationsOf(socket);
    if (open.size >= OPERATIONS_PER_SOCKET) return [tooManyOperations()];
    const scope = openOperation(callerOf(request), open, id);
    const document = parsed(query);
    if (document instanceof GraphQLError) return refuse(scope, [document]);
    const { refused, ...passage } = await gate({ document, operationName, variables }, scope.network);
    if (refused) return refuse(scope, refused.errors);
    if ('cost' in passage) Object.assign(scope.record, passage);
    return { schema, document, operationName, variableValues: variables, contextValue: context(scope) };
  }

  function openOperation(caller: ReturnType<typeof callerOf>, open: Operations, id: string): OpenScope {
    const since = performance.now();
    const onClose = (scope: OpenScope) => {
      open.delete(scope);
      observe(scope, { name: 'SOCKET /graphql', status: null, duration: (performance.now() - since) / 1000 });
    };
    const scope = openScope({ id: randomUUID(), ...caller, deadline, onClose });
    open.set(scope, id);
    return scope;
  }

  function refuse(scope: OpenScope, errors: readonly GraphQLError[]): readonly GraphQLError[] {
    scope.record.errors = errors.map(({ extensions }) => String(extensions.code));
    scope[Symbol.dispose]();
    return errors;
  }

  const handler = makeHandler({
    schema,
    // The close reason of a socket shows no details of a fault of the server.
    isProd: true,
    onSubscribe: admitted,
    execute: (args) => inScope(args, async () => finished(scopeOf(args), await execute(args))),
    subscribe: (args) => inScope(args, async () => finishedWith(scopeOf(args), await subscribe(args))),
    onClose({ extra: { socket } }) {
      for (const scope of operationsOf(socket).keys()) scope.leave();
    },
    onError: (_socket, _id, _payload, errors) => shown(errors),
    onNext: (_socket, _id, _payload, { contextValue }, { errors, ...result }) => {
      const { cost } = (contextValue as Context).request.record;
      return { ...result, ...(errors && { errors: shown(errors) }), extensions: { ...result.extensions, cost } };
    },
  });

  const sockets = new Map<string, number>();
  const count = (network: string, change: number) => {
    const open = (sockets.get(network) ?? 0) + change;
    if (open === 0) sockets.delete(network);
    else sockets.set(network, open);
    return open;
  };
  return function (this: ThisParameterType<typeof handler>, ...[socket, request]: Parameters<typeof handler>) {
    const { address, network } = callerOf(request);
    socket.once('close', () => count(network, -1));
    if (count(network, 1) > SOCKETS_PER_ADDRESS) {
      return socket.close(TOO_MANY_SOCKETS, `at most ${SOCKETS_PER_ADDRESS} sockets of one address`);
    }
    handler.call(this, socket, request);
    // graphql-ws lets a query run on although its client has completed it.
    socket.on('message', (data) => {
      const left = completed(String(data));
      if (left === null) return;
      for (const [scope, id] of operationsOf(socket)) if (id === left) scope.leave();
    });
    // graphql-ws writes a stack for each message that is too large, although the socket is closed with that reason.
    socket.removeAllListeners('error');
    socket.on('error', (error) => log(`a socket of ${address} was closed: ${error.message}`));
  };
}

/** What is under way on a socket, with the ids that its client has given. */
type Operations = Map<OpenScope, string>;

/** A message that completes an operation is no longer than this. */
const LONGEST_COMPLETE = 1_000;

/** The id of the operation whose result a client does not want any more; null for any other message. */
function completed(message: string): string | null {
  if (message.length > LONGEST_COMPLETE || !message.includes('"complete"')) return null;
  try {
    const { type, id } = JSON.parse(message) as { readonly type?: unknown; readonly id?: unknown };
    return type === 'complete' && typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}

function scopeOf({ contextValue }: ExecutionArgs): OpenScope {
  return (contextValue as Context).request as OpenScope;
}

function inScope<T>(args: ExecutionArgs, work: () => Promise<T>): Promise<T> {
  return currentRequest.run(scopeOf(args), work);
}

function finished(scope: OpenScope, result: ExecutionResult): ExecutionResult {
  scope.record.errors = result.errors?.map(({ extensions }) => String(extensions.code)) ?? [];
  scope[Symbol.dispose]();
  return result;
}

type Events = AsyncGenerator<ExecutionResult, void, void>;

/** The events of a subscription. Its scope closes when there are no more events, or when the client stops. */
function finishedWith(scope: OpenScope, events: Events | ExecutionResult): Events | ExecutionResult {
  if (!(Symbol.asyncIterator in events)) return finished(scope, events);
  const closing = (result: IteratorResult<ExecutionResult, void>) => {
    if (result.done) scope[Symbol.dispose]();
    return result;
  };
  const { next, return: leave } = events;
  return Object.assign(events, {
    next: () => next.call(events).then(closing),
    return: () => {
      scope[Symbol.dispose]();
      return leave.call(events);
    },
  });
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    return coded('GRAPHQL_PARSE_FAILED', [error as GraphQLError])[0]!;
  }
}

function tooManyOperations(): GraphQLError {
  const message = `Too many operations at the same time: at most ${OPERATIONS_PER_SOCKET} on one socket`;
  return new GraphQLError(message, { extensions: { code: 'RATE_LIMITED' } });
}
