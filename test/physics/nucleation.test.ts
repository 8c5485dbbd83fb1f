import { describe, expect, it } from 'vitest';
import { F } from '../../src/physics/constants.ts';
import { criticalRadius } from '../../src/physics/nucleation.ts';

const sodium = { surfaceEnergy: 0.22, molarVolume: 23.75e-6 };

describe('the critical nucleus', () => {
  it('is where the free energy of a sphere is greatest', () => {
    const overpotential = 0.05;
    const energy = (r: number) =>
      4 * Math.PI * r ** 2 * sodium.surfaceEnergy -
      ((4 / 3) * Math.PI * r ** 3 * F * overpotential) / sodium.molarVolume;
    const radius = criticalRadius({ ...sodium, overpotential });
    expect(energy(radius)).toBeGreaterThan(energy(0.99 * radius));
    expect(energy(radius)).toBeGreaterThan(energy(1.01 * radius));
  });

  it('halves when the overpotential doubles', () => {
    const [one, two] = [0.05, 0.1].map((overpotential) => criticalRadius({ ...sodium, overpotential }));
    expect(one! / two!).toBeCloseTo(2, 12);
  });
});
