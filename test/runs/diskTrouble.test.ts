import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSolverPool, type SolverPool } from '../../src/runs/solve.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { libraryDatabase, type TestDatabase } from '../support/database.ts';
import { canMount, type SmallDisk, smallDisk } from '../support/smallDisk.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';
import { afterCheckpoint, continueRun, expectFiles, toldOf, untilTold } from './support/disks.ts';
import { cancelRun, cellByHand, startRun, succeeded, untilState } from './support/operations.ts';
import { eventsOf } from './support/records.ts';

/** What nothing may wait for in vain. */
const PATIENT = { longestStorageWait: 60_000 };
const IMPATIENT = { longestStorageWait: 1_500 };

let database: TestDatabase;
let pool: SolverPool;
beforeAll(async () => {
  database = await libraryDatabase();
  pool = openSolverPool(1);
});
afterAll(async () => {
  await pool.close();
  await database[Symbol.asyncDispose]();
});

function unfinished({ artifacts }: TestApp): string[] {
  return readdirSync(join(artifacts, '.unfinished'));
}

const troubles: readonly (readonly [string, (disk: SmallDisk, isBad: boolean) => void, string, RegExp])[] = [
  ['full', (disk, isBad) => (isBad ? disk.fill() : disk.empty()), 'STORAGE_FULL', /the disk is full/],
  ['read-only', (disk, isBad) => disk.setReadOnly(isBad), 'STORAGE_UNAVAILABLE', /the disk is read-only/],
];

describe.skipIf(!canMount).each(troubles)(
  'a disk of files that is %s',
  { timeout: 90_000 },
  (_what, set, code, why) => {
    it('is waited for, and whoever asks is told so; once it is mended the run succeeds, with every file', async () => {
      using disk = smallDisk(8 << 20);
      await using app = await testApp(database.url, { dataDir: disk.path });
      set(disk, true);
      await using _worker = await app.startWorker(PATIENT);
      const id = await startRun(app, cellByHand());
      const told = await untilTold(app, id, why);
      expect(told).toMatchObject({ state: 'RUNNING', failure: null, artifacts: [] });
      expect(told.progress.message).toMatch(
        /^waiting to store voltage-profile\.svg: the disk is .*; the run fails if this lasts 1 min$/,
      );
      expect(unfinished(app)).toEqual([]);
      set(disk, false);
      await succeeded(app, id, 30_000);
      const done = await toldOf(app, id);
      expect(done.attempt).toBe(1);
      await expectFiles(app, done);
      expect(unfinished(app)).toEqual([]);
      const fractions = (await eventsOf(app.services.query, id)).map(({ fraction }) => fraction);
      expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    });

    it('is not waited for for ever: the run fails with its code, keeps its checkpoint, and is continued from it', async () => {
      using disk = smallDisk(8 << 20);
      await using app = await testApp(database.url, { dataDir: disk.path });
      const { solve, given } = afterCheckpoint(pool, app, () => set(disk, true));
      await using _worker = await app.startWorker({ solve, ...IMPATIENT });
      const id = await startRun(app, cellByHand());
      await untilState(app, id, ['FAILED'], 30_000);
      const failed = await toldOf(app, id);
      expect(failed).toMatchObject({ attempt: 1, failure: { code, isContinuable: true }, artifacts: [] });
      expect(failed.failure!.message).toMatch(why);
      expect(readdirSync(join(disk.path, 'checkpoints'))).toEqual([`${id}.1`]);
      expect(app.complaints.filter((line) => line.includes(id))).toHaveLength(1);

      set(disk, false);
      expect(await continueRun(app, id)).toEqual({ run: { id, state: 'QUEUED' }, userErrors: [] });
      await succeeded(app, id, 30_000);
      const done = await toldOf(app, id);
      expect(done).toMatchObject({ attempt: 2, failure: null });
      expect(given).toEqual([null, 0.5]);
      await expectFiles(app, done);
      expect(readdirSync(join(disk.path, 'checkpoints'))).toEqual([]);
      const states = (await eventsOf(app.services.query, id)).map(({ state }) => state);
      expect(states.filter((state, k) => state !== states[k - 1])).toEqual([
        'QUEUED',
        'RUNNING',
        'FAILED',
        'QUEUED',
        'RUNNING',
        'SUCCEEDED',
      ]);
    });

    it('while it is waited for leaves a run that can be cancelled, and a worker that can be ended', async () => {
      using disk = smallDisk(8 << 20);
      await using app = await testApp(database.url, { dataDir: disk.path });
      set(disk, true);
      const worker = await app.startWorker(PATIENT);
      const ids = [await startRun(app, cellByHand()), await startRun(app, cellByHand())] as const;
      for (const id of ids) await untilTold(app, id, why);
      expect((await cancelRun(app, ids[0])).run).toMatchObject({ state: 'CANCELLED' });
      await worker[Symbol.asyncDispose]();
      expect((await toldOf(app, ids[1])).state).toBe('QUEUED');
      set(disk, false);
      await using _next = await app.startWorker(PATIENT);
      await succeeded(app, ids[1], 30_000);
      expect((await toldOf(app, ids[0])).state).toBe('CANCELLED');
    });
  },
);

