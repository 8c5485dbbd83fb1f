import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/domain/measure.ts';
import { E_CHARGE } from '../../src/physics/constants.ts';
import { cellFiles } from '../../src/simulation/models/symmetricCell/files.ts';
import { fromFacts } from '../../src/simulation/models/symmetricCell/fromFacts.ts';
import { symmetricCellModel } from '../../src/simulation/models/symmetricCell/model.ts';
import type { SymmetricCellResult } from '../../src/simulation/models/symmetricCell/result.ts';
import { sampledPlateau } from '../../src/simulation/models/symmetricCell/sampling/band.ts';
import { decidedLaw, outcomes } from '../../src/simulation/models/symmetricCell/sampling/outcomes.ts';
import { currentUnderLaws, plateauUnderLaws } from '../../src/simulation/models/symmetricCell/sampling/solved.ts';
import { unwatched } from '../../src/simulation/simulate.ts';
import { LatinHypercube, usualDesign } from '../../src/statistics/latinHypercube.ts';
import { quantile } from '../../src/statistics/sample.ts';
import { glassFibre } from './cells.ts';
import { measuredCell, sodiumFacts, statedTest } from './sodiumFacts.ts';

const HOUR = 3600;
/** Members of a sample that are all solved, for comparison. */
const SOLVED = 400;
const given = {
  ...glassFibre,
  interfaceResistance: 1e-3,
  appliedPotential: -0.05,
  holdDuration: 5 * HOUR,
};
const solve = (changes: object): SymmetricCellResult => {
  const problem = symmetricCellModel.fromParameters({ ...given, ...changes });
  return symmetricCellModel.solve(JSON.parse(JSON.stringify(problem)), unwatched);
};
const kinetics = { interfaceResistance: null, exchangeCurrentDensity: 10 };
const laws = [
  {},
  { ...kinetics },
  { ...kinetics, interfaceLaw: 'MARCUS_HUSH_CHIDSEY', reorganisationEnergy: 0.3 * E_CHARGE },
];

describe('a run at a potential', () => {
  it.each(laws)('has the steady current of the closed form, which gives back the potential: %o', (law) => {
    const { held, plateauOverpotential, plateauParts } = solve(law);
    expect(Math.abs(held!.endCurrentDensity / held!.steadyCurrentDensity - 1)).toBeLessThan(1e-6);
    expect(plateauOverpotential).toEqual({ value: expect.closeTo(0.05, 10), band: null });
    const sum = Object.values(plateauParts).reduce((all, part) => all + part, 0);
    expect(sum).toBeCloseTo(0.05, 10);
    const back = solve({
      ...law,
      appliedPotential: null,
      holdDuration: null,
      currentDensity: held!.steadyCurrentDensity,
      arealCapacity: held!.steadyCurrentDensity * 5 * HOUR,
    });
    expect(Math.abs(back.plateauOverpotential.value / 0.05 - 1)).toBeLessThan(1e-6);
  });

  it('has the steady current of the solver where properties depend on concentration', () => {
    const { held } = solve({ electrolyteLaw: 'CHAYAMBUKA_2022', nodes: 60 });
    expect(Math.abs(held!.endCurrentDensity / held!.steadyCurrentDensity - 1)).toBeLessThan(1e-6);
    expect(held!.steadyCurrentDensity).not.toBeCloseTo(solve({}).held!.steadyCurrentDensity, 3);
  });

  it('tells what ended its half-cycles, and how much charge passed', () => {
    const byTime = solve({ holdDuration: 600 }).held!;
    expect(byTime).toMatchObject({ endedBy: 'DURATION', duration: 600, potential: -0.05 });
    const byCharge = solve({ holdDuration: null, arealCapacity: 360 }).held!;
    expect(byCharge).toMatchObject({ endedBy: 'CAPACITY', capacity: 360 });
    const first = solve({ holdDuration: 5 * HOUR, arealCapacity: 360, cycles: 2 });
    expect(first.held!.endedBy).toBe('CAPACITY');
    expect(Math.abs(first.chargeBalance.chargeError!)).toBeLessThan(1e-11);
    expect(first.chargeBalance.plated).toBeCloseTo(720, 8);
    expect(solve({ holdDuration: 600 }).chargeBalance.chargeError).toBeNull();
  });

  it('strips first at a positive potential, and only once where that is asked for', () => {
    const once = solve({ appliedPotential: 0.05, protocol: 'HOLD', holdDuration: 600 });
    expect(once.series.currentDensity.every((i) => i > 0)).toBe(true);
    expect(once.series.time.at(-1)).toBe(600);
    expect(once.chargeBalance.plated).toBe(0);
    const twice = solve({ appliedPotential: 0.05, holdDuration: 600 });
    expect(twice.series.time.at(-1)).toBe(1200);
    expect(twice.series.currentDensity[0]).toBeGreaterThan(0);
    expect(twice.series.currentDensity.at(-1)).toBeLessThan(0);
  });

  it('has neither Sand’s time nor a depletion, and the same bytes again', () => {
    const result = solve({ holdDuration: 60 });
    expect(result).toMatchObject({ sandTime: null, depletionTime: null, endedWithoutSalt: null });
    expect(JSON.stringify(solve({ holdDuration: 60 }))).toBe(JSON.stringify(result));
  });

  it('saturates with the current that it finds, where its interface does', () => {
    const facts = { currentDensity: null, potential: -0.175, duration: 5 * HOUR, arealCapacity: null };
    const measured = [measuredCell('nisb', statedTest)];
    const current = (saturationExponent: number) => {
      const overrides = { saturationExponent };
      return solveFacts({ ...facts, measured, overrides, interfaceLaw: 'OHMIC' }).held!.steadyCurrentDensity;
    };
    expect(current(0.3) / current(0)).toBeGreaterThan(1.05);
  });
});

