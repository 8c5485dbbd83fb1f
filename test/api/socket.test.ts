import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, createClient } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { libraryApp } from '../support/libraryApp.ts';

const library = libraryApp();

let client: Client;
beforeAll(() => {
  client = createClient({
    url: `${library.app.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
});
afterAll(() => client.dispose());

interface Told {
  message: string;
  path?: unknown;
  extensions: Record<string, unknown>;
}

/** All that comes of an operation: results, or the errors that it ended with. */
async function run(query: string, variables?: Record<string, unknown>) {
  const results: { data?: Record<string, unknown> | null; errors?: Told[] }[] = [];
  try {
    for await (const { extensions, ...result } of client.iterate({ query, variables })) {
      expect(extensions).toMatchObject({ cost: { requested: expect.any(Number) } });
      results.push(result as never);
    }
    return { results, errors: [] as Told[] };
  } catch (errors) {
    if (!Array.isArray(errors)) throw errors;
    return { results, errors: errors as Told[] };
  }
}

const START = `mutation { startRun(input: { symmetricCell: {
  cell: { slug: "na-nisb-cc" }, currentDensity: { value: 1, unit: "mA/cm2" }, arealCapacity: { value: 1, unit: "mA.h/cm2" }
} }) { run { id } } }`;

async function startedRun(): Promise<string> {
  const { startRun } = await library.app.ask<{ startRun: { run: { id: string } } }>(START);
  return startRun.run.id;
}

const WATCH =
  'subscription ($id: ID!, $after: Int) { runProgressed(id: $id, after: $after) { seq state run { state claims: parameters { claim { key } } } } }';

describe('over the socket', () => {
  it('a query is answered as over HTTP', async () => {
    const query = '{ cell(by: { slug: "na-nisb-cc" }) { slug npRatio: areaSpecificResistance { quantity { text } } } }';
    expect((await run(query)).results).toEqual([{ data: await library.app.ask(query) }]);
  });

  it.each([
    ['a document that does not parse', '{ cells {', 'GRAPHQL_PARSE_FAILED'],
    ['a document of more than 2,000 tokens', `{ ${'meta { version } '.repeat(520)} }`, 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', '{ batteries }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a subscription of two fields',
      'subscription { a: runProgressed(id: "a") { seq } b: runProgressed(id: "b") { seq } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['variables that do not fit', 'query ($first: Int!) { cells(first: $first) { totalCount } }', 'BAD_USER_INPUT'],
    ['a document without an operation', 'fragment A on Query { __typename }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s is refused with its code, and the socket stays open', async (_, query, code) => {
    const { results, errors } = await run(query);
    expect(results).toEqual([]);
    expect(errors[0]!.extensions).toEqual({ code });
    expect((await run('{ __typename }')).results).toEqual([{ data: { __typename: 'Query' } }]);
  });

  it('an operation that the document does not name is refused', async () => {
    const errors = await new Promise<unknown>((resolve, reject) =>
      client.subscribe(
        { query: 'query A { __typename }', operationName: 'B' },
        { next: reject, complete: () => reject(), error: resolve },
      ),
    );
    expect(errors).toMatchObject([{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }]);
  });

  it('a mistake of the caller is told in full', async () => {
    const { results } = await run('{ cells(first: 0) { totalCount } }');
    expect(results).toMatchObject([
      {
        data: { cells: null },
        errors: [
          {
            path: ['cells'],
            extensions: { code: 'BAD_USER_INPUT', argument: ['first'], value: '0', allowed: '1 to 100' },
          },
        ],
      },
    ]);
  });
});

describe('a fault over the socket', () => {
  afterEach(() => library.app.services.query({ text: 'alter table if exists claim_away rename to claim' }));

  it('is told by an id alone: no stack, no SQL', async () => {
    await library.app.services.query({ text: 'alter table claim rename to claim_away' });
    const { results } = await run('{ claims { totalCount } }');
    expect(results).toHaveLength(1);
    const [error] = results[0]!.errors!;
    expect(error!.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) });
    expect(error!.message).toBe(`Internal error ${error!.extensions.id}`);
    expect(JSON.stringify(results)).not.toMatch(/relation|stack|select|\.ts/);
    expect(library.app.complaints.join('\n')).toContain(error!.extensions.id);
  });

  it('within an event of a subscription is told so too, and the events go on', async () => {
    const id = await startedRun();
    await library.app.services.query({ text: 'alter table claim rename to claim_away' });
    const iterator = client.iterate({ query: WATCH, variables: { id } });
    const { value: first } = await iterator.next();
    expect(first!.errors![0]!.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) });
    expect(JSON.stringify(first)).not.toMatch(/relation|stack|select/);
    await library.app.services.query({ text: 'alter table claim_away rename to claim' });
    await library.app.ask('mutation ($id: ID!) { cancelRun(input: { id: $id }) { run { id } } }', { id });
    const { value: second } = await iterator.next();
    expect(second).toMatchObject({ data: { runProgressed: { seq: 2, state: 'CANCELLED' } } });
    expect((await iterator.next()).done).toBe(true);
  });
});

describe('a subscription', () => {
  it.each([
    ['of a run that is not there', { id: '01890000-0000-7000-8000-000000000000' }, 'NOT_FOUND', ['id']],
    ['of what is no id', { id: 'x' }, 'NOT_FOUND', ['id']],
    ['after a negative number', { id: 'x', after: -1 }, 'BAD_USER_INPUT', ['after']],
  ])('%s is refused with its code', async (_, variables, code, argument) => {
    const { results } = await run(WATCH, variables);
    expect(results).toMatchObject([{ errors: [{ path: ['runProgressed'], extensions: { code, argument } }] }]);
    expect(results[0]).not.toHaveProperty('data');
    expect(JSON.stringify(results)).not.toMatch(/stack|\.ts/);
  });

  it('begins with the present state, also by an id in capitals', async () => {
    const id = await startedRun();
    const iterator = client.iterate({ query: WATCH, variables: { id: id.toUpperCase() } });
    const { value } = await iterator.next();
    expect(value).toMatchObject({ data: { runProgressed: { seq: 1, state: 'QUEUED', run: { state: 'QUEUED' } } } });
    const started = performance.now();
    await library.app.ask('mutation ($id: ID!) { cancelRun(input: { id: $id }) { run { id } } }', { id });
    expect((await iterator.next()).value).toMatchObject({
      data: { runProgressed: { seq: 2, run: { state: 'CANCELLED' } } },
    });
    expect(performance.now() - started, 'told at once, not when somebody looks again').toBeLessThan(2_000);
  });
});

describe('a socket', () => {
  it('that speaks another protocol, says nothing, or says too much is closed, and harms nobody', async () => {
    const url = `${library.app.url.replace('http', 'ws')}/graphql`;
    const closed = (socket: WebSocket) =>
      new Promise<number>((resolve) => {
        socket.on('close', resolve);
        socket.on('error', () => undefined);
      });
    const other = closed(new WebSocket(url, 'graphql-ws'));
    const loud = new WebSocket(url, 'graphql-transport-ws');
    loud.on('open', () => loud.send(JSON.stringify({ type: 'connection_init', payload: { x: 'x'.repeat(300_000) } })));
    const wild = new WebSocket(url, 'graphql-transport-ws');
    wild.on('open', () => wild.send('{'));
    const early = new WebSocket(url, 'graphql-transport-ws');
    early.on('open', () => early.send('{"id":"1","type":"subscribe","payload":{"query":"{ __typename }"}}'));
    expect(await Promise.all([closed(loud), closed(wild), closed(early)])).toEqual([1009, 4400, 4401]);
    expect(await other).toBeGreaterThan(1000);
    await sleep(50);
    expect((await run('{ __typename }')).results).toEqual([{ data: { __typename: 'Query' } }]);
  });
});
