import { describe, expect, it } from 'vitest';
import { interfaceLaws } from '../../src/simulation/cells/electrodeInterface.ts';
import { Cancelled } from '../../src/simulation/model.ts';
import type { SymmetricCellFacts } from '../../src/simulation/models/symmetricCell/facts.ts';
import { fromFacts } from '../../src/simulation/models/symmetricCell/fromFacts.ts';
import { symmetricCellModel } from '../../src/simulation/models/symmetricCell/model.ts';
import { geometricMean, Predictor } from '../../src/simulation/models/symmetricCell/prediction/prediction.ts';
import { nominalValues, type SymmetricCellProblem } from '../../src/simulation/models/symmetricCell/problem.ts';
import type { SymmetricCellResult } from '../../src/simulation/models/symmetricCell/result.ts';
import { decidedLaw } from '../../src/simulation/models/symmetricCell/sampling/outcomes.ts';
import { unwatched } from '../../src/simulation/simulate.ts';
import {
  celgard,
  ethers,
  type Host,
  measuredCell,
  overpotentials,
  sodiumFacts,
  stated,
  statedTest,
} from './sodiumFacts.ts';

function predicted(facts: SymmetricCellFacts): SymmetricCellResult {
  const problem = fromFacts(facts);
  symmetricCellModel.validate(problem);
  return symmetricCellModel.solve(problem, unwatched);
}

/** Without the band: the plateau between the laws that may hold, V. */
function pointOf(problem: SymmetricCellProblem): number {
  const decided = decidedLaw(problem);
  const laws = decided === null ? interfaceLaws : [decided];
  const plateaus = laws.map((law) => new Predictor(problem).predict(law, nominalValues(problem), unwatched));
  return geometricMean(plateaus.map(({ overpotential }) => overpotential!));
}

const fittedLaws = [...interfaceLaws, 'UNDECIDED'] as const;
const millivolts = (result: SymmetricCellResult) => result.plateauOverpotential.value * 1e3;
const hosts = Object.entries(overpotentials) as [Host, number][];
const without = (host: Host) => ({ ignoring: [`wang2021/${host}`] });

describe('calibration', () => {
  it.each(hosts)(
    'gives back the overpotential of %s, %d mV, to 0.01 mV, under both laws and between them',
    (host, measured) => {
      for (const interfaceLaw of fittedLaws) {
        const result = predicted(sodiumFacts(host, { interfaceLaw }));
        expect(Math.abs(millivolts(result) - measured)).toBeLessThan(0.01);
        expect(result.interface.underLaws.map(({ law }) => law)).toEqual(
          interfaceLaw === 'UNDECIDED' ? ['OHMIC', 'BUTLER_VOLMER'] : [interfaceLaw],
        );
      }
    },
  );

  it('finds 12.67 Ω cm² for each NiSb interface beside 9.65 mV in the electrolyte', () => {
    const { interface: known, plateauParts } = predicted(sodiumFacts('nisb'));
    expect(known.interfaceResistance! * 1e4).toBeCloseTo(12.68, 1);
    expect((plateauParts.ohmic + plateauParts.concentration) * 1e3).toBeCloseTo(9.642, 2);
    const { workingInterface, counterInterface } = plateauParts;
    expect(workingInterface + counterInterface).toBeCloseTo(0.035 - 9.642e-3, 5);
  });

  it('reproduces with overrides of the electrolyte, which hold for the measured cell too', () => {
    const result = predicted(sodiumFacts('nisb', { overrides: { saltDiffusivity: 1.9e-10 } }));
    expect(millivolts(result)).toBeCloseTo(35, 6);
    expect(result.interface.interfaceResistance! * 1e4).toBeCloseTo(14.08, 2);
  });
});

