import { PerformanceObserver, performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { electrolyteLaws } from '../../src/simulation/models/symmetricCell/solver/electrolyteLaws.ts';
import type { SymmetricCell } from '../../src/simulation/models/symmetricCell/solver/symmetricCell.ts';
import { aCell } from './cells.ts';

const WARM_UP = 60_000;
const STEPS = 100_000;
const steps = [
  { direction: 'PLATE', currentDensity: 10, duration: 3600 },
  { direction: 'STRIP', currentDensity: 10, duration: 3600 },
] as const;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Collections of garbage while the cell takes its steps. */
async function collectionsDuring(cell: SymmetricCell): Promise<number> {
  const collections: number[] = [];
  const observer = new PerformanceObserver((list) => {
    collections.push(...list.getEntries().map(({ startTime }) => startTime));
  });
  observer.observe({ entryTypes: ['gc'] });
  // what the test runner left behind is not the loop's
  collectGarbage();
  const start = performance.now();
  for (let k = 0; k < STEPS; k++) cell.step();
  const end = performance.now();
  await setTimeout(20);
  observer.disconnect();
  return collections.filter((time) => time >= start && time <= end).length;
}

describe('the time loop', () => {
  it.each(['CONSTANT', 'CHAYAMBUKA_2022'] as const)('makes no garbage, %s properties', async (law) => {
    const cell = aCell({
      nodes: 40,
      law: electrolyteLaws[law],
      working: { resistance: 1e-3, exchangeCurrentDensity: 10 },
      protocol: { steps, cycles: 10_000 },
    });
    for (let k = 0; k < WARM_UP; k++) cell.step();
    expect(await collectionsDuring(cell)).toBe(0);
  });
});
