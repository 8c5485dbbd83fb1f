import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Checkpoints, openCheckpoints } from '../../src/runs/checkpoint/checkpoints.ts';
import { checkpointWriter } from '../../src/runs/checkpoint/checkpointWriter.ts';
import { openSolverPool, type Solve } from '../../src/runs/solve.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';
import { cancelRun, cellByHand, startRun, succeeded } from './support/operations.ts';
import { eventsOf, justClaimed } from './support/records.ts';
import { stage } from './support/stage.ts';

const on = stage({ withWorker: false });

const run = {
  id: '019b0000-0000-7000-8000-000000000001',
  attempt: 1,
  model: 'electrodeposition',
  problem: { ledger: [{ parameter: 'thickness', value: 1e-7 }] },
} as const;
const checkpoint = { fraction: 0.25, bytes: Buffer.from('where it stood') };

interface Place extends Disposable {
  readonly checkpoints: Checkpoints;
  readonly logged: readonly string[];
  readonly files: () => string[];
  readonly path: (name: string) => string;
  /** The same place for another version of the program. */
  readonly asVersion: (version: string) => Checkpoints;
}

function place(): Place {
  const directory = temporaryDirectory();
  const logged: string[] = [];
  const log = (message: string) => void logged.push(message);
  const path = (name: string) => join(directory.path, 'checkpoints', name);
  const asVersion = (version: string) => openCheckpoints(directory.path, { version, log });
  return {
    checkpoints: asVersion('1.0.0'),
    logged,
    files: () => readdirSync(path('')).toSorted(),
    path,
    asVersion,
    [Symbol.dispose]: () => directory[Symbol.dispose](),
  };
}

describe('a checkpoint', () => {
  it('is found again by the next attempt, with the attempt that left it', async () => {
    using here = place();
    await here.checkpoints.keep(run, checkpoint);
    expect(await here.checkpoints.last({ ...run, attempt: 2 })).toEqual({ ...checkpoint, attempt: 1 });
    expect(here.files()).toEqual([`${run.id}.1`]);
    expect(here.logged).toEqual([]);
  });

  it('of a later attempt takes the place of earlier ones, and a stale one never that of a later', async () => {
    using here = place();
    await here.checkpoints.keep(run, checkpoint);
    await here.checkpoints.keep({ ...run, attempt: 2 }, { ...checkpoint, fraction: 0.5 });
    expect(here.files()).toEqual([`${run.id}.2`]);
    await here.checkpoints.keep(run, checkpoint);
    expect(await here.checkpoints.last(run)).toMatchObject({ attempt: 2, fraction: 0.5 });
  });

  const others = [
    ['problem', { ...run, problem: { ledger: [] } }, '1.0.0'],
    ['model', { ...run, model: 'symmetricCell' }, '1.0.0'],
    ['program', run, '1.0.1'],
  ] as const;

  it.each(others)('of another %s is never read, and that is logged', async (what, other, version) => {
    using here = place();
    await here.checkpoints.keep(run, checkpoint);
    expect(await here.asVersion(version).last(other)).toBeNull();
    expect(here.logged).toEqual([`checkpoint ${run.id}.1 is left aside: its ${what} is another`]);
  });

  it('of another run is never read, though it lie under the name of this one', async () => {
    using here = place();
    await here.checkpoints.keep(run, checkpoint);
    const id = run.id.replace(/1$/, '2');
    writeFileSync(here.path(`${id}.1`), readFileSync(here.path(`${run.id}.1`)));
    expect(await here.checkpoints.last({ ...run, id })).toBeNull();
    expect(here.logged).toEqual([`checkpoint ${id}.1 is left aside: its run is another`]);
  });

  it('that is cut short or has one byte wrong is never read, wherever that is', async () => {
    using here = place();
    await here.checkpoints.keep(run, checkpoint);
    const path = here.path(`${run.id}.1`);
    const whole = readFileSync(path);
    const damages = fc.record({ at: fc.integer({ min: 0, max: whole.length - 1 }), isCut: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(damages, async ({ at, isCut }) => {
        const damaged = isCut ? whole.subarray(0, at) : Buffer.from(whole);
        if (!isCut) damaged[at]! ^= 1;
        writeFileSync(path, damaged);
        expect(await here.checkpoints.last(run)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('falls back to that of an earlier attempt where the newest is torn', async () => {
    using here = place();
    await here.checkpoints.keep(run, checkpoint);
    writeFileSync(here.path(`${run.id}.2`), 'half a li');
    expect(await here.checkpoints.last(run)).toMatchObject({ attempt: 1, fraction: 0.25 });
  });

  it('is swept up once its run is settled or gone, and not before', async () => {
    const { app } = on;
    using here = place();
    const [open, cancelled] = [await startRun(app, cellByHand()), await startRun(app, cellByHand())];
    await cancelRun(app, cancelled);
    for (const id of [open, cancelled, run.id]) await here.checkpoints.keep({ ...run, id }, checkpoint);
    await here.checkpoints.sweep(app.services.store);
    expect(here.files()).toEqual([`${open}.1`]);
    await cancelRun(app, open);
  });
});

describe('an attempt that is no longer the run’s', () => {
  it('keeps no checkpoint', async () => {
    const { store } = on.app.services;
    using here = place();
    const id = await startRun(on.app, cellByHand());
    const stale = (await store.runs.claim(id, justClaimed))!;
    const log = () => {};
    const first = checkpointWriter({ store, checkpoints: here.checkpoints, log }, stale);
    first.keep(checkpoint);
    await first.settled();
    expect(here.files()).toEqual([`${id}.1`]);
    await here.checkpoints.forget(id);
    await store.runs.claim(id, justClaimed);
    first.keep(checkpoint);
    await first.settled();
    expect(here.files()).toEqual([]);
    await cancelRun(on.app, id);
  });
});

describe('a run that breaks down again after it was resumed', () => {
  it('begins at the beginning the next time: the fault may lie in the checkpoint', async () => {
    const { app } = on;
    const pool = openSolverPool(1);
    const given: (number | null)[] = [];
    const solve: Solve = async (task, watch) => {
      given.push(task.checkpoint?.fraction ?? null);
      if (given.length === 3) return pool.solve(task, watch);
      watch.onCheckpoint(checkpoint);
      throw new Error('kaputt');
    };
    await using _worker = await app.startWorker({ solve });
    const id = await startRun(app, cellByHand());
    await succeeded(app, id);
    expect(given).toEqual([null, 0.25, null]);
    const told = (await eventsOf(app.services.query, id)).filter(({ message }) => message.startsWith('claimed'));
    expect(told.map(({ message }) => message)).toEqual([
      'claimed by a worker',
      'claimed by a worker again, from 25.0 %, where attempt 1 left a checkpoint',
      'claimed by a worker again, from the beginning',
    ]);
    await pool.close();
  });
});
