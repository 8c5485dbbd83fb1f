import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../support/app.ts';
import { type CuttableDatabase, cuttableDatabase } from '../support/cuttableDatabase.ts';
import { libraryDatabase, type TestDatabase } from '../support/database.ts';
import { eventually } from '../support/processes.ts';

let database: TestDatabase;
let wire: CuttableDatabase;
let app: TestApp;
const stack = new AsyncDisposableStack();

beforeAll(async () => {
  database = stack.use(await libraryDatabase());
  wire = stack.use(await cuttableDatabase(database.url));
  app = stack.use(await testApp(wire.url));
});
afterAll(() => stack.disposeAsync());

const QUERY = '{ cell(by: { slug: "na-nisb-cc" }) { slug metal { slug } } }';
const ANSWER = { cell: { slug: 'na-nisb-cc', metal: { slug: 'na' } } };

interface Answered {
  readonly data?: unknown;
  readonly errors?: unknown;
}

async function post(query: string) {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as Answered;
  return { status: response.status, retryAfter: response.headers.get('retry-after'), answer: { data, errors } };
}

async function health() {
  const [ready, alive] = await Promise.all(['readyz', 'healthz'].map((path) => fetch(`${app.url}/${path}`)));
  return { ready: ready!.status, alive: alive!.status, said: await ready!.json(), lives: await alive!.json() };
}

describe('while the database is away', () => {
  afterEach(async () => {
    await wire.cut();
    await wire.mend();
  });

  it('queries are answered with 503, a code and when to come again; the server lives, and heals by itself', async () => {
    expect((await post(QUERY)).answer).toEqual({ data: ANSWER });
    await wire.cut();
    const { status, retryAfter, answer } = await post(QUERY);
    expect(status).toBe(503);
    expect(retryAfter).toBe('1');
    expect(answer).toEqual({
      data: { cell: null },
      errors: [
        {
          message: 'The database cannot be reached',
          path: ['cell'],
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'SERVICE_UNAVAILABLE' },
        },
      ],
    });
    expect(await health()).toEqual({
      ready: 503,
      alive: 200,
      said: { status: 'unready', problem: 'the database cannot be reached' },
      lives: { status: 'alive' },
    });
    await wire.mend();
    await eventually('it answers again', async () => (await post(QUERY)).status === 200, 5_000);
    expect((await post(QUERY)).answer).toEqual({ data: ANSWER });
    expect(await health()).toMatchObject({ ready: 200, said: { status: 'ready', problem: null } });
  });

  it('mutations are answered with 503 too, and nothing is written', async () => {
    const start = `mutation { startRun(input: { symmetricCell: {
      cell: { slug: "na-nisb-cc" }, idempotencyKey: "once"
      currentDensity: { value: 1, unit: "mA/cm2" }, arealCapacity: { value: 1, unit: "mA.h/cm2" }
    } }) { run { id } userErrors { message } } }`;
    await wire.cut();
    const { status, answer } = await post(start);
    expect(status).toBe(503);
    expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
    await wire.mend();
    await eventually('it answers again', async () => (await post(QUERY)).status === 200, 5_000);
    expect(await app.ask('{ runs { totalCount } }')).toEqual({ runs: { totalCount: 0 } });
  });

  it('what needs no database is answered', async () => {
    await wire.cut();
    expect(await post('{ metrics { name } __typename }')).toMatchObject({
      status: 200,
      answer: { data: { __typename: 'Query' } },
    });
    expect(await post('{ batteries }')).toMatchObject({ status: 400 });
  });

  it('many questions at once all get their 503, none waits for another', async () => {
    await wire.cut();
    const started = performance.now();
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(QUERY)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('when the database ends every connection', () => {
  it('a question meets no other error than that it is unavailable, and the next ones are answered', async () => {
    const admin = new pg.Client({ connectionString: database.url });
    await admin.connect();
    const statuses = new Set<number>();
    const codes = new Set<string>();
    for (let round = 0; round < 5; round++) {
      const asking = Promise.all(Array.from({ length: 10 }, () => post(QUERY)));
      await admin.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
      for (const { status, answer } of await asking) {
        statuses.add(status);
        for (const { extensions } of (answer as { errors?: { extensions: { code: string } }[] }).errors ?? [])
          codes.add(extensions.code);
      }
    }
    await admin.end();
    expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect([...codes].filter((code) => code !== 'SERVICE_UNAVAILABLE')).toEqual([]);
    await eventually('it answers again', async () => (await post(QUERY)).status === 200, 5_000);
  });
});

describe('a statement that takes too long', () => {
  it('is cancelled after 8 s and told as QUERY_TIMEOUT; others are answered meanwhile', async () => {
    const locker = new pg.Client({ connectionString: database.url });
    await locker.connect();
    await locker.query('begin; lock table claim in access exclusive mode');
    const started = performance.now();
    const slow = app.send('{ claim(by: { key: "wang2021/K1" }) { key } }');
    await sleep(100);
    expect((await post(QUERY)).answer).toEqual({ data: ANSWER });
    const { status, data, errors } = await slow;
    const took = performance.now() - started;
    await locker.end();
    expect(took).toBeGreaterThan(7_500);
    expect(took).toBeLessThan(9_500);
    expect(status).toBe(200);
    expect(data).toEqual({ claim: null });
    expect(errors).toEqual([
      {
        message: 'The database took too long to answer',
        path: ['claim'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'QUERY_TIMEOUT' },
      },
    ]);
  });
});
