import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyWebsocket from '@fastify/websocket';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { admission } from './admission/admit.ts';
import { gate } from './admission/gate.ts';
import { costRate } from './admission/rate.ts';
import type { ContextMaker } from './createContext.ts';
import { type Access, registerAccess } from './http/access.ts';
import { registerFiles } from './http/files.ts';
import { openApollo } from './http/graphql.ts';
import { openMetrics, type RunFigures } from './http/metrics.ts';
import { registerRefusals } from './http/refusals.ts';
import { type Observe, registerScopes } from './http/scopes.ts';
import { socketHandler } from './http/socket.ts';
import { registerPictures } from './pictures/registerPictures.ts';
import { currentRequest } from './requestScope.ts';

/** Larger bodies and messages are refused before they are read, bytes. */
const LARGEST_BODY = 128 * 1024;
/** The time within which the head of a request, and all of it, must have arrived, ms. */
const LONGEST_HEAD = 10_000;
const LONGEST_REQUEST = 30_000;
/** How often that is checked, ms. */
const CHECK_EVERY = 2_000;

export interface HttpParts {
  readonly schema: GraphQLSchema;
  readonly context: ContextMaker;
  /** Null when all is well, otherwise what is wrong. */
  readonly unready: () => Promise<string | null>;
  readonly artifacts: string;
  readonly playground: (app: FastifyInstance) => Promise<void>;
  readonly access: Access;
  /** Trusted proxies, whose statement of the address of a request is used: addresses or networks. */
  readonly trustedProxies: readonly string[];
  /** What an operation may cost. */
  readonly costPerRequest: number;
  /** The budget of one address per minute; 0 for no limit. */
  readonly costPerMinute: number;
  /** A request must be answered within this long, ms. */
  readonly deadline: number;
  readonly runFigures: () => Promise<RunFigures>;
  /** Called with every request, and every operation of a socket, once it has been answered. */
  readonly observe: Observe;
  readonly log: (message: string, error?: unknown) => void;
}

/** `/graphql` over HTTP and WebSocket, `/` the playground, `/files`, `/pictures`, `/healthz`, `/readyz`, `/metrics`. */
export async function createApp(parts: HttpParts) {
  const {
    schema,
    context,
    unready,
    artifacts,
    playground,
    access,
    trustedProxies,
    costPerRequest,
    costPerMinute,
    deadline,
    log,
  } = parts;
  const app = fastify({
    bodyLimit: LARGEST_BODY,
    requestTimeout: LONGEST_REQUEST,
    forceCloseConnections: 'idle',
    maxRequestsPerSocket: 0,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    genReqId: () => randomUUID(),
    http: { headersTimeout: LONGEST_HEAD, connectionsCheckingInterval: CHECK_EVERY },
  });
  registerRefusals(app, log);
  const metrics = openMetrics(parts.runFigures);
  const observe: Observe = (scope, answered) => {
    metrics.observe(scope, answered);
    parts.observe(scope, answered);
  };
  const scopes = registerScopes(app, { deadline, observe });
  await registerAccess(app, access);

  app.get('/healthz', () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    const problem = await unready();
    return reply.status(problem === null ? 200 : 503).send({ status: problem === null ? 'ready' : 'unready', problem });
  });
  metrics.register(app);
  await registerFiles(app, artifacts);
  const admit = gate(admission(schema, costPerRequest), costRate(costPerMinute));
  await app.register(fastifyWebsocket, { options: { maxPayload: LARGEST_BODY } });
  const apollo = await openApollo({ schema, gate: admit, log });
  app.addHook('onClose', () => apollo.stop());
  const answer = fastifyApolloHandler(apollo, {
    context: async (request) => context(scopes.of(request)),
  });
  const handler = (request: FastifyRequest, reply: FastifyReply) =>
    isPage(request)
      ? reply.redirect('/', 303)
      : currentRequest.run(scopes.of(request), () => answer.call(app, request, reply));
  const wsHandler = socketHandler({ schema, context, gate: admit, deadline, observe, log });
  app.route({ method: 'GET', url: '/graphql', exposeHeadRoute: false, handler, wsHandler });
  app.route({ method: ['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'], url: '/graphql', handler });
  registerPictures(app, (request) => context(scopes.of(request)));
  await playground(app);
  return app as FastifyInstance<Server>;
}

/** A browser that follows a link to the API is sent to the playground. */
function isPage({ method, query, headers }: FastifyRequest): boolean {
  return method === 'GET' && !(query as { query?: string }).query && /\btext\/html\b/.test(headers.accept ?? '');
}
