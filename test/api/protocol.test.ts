import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { libraryApp } from '../support/libraryApp.ts';

const library = libraryApp();

type Level = 'MUST' | 'SHOULD' | 'MAY';

/** A foreign page cannot send this header, so a GET without a body must. */
const asNoPage: typeof fetch = (url, init = {}) =>
  fetch(url, { ...init, headers: { ...init.headers, 'apollo-require-preflight': 'true' } });

/** The audit of GraphQL over HTTP: each demand with what became of it. */
async function audit() {
  const audits = serverAudits({ url: `${library.app.url}/graphql`, fetchFn: asNoPage });
  const results = await Promise.all(
    audits.map(async ({ name, fn }) => {
      const result = await fn();
      if ('response' in result) await result.response.body?.cancel().catch(() => undefined);
      return { level: name.split(' ', 1)[0] as Level, name, isKept: result.status === 'ok' };
    }),
  );
  const of = (level: Level) => results.filter((result) => result.level === level);
  return {
    of,
    broken: (level: Level) =>
      of(level)
        .filter(({ isKept }) => !isKept)
        .map(({ name }) => name),
  };
}

describe('GraphQL over HTTP', () => {
  it('keeps every MUST, all but three of the SHOULDs, and every MAY of the audit', async () => {
    const { of, broken } = await audit();
    expect([of('MUST').length, of('SHOULD').length, of('MAY').length]).toEqual([13, 23, 25]);
    expect(broken('MUST')).toEqual([]);
    expect(broken('SHOULD').length, broken('SHOULD').join('\n')).toBeLessThanOrEqual(3);
    expect(broken('MAY')).toEqual([]);
  });
});

interface Described {
  readonly __schema: { readonly types: readonly { readonly name: string; readonly description: string | null }[] };
}

async function post(query: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${library.app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as { data: Described } };
}

describe('the media type of an answer', () => {
  it('is application/graphql-response+json where it is asked for, else application/json', async () => {
    const { headers } = await post('{ __typename }', { accept: 'application/graphql-response+json' });
    expect(headers.get('content-type')).toMatch(/^application\/graphql-response\+json; charset=utf-8/);
    const plain = await post('{ __typename }', { accept: 'application/json' });
    expect(plain.headers.get('content-type')).toMatch(/^application\/json; charset=utf-8/);
  });

  it('carries 400 for a document that is refused, in both', async () => {
    for (const accept of ['application/graphql-response+json', 'application/json']) {
      expect((await post('{', { accept })).status, accept).toBe(400);
      expect((await post('{ batteries }', { accept })).status, accept).toBe(400);
    }
  });
});

describe('another origin', () => {
  it('is told of no permission: there are no CORS headers, with or without a preflight', async () => {
    const headers = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' };
    const preflight = await fetch(`${library.app.url}/graphql`, { method: 'OPTIONS', headers });
    const request = await post('{ __typename }', { origin: 'https://elsewhere.example' });
    for (const answer of [preflight, request]) {
      expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
    expect(preflight.ok).toBe(false);
  });
});

describe('the server', () => {
  it('does not say what it is made of', async () => {
    const { headers } = await post('{ __typename }');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
  });

  it('answers introspection with every type described', async () => {
    const { body } = await post('{ __schema { types { name description } } }');
    const undescribed = body.data.__schema.types.filter(
      ({ name, description }) =>
        !name.startsWith('__') && !description && !['Query', 'Mutation', 'Subscription'].includes(name),
    );
    expect(undescribed).toEqual([]);
  });

  it('runs one operation of several, the one that is named', async () => {
    const response = await fetch(`${library.app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query A { a: __typename } query B { b: __typename }', operationName: 'B' }),
    });
    expect(await response.json()).toMatchObject({ data: { b: 'Query' } });
  });
});
