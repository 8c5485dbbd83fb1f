import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Gate } from '../admission/gate.ts';
import { limits } from '../admission/limits.ts';
import type { Context } from '../context.ts';
import { formatError, OPERATOR_CODES } from '../formatError.ts';
import { DeadlineExceeded } from '../requestScope.ts';

/** The size of the cache of parsed documents, bytes of their JSON. */
const LARGEST_CACHE = 3 << 20;

export interface GraphqlParts {
  readonly schema: GraphQLSchema;
  readonly gate: Gate;
  readonly log: (message: string, error?: unknown) => void;
}

/** GraphQL over HTTP, by Apollo. Our own gate decides what may be executed, as it does for sockets. */
export async function openApollo({ schema, gate, log }: GraphqlParts): Promise<ApolloServer<Context>> {
  const format = formatError(log);
  const apollo = new ApolloServer<Context>({
    schema,
    formatError: format,
    // The default is ten times as much JSON, and the parsed trees take several times that in memory.
    documentStore: new InMemoryLRUCache<DocumentNode>({ maxSize: LARGEST_CACHE }),
    parseOptions: { maxTokens: limits.tokens },
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // This process is ended in order by its main module; Apollo would cut connections at the first signal.
    stopOnTerminationSignals: false,
    logger: loggerTo(log),
    // The gate validates after it has measured, since validation of a document that is too large takes seconds.
    dangerouslyDisableValidation: true,
    plugins: [
      // Its hints would be computed for every field of an answer. Without it a wide answer takes 0.6 × the CPU time.
      ApolloServerPluginCacheControlDisabled(),
      // It loads scripts from other servers.
      ApolloServerPluginLandingPageDisabled(),
      onlyIfAdmitted(gate, format),
      noSubscriptions,
      inTime,
      unavailableIs503,
    ],
  });
  await apollo.start();
  return apollo;
}

/** Answers with errors instead of executing, and reports the cost of each answer. */
function onlyIfAdmitted(gate: Gate, format: ReturnType<typeof formatError>): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, request, contextValue: { request: scope } }) {
          const { operationName, variables } = request;
          const passage = await gate({ document, operationName, variables }, scope.network);
          if (passage.refused === null) {
            scope.record.cost = passage.cost;
            scope.record.operation = passage.operation;
            return null;
          }
          const { errors, status, retryAfter } = passage.refused;
          const headers = new HeaderMap(retryAfter === null ? [] : [['retry-after', String(retryAfter)]]);
          const shown = errors.map((error) => format(error.toJSON(), error));
          return { http: { status, headers }, body: { kind: 'single', singleResult: { errors: shown } } };
        },
        async willSendResponse({ response: { body }, contextValue }) {
          const { record } = contextValue.request;
          if (body.kind !== 'single') return;
          record.errors = body.singleResult.errors?.map(({ extensions }) => String(extensions?.code)) ?? [];
          if (record.cost) body.singleResult.extensions = { ...body.singleResult.extensions, cost: record.cost };
        },
      };
    },
  };
}

/** A subscription that is executed as a query would be a fault. */
const noSubscriptions: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation !== 'subscription') return;
        const extensions = { code: 'BAD_REQUEST', http: { status: 400 } };
        throw new GraphQLError('Subscriptions run over WebSocket (graphql-transport-ws)', { extensions });
      },
    };
  },
};

/** An answer that the deadline cut off is no answer: it gets one error, instead of one for every field. */
const inTime: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue: { request } }) {
        const { aborted, reason } = request.signal;
        if (!aborted || !(reason instanceof DeadlineExceeded) || response.body.kind !== 'single') return;
        response.http.status = 504;
        response.body.singleResult = {
          errors: [{ message: reason.message, extensions: { code: 'QUERY_TIMEOUT' } }],
          extensions: response.body.singleResult.extensions,
        };
      },
    };
  },
};

const RETRY_AFTER_SECONDS = '1';

/**
 * Trouble with the database is a fault of the server and not of the query: 503, so that clients and proxies try again.
 */
const unavailableIs503: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return;
        const { errors } = response.body.singleResult;
        if (!errors?.some((error) => OPERATOR_CODES.includes(error.extensions?.code))) return;
        response.http.status = 503;
        response.http.headers.set('retry-after', RETRY_AFTER_SECONDS);
      },
    };
  },
};

/** Sends Apollo's log lines to our log; by default Apollo writes to standard output. */
function loggerTo(log: GraphqlParts['log']) {
  const ignore = () => undefined;
  return { debug: ignore, info: ignore, warn: log, error: log };
}
