import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { reporterOf } from '../../src/runs/reporter.ts';
import type { Move } from '../../src/store/runs.ts';
import { seeded } from '../support/seeded.ts';
import { cancelRun, cellByHand, startRun } from './support/operations.ts';
import { eventsOf, justClaimed } from './support/records.ts';
import { stage } from './support/stage.ts';

const on = stage({ withWorker: false });

async function claimedRun() {
  const id = await startRun(on.app, cellByHand());
  const run = (await on.app.services.store.runs.claim(id, justClaimed))!;
  return { id, run };
}

/** The store, in which each report takes a while before or after it is written; and how many are under way at most. */
function delayed(seed: number) {
  const { runs } = on.app.services.store;
  const chance = seeded(seed);
  let underWay = 0;
  const most = { underWay: 0 };
  const report = async (move: Move) => {
    most.underWay = Math.max(most.underWay, ++underWay);
    await sleep(600 * chance() ** 2);
    const isLive = await runs.report(move);
    await sleep(300 * chance() ** 2);
    underWay--;
    return isLive;
  };
  return { store: { runs: { ...runs, report } }, most };
}

describe('the progress of an attempt', () => {
  it.each([1, 2, 3])('never falls, and its newest is told, though writes take any time (seed %i)', async (seed) => {
    const { id, run } = await claimedRun();
    const { store, most } = delayed(seed);
    {
      using reporter = reporterOf(run, { store, fraction: 0, onLost: () => {} });
      for (let step = 1; step <= 100; step++) {
        reporter.onProgress({ fraction: step / 100, message: `step ${step}` });
        await sleep(25);
      }
      await sleep(2_000);
    }
    const events = (await eventsOf(on.app.services.query, id)).filter(({ attempt }) => attempt === 1);
    const fractions = events.map(({ fraction }) => fraction);
    expect(most.underWay).toBe(1);
    expect(fractions.length).toBeGreaterThan(4);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    for (const { fraction, message } of events.slice(1)) {
      expect(fraction).toBe(message === 'setting up' ? 0 : Number(message.slice('step '.length)) / 100);
    }
    expect(events.at(-1)!.message).toBe('step 100');
    await cancelRun(on.app, id);
  });

  it('never falls in the table either, and begins with the attempt', async () => {
    const { id, run } = await claimedRun();
    const { runs } = on.app.services.store;
    const told = async () => (await runs.lastEvents([id]))[0]!.fraction;
    for (const [fraction, expected] of [
      [0.5, 0.5],
      [0.25, 0.5],
      [0.75, 0.75],
    ] as const) {
      expect(await runs.report({ id, attempt: run.attempt, fraction, message: 'solving' })).toBe(true);
      expect(await told()).toBe(expected);
    }
    await runs.move('QUEUED', { id, attempt: run.attempt, message: 'queued again' });
    expect(await told()).toBe(0.75);
    await runs.claim(id, { fraction: 0.3, message: 'claimed' });
    expect(await told()).toBe(0.3);
    await cancelRun(on.app, id);
  });

  it('says that the run is lost, and nothing once it is disposed of', async () => {
    const { id, run } = await claimedRun();
    let lost = 0;
    const reporter = reporterOf(run, { store: on.app.services.store, fraction: 0, onLost: () => lost++ });
    await cancelRun(on.app, id);
    await expect.poll(() => lost, { timeout: 5_000 }).toBe(1);
    reporter[Symbol.dispose]();
    const before = lost;
    await sleep(600);
    expect(lost).toBe(before);
  });
});
