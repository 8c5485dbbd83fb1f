import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { allOf, type Figure, noneOf } from '../figures.ts';
import { leakIn } from '../support/answers.ts';
import { type Answer, type Ask, send } from '../support/http.ts';
import type { Target } from '../support/target.ts';

/** A request that no well-meaning client sends, and what it may be answered with. */
interface WireAttack extends Ask {
  readonly name: string;
  readonly statuses: readonly number[];
}

const JSON_TYPE = { 'content-type': 'application/json' };
const QUERY = '{ cells { totalCount } }';
const body = JSON.stringify({ query: QUERY });
const KB = 1024;

function posted(
  name: string,
  text: string | Uint8Array,
  statuses: readonly number[],
  headers: Record<string, string> = JSON_TYPE,
): WireAttack {
  return { name, method: 'POST', body: text, headers, statuses };
}

const bodies: readonly WireAttack[] = [
  posted('a batch of two', `[${body},${body}]`, [400, 413, 415, 422]),
  posted('a batch of 1,000', `[${Array(1000).fill(body).join(',')}]`, [400, 413, 415, 422]),
  posted('an empty batch', '[]', [400, 422]),
  posted('no body', '', [400, 415, 422]),
  posted('JSON null', 'null', [400, 422]),
  posted('JSON 1', '1', [400, 422]),
  posted('an empty object', '{}', [400, 422]),
  posted('malformed JSON', '{"query": "{ cells', [400]),
  posted('JSON with a comment', `/* */ ${body}`, [400]),
  posted('127 KB of opening brackets', '['.repeat(127 * KB), [400]),
  posted(
    '250 KB of nested JSON',
    `{"query":"{ __typename }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    [200, 400, 413],
  ),
  posted('a query that is a list', '{"query":["{ cells { totalCount } }"]}', [400, 422]),
  posted('a query that is an object', '{"query":{"a":1}}', [400, 422]),
  posted('a query that is a number', '{"query":1}', [400, 422]),
  posted('variables that are a string', `{"query":"${QUERY}","variables":"x"}`, [400, 422]),
  posted('variables that are a list', `{"query":"${QUERY}","variables":[1]}`, [400, 422]),
  posted('an operation name that is a number', `{"query":"${QUERY}","operationName":1}`, [400, 422]),
  posted('extensions that are a string', `{"query":"${QUERY}","extensions":"x"}`, [400, 422]),
  posted('a persisted query', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}', [200, 400, 422]),
  posted(
    'a prototype',
    '{"query":"{ cells { totalCount } }","__proto__":{"a":1},"constructor":{"prototype":{"a":1}}}',
    [400],
  ),
  posted('bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x00]), [400]),
  posted('UTF-16', Buffer.from(body, 'utf16le'), [400, 415], { 'content-type': 'application/json; charset=utf-16' }),
  posted('257 KB', JSON.stringify({ query: `{ __typename } #${'x'.repeat(257 * KB)}` }), [413]),
  posted('2 MB', JSON.stringify({ query: `{ __typename } #${'x'.repeat(2048 * KB)}` }), [413, 0]),
];

const types = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/xml',
  'application/graphql',
  'nonsense',
  '',
].map((type) => posted(`content type "${type}"`, body, [400, 415], type ? { 'content-type': type } : {}));

const encodings = ['gzip', 'br', 'deflate', 'nonsense', 'gzip, gzip'].map((encoding) =>
  posted(`content encoding ${encoding}`, encoding === 'gzip' ? gzipSync(body) : body, [415], {
    ...JSON_TYPE,
    'content-encoding': encoding,
  }),
);

const requests: readonly WireAttack[] = [
  { name: 'headers of 100 KB', headers: { 'x-a': 'x'.repeat(100 * KB) }, statuses: [431] },
  { name: 'an address of 100 KB', path: `/graphql?query=${'x'.repeat(100 * KB)}`, statuses: [414, 431, 0] },
  {
    name: 'a GET that mutates',
    path: `/graphql?query=${encodeURIComponent('mutation { cancelRun(input: { id: "x" }) { run { id } } }')}`,
    headers: { 'apollo-require-preflight': '1' },
    statuses: [400, 405],
  },
  { name: 'a GET without a query', headers: { 'apollo-require-preflight': '1' }, statuses: [400] },
  {
    name: 'variables of a GET that are no JSON',
    path: '/graphql?query=%7B__typename%7D&variables=%7B',
    headers: { 'apollo-require-preflight': '1' },
    statuses: [400],
  },
  { name: 'a malformed escape in the address', path: '/graphql?query=%E0%A4%A', statuses: [400] },
  ...['PUT', 'DELETE', 'PATCH'].map((method) => ({
    name: method,
    method,
    body,
    headers: JSON_TYPE,
    statuses: [400, 404, 405],
  })),
  ...[
    '/files/..%2f..%2fpackage.json',
    '/files/../../package.json',
    '/files/%2e%2e/%2e%2e/etc/passwd',
    '/files/.unfinished/',
    '/files//etc/passwd',
    '/files/%00',
    '/pictures/..%2f..%2fpackage.json',
    '/..%5c..%5cpackage.json',
  ].map((path) => ({ name: path, path, statuses: [400, 403, 404] })),
];

