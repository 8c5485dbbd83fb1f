import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { libraryApp } from '../support/libraryApp.ts';

/** Who may use the server: pages of its own, programs, and the pages of origins that an operator names. */

const NAMED = 'https://lab.example.org';
const FOREIGN = 'https://evil.example';

const library = libraryApp({ access: { hosts: ['batteries.example.org'], corsOrigins: [NAMED] } });

interface Answered {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** A request with any headers, `Host` and `Origin` among them. */
function send(path: string, { method = 'GET', headers = {}, body = '' }: Sent = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sending = httpRequest(`${library.app.url}${path}`, { method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

const QUESTION = JSON.stringify({ query: '{ meta { version } }' });
const START = JSON.stringify({
  query: `mutation { startRun(input: { symmetricCell: { cell: { slug: "na-nisb-cc" },
    currentDensity: { value: 1, unit: "mA/cm2" }, arealCapacity: { value: 1, unit: "mA.h/cm2" } } }) { run { id } } }`,
});
const json = { 'content-type': 'application/json' };

const post = (body: string, headers: Record<string, string> = {}) =>
  send('/graphql', { method: 'POST', headers: { ...json, ...headers }, body });

async function runs(): Promise<number> {
  return (await library.app.ask<{ runs: { totalCount: number } }>('{ runs { totalCount } }')).runs.totalCount;
}

/** What becomes of a socket that is opened with these headers. */
function open(headers: Record<string, string>): Promise<number | 'open'> {
  const socket = new WebSocket(`${library.app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  return new Promise((resolve) => {
    socket.on('open', () => {
      socket.close();
      resolve('open');
    });
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode!));
    socket.on('error', () => undefined);
  });
}

describe('a foreign page', () => {
  it.each([
    ['its origin', { origin: FOREIGN }],
    ['no origin that could be told', { origin: 'null' }],
    ['our name on another port', { origin: 'http://localhost:1' }],
    ['a name made to point here', { host: 'evil.example' }],
    ['the address of another machine', { host: '192.0.2.7:4000' }],
  ])('reads nothing and starts nothing, by HTTP or socket: with %s', async (_, headers) => {
    const before = await runs();
    const answers = [await post(QUESTION, headers), await post(START, headers), await send('/healthz', { headers })];
    const statements = await library.app.statementsDuring(() => post(START, headers));
    for (const { status, body, headers: told } of answers) {
      expect([403, 421]).toContain(status);
      expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
      expect(told['access-control-allow-origin']).toBeUndefined();
    }
    expect(statements).toEqual([]);
    expect([403, 421]).toContain(await open(headers));
    expect(await runs()).toBe(before);
  });

  it('gets no permission by a preflight', async () => {
    const headers = { origin: FOREIGN, 'access-control-request-method': 'POST' };
    const { status, headers: told } = await send('/graphql', { method: 'OPTIONS', headers });
    expect(status).toBe(403);
    expect(told['access-control-allow-origin']).toBeUndefined();
  });

  it('cannot send what needs no permission: neither a form nor a link', async () => {
    const text = { 'content-type': 'text/plain' };
    for (const answer of [
      await send('/graphql', { method: 'POST', headers: text, body: START }),
      await send(`/graphql?query=${encodeURIComponent('{ meta { version } }')}`),
    ]) {
      expect([400, 415]).toContain(answer.status);
      expect(JSON.parse(answer.body)).toMatchObject({ errors: [{}] });
    }
  });
});

describe('who may', () => {
  it.each([
    ['a program', {}],
    ['a page of its own', { origin: 'http://localhost:4000', host: 'localhost:4000' }],
    ['a page of its own behind a proxy', { origin: 'https://batteries.example.org', host: 'batteries.example.org' }],
    ['a page of an origin that is named', { origin: NAMED }],
  ])('is %s, by HTTP and socket', async (_, headers) => {
    const { status, body } = await post(QUESTION, headers);
    expect([status, JSON.parse(body)]).toMatchObject([200, { data: { meta: {} } }]);
    expect(await open(headers)).toBe('open');
  });

  it('is told so by a preflight, and may read the answer, its id and when to come again', async () => {
    const headers = {
      origin: NAMED,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    const asked = await send('/graphql', { method: 'OPTIONS', headers });
    expect(asked.status).toBe(204);
    expect(asked.headers).toMatchObject({
      'access-control-allow-origin': NAMED,
      'access-control-allow-headers': 'content-type',
      'access-control-allow-methods': 'GET, HEAD, POST',
    });
    const answered = await post(QUESTION, { origin: NAMED });
    expect(answered.headers).toMatchObject({
      'access-control-allow-origin': NAMED,
      'access-control-expose-headers': 'x-request-id, retry-after',
    });
  });
});

describe('every answer', () => {
  it.each(['/graphql', '/healthz', '/readyz', '/metrics', '/files/none', '/nothing'])(
    'of %s has an id, and is neither guessed at nor kept nor framed',
    async (path) => {
      const { headers } = path === '/graphql' ? await post(QUESTION) : await send(path);
      expect(headers).toMatchObject({
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
        'x-content-type-options': 'nosniff',
        'cache-control': expect.stringMatching(/no-store|no-cache/),
        'referrer-policy': 'no-referrer',
      });
    },
  );

  it('that there is nothing is in the form of an error too', async () => {
    for (const path of ['/nothing', '/files/none', '/graphql/more', '/pictures/none.svg']) {
      const { status, body } = await send(path);
      expect([path, status, JSON.parse(body)]).toMatchObject([
        path,
        404,
        { errors: [{ message: expect.stringContaining(path), extensions: { code: 'NOT_FOUND' } }] },
      ]);
    }
  });
});

describe('the page of the API', () => {
  it('is the playground: whoever follows a link to /graphql is sent there', async () => {
    const { status, headers } = await send('/graphql', { headers: { accept: 'text/html,application/xhtml+xml' } });
    expect([status, headers.location]).toEqual([303, '/']);
  });
});

describe('a body', () => {
  it('in an encoding that nobody reads is refused with 415', async () => {
    for (const encoding of ['gzip', 'br', 'nonsense', 'identity, gzip']) {
      const { status, body } = await post(QUESTION, { 'content-encoding': encoding });
      expect([status, JSON.parse(body)]).toMatchObject([
        415,
        { errors: [{ message: expect.stringContaining(encoding) }] },
      ]);
    }
    expect((await post(QUESTION, { 'content-encoding': 'identity' })).status).toBe(200);
  });

  it('that comes a byte at a time is cut off after 30 s, with all the others', async () => {
    const { port } = new URL(library.app.url);
    const ended = Array.from({ length: 50 }, () => {
      const socket = connect(Number(port), '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write(
        `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 90000\r\n\r\n`,
      );
      const dripping = setInterval(() => socket.write(' '), 1_000);
      return new Promise<void>((resolve) =>
        socket.on('close', () => {
          clearInterval(dripping);
          resolve();
        }),
      );
    });
    await Promise.all(ended);
  }, 50_000);
});
