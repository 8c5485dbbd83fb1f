import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { delayAfter } from '../../src/runs/queue.ts';
import type { Solve } from '../../src/runs/solve.ts';
import { eventually } from '../support/processes.ts';
import { cancelRun, cellByHand, runOf, startRun, untilState } from './support/operations.ts';
import { eventsOf, justClaimed } from './support/records.ts';
import { AS_IF_LATER } from './support/site.ts';
import { stage } from './support/stage.ts';

const on = stage({ withWorker: false });

/** Loses each attempt, as if its worker had died: the first ones after a checkpoint beyond the last, the others after none. */
function losing(progressing: number) {
  const { query } = on.app.services;
  const furthest = async () =>
    (await query<{ at: number }>({ text: 'select checkpoint_fraction as at from run order by id desc limit 1' }))[0]!
      .at;
  const isActive = async () => {
    const text = `select from pgboss.job where name = 'runs' and state = 'active'`;
    return (await query({ text })).length > 0;
  };
  /** Again and again: the worker, which lives, tells of itself every two seconds. */
  const expire = async () => {
    for (; await isActive(); await sleep(100)) await query({ text: AS_IF_LATER });
  };
  const begun: (number | null)[] = [];
  const solve: Solve = async ({ checkpoint }, { onCheckpoint, signal }) => {
    begun.push(checkpoint?.fraction ?? null);
    if (begun.length <= progressing) {
      const fraction = begun.length / 8;
      onCheckpoint({ fraction, bytes: Buffer.from('where it stood') });
      await eventually('the checkpoint is noted', async () => (await furthest()) === fraction);
    }
    const lost = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('lost')));
    });
    lost.catch(() => undefined);
    await expire();
    return lost;
  };
  return { solve, begun };
}

describe('a run', () => {
  it('whose attempts are lost after ever further checkpoints has three attempts still that move nothing', {
    timeout: 150_000,
  }, async () => {
    const { app } = on;
    const { solve, begun } = losing(4);
    await using _worker = await app.startWorker({ solve });
    const id = await startRun(app, cellByHand());
    const run = await untilState(app, id, ['FAILED'], 120_000);
    expect(begun).toEqual([null, 1 / 8, 2 / 8, 3 / 8, 4 / 8, 4 / 8, 4 / 8]);
    expect(run).toMatchObject({ attempt: 7, failure: { code: 'ATTEMPTS_EXHAUSTED', time: null } });
  });

  it('whose attempts are lost with nothing kept is given up after three', { timeout: 90_000 }, async () => {
    const { app } = on;
    const { solve, begun } = losing(0);
    await using _worker = await app.startWorker({ solve });
    const id = await startRun(app, cellByHand());
    const run = await untilState(app, id, ['FAILED'], 60_000);
    expect(begun).toEqual([null, null, null]);
    expect(run).toMatchObject({ attempt: 3, failure: { code: 'ATTEMPTS_EXHAUSTED', time: null } });
    const times = (await eventsOf(app.services.query, id)).filter(({ message }) => message.startsWith('claimed'));
    const pauses = times.slice(1).map(({ at }, k) => at.getTime() - times[k]!.at.getTime());
    expect(Math.min(...pauses)).toBeGreaterThan(1_000);
  });

  it('that breaks down behind a checkpoint is not tried for ever: only one beyond all before counts as progress', {
    timeout: 90_000,
  }, async () => {
    const { app } = on;
    let begun = 0;
    const solve: Solve = async (_task, { onCheckpoint }) => {
      begun++;
      onCheckpoint({ fraction: 0.5, bytes: Buffer.from('where it stood') });
      throw new Error('kaputt');
    };
    await using _worker = await app.startWorker({ solve });
    const run = await untilState(app, await startRun(app, cellByHand()), ['FAILED'], 60_000);
    expect(run).toMatchObject({ attempt: 4, failure: { code: 'INTERNAL' } });
    expect(begun).toBe(4);
  });
});

describe('what a run has left', () => {
  const left = async (id: string) => {
    const [run] = await on.app.services.store.runs.byIds([id]);
    return run!.attemptsWithoutProgress;
  };

  it('is counted by claims, given back by an end in order, and whole again with a further checkpoint', async () => {
    const { runs } = on.app.services.store;
    const id = await startRun(on.app, cellByHand());
    const claim = (fraction = 0) => runs.claim(id, { ...justClaimed, fraction });
    await claim();
    await claim();
    expect(await left(id)).toBe(2);
    await runs.move('QUEUED', { id, attempt: 2, message: 'its worker ends', isUncounted: true });
    expect(await left(id)).toBe(1);
    await claim();
    await runs.noteCheckpoint({ id, attempt: 2 }, 0.25);
    expect(await left(id)).toBe(2);
    await runs.noteCheckpoint({ id, attempt: 3 }, 0.25);
    expect(await left(id)).toBe(0);
    await claim(0.25);
    await runs.noteCheckpoint({ id, attempt: 4 }, 0.25);
    expect(await left(id)).toBe(1);
    await claim(0.5);
    expect(await left(id)).toBe(1);
    await runs.move('QUEUED', { id, attempt: 5, message: 'broke down' });
    expect(await left(id)).toBe(1);
    await cancelRun(on.app, id);
    expect((await runOf(on.app, id)).state).toBe('CANCELLED');
  });

  it('is waited for: a second, then twice as long each time, ten seconds at most', () => {
    expect([0, 1, 2, 3, 4, 5, 60].map(delayAfter)).toEqual([1, 1, 2, 4, 8, 10, 10]);
  });
});