describe('a disk of files that is away', { timeout: 60_000 }, () => {
  it('is waited for, and nothing is written where it was', async () => {
    using files = temporaryDirectory();
    await using app = await testApp(database.url, { dataDir: files.path });
    const away = `${app.artifacts}.away`;
    renameSync(app.artifacts, away);
    await using _worker = await app.startWorker(PATIENT);
    const id = await startRun(app, cellByHand());
    await untilTold(app, id, /^waiting to store \S+: the directory is not there/);
    expect(existsSync(app.artifacts)).toBe(false);
    renameSync(away, app.artifacts);
    await succeeded(app, id, 30_000);
    await expectFiles(app, await toldOf(app, id));
  });

  it('with the checkpoints is waited for before an attempt begins, which then goes on from where the last one stood', async () => {
    using files = temporaryDirectory();
    await using app = await testApp(database.url, { dataDir: files.path });
    const checkpoints = join(files.path, 'checkpoints');
    const { solve, given } = afterCheckpoint(pool, app, () => {
      renameSync(checkpoints, `${checkpoints}.away`);
      throw new Error('kaputt');
    });
    await using _worker = await app.startWorker({ solve, ...PATIENT });
    const id = await startRun(app, cellByHand());
    await untilTold(app, id, /^waiting for its checkpoints: the directory is not there/);
    renameSync(`${checkpoints}.away`, checkpoints);
    await succeeded(app, id, 30_000);
    expect(given).toEqual([null, 0.5]);
    const last = (await eventsOf(app.services.query, id)).filter(({ attempt }) => attempt === 2);
    const fractions = last.map(({ fraction }) => fraction);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(fractions.some((fraction) => fraction === 0.5)).toBe(true);
  });

  it('with the checkpoints for too long fails the run, which is continued from its checkpoint', async () => {
    using files = temporaryDirectory();
    await using app = await testApp(database.url, { dataDir: files.path });
    const checkpoints = join(files.path, 'checkpoints');
    const { solve, given } = afterCheckpoint(pool, app, () => {
      renameSync(checkpoints, `${checkpoints}.away`);
      throw new Error('kaputt');
    });
    await using _worker = await app.startWorker({ solve, ...IMPATIENT });
    const id = await startRun(app, cellByHand());
    await untilState(app, id, ['FAILED'], 30_000);
    expect((await toldOf(app, id)).failure).toMatchObject({ code: 'STORAGE_UNAVAILABLE', isContinuable: true });
    renameSync(`${checkpoints}.away`, checkpoints);
    await continueRun(app, id);
    await succeeded(app, id, 30_000);
    expect(given).toEqual([null, 0.5]);
  });
});
