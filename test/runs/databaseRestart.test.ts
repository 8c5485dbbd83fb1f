import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/library/catalogue.ts';
import { installQueue } from '../../src/runs/queue.ts';
import { openSolverPool, type Solve } from '../../src/runs/solve.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/store/embedded/embeddedPostgres.ts';
import { loadLibrary } from '../../src/store/library/loadLibrary.ts';
import { migrate } from '../../src/store/migrate.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { eventually, lives } from '../support/processes.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';
import { longCell, startRun, succeeded, symmetricCell, tryToStart } from './support/operations.ts';
import { eventsOf, written } from './support/records.ts';
import { subscribe } from './support/subscriber.ts';

/** A PostgreSQL that can be cut down, and is then started again by its keeper. */
const stack = new AsyncDisposableStack();
let database: EmbeddedPostgres;
let app: TestApp;

beforeAll(async () => {
  const files = stack.use(temporaryDirectory());
  database = stack.use(await startEmbeddedPostgres({ dataDir: join(files.path, 'data'), log: () => undefined }));
  await migrate(database.url);
  await installQueue(database.url);
  await loadLibrary(database.url, catalogue);
  app = stack.use(await testApp(database.url));
});

afterAll(() => stack.disposeAsync());

/** As `pg_ctl stop -m immediate`: sessions are cut in the middle of whatever they do. */
async function cutDown(): Promise<void> {
  // Just started again, it may answer before its keeper has noted its process.
  await eventually('there is a database to be cut down', () => lives(database.pid()));
  process.kill(database.pid(), 'SIGQUIT');
}

async function untilReadyIs(status: number): Promise<void> {
  await eventually(`/readyz answers ${status}`, async () => (await fetch(`${app.url}/readyz`)).status === status);
}

describe('when the database is stopped in the middle', () => {
  it('a run goes on and succeeds, and its subscriber misses no event', { timeout: 60_000 }, async ({ annotate }) => {
    await using _worker = await app.startWorker();
    const id = await startRun(app, longCell(5));
    await using subscriber = subscribe(app.url, id);
    await eventually('the run is under way', () => subscriber.events.length >= 3);
    const away: number[] = [];
    for (let cut = 1; cut <= 2; cut++) {
      const start = performance.now();
      await cutDown();
      await untilReadyIs(503);
      await untilReadyIs(200);
      away.push(performance.now() - start);
    }
    await annotate(`cut down → ready again: ${away.map((ms) => ms.toFixed(0)).join(', ')} ms`);

    await succeeded(app, id, 40_000);
    await subscriber.ended;
    const all = await eventsOf(app.services.query, id);
    const seen = subscriber.events.map(({ seq }) => seq);
    expect(seen).toEqual(all.map(({ seq }) => seq).slice(seen[0]! - 1));
    expect(subscriber.events.at(-1)).toMatchObject({ state: 'SUCCEEDED' });
  });

  it('a run that has just been solved keeps its result', { timeout: 60_000 }, async () => {
    const pool = openSolverPool(1);
    const solve: Solve = async (task, watch) => {
      const outcome = await pool.solve(task, watch);
      await cutDown();
      return outcome;
    };
    await using _worker = await app.startWorker({ solve });
    const run = await succeeded(app, await startRun(app), 30_000);
    expect(run).toMatchObject({ attempt: 1, artifacts: [{}, {}, {}, {}, {}] });
    await pool.close();
  });

  it('starting a run is refused for a while, then works; nothing half is left', { timeout: 60_000 }, async () => {
    const before = await written(app.services.query);
    await cutDown();
    await eventually('it works again', () =>
      tryToStart(app, symmetricCell()).then(
        () => true,
        () => false,
      ),
    );
    const { runs, events, jobs } = before;
    expect(await written(app.services.query)).toEqual({ runs: runs + 1, events: events + 1, jobs: jobs + 1 });
  });
});
