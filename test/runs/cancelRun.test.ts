import { describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { deposit, tryToDeposit } from './support/deposits.ts';
import { cancelRun, longCell, quantity, runOf, startRun, succeeded, untilState } from './support/operations.ts';
import { eventsOf } from './support/records.ts';
import { stage } from './support/stage.ts';
import { subscribe } from './support/subscriber.ts';

const on = stage({ withWorker: false });
const WAIT = { timeout: 30_000, interval: 20 };

describe('cancelling', () => {
  it('a run that waits settles it, and no worker takes it up later', async () => {
    const { app } = on;
    const id = await startRun(app);
    expect(await cancelRun(app, id)).toEqual({ run: { id, state: 'CANCELLED' }, userErrors: [] });
    await using _worker = await app.startWorker();
    await succeeded(app, await startRun(app));
    expect(await runOf(app, id)).toMatchObject({ state: 'CANCELLED', attempt: 0 });
    expect((await eventsOf(app.services.query, id)).map(({ state }) => state)).toEqual(['QUEUED', 'CANCELLED']);
  });

  const talkative = longCell(60, { cycles: 10_000 });
  const fine = { nodes: quantity(5000, '1'), timeTolerance: quantity(1e-9, '1') };
  const parameters = (given: object) => Object.entries(given).map(([name, value]) => ({ name, value }));
  const slow = { ...talkative, parameters: parameters(fine) };
  const startAlbum = async (app: TestApp) => (await tryToDeposit(app, deposit({ snapshots: 40 }))).run!.id;

  it.for([
    ['that is being solved', (app: TestApp) => startRun(app, talkative), /solving/],
    ['that takes minutes to fit its interface', (app: TestApp) => startRun(app, slow), /fitting/],
    ['whose pictures are being drawn', startAlbum, /drawing file [2-9]/],
  ] as const)(
    'a run %s stops it and frees its solver within two seconds',
    {
      timeout: 60_000,
    },
    async ([, start, phase], { annotate }) => {
      const { app } = on;
      await using _worker = await app.startWorker({ concurrency: 1 });
      const id = await start(app);
      await untilState(app, id, ['RUNNING']);
      await using subscriber = subscribe(app.url, id);
      await expect.poll(() => subscriber.events.at(-1)?.message, WAIT).toMatch(phase);
      const next = await startRun(app);

      const before = performance.now();
      expect((await cancelRun(app, id)).run).toEqual({ id, state: 'CANCELLED' });
      await untilState(app, next, ['RUNNING', 'SUCCEEDED'], 2_000);
      const took = performance.now() - before;
      await annotate(`cancelled, and the solver on its next run, after ${took.toFixed(0)} ms`);
      expect(took).toBeLessThan(2_000);

      await subscriber.ended;
      expect(subscriber.events.at(-1)).toMatchObject({ state: 'CANCELLED' });
      await succeeded(app, next);
      expect(await runOf(app, id)).toMatchObject({ state: 'CANCELLED', failure: null, artifacts: [] });
      expect((await eventsOf(app.services.query, id)).filter(({ state }) => state === 'CANCELLED')).toHaveLength(1);
      expect(app.complaints).toEqual([]);
    },
  );

  it('a run that is settled is a conflict that names its state', async () => {
    const { app } = on;
    await using _worker = await app.startWorker();
    const id = await startRun(app);
    await succeeded(app, id);
    const { run, userErrors } = await cancelRun(app, id);
    expect(run).toBeNull();
    expect(userErrors).toEqual([
      {
        code: 'CONFLICT',
        message: `Cannot cancel run ${id}: it is SUCCEEDED`,
        path: ['input', 'id'],
        value: id,
        allowed: 'a run that is QUEUED or RUNNING',
      },
    ]);
    expect((await runOf(app, id)).state).toBe('SUCCEEDED');
  });

  it('twice is a conflict the second time', async () => {
    const id = await startRun(on.app);
    const both = await Promise.all([cancelRun(on.app, id), cancelRun(on.app, id)]);
    expect(both.filter(({ run }) => run !== null)).toHaveLength(1);
    const [refused] = both.flatMap(({ userErrors }) => userErrors);
    expect(refused).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('CANCELLED') });
  });

  it.each(['019b0000-0000-7000-8000-000000000000', 'no id at all', ''])(
    'what is no run (%j) finds nothing',
    async (id) => {
      const { run, userErrors } = await cancelRun(on.app, id);
      expect(run).toBeNull();
      expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'id'], value: id }]);
    },
  );
});
