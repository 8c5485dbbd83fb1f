import diagnostics from 'node:diagnostics_channel';
import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** The close code for WebSockets of a server that ends: "going away". */
const GOING_AWAY = 1001;

/** The longest time in which further connections are accepted after the close has begun, ms. */
const LONGEST_ACCEPTING = 2_000;

const REQUEST_STARTS = 'http.server.request.start';

export interface ClosingLimits {
  /** How long an idle connection may still be used for a request, ms. */
  readonly quiet: number;
  /** The longest time of the whole close, ms; connections still open then are cut. */
  readonly within: number;
}

/**
 * Closes a server so that no client loses a request that it has sent. Call it before the server listens; the function
 * that it returns closes the server:
 *
 * 1. Connections that wait are accepted, then no more. Their requests wait meanwhile, so that a busy server can
 *    accept them.
 * 2. Every answer, to running requests and to new ones on open connections, says `Connection: close`.
 * 3. Connections that stay idle for the time `quiet` are ended; WebSockets are closed with the code 1001.
 * 4. Running answers are finished, until the time `within` is over.
 */
export function closePolitely(app: FastifyInstance<Server>): (limits: ClosingLimits) => Promise<void> {
  const answering = new Set<ServerResponse>();
  let closing = false;
  let accepting: Promise<void> | null = null;
  // Uses the channel and not an event: for "localhost" Fastify makes further servers that it does not expose.
  const onRequest = (message: unknown) => {
    const { response } = message as { response: ServerResponse };
    answering.add(response);
    response.once('close', () => answering.delete(response));
    if (closing) response.shouldKeepAlive = false;
  };
  diagnostics.subscribe(REQUEST_STARTS, onRequest);
  app.addHook('onRequest', async () => {
    if (accepting) await accepting;
  });

  return async ({ quiet, within }) => {
    const end = performance.now() + within;
    const sockets = app.websocketServer.clients;
    const idle = async () => answering.size === 0 && (await connectionsOf(app.server)) <= sockets.size;
    closing = true;
    for (const response of answering) response.shouldKeepAlive = false;
    accepting = stopListening(app.server);
    await accepting;
    accepting = null;
    await until(idle, Math.min(performance.now() + quiet, end));
    for (const socket of sockets) socket.close(GOING_AWAY, 'The server is stopping');
    app.server.closeIdleConnections();
    await until(() => answering.size === 0 && sockets.size === 0, end);
    for (const socket of sockets) socket.terminate();
    app.server.closeAllConnections();
    diagnostics.unsubscribe(REQUEST_STARTS, onRequest);
    await app.close();
  };
}

/** Closes only the listening socket; the method of the HTTP server would end idle connections at once. */
async function stopListening(server: Server): Promise<void> {
  if (!server.listening) return;
  await acceptWaiting(server);
  NetServer.prototype.close.call(server);
}

/** Accepts the connections that wait already, one per turn of the event loop; the system would reset them. */
async function acceptWaiting(server: Server): Promise<void> {
  let quietTurns = 0;
  const onConnection = () => {
    quietTurns = 0;
  };
  server.on('connection', onConnection);
  const deadline = performance.now() + LONGEST_ACCEPTING;
  for (; quietTurns < 3 && performance.now() < deadline; quietTurns++) await nextTurn();
  server.off('connection', onConnection);
}

function connectionsOf(server: Server): Promise<number> {
  return new Promise((resolve) => server.getConnections((error, count) => resolve(error ? 0 : count)));
}

async function until(holds: () => boolean | Promise<boolean>, deadline: number): Promise<void> {
  while (!(await holds()) && performance.now() < deadline) await sleep(10);
}
