import { describe, expect, it } from 'vitest';
import { SolverFailure } from '../../src/domain/errors.ts';
import { limitingCurrentDensity } from '../../src/physics/limitingCurrent.ts';
import { sandTime } from '../../src/physics/sandTime.ts';
import { electrolyteLaws } from '../../src/simulation/cells/electrolyteLaws.ts';
import { symmetricCellModel } from '../../src/simulation/models/symmetricCell/model.ts';
import { unwatched } from '../../src/simulation/simulate.ts';
import { base, current, order, solved } from './cells.ts';

const layer = { ...base, thickness: base.separatorThickness, transportFactor: 0.92 ** 1.5 };
const limit = limitingCurrentDensity(layer);

function failure(variation: Parameters<typeof solved>[0]): SolverFailure {
  try {
    solved(variation);
  } catch (error) {
    if (error instanceof SolverFailure) return error;
    throw error;
  }
  throw new Error('it did not fail');
}

const depletionTime = (i: number, nodes = 200, timeTolerance = 1e-6) =>
  failure({ nodes, timeTolerance, protocol: current(i, 1e5) }).time;

describe('a run until its salt is used up', () => {
  const given = {
    separatorThickness: 1e-3,
    porosity: 0.92,
    saltConcentration: 1000,
    ionicConductivity: 0.68,
    saltDiffusivity: 1.9e-10,
    transferenceNumber: 0.45,
    interfaceResistance: 1e-3,
    currentDensity: 500,
    arealCapacity: 3.6e5,
    cycles: 3,
  };
  const run = (changes: object) =>
    symmetricCellModel.solve(symmetricCellModel.fromParameters({ ...given, ...changes }), unwatched);

  it('ends at Sand’s time to 1 %, and says so', () => {
    const exact = sandTime({ ...layer, thickness: 1e-3 }, 500);
    const result = run({ untilDepleted: true });
    expect(Math.abs(result.endedWithoutSalt! / exact - 1)).toBeLessThan(0.01);
    expect(result.series.time.at(-1)! / result.endedWithoutSalt!).toBeCloseTo(1, 5);
    expect(result.chargeBalance.plated / (500 * exact)).toBeCloseTo(1, 2);
    expect(Math.abs(result.chargeBalance.chargeError!)).toBeLessThan(1e-9);
    expect(result.chargeBalance.stripped).toBe(0);
    expect(result.notes).toContainEqual(
      expect.stringMatching(/^No salt is left at the working electrode after \d+\.?\d* s: the run ends/),
    );
    expect(result.sample).toBeNull();
  });

  it('is refused without the wish, and changes nothing where the salt lasts', () => {
    expect(() => run({})).toThrow(/limiting current density/);
    const lasting = run({ untilDepleted: true, currentDensity: 10, arealCapacity: 3600 });
    expect(lasting.endedWithoutSalt).toBeNull();
    expect(lasting).toEqual(run({ currentDensity: 10, arealCapacity: 3600 }));
  });
});

describe('depletion', () => {
  it('stops a run above the limiting current with a typed failure that tells its time', () => {
    const error = failure({ protocol: current(1.01 * limit, 1e6) });
    expect(error.code).toBe('LIMITING_CURRENT');
    expect(error.time).toBeGreaterThan(0);
    expect(error.message).toContain('counter electrode');
  });

  it('lets a run just below the limiting current go on', () => {
    const { salt } = solved({ protocol: current(0.999 * limit, 1e6) });
    expect(salt.faces[1]).toBeGreaterThan(0);
    expect(salt.faces[1]).toBeLessThan(2);
  });

  it('comes at Sand’s time, to 0.1 %, at ten times the limiting current', () => {
    expect(Math.abs(depletionTime(10 * limit) / 0.728331 - 1)).toBeLessThan(1e-3);
    expect(sandTime(layer, 10 * limit)).toBeCloseTo(0.728331, 5);
  });

  it('approaches Sand’s time with the width of the volumes', () => {
    const sand = sandTime(layer, 10 * limit);
    const errors = [50, 100, 200].map((nodes) => Math.abs(depletionTime(10 * limit, nodes, 1e-8) / sand - 1));
    expect(order(errors)).toBeGreaterThan(1.5);
  });

  it.each([-1, -0.4, 0, 0.9])('comes at Sand’s time with a transference number of %s', (transferenceNumber) => {
    const share = { ...layer, transferenceNumber };
    const i = 10 * limitingCurrentDensity(share);
    const { time } = failure({ transferenceNumber, timeTolerance: 1e-6, protocol: current(i, 1e5) });
    expect(Math.abs(time / sandTime(share, i) - 1)).toBeLessThan(1e-3);
  });

  it('comes later in a finite layer: 14.921 s at 50 mA/cm², 44.84 s at 30 mA/cm²', () => {
    expect(Math.abs(depletionTime(500) / 14.921 - 1)).toBeLessThan(2e-4);
    expect(Math.abs(depletionTime(300) / 44.84 - 1)).toBeLessThan(2e-4);
    expect(depletionTime(300) / sandTime(layer, 300)).toBeCloseTo(1.082, 2);
  });

  it('is found with variable properties too', () => {
    const law = electrolyteLaws.CHAYAMBUKA_2022;
    expect(failure({ law, protocol: current(3 * limit, 1e5) }).code).toBe('LIMITING_CURRENT');
  });

  it('names the working electrode when that is the one that plates', () => {
    expect(failure({ protocol: current(-2 * limit, 1e5) }).message).toContain('working electrode');
  });
});
