import { describe, expect, it } from 'vitest';
import { F } from '../../src/physics/constants.ts';
import { CONCENTRATION, OHMIC, WORKING_CONCENTRATION } from '../../src/simulation/cells/cycledCell.ts';
import { electrolyteLaws } from '../../src/simulation/cells/electrolyteLaws.ts';
import { SaltDiffusion } from '../../src/simulation/cells/saltDiffusion.ts';
import { base, current, order, solved } from './cells.ts';

const G = 0.92 ** 1.5;
const ONE_MILLIAMPERE = 10;

/** c at the stripped face minus c₀ after a step of current on a layer at rest, mol m⁻³: the exact series. */
function exactSeries(currentDensity: number, time: number): number {
  const { separatorThickness: L, saltDiffusivity: D, porosity } = base;
  const gradient = ((1 - base.transferenceNumber) * currentDensity) / (F * D * G);
  let sum = 0;
  for (let n = 1; n < 400; n += 2)
    sum += Math.exp((-n * n * Math.PI ** 2 * D * G * time) / (porosity * L * L)) / (n * n);
  return ((gradient * L) / 2) * (1 - (8 / Math.PI ** 2) * sum);
}

function afterFixedSteps(law: keyof typeof electrolyteLaws, steps: number): number {
  const salt = new SaltDiffusion({
    ...base,
    nodes: 100,
    thickness: base.separatorThickness,
    transportFactor: G,
    law: electrolyteLaws[law],
    tolerance: 1e-7,
    shortest: 20,
  });
  salt.setCurrent(10 * ONE_MILLIAMPERE);
  salt.timeStep = 20 / steps;
  for (let k = 0; k < steps; k++) {
    expect(salt.attempt()).toBe(true);
    salt.accept();
  }
  return salt.faces[0];
}

describe('salt diffusion', () => {
  it('settles at the steady gradient: 88.39738 mol/m³ across the layer at 1 mA/cm²', () => {
    const { observables, salt } = solved({ protocol: current(ONE_MILLIAMPERE, 7200) });
    expect((salt.faces[0] - salt.faces[1]) / 88.39738).toBeCloseTo(1, 6);
    expect(observables[CONCENTRATION] * 1e3).toBeCloseTo(2.4999, 5);
    expect(observables[OHMIC] * 1e3).toBeCloseTo(4.33294, 5);
  });

  it('follows the exact series: 23.12335 mol/m³ above c₀ after 20 s', () => {
    expect(exactSeries(ONE_MILLIAMPERE, 20)).toBeCloseTo(23.12335, 5);
    const { observables } = solved({ timeTolerance: 1e-8, protocol: current(ONE_MILLIAMPERE, 20) });
    expect(observables[WORKING_CONCENTRATION] - 1000).toBeCloseTo(23.12335, 3);
  });

  it('converges at second order in space', () => {
    const errors = [25, 50, 100].map((nodes) => {
      const { observables } = solved({ nodes, timeTolerance: 1e-9, protocol: current(ONE_MILLIAMPERE, 20) });
      return Math.abs(observables[WORKING_CONCENTRATION] - 1000 - exactSeries(ONE_MILLIAMPERE, 20));
    });
    expect(order(errors)).toBeGreaterThan(1.9);
    expect(errors[0]).toBeLessThan(3e-3);
  });

  it.each(['CONSTANT', 'CHAYAMBUKA_2022'] as const)('converges at second order in time, %s properties', (law) => {
    const reference = afterFixedSteps(law, 2560);
    const errors = [10, 20, 40, 80].map((steps) => Math.abs(afterFixedSteps(law, steps) - reference));
    expect(order(errors)).toBeGreaterThan(1.9);
  });

  it('keeps the salt to 10⁻⁹ over 1000 cycles', () => {
    const steps = [
      { direction: 'PLATE', currentDensity: ONE_MILLIAMPERE, duration: 3600 },
      { direction: 'STRIP', currentDensity: ONE_MILLIAMPERE, duration: 3600 },
    ] as const;
    for (const law of [electrolyteLaws.CONSTANT, electrolyteLaws.CHAYAMBUKA_2022]) {
      const { salt } = solved({ law, nodes: 100, protocol: { steps, cycles: 1000 } });
      expect(Math.abs(salt.meanConcentration() / 1000 - 1)).toBeLessThan(1e-9);
    }
  });
});
