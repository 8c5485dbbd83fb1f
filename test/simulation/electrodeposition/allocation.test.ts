import { memoryUsage } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { completeParameters } from '../../../src/simulation/models/electrodeposition/completeParameters.ts';
import { DepositRun } from '../../../src/simulation/models/electrodeposition/solver/run/depositRun.ts';
import { sodium } from './deposits.ts';

const WARM_UP = 400;
const WINDOWS = 5;
const STEPS = 50;
/** Bytes of one row of one field: less than that is numbers and small objects, not memory to compute in. */
const ONE_ROW = 256 * Float64Array.BYTES_PER_ELEMENT;

setFlagsFromString('--expose-gc');
// Beside it, a busy machine compiles late, and what is not compiled yet allocates its numbers.
setFlagsFromString('--no-concurrent-recompilation');
const collectGarbage: () => void = runInNewContext('gc');

describe('a warm deposit', () => {
  it('takes its steps in the memory that it had at the start', () => {
    const given = {
      ...sodium,
      appliedPotential: -0.1,
      coating: 'ISLANDS',
      columns: 256,
      thickness: 2e-6,
      snapshots: 1,
    };
    const run = new DepositRun(completeParameters(given));
    for (let k = 0; k < WARM_UP; k++) run.step();
    // The median: what the engine compiles, or frees, in the midst of one window says nothing of a step.
    const windows = Array.from({ length: WINDOWS }, () => {
      collectGarbage();
      const { arrayBuffers, heapUsed } = memoryUsage();
      for (let k = 0; k < STEPS; k++) run.step();
      const after = memoryUsage();
      expect(after.arrayBuffers).toBe(arrayBuffers);
      return (after.heapUsed - heapUsed) / STEPS;
    });
    expect(windows.toSorted((a, b) => a - b)[Math.floor(WINDOWS / 2)]).toBeLessThan(8 * ONE_ROW);
  });
});