const solveFacts = (changes: Parameters<typeof sodiumFacts>[1]): SymmetricCellResult =>
  symmetricCellModel.solve(JSON.parse(JSON.stringify(fromFacts(sodiumFacts('nisb', changes)))), unwatched);
const atPotential = { currentDensity: null, potential: -0.035, duration: 5 * HOUR, arealCapacity: null };

describe('the prediction of a current', () => {
  it('is that of the measured cell at the measured overpotential', () => {
    for (const interfaceLaw of ['OHMIC', 'BUTLER_VOLMER', 'UNDECIDED'] as const) {
      const { held, basis } = solveFacts({
        ...atPotential,
        interfaceLaw,
        measured: [measuredCell('nisb', statedTest)],
      });
      expect(held!.currentDensity.value / 10).toBeCloseTo(1, 3);
      expect(basis).not.toBe('PRIOR');
    }
  });

  it('has a band about it, with the ledger and the shares of its numbers', () => {
    const { held, sample } = solveFacts({ ...atPotential, potential: -0.05 });
    expect(sample).toBeNull();
    const { value, band } = held!.currentDensity;
    expect(band!.low).toBeLessThan(value);
    expect(band!.high).toBeGreaterThan(value);
    expect(held!.sample!.quantiles.p50! / value).toBeCloseTo(1, 0);
    expect(held!.sample!.infiniteShare).toBe(0);
    expect(held!.sample!.shares.length).toBeGreaterThan(3);
  });

  it.each([20, 600])('is that of a sample solved in time where half-cycles take %d s', (duration) => {
    const problem = fromFacts(sodiumFacts('nisb', { ...atPotential, potential: -0.08, duration }));
    const law = decidedLaw(problem);
    const moved = sampledPlateau(problem, SOLVED, true)!.quantiles;
    const draws = new LatinHypercube({ ...usualDesign, size: SOLVED });
    const solution = { plateauOf: plateauUnderLaws(undefined), currentOf: currentUnderLaws(undefined) };
    const solved = outcomes(problem, draws, law, solution)
      .values.filter((i) => !Number.isNaN(i))
      .sort();
    expect(Math.abs(moved.p05! / quantile(solved, 0.05) - 1)).toBeLessThan(0.05);
    expect(Math.abs(moved.p50! / quantile(solved, 0.5) - 1)).toBeLessThan(0.05);
    expect(Math.abs(moved.p95! / quantile(solved, 0.95) - 1)).toBeLessThan(0.05);
    const steady = sampledPlateau(problem, SOLVED)!.quantiles;
    if (duration === 20) expect(moved.p50! / steady.p50!).toBeGreaterThan(1.1);
  });

  it('is an extrapolation far from the tested current, and above 1 V', () => {
    const measured = [measuredCell('nisb', statedTest)];
    const far = fromFacts(sodiumFacts('nisb', { ...atPotential, potential: -1.5, measured }));
    expect(far.extrapolates.map(({ what }) => what)).toEqual(expect.arrayContaining(['CURRENT', 'POTENTIAL']));
    expect(far.basis).toBe('EXTRAPOLATED');
    const near = fromFacts(sodiumFacts('nisb', { ...atPotential, potential: -0.04, measured, duration: HOUR }));
    expect(near.extrapolates).toEqual([]);
    expect(near.basis).toBe('PREDICTED');
  });

  it('is the same whatever the sign of the potential, but for the order', () => {
    const there = solveFacts({ ...atPotential, potential: -0.05 }).held!;
    const back = solveFacts({ ...atPotential, potential: 0.05 }).held!;
    expect(back.steadyCurrentDensity).toBe(there.steadyCurrentDensity);
    expect(back.sample).toEqual(there.sample);
  });
});

