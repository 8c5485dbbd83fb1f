import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/library/catalogue.ts';
import { installQueue } from '../../src/runs/queue.ts';
import { openSolverPool, type Solve } from '../../src/runs/solve.ts';
import { startEmbeddedPostgres } from '../../src/store/embeddedPostgres.ts';
import { loadLibrary } from '../../src/store/loadLibrary.ts';
import { migrate } from '../../src/store/migrate.ts';
import { testApp } from '../support/app.ts';
import { eventually } from '../support/processes.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';
import { longCell, startRun, succeeded, symmetricCell, tryToStart } from './support/operations.ts';
import { eventsOf, written } from './support/records.ts';
import { subscribe } from './support/subscriber.ts';

/** A server and a worker on a PostgreSQL that can be cut down, and is then started again by its keeper. */
async function site() {
  await using opening = new AsyncDisposableStack();
  const files = opening.use(temporaryDirectory());
  const database = opening.use(await startEmbeddedPostgres({ dataDir: join(files.path, 'data'), log: () => undefined }));
  await migrate(database.url);
  await installQueue(database.url);
  await loadLibrary(database.url, catalogue);
  const app = opening.use(await testApp(database.url));
  const open = opening.move();
  return { app, database, [Symbol.asyncDispose]: () => open.disposeAsync() };
}

/** As `pg_ctl stop -m immediate`: sessions are cut in the middle of whatever they do. */
function cutDown(pid: number): void {
  process.kill(pid, 'SIGQUIT');
}

describe('when the database is stopped in the middle', () => {
  it('a run goes on and succeeds, and its subscriber misses no event', { timeout: 60_000 }, async () => {
    await using here = await site();
    const { app, database } = here;
    await using _worker = await app.startWorker();
    const id = await startRun(app, longCell(4));
    await using subscriber = subscribe(app.url, id);
    for (const until of [3, 7]) {
      await eventually('the run is under way', () => subscriber.events.length >= until);
      cutDown(database.pid());
    }
    const start = performance.now();
    await eventually('the database is away', async () => (await fetch(`${app.url}/readyz`)).status === 503);
    await eventually('the database is back', async () => (await fetch(`${app.url}/readyz`)).status === 200);
    console.log(`back after ${(performance.now() - start).toFixed(0)} ms`);

    const run = await succeeded(app, id, 40_000);
    await subscriber.ended;
    const all = await eventsOf(app.office.ask, id);
    const seen = subscriber.events.map(({ seq }) => seq);
    expect(seen).toEqual(all.map(({ seq }) => seq).slice(seen[0]! - 1));
    expect(subscriber.events.at(-1)).toMatchObject({ state: 'SUCCEEDED' });
    expect(run).toMatchObject({ attempt: 1, artifacts: [{}, {}, {}] });
  });

  it('a run that has just been solved keeps its result', { timeout: 60_000 }, async () => {
    await using here = await site();
    const { app, database } = here;
    const pool = openSolverPool(1);
    const solve: Solve = async (task, watch) => {
      const outcome = await pool.solve(task, watch);
      cutDown(database.pid());
      return outcome;
    };
    await using _worker = await app.startWorker({ solve });
    const run = await succeeded(app, await startRun(app), 30_000);
    expect(run).toMatchObject({ attempt: 1, artifacts: [{}, {}, {}] });
    await pool.close();
  });

  it('starting a run is refused for a while, then works; nothing half is left', { timeout: 60_000 }, async () => {
    await using here = await site();
    const { app, database } = here;
    cutDown(database.pid());
    await eventually('it works again', () => tryToStart(app, symmetricCell()).then(() => true, () => false));
    const { runs, events, jobs } = await written(app.office.ask);
    expect([events, jobs]).toEqual([runs, runs]);
  });
});
