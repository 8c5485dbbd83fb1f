import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/library/catalogue.ts';
import { installQueue } from '../../src/runs/queue.ts';
import { startEmbeddedPostgres } from '../../src/store/embeddedPostgres.ts';
import { loadLibrary } from '../../src/store/loadLibrary.ts';
import { migrate } from '../../src/store/migrate.ts';
import { testApp } from '../support/app.ts';
import { eventually } from '../support/processes.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';
import { longCell, startRun, succeeded, tryToStart, symmetricCell } from './support/operations.ts';
import { eventsOf } from './support/records.ts';
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
  opening.use(await app.startWorker());
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

  it('a run that ends meanwhile keeps its result', { timeout: 60_000 }, async () => {
    await using here = await site();
    const { app, database } = here;
    const id = await startRun(app, longCell(1.5));
    await eventually('the run is under way', async () => (await app.office.store.runs.lastEvents([id]))[0]!.fraction > 0);
    process.kill(database.pid(), 'SIGSTOP');
  });

  it('starting a run is refused for a while, then works; nothing half is left', { timeout: 60_000 }, async () => {
    await using here = await site();
    const { app, database } = here;
    cutDown(database.pid());
    await eventually('it works again', async () => {
      const ok = await tryToStart(app, symmetricCell()).catch((error) => error as Error);
      return !(ok instanceof Error);
    });
    const text = `select (select count(*)::int from run) as runs, (select count(*)::int from pgboss.job where name = 'runs') as jobs`;
    const [counts] = await app.office.ask<{ runs: number; jobs: number }>({ text });
    expect(counts!.runs).toBe(counts!.jobs);
  });
});
