import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { COST_PER_REQUEST, OPERATIONS_PER_SOCKET, SOCKETS_PER_ADDRESS } from '../../src/api/admission/limits.ts';
import { answers } from '../../src/processes/ready.ts';
import { attacks } from '../support/attacks.ts';
import { libraryDatabase } from '../support/database.ts';
import { libraryApp } from '../support/libraryApp.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';

const DEADLINE = 1_500;
const library = libraryApp({ deadline: DEADLINE, costPerRequest: COST_PER_REQUEST });

/** Two faults below one list: the second is thrown while the first is still to come. */
const TWO_FAULTS = `{ claims(first: 100) { nodes { value { ... on Quantity { in(unit: "a") { unit } } }
  subjects { ... on Coating { sheetResistance(thickness: { value: 1, unit: "deg" }) { uncertainty } } } } } }`;

describe('two faults below one list', { timeout: 90_000 }, () => {
  it('end no process; each is told where it is, and nulls no more than its own field', async () => {
    await using server = await serverProcess();
    for (let i = 0; i < 3; i++) {
      const { data, errors } = await server.ask(TWO_FAULTS);
      expect(data!.claims.nodes).toHaveLength(100);
      expect(data!.claims.nodes.filter(({ value }) => value !== null && 'in' in value).length).toBeGreaterThan(10);
      expect(new Set(errors!.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
      expect(new Set(errors!.map(({ path }) => path.at(-1)))).toEqual(new Set(['in', 'sheetResistance']));
    }
    await sleep(200);
    expect(server.child.exitCode).toBeNull();
    expect((await server.ask('{ meta { version } }')).errors).toBeUndefined();
  });

  it('leave a line in the log for what nobody waits for, with its request', async () => {
    await using server = await serverProcess({ LOG_FORMAT: 'json', LOG_LEVEL: 'info' }, 'strayServer.ts');
    await server.ask('{ cells { nodes { slug } } }');
    const lines = () => server.log().flatMap((line) => (line.includes('nobody waits for') ? [JSON.parse(line)] : []));
    while (lines().length === 0) await sleep(20);
    const [{ request }] = lines();
    expect(request).toMatch(/^[0-9a-f-]{36}$/);
    expect(server.log().filter((line) => line.includes(request))).toHaveLength(2);
  });
});

interface Told {
  readonly data?: { readonly claims: { readonly nodes: readonly { readonly value: object | null }[] } } | null;
  readonly errors?: readonly { readonly path: readonly unknown[]; readonly extensions: { readonly code: string } }[];
}

interface ServerProcess extends AsyncDisposable {
  readonly child: ChildProcess;
  readonly ask: (query: string) => Promise<Told>;
  readonly log: () => readonly string[];
}

/** The server as `npm run server` runs it, or another main of `test/support`. */
async function serverProcess(environment: Record<string, string> = {}, main?: string): Promise<ServerProcess> {
  await using starting = new AsyncDisposableStack();
  const files = starting.use(temporaryDirectory());
  const database = starting.use(await libraryDatabase());
  const PORT = String(await freePort());
  const script = main
    ? join(import.meta.dirname, '../support', main)
    : join(import.meta.dirname, '../../src/server.ts');
  const child = fork(script, {
    env: { ...process.env, DATABASE_URL: database.url, DATA_DIR: files.path, PORT, LOG_LEVEL: 'warn', ...environment },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let told = '';
  child.stderr!.on('data', (part) => {
    told += part;
  });
  starting.defer(async () => {
    if (child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  });
  const url = `http://127.0.0.1:${PORT}`;
  await answers(`${url}/readyz`, AbortSignal.timeout(50_000));
  const running = starting.move();
  return {
    child,
    log: () => told.split('\n'),
    async ask(query) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return (await response.json()) as Told;
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

describe('a document that asks for too much', () => {
  it.each(attacks)('is refused before any statement, by POST, GET and socket: %s', async (_, query) => {
    const client = createClient({ url: socketUrl(), webSocketImpl: WebSocket, retryAttempts: 0 });
    const statements = await library.app.statementsDuring(async () => {
      const posted = await library.app.send(query);
      expect(posted.status).toBe(400);
      const got = await fetch(`${library.app.url}/graphql?query=${encodeURIComponent(query)}`, {
        headers: { 'apollo-require-preflight': 'true' },
      });
      expect([400, 431]).toContain(got.status);
      await got.body?.cancel();
      const iterating = client.iterate({ query }).next();
      await expect(iterating).rejects.toMatchObject({
        0: { extensions: { code: posted.errors![0]!.extensions.code } },
      });
      expect(posted.errors![0]!.extensions.code).toMatch(/COST_LIMIT_EXCEEDED|GRAPHQL_(PARSE|VALIDATION)_FAILED/);
    });
    expect(statements).toEqual([]);
    await client.dispose();
  });
});

const socketUrl = () => `${library.app.url.replace('http', 'ws')}/graphql`;

describe('an answer', () => {
  it('says what it has cost, of what is allowed', async () => {
    const answer = await library.app.send('{ cells(first: 3) { nodes { slug } } }');
    expect(answer).toMatchObject({ extensions: { cost: { requested: 4, allowed: COST_PER_REQUEST } } });
  });
});

describe('a request that is not answered in time, or not waited for', () => {
  const holders: pg.Client[] = [];
  afterEach(() => Promise.all(holders.splice(0).map((client) => client.end())));

  /** Nobody reads claims until this is over. */
  async function holdClaims(): Promise<void> {
    const client = new pg.Client({ connectionString: library.databaseUrl });
    holders.push(client);
    await client.connect();
    await client.query('begin');
    await client.query('lock table claim in access exclusive mode');
  }

  async function waiting(): Promise<number> {
    const [row] = await library.app.services.query<{ n: number }>({
      text: `select count(*)::int as n from pg_stat_activity where datname = current_database()
                and wait_event_type = 'Lock' and query like '%claim%' and pid <> pg_backend_pid()`,
    });
    return row!.n;
  }

  it('is refused at its deadline with one error, and its statements are cancelled', async () => {
    await holdClaims();
    const fields = Array.from({ length: 20 }, (_, i) => `c${i}: claims(first: ${i + 1}) { nodes { key } }`).join(' ');
    const since = performance.now();
    const { status, errors, data } = await library.app.send(`{ ${fields} }`);
    expect(performance.now() - since).toBeLessThan(DEADLINE + 3_000);
    expect([status, data]).toEqual([504, undefined]);
    expect(errors).toEqual([
      { message: `The request took longer than ${DEADLINE / 1000} s`, extensions: { code: 'QUERY_TIMEOUT' } },
    ]);
    expect(await waiting()).toBe(0);
  });

  it('is cancelled when its client goes', async () => {
    await holdClaims();
    const leaving = new AbortController();
    const asked = fetch(`${library.app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ claims { nodes { key } } }' }),
      signal: leaving.signal,
    });
    while ((await waiting()) === 0) await sleep(10);
    leaving.abort();
    await expect(asked).rejects.toThrow();
    const since = performance.now();
    while ((await waiting()) > 0) await sleep(10);
    expect(performance.now() - since).toBeLessThan(DEADLINE);
  });

  it('over a socket too: at its deadline, and when the socket closes', async () => {
    await holdClaims();
    const client = createClient({ url: socketUrl(), webSocketImpl: WebSocket, retryAttempts: 0 });
    const query = '{ claims { nodes { key } } }';
    const { value } = await client.iterate({ query }).next();
    expect(value).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TIMEOUT' } }] });
    const left = client.iterate({ query }).next();
    left.catch(() => undefined);
    while ((await waiting()) === 0) await sleep(10);
    await client.dispose();
    client.terminate();
    const since = performance.now();
    while ((await waiting()) > 0) await sleep(10);
    expect(performance.now() - since).toBeLessThan(DEADLINE);
  });

  it('over a socket that stays: when its client completes it', async () => {
    await holdClaims();
    const client = createClient({ url: socketUrl(), webSocketImpl: WebSocket, retryAttempts: 0, lazy: false });
    const left = client.iterate({ query: '{ claims { nodes { key } } }' });
    left.next().catch(() => undefined);
    while ((await waiting()) === 0) await sleep(10);
    const since = performance.now();
    void left.return!();
    while ((await waiting()) > 0) await sleep(10);
    expect(performance.now() - since).toBeLessThan(DEADLINE / 2);
    const { value } = await client.iterate({ query: '{ __typename }' }).next();
    expect(value).toMatchObject({ data: { __typename: 'Query' } });
    await client.dispose();
  });

  it('gives its connection back: the next one is answered', async () => {
    const { errors } = await library.app.send('{ claims(first: 1) { nodes { key } } }');
    expect(errors).toBeUndefined();
  });
});

describe('a socket', () => {
  it(`has at most ${OPERATIONS_PER_SOCKET} operations at a time; of 3,000 the others are refused, without a statement`, async () => {
    const socket = new WebSocket(socketUrl(), 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await once(socket, 'message');
    const codes = new Map<string, number>();
    const ended = new Promise<void>((resolve) => {
      let left = 3_000;
      socket.on('message', (text) => {
        const { type, payload } = JSON.parse(String(text));
        if (type === 'next') return;
        const code = type === 'error' ? payload[0].extensions.code : 'ANSWERED';
        codes.set(code, (codes.get(code) ?? 0) + 1);
        if (--left === 0) resolve();
      });
    });
    const query = '{ withheld(first: 20) { nodes { property { name } } } }';
    const statements = await library.app.statementsDuring(async () => {
      for (let id = 0; id < 3_000; id++) {
        socket.send(JSON.stringify({ type: 'subscribe', id: String(id), payload: { query } }));
      }
      await ended;
    });
    expect([...codes.keys()].toSorted()).toEqual(['ANSWERED', 'RATE_LIMITED']);
    expect(codes.get('RATE_LIMITED')).toBeGreaterThan(2_000);
    expect(statements.length).toBeLessThan(10 * codes.get('ANSWERED')!);
    socket.close();
  });

  it(`is closed when its address has ${SOCKETS_PER_ADDRESS} others`, async () => {
    const sockets = Array.from(
      { length: SOCKETS_PER_ADDRESS + 5 },
      () => new WebSocket(socketUrl(), 'graphql-transport-ws'),
    );
    const codes = await Promise.all(
      sockets.map(async (socket) => {
        await once(socket, 'open');
        socket.send(JSON.stringify({ type: 'connection_init' }));
        const [answer] = await Promise.race([once(socket, 'message'), once(socket, 'close')]);
        return typeof answer === 'number' ? answer : 'open';
      }),
    );
    expect(codes.filter((code) => code === 4429)).toHaveLength(5);
    for (const socket of sockets) socket.terminate();
  });
});
