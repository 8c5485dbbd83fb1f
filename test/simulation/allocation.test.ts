import { PerformanceObserver, performance } from 'node:perf_hooks';
import { memoryUsage } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { electrolyteLaws } from '../../src/simulation/cells/electrolyteLaws.ts';
import type { SymmetricCell } from '../../src/simulation/models/symmetricCell/solver.ts';
import { aCell } from './cells.ts';

const WARM_UP = 60_000;
/** Several windows: what the engine or the test runner allocates in one of them is not of the loop, which is in all. */
const WINDOWS = 5;
const STEPS = 100_000;
/** Bytes of the smallest thing that can be allocated: a number on the heap. */
const ONE_NUMBER = 16;
const steps = [
  { direction: 'PLATE', currentDensity: 10, duration: 3600 },
  { direction: 'STRIP', currentDensity: 10, duration: 3600 },
] as const;

setFlagsFromString('--expose-gc');
// Beside it, a busy machine compiles late, and what is not compiled yet allocates its numbers.
setFlagsFromString('--no-concurrent-recompilation');
const collectGarbage: () => void = runInNewContext('gc');

function take(cell: SymmetricCell, steps: number): void {
  for (let k = 0; k < steps; k++) cell.step();
}

/** What the steps of a cell leave behind: collections of garbage seen, and bytes allocated for each step. */
async function garbageOf(cell: SymmetricCell): Promise<{ collections: number; bytesPerStep: number }> {
  const collections: number[] = [];
  const observer = new PerformanceObserver((list) => {
    collections.push(...list.getEntries().map(({ startTime }) => startTime));
  });
  observer.observe({ entryTypes: ['gc'] });
  // what the test runner left behind is not the loop's
  collectGarbage();
  const heap = memoryUsage().heapUsed;
  const start = performance.now();
  take(cell, STEPS);
  const end = performance.now();
  const bytesPerStep = (memoryUsage().heapUsed - heap) / STEPS;
  await setTimeout(20);
  observer.disconnect();
  return { collections: collections.filter((time) => time >= start && time <= end).length, bytesPerStep };
}

describe('the time loop', () => {
  it.each(['CONSTANT', 'CHAYAMBUKA_2022'] as const)('makes no garbage, %s properties', async (law) => {
    const cell = aCell({
      nodes: 40,
      law: electrolyteLaws[law],
      working: { resistance: 1e-3, exchangeCurrentDensity: 10 },
      protocol: { steps, cycles: 10_000 },
    });
    take(cell, WARM_UP);
    take(cell, WARM_UP);
    const undisturbed: number[] = [];
    for (let k = 0; k < WINDOWS; k++) {
      const { collections, bytesPerStep } = await garbageOf(cell);
      if (collections === 0) undisturbed.push(bytesPerStep);
    }
    expect(undisturbed).not.toEqual([]);
    expect(Math.min(...undisturbed)).toBeLessThan(ONE_NUMBER / 4);
  });
});