describe('leaving one host out', () => {
  it.each([
    ['nisb', 47.5],
    ['plate', 42.4],
    ['ni', 46.6],
    ['ani', 43.1],
    ['cc', 44.2],
  ] as const)('predicts %s from the other four in its group: %d mV', (host, expected) => {
    const result = predicted(sodiumFacts(host, without(host)));
    expect(result.basis).toBe('PRIOR');
    expect(result.interface.fits).toHaveLength(4);
    // The median host under the ohmic law; the case has it from the hosts of three metals.
    expect((result.interface.underLaws[0]!.plateauOverpotential * 1e3) / expected).toBeCloseTo(1, 1);
  });

  it('holds the measured value within its band, to which the scatter of the hosts contributes', () => {
    const { plateauOverpotential, sample } = predicted(sodiumFacts('nisb', without('nisb')));
    expect(plateauOverpotential.band!.low).toBeLessThan(0.035);
    expect(plateauOverpotential.band!.high).toBeGreaterThan(0.035);
    expect(sample!.shares.map(({ leaf }) => leaf)).toContain('host Na CARBONATE');
  });

  it('is wider from one known host than from four, and widest from none', () => {
    const width = (known: number) => {
      const ignoring = hosts.slice(known).map(([host]) => `wang2021/${host}`);
      const { p05, p95 } = predicted(sodiumFacts('unmeasured', { ignoring })).sample!.quantiles;
      return p95! / p05!;
    };
    expect(width(1)).toBeGreaterThan(width(5));
    expect(width(0)).toBeGreaterThan(width(1));
  });

  it('never carries a host from carbonates to ethers', () => {
    const kind = { metal: 'Na', solvents: ethers };
    const result = predicted(sodiumFacts('unmeasured', { kind }));
    const nobody = predicted(sodiumFacts('unmeasured', { kind, measured: [] }));
    expect(result.basisReason).toContain('no interface of Na in ethers is known');
    expect(millivolts(result) / millivolts(nobody)).toBeCloseTo(1, 1);
  });
});

describe('prediction', () => {
  it('lies at five times the current between the two laws: 177, 163 and so 170 mV', () => {
    const result = predicted(sodiumFacts('nisb', { currentDensity: 50 }));
    expect(result.basis).toBe('EXTRAPOLATED');
    const [ohmic, kinetic] = result.interface.underLaws.map((one) => one.plateauOverpotential * 1e3);
    expect(ohmic).toBeCloseTo(177, 0);
    expect(kinetic).toBeCloseTo(163, 0);
    expect(millivolts(result)).toBeCloseTo(Math.sqrt(ohmic! * kinetic!), 9);
  });

  it('has a voltage curve whose plateau lies between the laws too', () => {
    const { series, plateauOverpotential } = predicted(sodiumFacts('nisb', { currentDensity: 50, cycles: 3 }));
    expect(Math.abs(series.cellVoltage.at(-1)!) / plateauOverpotential.value).toBeCloseTo(1, 2);
  });

  it('leaves the band open above where more than 5 % of the sample has no salt, and says so', () => {
    const { plateauOverpotential, sample, notes } = predicted(sodiumFacts('nisb', { currentDensity: 50 }));
    expect(sample!.infiniteShare).toBeGreaterThan(0.05);
    expect(plateauOverpotential.band!.high).toBeNull();
    expect(notes.join()).toContain('no salt is left');
  });

  it('keeps the interface and changes the electrolyte in another separator: 29.0 mV with Celgard', () => {
    const result = predicted(sodiumFacts('nisb', { separator: celgard }));
    expect(result.basis).toBe('PREDICTED');
    expect(millivolts(result)).toBeCloseTo(29.0, 1);
  });

  it('does not depend on the capacity once the salt is steady', () => {
    const result = predicted(sodiumFacts('nisb', { arealCapacity: 36e4 }));
    expect(millivolts(result)).toBeCloseTo(35, 3);
  });

  it('uses an interface without overpotential, and says so, where the electrolyte alone exceeds the claim', () => {
    const { sample, notes } = predicted(sodiumFacts('nisb'));
    expect(sample!.zeroShare).toBeCloseTo(0.13, 1);
    expect(notes.join()).toContain('the electrolyte alone exceeds a measured voltage');
  });
});