export const wireAttacks: readonly WireAttack[] = [...bodies, ...types, ...encodings, ...requests];

/** Bytes that are hardly HTTP, and the statuses that they may be answered with; 0 where the server only hangs up. */
const rawAttacks: readonly { readonly name: string; readonly text: string; readonly statuses: readonly number[] }[] = [
  { name: 'no HTTP at all', text: '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n', statuses: [400, 0] },
  {
    name: 'a length and chunks',
    text: `POST /graphql HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    statuses: [400],
  },
  {
    name: 'two lengths',
    text: `POST /graphql HTTP/1.1\r\nHost: HOST\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcde`,
    statuses: [400],
  },
  {
    name: 'a negative length',
    text: `POST /graphql HTTP/1.1\r\nHost: HOST\r\nContent-Length: -1\r\n\r\n`,
    statuses: [400],
  },
  { name: 'a line without a host', text: 'GET /graphql HTTP/1.1\r\n\r\n', statuses: [400] },
  { name: 'an unknown method', text: 'BREW /graphql HTTP/1.1\r\nHost: HOST\r\n\r\n', statuses: [400, 405, 501] },
  {
    name: '2,000 headers',
    text: `GET /healthz HTTP/1.1\r\nHost: HOST\r\n${Array.from({ length: 2000 }, (_, k) => `x${k}: 1\r\n`).join('')}\r\n`,
    statuses: [200, 400, 431],
  },
  {
    name: 'a chunk of a size that is none',
    text: `POST /graphql HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
    statuses: [400],
  },
];

/** What no client sends: refused by its status, without a statement, without a word of what is inside. */
export async function wireFigures(target: Target): Promise<readonly Figure[]> {
  const failures: string[] = [];
  const leaks: string[] = [];
  const before = await target.usage();
  const note = (name: string, statuses: readonly number[], { status, text, failure }: Answer) => {
    const leak = leakIn(text);
    if (leak) leaks.push(`${name}: tells "${leak}"`);
    const hasData = text.includes('"totalCount"');
    if (!statuses.includes(status) || hasData)
      failures.push(`${name}: ${failure ?? status}${hasData ? ' with data' : ''}, not ${statuses.join(' or ')}`);
  };
  for (const { name, statuses, ...ask } of wireAttacks) note(name, statuses, await send(target.server().url, ask));
  for (const { name, text, statuses } of rawAttacks) note(name, statuses, await raw(target.server().host, text));
  const after = await target.usage();
  await target.check('requests that are none');
  const statements = before && after ? after.statements - before.statements : 0;
  const asked = wireAttacks.length + rawAttacks.length;
  return [
    allOf('batches, types, encodings, bodies, paths: refused', asked, failures),
    noneOf('SQL statements of these', asked, statements > 0 ? Array(statements).fill(after!.lastStatement) : []),
    noneOf('stack, SQL or path in their answers', asked, leaks),
  ];
}

const PATIENCE = 5_000;

/** Writes bytes to a connection of their own and reads the status of what comes back. */
function raw(host: string, text: string): Promise<Answer> {
  const [hostname, port] = host.split(':');
  const start = performance.now();
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    let heard = '';
    const end = (failure: string | null) => {
      const status = Number(/^HTTP\/1\.1 (\d+)/.exec(heard)?.[1] ?? 0);
      socket.destroy();
      resolve({ status, headers: {}, text: heard, failure: status ? null : failure, ms: performance.now() - start });
    };
    socket.setTimeout(PATIENCE, () => end('TIMEOUT'));
    socket.on('data', (data) => {
      heard += data;
      if (heard.includes('\r\n\r\n')) end(null);
    });
    socket.on('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
    socket.on('close', () => end('CLOSED'));
    socket.write(text.replaceAll('HOST', host), 'latin1');
  });
}
