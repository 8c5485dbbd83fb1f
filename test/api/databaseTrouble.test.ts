import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../src/library/catalogue.ts';
import { installQueue } from '../../src/runs/queue.ts';
import { openSolverPool, type Solve } from '../../src/runs/solve.ts';
import { loadLibrary } from '../../src/store/library/loadLibrary.ts';
import { migrate } from '../../src/store/migrate.ts';
import { cellByHand, startRun, succeeded } from '../runs/support/operations.ts';
import { written } from '../runs/support/records.ts';
import { type Answer, type TestApp, testApp } from '../support/app.ts';
import { libraryDatabase } from '../support/database.ts';
import { canMount, smallDisk } from '../support/smallDisk.ts';
import { throwAwayCluster } from '../support/throwAwayCluster.ts';

const START = 'mutation ($cell: SymmetricCellRunInput!) { startRun(input: { symmetricCell: $cell }) { run { id } } }';
const READ = '{ cell(by: { slug: "na-nisb-cc" }) { slug } runs { totalCount } }';

function tryToStart(app: TestApp): Promise<Answer> {
  return app.send(START, { cell: cellByHand() });
}

async function isRead(app: TestApp, totalCount: number): Promise<void> {
  expect(await app.ask(READ)).toEqual({ cell: { slug: 'na-nisb-cc' }, runs: { totalCount } });
}

async function command(url: string, ...texts: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const text of texts) await client.query(text);
  } finally {
    await client.end();
  }
}

/** For every session to come; those that there are are ended. */
async function setReadOnly(url: string, isReadOnly: boolean): Promise<void> {
  const others = 'datname = current_database() and pid <> pg_backend_pid()';
  await command(
    url,
    'set default_transaction_read_only = off',
    `alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = ${isReadOnly}`,
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity where ${others}`,
  );
}

/** Ends the connection of the first statement that looks like this, just before that is sent. */
function beforeStatement(pattern: RegExp, url: string): Disposable & { readonly isDone: () => boolean } {
  const { query } = pg.Client.prototype;
  let isDone = false;
  const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(async function (this: pg.Client, ...args) {
    const [first] = args as unknown as [string | { readonly text: string }];
    const isFirst = !isDone && pattern.test(typeof first === 'string' ? first : first.text);
    if (isFirst) {
      isDone = true;
      const { processID } = this as unknown as { readonly processID: number };
      await command(url, `select pg_terminate_backend(${processID}, 5000)`);
    }
    return Reflect.apply(query, this, args);
  });
  return { isDone: () => isDone, [Symbol.dispose]: () => spy.mockRestore() };
}

describe('a database that is read-only', { timeout: 90_000 }, () => {
  it('refuses what writes with a code of its own, answers what reads, and takes writes again by itself', async () => {
    await using database = await libraryDatabase();
    await using app = await testApp(database.url);
    await startRun(app, cellByHand());
    await setReadOnly(database.url, true);
    const { data, errors } = await tryToStart(app);
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      {
        message: 'The database is read-only: nothing can be written until that is changed',
        extensions: { code: 'DATABASE_READ_ONLY' },
      },
    ]);
    await isRead(app, 1);
    await tryToStart(app);
    expect(app.complaints.filter((line) => line.startsWith('DATABASE_READ_ONLY'))).toHaveLength(1);
    await setReadOnly(database.url, false);
    await startRun(app, cellByHand());
    await isRead(app, 2);
  });

  it('when a run has just been solved is waited for: the run keeps its result', async () => {
    await using database = await libraryDatabase();
    await using app = await testApp(database.url);
    await using pool = new AsyncDisposableStack();
    const solvers = pool.adopt(openSolverPool(1), (one) => one.close());
    let untilWritable: Promise<void> | undefined;
    const solve: Solve = async (task, watch) => {
      const outcome = await solvers.solve(task, watch);
      await setReadOnly(database.url, true);
      untilWritable = sleep(2_000).then(() => setReadOnly(database.url, false));
      return outcome;
    };
    await using _worker = await app.startWorker({ solve });
    const run = await succeeded(app, await startRun(app, cellByHand()), 40_000);
    await untilWritable;
    expect(run).toMatchObject({ attempt: 1, artifacts: [{}, {}, {}, {}, {}] });
  });
});

describe('a connection that is cut in the middle of starting a run', () => {
  it.each([
    ['before its run is written', /^INSERT INTO "run"\(/],
    ['before its first event is written', /^INSERT INTO "run_event"\(/],
    ['before its job is written', /INSERT INTO pgboss\.job/],
    ['before it is committed', /^COMMIT$/],
  ])(
    '%s, is told as SERVICE_UNAVAILABLE; nothing half is left, and the next one is started',
    async (_when, pattern) => {
      await using database = await libraryDatabase();
      await using app = await testApp(database.url);
      const before = await written(app.services.query);
      {
        using cut = beforeStatement(pattern, database.url);
        const { data, errors } = await tryToStart(app);
        expect(cut.isDone()).toBe(true);
        expect(data).toBeNull();
        expect(errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE' } }]);
      }
      expect(await written(app.services.query)).toEqual(before);
      await startRun(app, cellByHand());
      expect(app.complaints.filter((line) => line.includes('internal error'))).toEqual([]);
    },
  );
});

describe.skipIf(!canMount)('a database whose disk is full', { timeout: 60_000 }, () => {
  it('refuses what writes with a code of its own, answers what reads, and takes writes again once there is room', async () => {
    using disk = smallDisk(256 << 20);
    await using cluster = await throwAwayCluster(disk.path);
    await migrate(cluster.url);
    await installQueue(cluster.url);
    await loadLibrary(cluster.url, catalogue);
    await using app = await testApp(cluster.url);
    await startRun(app, cellByHand());
    disk.fill();
    let started = 1;
    let answer = await tryToStart(app);
    for (; !answer.errors; answer = await tryToStart(app)) started++;
    expect(answer.data).toBeNull();
    expect(answer.errors).toMatchObject([
      {
        message: 'The database has no room left: nothing can be written until there is',
        extensions: { code: 'DATABASE_FULL' },
      },
    ]);
    await isRead(app, started);
    disk.empty();
    await startRun(app, cellByHand());
    await isRead(app, started + 1);
    expect(app.complaints.filter((line) => line.includes('internal error'))).toEqual([]);
  });
});
