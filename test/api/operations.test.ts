import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OperationDefinitionNode, parse } from 'graphql';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, it } from 'vitest';
import WebSocket from 'ws';
import { readTab, type TabName, tabNames } from '../../src/api/playground/tabs.ts';
import { differences, mask } from '../support/answers.ts';
import { type WholeServer, wholeServer } from '../support/wholeServer.ts';

/** Whole answers, one file an operation; `UPDATE_ANSWERS=1` writes them anew. */
const ANSWERS = join(import.meta.dirname, 'operations');

interface Request {
  readonly query: string;
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface RunEvent {
  readonly seq: number;
  readonly state: string;
  readonly fraction: number;
}

let server: WholeServer;
beforeAll(async () => {
  server = await wholeServer();
});
afterAll(() => server?.[Symbol.asyncDispose]());

/** Tabs that start two runs, follow each, and read what came out. */
const withRuns = {
  predict: ['Predict', 'Follow', 'Outcome'],
  morphology: ['Grow', 'Watch', 'Morphology'],
} as const satisfies Partial<Record<TabName, readonly [string, string, string]>>;

describe('the tabs of the playground', () => {
  for (const name of tabNames.filter((name) => !Object.hasOwn(withRuns, name))) {
    const { query, variables } = readTab(name);
    const [operation] = operationsOf(query);

    it(`${operation} answers in full what it did before`, async () => {
      const answer = await ask({ query, operationName: operation!, variables: JSON.parse(variables) });
      assertAnswer(operation!, mask()(answer));
    });
  }

  for (const [name, [start, follow, outcome]] of Object.entries(withRuns)) {
    it(`${start}, ${follow} and ${outcome} take two runs from their start to the result`, {
      timeout: 180_000,
    }, async () => {
      const { query, variables } = readTab(name as TabName);
      const request = (operationName: string) => ({ query, operationName, variables: JSON.parse(variables) });
      const masked = mask();

      const started = await ask(request(start));
      assertAnswer(start, masked(started));
      for (const { run } of Object.values(started.data as Record<string, { run: { id: string } }>)) {
        const events = await followed(request(follow), run.id);
        assertInOrder(events);
        assertAnswer(follow, mask()({ data: { runProgressed: { ...events.at(-1), seq: '<number>' } } }));
      }
      assertAnswer(outcome, masked(await ask(request(outcome))));
    });
  }

  it('begin with their question in plain words', () => {
    for (const name of tabNames) assert.match(readTab(name).query, /^# [A-Z][^{}]{20,}\n/, name);
  });

  it('name all their operations, and no answer is of an operation that is gone', () => {
    const operations = tabNames.flatMap((name) => operationsOf(readTab(name).query));
    assert.deepEqual(readdirSync(ANSWERS).sort(), operations.map((name) => `${name}.json`).sort());
  });
});

function operationsOf(query: string): string[] {
  const { definitions } = parse(query);
  return definitions
    .filter((node): node is OperationDefinitionNode => node.kind === 'OperationDefinition')
    .map((node) => node.name!.value);
}

async function ask(request: Request): Promise<{ data?: unknown }> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(request),
  });
  const answer = (await response.json()) as { data?: unknown; errors?: unknown };
  assert.equal(answer.errors, undefined, JSON.stringify(answer.errors));
  return answer;
}

/** Every event of a run until the server ends the subscription. */
async function followed(request: Request, run: string): Promise<RunEvent[]> {
  const client = createClient({ url: `${server.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
  const events: RunEvent[] = [];
  for await (const { data, errors } of client.iterate<{ runProgressed: RunEvent }>({
    ...request,
    variables: { ...request.variables, run },
  })) {
    assert.equal(errors, undefined);
    events.push(data!.runProgressed);
  }
  await client.dispose();
  return events;
}

function assertInOrder(events: readonly RunEvent[]): void {
  for (const [i, event] of events.entries()) {
    const before = events[i - 1];
    if (!before) continue;
    assert.ok(event.seq > before.seq, `event ${event.seq} comes after ${before.seq}`);
    assert.ok(event.fraction >= before.fraction, `${event.fraction} of the work comes after ${before.fraction}`);
  }
}

function assertAnswer(operation: string, answer: unknown): void {
  const file = join(ANSWERS, `${operation}.json`);
  if (process.env.UPDATE_ANSWERS) writeFileSync(file, `${JSON.stringify(answer, null, 2)}\n`);
  assert.deepEqual(differences(answer, JSON.parse(readFileSync(file, 'utf8'))), [], operation);
}
