import { describe, expect, it } from 'vitest';
import { type DrivenSites, nucleationPeak } from '../../src/physics/nucleation/peak.ts';
import { nucleationRate } from '../../src/physics/nucleation/rate.ts';

/** Sodium on nickel at 1 mA/cm². */
const sites: DrivenSites = {
  spacing: 2.56e-6,
  currentDensity: 10,
  doubleLayerCapacitance: 0.2,
  contactResistance: 1e-6,
  surfaceEnergy: 0.22,
  molarVolume: 23.75e-6,
  exchangeCurrentDensity: 30,
  transferCoefficient: 0.5,
  temperature: 298.15,
  rate: (overpotential) => nucleationRate(overpotential, 0.06),
};

describe('the nucleation peak of equal nuclei', () => {
  it.each([
    [2.56e-6, -0.304, -0.446],
    [1e-6, -0.284, -0.405],
    [0.5e-6, -0.268, -0.38],
    [0.25e-6, -0.249, -0.359],
  ])('%s m apart is %s V of ridges and %s V of caps, within 3 mV', (spacing, ridge, cap) => {
    expect(Math.abs(Number(nucleationPeak({ ...sites, spacing }, 'RIDGE')) - ridge)).toBeLessThan(3e-3);
    expect(Math.abs(Number(nucleationPeak({ ...sites, spacing }, 'CAP')) - cap)).toBeLessThan(3e-3);
  });

  it('is less deep without the resistance of the contact: 4 mV of a ridge, 46 mV of a cap', () => {
    const drop = (shape: 'RIDGE' | 'CAP') =>
      Number(nucleationPeak({ ...sites, contactResistance: 0 }, shape)) - Number(nucleationPeak(sites, shape));
    expect(drop('RIDGE')).toBeCloseTo(4e-3, 3);
    expect(drop('CAP')).toBeCloseTo(46e-3, 3);
  });

  it('is where the sites nucleate, at the median, if nuclei take up the current at once', () => {
    const at = 0.1;
    const sharp = (overpotential: number) => (overpotential > at ? 1e9 : 0);
    const [fast, dense] = [{ exchangeCurrentDensity: 1e6, contactResistance: 0 }, { spacing: 10e-9 }];
    const peak = nucleationPeak({ ...sites, ...fast, ...dense, doubleLayerCapacitance: 20, rate: sharp }, 'RIDGE');
    expect(Math.abs(Number(peak) + at)).toBeLessThan(4e-4);
  });

  it('has no value where the first nucleus empties the double layer and dissolves', () => {
    expect(nucleationPeak({ ...sites, spacing: 5e-9 }, 'RIDGE')).toEqual({
      reason: expect.stringContaining('dissolves again'),
    });
  });
});
