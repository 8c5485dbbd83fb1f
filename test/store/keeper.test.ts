import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { keepRunning } from '../../src/store/embedded/keeper.ts';

/** A PostgreSQL that ends when it is told to. */
function postmaster(pid: number) {
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  return { pid, ended, end, complaints: () => '' };
}

describe('the keeper of a PostgreSQL', () => {
  it('starts it again at once however often it ends', async () => {
    let current = postmaster(1);
    const keeper = keepRunning(current, {
      restart: async () => {
        current = postmaster(current.pid + 1);
        return current;
      },
      log: () => undefined,
    });
    const before = performance.now();
    for (let pid = 1; pid <= 8; pid++) {
      current.end();
      while (keeper.pid() === pid) await sleep(1);
    }
    // A pause that doubled with each end would add up to 25 s.
    expect(performance.now() - before).toBeLessThan(3_000);
    keeper.release();
    current.end();
    await keeper.released;
  });

  it('waits longer after each start that failed, and tells why it failed', async () => {
    const first = postmaster(1);
    const second = postmaster(2);
    const told: string[] = [];
    const tries: number[] = [];
    const keeper = keepRunning(first, {
      restart: async () => {
        tries.push(performance.now());
        if (tries.length < 4) throw new Error(`no room, try ${tries.length}`);
        return second;
      },
      log: (line) => told.push(line),
    });
    first.end();
    while (keeper.pid() === 1) await sleep(10);
    const pauses = tries.slice(1).map((at, i) => at - tries[i]!);
    expect(pauses[0]).toBeGreaterThan(90);
    expect(pauses[1]).toBeGreaterThan(190);
    expect(pauses[2]).toBeGreaterThan(390);
    expect(told.filter((line) => line.startsWith('no room'))).toEqual([1, 2, 3].map((n) => `no room, try ${n}`));
    keeper.release();
    second.end();
    await keeper.released;
  });
});
