import { describe, expect, it } from 'vitest';
import { F } from '../../src/physics/constants.ts';
import { criticalRadius, nucleationOnset, nucleationRate } from '../../src/physics/nucleation/rate.ts';

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

describe('nucleation at a temperature', () => {
  it.each([
    [250, 1.0920622692868753, 65.52373615721253, 13.104747231442504],
    [273.15, 1.0447606439858237, 62.685638639149424, 12.537127727829883],
    [298.15, 1, 60, 12],
    [330, 0.9505181999755967, 57.0310919985358, 11.40621839970716],
  ])('needs a larger overpotential in the cold: at %d K', (temperature, factor, nickel, antimonide) => {
    const onsetOf = (onset: number) => nucleationOnset(onset, temperature, 298.15);
    expect(onsetOf(1)).toBeCloseTo(factor, 12);
    expect(onsetOf(60)).toBeCloseTo(nickel, 10);
    expect(onsetOf(12)).toBeCloseTo(antimonide, 10);
  });

  it.each([
    [250, 0.05608485641412772],
    [298.15, 0.8315287191035678],
    [330, 3.2114504195137235],
  ])('has a smaller rate in the cold at the calibrated onset: at %d K', (temperature, rate) => {
    for (const onset of [0.012, 0.06]) {
      expect(Math.abs(nucleationRate(onset, onset, temperature, 298.15) / rate - 1)).toBeLessThan(1e-9);
    }
  });

  it('has the same rate at any temperature at the onset of that temperature', () => {
    const onset = nucleationOnset(0.06, 250, 298.15);
    expect(nucleationRate(onset, 0.06, 250, 298.15)).toBeCloseTo(nucleationRate(0.06, 0.06), 12);
  });
});