describe('a request of a potential', () => {
  const refusal = (changes: object) => {
    try {
      symmetricCellModel.fromParameters({ ...given, ...changes });
    } catch (error) {
      return error as { argument: readonly string[]; message: string };
    }
    return null;
  };

  it.each([
    [{ appliedPotential: 0 }, 'appliedPotential', 'cannot be 0 V'],
    [{ appliedPotential: -5 }, 'appliedPotential', '≥ -4 and ≤ 4 V'],
    [{ currentDensity: 10 }, 'appliedPotential', 'left out where currentDensity is given'],
    [{ appliedPotential: null }, 'currentDensity', 'currentDensity is required, or appliedPotential'],
    [{ holdDuration: null }, 'arealCapacity', 'arealCapacity or holdDuration is required'],
    [{ appliedPotential: null, currentDensity: 10 }, 'holdDuration', 'arealCapacity ends each half-cycle'],
    [{ appliedPotential: null, holdDuration: null, currentDensity: 10 }, 'arealCapacity', 'is required'],
    [{ holdDuration: 1e9 }, 'holdDuration', '≤ 10000 h'],
    [{ protocol: 'HOLD', cycles: 2 }, 'cycles', '1 where protocol is HOLD'],
    [{ untilDepleted: true }, 'untilDepleted', 'never uses up the salt'],
  ])('is refused where it makes no sense: %o', (changes, field, message) => {
    expect(refusal(changes)).toMatchObject({ argument: [field], message: expect.stringContaining(message) });
  });

  it('is refused where the electrode does not hold the metal that would pass', () => {
    const held = { 'na-nisb': { arealCapacity: exactly(0.01, 'mA.h/cm2') } };
    expect(() => fromFacts(sodiumFacts('nisb', atPotential, held))).toThrow(/holds 0\.01/);
  });
});

describe('the files of a run at a potential', () => {
  const solved = (changes: object) => {
    const problem = symmetricCellModel.fromParameters({ ...given, ...changes });
    return { run: null, label: 'a cell', problem, result: symmetricCellModel.solve(problem, unwatched) };
  };

  it('are the current and the salt, as pictures and tables', async () => {
    const made = await Promise.all(cellFiles(solved({ holdDuration: 600 })).map((make) => make()));
    expect(made.map(({ name }) => name)).toEqual([
      'current-density.svg',
      'current-density.csv',
      'salt-concentration.svg',
      'salt-concentration.csv',
      'result.json',
    ]);
    const [picture, table] = made.map(({ content }) => String(content));
    expect(picture).toContain('Current density (mA/cm²)');
    expect(picture).toContain('−0.05 V, 0.1667 h');
    expect(table).toContain('current density / mA/cm2');
  });
});
