import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { libraryApp } from '../support/libraryApp.ts';

const library = libraryApp();

/** A POST as it is, without a client that knows better. */
async function post(body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) {
  const response = await fetch(`${library.app.url}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  return {
    status: response.status,
    text,
    errors: JSON.parse(text).errors as { message: string; extensions: { code: string } }[],
  };
}

const asked = (query: string) => post(JSON.stringify({ query }));

/** Nothing of how the server is made: no stack, SQL, file or driver. */
const INSIDES = /\bat \S+:\d+|node_modules|\.ts\b|\/work|select |relation "|stacktrace|pg_|postgres/i;

describe('a fault', () => {
  afterEach(() => library.app.services.query({ text: 'alter table if exists claim_away rename to claim' }));

  it('is told by an id alone, under which the log has it whole', async () => {
    await library.app.services.query({ text: 'alter table claim rename to claim_away' });
    const { status, text, errors } = await asked('{ meta { version } claims { nodes { key } } }');
    expect(status).toBe(200);
    expect(text).not.toMatch(INSIDES);
    expect(errors).toHaveLength(1);
    const { message, extensions } = errors[0]!;
    const { code, id, ...nothing } = extensions as { code: string; id: string };
    expect(code).toBe('INTERNAL_SERVER_ERROR');
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(message).toBe(`Internal error ${id}`);
    expect(nothing).toEqual({});
    const complaint = library.app.complaints.find((line) => line.includes(id));
    expect(complaint).toContain('relation "claim" does not exist');
  });

  it('has another id every time', async () => {
    await library.app.services.query({ text: 'alter table claim rename to claim_away' });
    const ids = await Promise.all(
      [1, 2, 3].map(async () => (await asked('{ claims { totalCount } }')).errors[0]!.message),
    );
    expect(new Set(ids).size).toBe(3);
  });

  it('leaves what it does not touch: a field that may be null is null, and the rest is answered', async () => {
    await library.app.services.query({ text: 'alter table claim rename to claim_away' });
    const { data, errors } = await library.app.send(
      '{ claim(by: { key: "wang2021/K1" }) { key } cell(by: { slug: "na-cc" }) { slug } }',
    );
    expect(data).toEqual({ claim: null, cell: { slug: 'na-cc' } });
    expect(errors).toMatchObject([{ path: ['claim'] }]);
  });
});

describe('a document', () => {
  it.each([
    ['that does not parse', '{ cells {', 'GRAPHQL_PARSE_FAILED'],
    ['that is empty', '', 'BAD_REQUEST'],
    ['that is blank', ' ', 'GRAPHQL_PARSE_FAILED'],
    ['with a field that is not there', '{ batteries { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['without the fields of an object', '{ cells }', 'GRAPHQL_VALIDATION_FAILED'],
    ['with an unknown argument', '{ cells(limit: 5) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'with a word that is none of an enumeration',
      '{ claims(orderBy: VALUE) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'with fragments in a circle',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['with a number beyond 32 bits', '{ cells(first: 3000000000) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['of more than 2,000 tokens', `{ ${'meta { version } '.repeat(520)} }`, 'GRAPHQL_PARSE_FAILED'],
    ['nested five hundred deep', `${'{ a '.repeat(500)}${'}'.repeat(500)}`, 'COST_LIMIT_EXCEEDED'],
  ])('%s is refused with its code, and 400', async (_, query, code) => {
    const { status, errors, text } = await asked(query);
    expect(status).toBe(400);
    expect(errors[0]!.extensions.code).toBe(code);
    expect(text).not.toMatch(/stacktrace|node_modules/);
  });

  it('whose variables do not fit is refused with the variable’s name', async () => {
    const query = 'query ($first: Int!) { cells(first: $first) { totalCount } }';
    for (const variables of [{}, { first: 'many' }, { first: null }, { first: 1.5 }]) {
      const { status, errors } = await post(JSON.stringify({ query, variables }));
      expect(status).toBe(400);
      expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
      expect(errors[0]!.message).toContain('$first');
    }
  });

  it.each([
    [1_000, 'BAD_USER_INPUT'],
    [4_000, 'BAD_USER_INPUT'],
    [12_000, 'COST_LIMIT_EXCEEDED'],
  ])('whose variables nest %d deep is the caller’s mistake, not a fault', async (levels, code) => {
    const deep = `${'{"not":'.repeat(levels)}{}${'}'.repeat(levels)}`;
    const body = `{"query":"query($f: CellFilter) { cells(filter: $f) { totalCount } }","variables":{"f":${deep}}}`;
    const { errors } = await post(body);
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(library.app.complaints.filter((line) => line.includes('call stack'))).toEqual([]);
  });
});

describe('a request', () => {
  it('of more than 128 KB is refused with 413 before all of it has come', async () => {
    const started = performance.now();
    const status = await new Promise((resolve, reject) => {
      const sending = request(`${library.app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': 50_000_000 },
      });
      sending.on('response', (response) => {
        resolve(response.statusCode);
        sending.destroy();
      });
      sending.on('error', reject);
      sending.write('{"query":"');
    });
    expect(status).toBe(413);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('that grows beyond 128 KB without saying so is refused too', async () => {
    const { status, errors } = await post(JSON.stringify({ query: `{ meta { version } }${' '.repeat(300_000)}` }));
    expect(status).toBe(413);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
  });

  it.each([
    ['text/plain', '{"query":"{ __typename }"}', 400],
    ['application/x-www-form-urlencoded', 'query={__typename}', 415],
    ['multipart/form-data; boundary=x', '--x--', 415],
    ['application/graphql', '{ __typename }', 415],
    ['application/json', '{ __typename }', 400],
    ['application/json', '', 400],
    ['application/json', '"{ __typename }"', 400],
    ['application/json', '{"query":7}', 400],
    ['application/json', '{"query":"{ __typename }","variables":[]}', 400],
    ['application/json', '{"__proto__":{"query":"{ __typename }"}}', 400],
  ])('of %s, %s, is refused with an error of GraphQL’s form and %4$s', async (type, body, expected) => {
    const { status, errors } = await post(body, { 'content-type': type });
    expect(status).toBe(expected);
    expect(errors).toEqual([{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }]);
  });

  it('with an array of operations is refused: there is no batching', async () => {
    const { status, errors } = await post('[{"query":"{ __typename }"},{"query":"{ __typename }"}]');
    expect(status).toBe(400);
    expect(errors[0]!.message).toContain('batching disabled');
  });

  it('by GET may ask, and may not change anything: 405', async () => {
    const headers = { 'apollo-require-preflight': 'true' };
    const get = (query: string) => fetch(`${library.app.url}/graphql?query=${encodeURIComponent(query)}`, { headers });
    expect(await (await get('{ cell(by: { slug: "na-cc" }) { slug } }')).json()).toMatchObject({
      data: { cell: { slug: 'na-cc' } },
    });
    const mutation = await get('mutation { cancelRun(input: { id: "x" }) { run { id } } }');
    expect(mutation.status).toBe(405);
    expect(mutation.headers.get('allow')).toBe('POST');
    await mutation.body?.cancel();
  });

  it('for a subscription over HTTP is refused', async () => {
    const { status, errors } = await asked('subscription { runProgressed(id: "x") { seq } }');
    expect(status).toBe(400);
    expect(errors[0]!.extensions.code).toBe('BAD_REQUEST');
  });
});

describe('a mistake of the caller', () => {
  it('tells where in the answer and where in the document it is', async () => {
    const { errors } = await library.app.send(
      '{\n  a: cells(first: 0) { totalCount }\n  b: cell(by: { slug: "na-cc" }) { slug } }',
    );
    expect(errors).toMatchObject([{ path: ['a'], locations: [{ line: 2, column: 3 }] }]);
  });

  it('does not write to the log', async () => {
    const before = library.app.complaints.length;
    await library.app.send('{ cells(first: 0) { totalCount } }');
    expect(library.app.complaints).toHaveLength(before);
  });
});