describe('temperature', () => {
  it.each(fittedLaws)('makes every colder cell cost more, %s', (interfaceLaw) => {
    for (const [host] of hosts) {
      const voltages = [255, 273, 298.15, 313, 333].map((temperature) =>
        pointOf(fromFacts(sodiumFacts(host, { interfaceLaw, temperature }))),
      );
      expect(voltages).toEqual(voltages.toSorted((a, b) => b - a));
    }
  });

  it('makes the electrolyte slower too: by hand, with interfaces that do not matter', () => {
    const at = (temperature: number) => {
      const overrides = { interfaceResistance: 1e-9 };
      return predicted(sodiumFacts('nisb', { overrides, temperature })).plateauParts.ohmic;
    };
    expect(at(273.15) / at(298.15)).toBeCloseTo(1.6768, 4);
  });

  it('is refused 60 K away, and where the metal melts', () => {
    expect(() => fromFacts(sodiumFacts('nisb', { temperature: 230 }))).toThrow('temperature cannot be 230 K');
    const hot = { conditions: [...statedTest.slice(0, 2), stated('temperature', 340, 'K')] };
    const measured = [measuredCell('nisb', hot.conditions)];
    expect(() => fromFacts(sodiumFacts('nisb', { measured, temperature: 372 }))).toThrow('there na melts');
  });
});

describe('result', () => {
  it('balances charge and salt', () => {
    const { chargeBalance } = predicted(sodiumFacts('nisb', { cycles: 20 }));
    expect(chargeBalance.plated).toBeCloseTo(20 * 3.6e4, 6);
    expect(chargeBalance.metalPlated).toBeCloseTo((20 * 3.6e4) / 96485.33212, 8);
    expect(Math.abs(chargeBalance.stripped / chargeBalance.plated - 1)).toBeLessThan(1e-12);
    expect(Math.abs(chargeBalance.chargeError!)).toBeLessThan(1e-12);
    expect(Math.abs(chargeBalance.saltError)).toBeLessThan(1e-9);
  });

  it('is made of parts that add up', () => {
    const { plateauParts, plateauOverpotential } = predicted(sodiumFacts('nisb', { currentDensity: 50 }));
    const sum = Object.values(plateauParts).reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(plateauOverpotential.value, 15);
  });

  it('tells limiting current and Sand’s time, and a depletion time above the limit only', () => {
    const below = predicted(sodiumFacts('nisb'));
    expect(below.limitingCurrentDensity / 10).toBeCloseTo(10.67, 2);
    expect(below.sandTime! / 3600).toBeCloseTo(4.89, 2);
    expect(below.depletionTime).toBeNull();
    const above = predicted(sodiumFacts('nisb', { currentDensity: 200, arealCapacity: 200 * 30 }));
    expect(above.depletionTime).toBeGreaterThan(30);
    expect(above.depletionTime).toBeLessThan(above.sandTime! * 1.1);
  });

  it('is the same to the byte for the same input', () => {
    const problem = fromFacts(sodiumFacts('cc', without('cc')));
    const again = JSON.parse(JSON.stringify(problem));
    const bytes = JSON.stringify(symmetricCellModel.solve(problem, unwatched));
    expect(JSON.stringify(symmetricCellModel.solve(again, unwatched))).toBe(bytes);
  });

  it('keeps the first and the last of many cycles whole, and about 4000 points', () => {
    const { series } = predicted(sodiumFacts('nisb', { cycles: 200 }));
    expect(series.time.length).toBeLessThan(4200);
    expect(series.time.at(-1)).toBe(200 * 7200);
    const pointsIn = (cycle: number) => series.cycle.filter((one) => one === cycle).length;
    expect(pointsIn(1)).toBeGreaterThan(50);
    expect(pointsIn(200)).toBeGreaterThan(50);
    expect(Math.abs(series.cellVoltage.at(-1)!)).toBeCloseTo(0.035, 6);
    expect(series.currentDensity[0]).toBe(-10);
  });
});

describe('hooks', () => {
  it('see progress grow to the end', () => {
    const seen: number[] = [];
    const problem = fromFacts(sodiumFacts('nisb', { cycles: 30 }));
    symmetricCellModel.solve(problem, { ...unwatched, progress: (fraction) => seen.push(fraction) });
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen[0]).toBeGreaterThan(0);
    expect(seen.at(-1)).toBeGreaterThan(0.9);
    expect(seen.at(-1)).toBeLessThanOrEqual(1);
  });

  it('stop the run at once', () => {
    let asked = 0;
    const problem = fromFacts(sodiumFacts('nisb', { cycles: 10_000 }));
    const hooks = { ...unwatched, cancelled: () => ++asked > 5 };
    expect(() => symmetricCellModel.solve(problem, hooks)).toThrow(Cancelled);
    expect(asked).toBe(6);
  });
});
