import { describe, expect, it } from 'vitest';
import { Cancelled } from '../../src/simulation/model.ts';
import type { SymmetricCellFacts } from '../../src/simulation/models/symmetricCell/facts.ts';
import { fromFacts } from '../../src/simulation/models/symmetricCell/fromFacts.ts';
import { symmetricCellModel } from '../../src/simulation/models/symmetricCell/model.ts';
import type { SymmetricCellResult } from '../../src/simulation/models/symmetricCell/result.ts';
import { unwatched } from '../../src/simulation/simulate.ts';
import { band, celgard, type Host, overpotentials, sodium, sodiumFacts } from './sodiumFacts.ts';

function predicted(facts: SymmetricCellFacts): SymmetricCellResult {
  const problem = fromFacts(facts);
  symmetricCellModel.validate(problem);
  return symmetricCellModel.solve(problem, unwatched);
}

const millivolts = (result: SymmetricCellResult) => result.plateauOverpotential.value * 1e3;
const hosts = Object.entries(overpotentials) as [Host, number][];
const without = (host: Host) => ({ ignoring: [`wang2021/${host}`] });

describe('calibration', () => {
  it.each(hosts)('gives back the overpotential of %s, %d mV, to 0.01 mV, under both laws', (host, measured) => {
    for (const interfaceLaw of ['OHMIC', 'BUTLER_VOLMER'] as const) {
      const result = predicted(sodiumFacts(host, { interfaceLaw }));
      expect(Math.abs(millivolts(result) - measured)).toBeLessThan(0.01);
      expect(Math.abs(result.interface.otherLaw!.plateauOverpotential * 1e3 - measured)).toBeLessThan(0.01);
      expect(result.basis).toBe('CALIBRATED');
    }
  });

  it('finds 12.69 Ω cm² for each NiSb interface beside 9.62 mV in the electrolyte', () => {
    const { interface: known, plateauParts } = predicted(sodiumFacts('nisb'));
    expect(known.interfaceResistance! * 1e4).toBeCloseTo(12.69, 2);
    expect((plateauParts.ohmic + plateauParts.concentration) * 1e3).toBeCloseTo(9.622, 3);
    expect(plateauParts.workingInterface).toBe(plateauParts.counterInterface);
  });

  it('reproduces with overrides of the electrolyte, which hold for the measured cell too', () => {
    const result = predicted(sodiumFacts('nisb', { overrides: { saltDiffusivity: 1.9e-10 } }));
    expect(millivolts(result)).toBeCloseTo(35, 6);
    expect(result.interface.interfaceResistance! * 1e4).toBeCloseTo(14.08, 2);
  });
});

describe('leaving one host out', () => {
  it.each([
    ['nisb', 34.9],
    ['plate', -23],
    ['ni', 15.4],
    ['ani', -13.8],
    ['cc', -4.9],
  ] as const)('predicts %s from the other four with an error of %d %%', (host, error) => {
    const result = predicted(sodiumFacts(host, without(host)));
    expect(result.basis).toBe('PRIOR');
    expect(result.interface.fits).toHaveLength(4);
    expect(100 * (millivolts(result) / overpotentials[host] - 1)).toBeCloseTo(error, 1);
  });

  it('holds the measured value within its band, to which the scatter of the hosts contributes', () => {
    const { plateauOverpotential, contributions } = predicted(sodiumFacts('nisb', without('nisb')));
    expect(plateauOverpotential.band!.low).toBeLessThan(0.035);
    expect(plateauOverpotential.band!.high).toBeGreaterThan(0.035);
    expect(contributions.map(({ entry }) => entry)).toContain('hostSpread');
  });

  it('says that the scatter of hosts is unknown when one alone is left', () => {
    const ignoring = hosts.slice(1).map(([host]) => `wang2021/${host}`);
    const { notes, interface: known } = predicted(sodiumFacts('nisb', { ignoring }));
    expect(known.spread).toBeNull();
    expect(notes.join()).toContain('One host alone');
  });
});

