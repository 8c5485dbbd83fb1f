import { describe, expect, it } from 'vitest';
import { completeParameters } from '../../../src/simulation/models/electrodeposition/completeParameters.ts';
import { electrodeposition } from '../../../src/simulation/models/electrodeposition/manifest.ts';
import { electrodepositionModel } from '../../../src/simulation/models/electrodeposition/model.ts';
import { expectedWork } from '../../../src/simulation/models/electrodeposition/solver/expectedWork.ts';
import { DepositRun } from '../../../src/simulation/models/electrodeposition/solver/run/depositRun.ts';
import { sodium } from './deposits.ts';

const held = { ...sodium, appliedPotential: -0.1, columns: 64 };
const pulses = {
  ...sodium,
  control: 'GALVANOSTATIC',
  currentDensity: 200,
  coating: 'ISLANDS',
  windowWidth: 320e-9,
  columns: 64,
  thickness: 5e-9,
  onDuration: 0.02,
  offDuration: 0.02,
};

describe('the work that is expected of a deposit', () => {
  it.each([
    ['at rest', { ...held, transport: 'QUASI_STEADY' }],
    ['at rest, with stripping', { ...held, transport: 'QUASI_STEADY', afterwards: 'STRIP' }],
    ['in time', { ...held, electrodeGap: 260e-6 }],
    ['in pulses', pulses],
  ])('has its steps within a factor of 3: %s', (_what, given) => {
    const values = completeParameters(given);
    const run = new DepositRun(values);
    while (run.ending === null) run.step();
    const ratio = expectedWork(values).steps / run.deposit.steps;
    expect(Math.abs(Math.log(ratio))).toBeLessThan(Math.log(3));
  });

  it('grows with the number of pulses, and with the cells of the window', () => {
    const work = (given: object) => expectedWork(completeParameters({ ...pulses, ...given }));
    const shorter = work({ onDuration: 2e-4, offDuration: 2e-4 });
    expect(shorter.steps / work({}).steps).toBeGreaterThan(30);
    const finer = work({ columns: 128 });
    expect(finer.processorTime / finer.steps / (work({}).processorTime / work({}).steps)).toBeGreaterThan(2);
  });

  it('is told of a problem before it is solved, with ends a factor of 3 away', () => {
    const { value, low, high } = electrodeposition.processorTime!(
      electrodepositionModel.fromParameters({ ...pulses, bandMembers: 0 }),
    );
    expect(value).toBe(expectedWork(completeParameters(pulses)).processorTime);
    expect([high / value, value / low]).toEqual([expect.closeTo(3, 9), expect.closeTo(3, 9)]);
  });
});
