import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fastifyWebsocket from '@fastify/websocket';
import { fastify } from 'fastify';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { closePolitely } from '../../src/processes/closePolitely.ts';
import { answers } from '../../src/processes/ready.ts';
import { libraryDatabase } from '../support/database.ts';
import { freePort } from '../support/freePort.ts';
import { eventually } from '../support/processes.ts';
import { steadyLoad } from '../support/steadyLoad.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';

/** A server whose answers take some time, `busy` ms of it of the processor. */
async function served(busy = 0) {
  const app = fastify({ forceCloseConnections: 'idle' });
  await app.register(fastifyWebsocket);
  app.post('/', async () => {
    await sleep(30);
    for (const from = performance.now(); performance.now() - from < busy; );
    return { done: true };
  });
  app.get<{ Querystring: { takes: number } }>('/', async ({ query }) => {
    await sleep(Number(query.takes));
    return { done: true };
  });
  app.get('/socket', { websocket: true }, () => undefined);
  const close = closePolitely(app as Parameters<typeof closePolitely>[0]);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { app, url, close };
}

const asked = (url: string, agent: Agent) => {
  return new Promise<{ connection: string | undefined; body: string }>((resolve, reject) => {
    get(url, { agent }, async (response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      resolve({ connection: response.headers.connection, body });
    }).on('error', reject);
  });
};

describe('a server that is closed politely', { timeout: 60_000 }, () => {
  it('loses no request of 100 a second, ten times', async () => {
    for (let round = 1; round <= 10; round++) {
      const { url, close } = await served();
      const load = steadyLoad(url, '{}');
      await sleep(400);
      await close({ quiet: 1_000, within: 3_000 });
      await sleep(100);
      await load.stop();
      const { answered, refused, lost } = load.outcome;
      expect(lost, `round ${round}`).toEqual([]);
      expect(answered, `round ${round}`).toBeGreaterThan(25);
      expect(refused, `round ${round}`).toBeGreaterThan(0);
    }
  });

  it('loses no request although it is asked for twice as much as it can answer', async () => {
    const { url, close } = await served(20);
    const load = steadyLoad(url, '{}', 1);
    await sleep(1_000);
    await close({ quiet: 1_000, within: 8_000 });
    await load.stop();
    const { answered, refused, lost } = load.outcome;
    expect(lost).toEqual([]);
    expect(answered).toBeGreaterThan(60);
    expect(refused).toBeGreaterThan(0);
  });

  it('accepts no connection any more, finishes what is under way and says that it closes', async () => {
    const { url, close } = await served();
    using agent = disposable(new Agent({ keepAlive: true }));
    const slow = asked(`${url}/?takes=600`, agent.agent);
    await sleep(100);
    const closed = close({ quiet: 200, within: 5_000 });
    await sleep(100);
    await expect(asked(url, new Agent())).rejects.toThrow('ECONNREFUSED');
    expect(await slow).toEqual({ connection: 'close', body: '{"done":true}' });
    await closed;
  });

  it('still answers what comes on an open connection, once, and then ends the idle ones', async () => {
    const { url, close } = await served();
    using agent = disposable(new Agent({ keepAlive: true, maxSockets: 1 }));
    expect((await asked(`${url}/?takes=0`, agent.agent)).connection).toBe('keep-alive');
    const idle = connect(Number(new URL(url).port), '127.0.0.1');
    await once(idle, 'connect');
    const ended = once(idle, 'close');
    const before = performance.now();
    const closed = close({ quiet: 500, within: 5_000 });
    await sleep(200);
    expect(await asked(`${url}/?takes=0`, agent.agent)).toEqual({ connection: 'close', body: '{"done":true}' });
    await Promise.all([ended, closed]);
    expect(performance.now() - before).toBeGreaterThan(450);
  });

  it('closes WebSockets with the code 1001, and does not wait for one that does not answer', async () => {
    const { url, close } = await served();
    const socket = new WebSocket(`${url.replace('http', 'ws')}/socket`);
    const deaf = new WebSocket(`${url.replace('http', 'ws')}/socket`);
    await Promise.all([once(socket, 'open'), once(deaf, 'open')]);
    deaf.pause();
    const closed = once(socket, 'close');
    const before = performance.now();
    await close({ quiet: 200, within: 1_000 });
    expect((await closed)[0]).toBe(1001);
    expect(performance.now() - before).toBeLessThan(4_000);
    deaf.terminate();
  });

  it('cuts an answer that is not finished in time', async () => {
    const { url, close } = await served();
    using agent = disposable(new Agent());
    const slow = asked(`${url}/?takes=20000`, agent.agent).catch((error: Error) => error.message);
    await sleep(100);
    const before = performance.now();
    await close({ quiet: 100, within: 500 });
    expect(await slow).toBe('socket hang up');
    expect(performance.now() - before).toBeLessThan(4_000);
  });

  it('is at once done where nobody is connected', async () => {
    const { close } = await served();
    const before = performance.now();
    await close({ quiet: 30_000, within: 60_000 });
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

describe('SIGTERM to the server', { timeout: 60_000 }, () => {
  it('loses no request of 100 a second, closes WebSockets with 1001, and ends with 0', async () => {
    await using database = await libraryDatabase();
    using files = temporaryDirectory();
    const port = await freePort();
    const environment = { DATABASE_URL: database.url, DATA_DIR: files.path, PORT: String(port), LOG_LEVEL: 'warn' };
    const script = join(import.meta.dirname, '../../src/server.ts');
    const server = fork(script, { execArgv: [], env: { ...process.env, HOST: '127.0.0.1', ...environment } });
    const ended = once(server, 'exit');
    const url = `http://127.0.0.1:${port}`;
    await answers(`${url}/readyz`, AbortSignal.timeout(40_000));
    const load = steadyLoad(`${url}/graphql`, JSON.stringify({ query: '{ cells(first: 2) { nodes { id name } } }' }));
    const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init' }));
    const closed = once(socket, 'close');
    await eventually('requests are answered', () => load.outcome.answered > 100, 25_000);
    server.kill('SIGTERM');
    expect((await closed)[0]).toBe(1001);
    expect(await ended).toEqual([0, null]);
    await eventually('connections are refused', () => load.outcome.refused > 0);
    await load.stop();
    expect(load.outcome.lost).toEqual([]);
  });
});

function disposable(agent: Agent) {
  return { agent, [Symbol.dispose]: () => agent.destroy() };
}