describe('prediction', () => {
  it('moves to five times the current: 177 mV if ohmic, 163 mV after Butler and Volmer', () => {
    const result = predicted(sodiumFacts('nisb', { currentDensity: 50 }));
    expect(result.basis).toBe('PREDICTED');
    expect(millivolts(result)).toBeCloseTo(177, 0);
    expect(result.interface.otherLaw!.plateauOverpotential * 1e3).toBeCloseTo(163, 0);
    const { low } = result.contributions.find(({ entry }) => entry === 'interfaceLaw')!;
    expect(low).toBe(result.interface.otherLaw!.plateauOverpotential);
  });

  it('leaves the band open above where the salt would run out at an end of an assumption', () => {
    const { plateauOverpotential, contributions } = predicted(sodiumFacts('nisb', { currentDensity: 50 }));
    const diffusivity = contributions.find(({ entry }) => entry === 'saltDiffusivity')!;
    expect(diffusivity.high).toBeNull();
    expect(diffusivity.note).toContain('no salt');
    expect(plateauOverpotential.band!.high).toBeNull();
  });

  it('keeps the interface and changes the electrolyte in another separator: 29.0 mV with Celgard', () => {
    const result = predicted(sodiumFacts('nisb', { separator: celgard }));
    expect(result.basis).toBe('PREDICTED');
    expect(millivolts(result)).toBeCloseTo(29.05, 2);
  });

  it('does not depend on the capacity once the salt is steady', () => {
    const result = predicted(sodiumFacts('nisb', { arealCapacity: 36e4 }));
    expect(millivolts(result)).toBeCloseTo(35, 3);
  });

  it('uses an interface without overpotential, and says so, where the electrolyte alone exceeds the claim', () => {
    const { contributions } = predicted(sodiumFacts('nisb'));
    const current = contributions.find(({ entry }) => entry === 'testCurrentDensity')!;
    expect(current.note).toContain('the electrolyte alone exceeds wang2021/nisb');
    expect(current.low * 1e3).toBeCloseTo(9.62, 2);
  });
});

describe('band', () => {
  it('adds contributions in quadrature and spans both laws', () => {
    const { plateauOverpotential, contributions, interface: known } = predicted(sodiumFacts('nisb'));
    const { value, band } = plateauOverpotential;
    const own = contributions.filter(({ entry }) => entry !== 'interfaceLaw');
    const above = Math.hypot(...own.map(({ high }) => high! - value));
    expect(band!.high).toBeCloseTo(Math.max(value + above, known.otherLaw!.band.high!), 12);
  });

  it('grows with the band of an assumption', () => {
    const width = (low: number) => {
      const transferenceNumber = band(0.45, [low, 0.5], '1');
      const facts = sodiumFacts('nisb', { separator: celgard }, { naclo4: { transferenceNumber } });
      const { band: found } = predicted(facts).plateauOverpotential;
      return found!.high! - found!.low;
    };
    expect(width(0.05)).toBeGreaterThan(width(0.3));
  });
});

describe('result', () => {
  it('balances charge and salt', () => {
    const { chargeBalance } = predicted(sodiumFacts('nisb', { cycles: 20 }));
    expect(chargeBalance.plated).toBeCloseTo(20 * 3.6e4, 6);
    expect(chargeBalance.metalPlated).toBeCloseTo((20 * 3.6e4) / 96485.33212, 8);
    expect(Math.abs(chargeBalance.stripped / chargeBalance.plated - 1)).toBeLessThan(1e-12);
    expect(Math.abs(chargeBalance.chargeError)).toBeLessThan(1e-12);
    expect(Math.abs(chargeBalance.saltError)).toBeLessThan(1e-9);
  });

  it('is made of parts that add up', () => {
    const { plateauParts, plateauOverpotential } = predicted(sodiumFacts('nisb', { currentDensity: 50 }));
    const sum = Object.values(plateauParts).reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(plateauOverpotential.value, 15);
  });

  it('tells limiting current and Sand’s time, and a depletion time above the limit only', () => {
    const below = predicted(sodiumFacts('nisb'));
    expect(below.limitingCurrentDensity / 10).toBeCloseTo(10.72, 2);
    expect(below.sandTime / 3600).toBeCloseTo(4.91, 2);
    expect(below.depletionTime).toBeNull();
    const above = predicted(sodiumFacts('nisb', { currentDensity: 200, arealCapacity: 200 * 30 }));
    expect(above.depletionTime).toBeGreaterThan(30);
    expect(above.depletionTime).toBeLessThan(above.sandTime * 1.1);
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

describe('prior from the metal', () => {
  it('stands in when no cell was measured, with the band of its claim', () => {
    const result = predicted(sodiumFacts('unmeasured', { measured: [] }));
    expect(result.basis).toBe('PRIOR');
    expect(result.basisReason).toContain(sodium.name);
    expect(millivolts(result)).toBeCloseTo(2 * 18.8 + 9.622, 2);
    expect(result.contributions.map(({ entry }) => entry)).toContain('interfaceResistance');
  });

  it('starts with the same slope under Butler–Volmer', () => {
    const small = { measured: [], currentDensity: 1e-3, arealCapacity: 3.6 };
    const ohmic = predicted(sodiumFacts('unmeasured', small));
    const kinetic = predicted(sodiumFacts('unmeasured', { ...small, interfaceLaw: 'BUTLER_VOLMER' }));
    expect(millivolts(kinetic) / millivolts(ohmic)).toBeCloseTo(1, 6);
  });
});
