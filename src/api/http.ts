import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyStatic from '@fastify/static';
import fastifyWebsocket from '@fastify/websocket';
import { type FastifyError, type FastifyInstance, type FastifyReply, fastify } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import { formatError } from './formatError.ts';
import { registerPictures } from './pictures/registerPictures.ts';
import { socketHandler } from './socket.ts';

/** Bodies and messages beyond this are refused before they are read, bytes. */
const LARGEST_BODY = 256 * 1024;
const LARGEST_DOCUMENT_TOKENS = 5_000;

export interface HttpParts {
  readonly schema: GraphQLSchema;
  readonly context: () => Context;
  /** Answers null when all is well, else what is not. */
  readonly unready: () => Promise<string | null>;
  readonly artifacts: string;
  readonly playground: (app: FastifyInstance) => Promise<void>;
  readonly log: (message: string, error?: unknown) => void;
}

/** `/graphql` over HTTP and WebSocket, `/` the playground, `/files`, `/pictures`, `/healthz` and `/readyz`. */
export async function createApp({ schema, context, unready, artifacts, playground, log }: HttpParts) {
  const app = fastify({ bodyLimit: LARGEST_BODY, forceCloseConnections: 'idle', maxRequestsPerSocket: 0 });
  const apollo = new ApolloServer<Context>({
    schema,
    formatError: formatError(log),
    parseOptions: { maxTokens: LARGEST_DOCUMENT_TOKENS },
    introspection: true,
    // There are no cookies or credentials that a foreign page could borrow, and a GET cannot mutate.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    // Whoever runs this process ends it, in order; Apollo would cut connections at the first signal.
    stopOnTerminationSignals: false,
    // Its hints would be computed for every field of an answer: 0.6 × the CPU on wide answers without it.
    plugins: [ApolloServerPluginCacheControlDisabled(), noSubscriptions, unavailableIs503],
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  app.setErrorHandler(refusal(log));

  app.get('/healthz', () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    const problem = await unready();
    return reply.status(problem === null ? 200 : 503).send({ status: problem === null ? 'ready' : 'unready', problem });
  });
  await app.register(fastifyStatic, {
    root: artifacts,
    prefix: '/files/',
    index: false,
    immutable: true,
    maxAge: '365d',
    setHeaders: (reply) =>
      reply.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox"),
  });
  await app.register(fastifyWebsocket, { options: { maxPayload: LARGEST_BODY } });
  const handler = fastifyApolloHandler(apollo, { context: async () => context() });
  const wsHandler = socketHandler({ schema, context, largestDocument: LARGEST_DOCUMENT_TOKENS, log });
  app.route({ method: 'GET', url: '/graphql', exposeHeadRoute: false, handler, wsHandler });
  app.route({ method: ['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'], url: '/graphql', handler });
  registerPictures(app, context);
  await playground(app);
  return app as FastifyInstance<Server>;
}

/** Executed as a query, a subscription would be a fault. */
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

const RETRY_AFTER_SECONDS = '1';

/** A database that is away is the server's trouble, not the question's: 503, so that clients and proxies try again. */
const unavailableIs503: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return;
        const { errors } = response.body.singleResult;
        if (!errors?.some((error) => error.extensions?.code === 'SERVICE_UNAVAILABLE')) return;
        response.http.status = 503;
        response.http.headers.set('retry-after', RETRY_AFTER_SECONDS);
      },
    };
  },
};

/** What is refused before GraphQL sees it is told in the same form; of a fault only an id, as there. */
function refusal(log: HttpParts['log']) {
  return (error: FastifyError, _request: unknown, reply: FastifyReply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.status(status).send(oneError(error.message, { code: 'BAD_REQUEST' }));
    const id = randomUUID();
    log(`internal error ${id}`, error);
    return reply.status(status).send(oneError(`Internal error ${id}`, { code: 'INTERNAL_SERVER_ERROR', id }));
  };
}

function oneError(message: string, extensions: object) {
  return { errors: [{ message, extensions }] };
}
