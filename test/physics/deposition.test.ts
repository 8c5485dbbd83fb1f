import { describe, expect, it } from 'vitest';
import { ambipolarDiffusivity, anionDiffusivity, gradientPerCurrent } from '../../src/physics/binaryElectrolyte.ts';
import { platingCurrentDensity } from '../../src/physics/butlerVolmer.ts';
import { E_CHARGE, K_B } from '../../src/physics/constants.ts';
import { capillaryLengthPotential } from '../../src/physics/gibbsThomson.ts';
import { RICHARDSON, saturationCurrentDensity, thermalVoltage } from '../../src/physics/schottky.ts';

const electrolyte = { cationDiffusivity: 7.24e-11, transferenceNumber: 0.4, saltConcentration: 1000 };

describe('binary electrolyte', () => {
  it('has an anion of 1.086e-10 m²/s and a salt of 8.688e-11 m²/s, the harmonic mean of its ions', () => {
    const anion = anionDiffusivity(electrolyte);
    expect(anion).toBeCloseTo(1.086e-10, 14);
    const salt = ambipolarDiffusivity(electrolyte);
    expect(salt).toBeCloseTo((2 * 7.24e-11 * anion) / (7.24e-11 + anion), 20);
    expect(salt).toBeCloseTo(8.688e-11, 14);
  });

  it('carries 1397 A/m² at most across 10 µm', () => {
    expect(1 / (gradientPerCurrent(electrolyte) * 10e-6)).toBeCloseTo(1397.1, 1);
  });
});

describe('surface energy', () => {
  it.each([
    ['Na', 0.22, 23.75e-6, 0.0542],
    ['Li', 0.47, 13.0e-6, 0.0633],
    ['K', 0.13, 45.4e-6, 0.0612],
  ])('shifts %s by Γ/r, γ %s J/m², V_m %s: Γ = %s V nm there', (_metal, energy, volume, shift) => {
    expect(capillaryLengthPotential(energy, volume) * 1e9).toBeCloseTo(shift, 4);
  });
});

describe('Schottky barrier', () => {
  it('lets pass 11.4 A/m² at 0.59 eV and 7.7 A/m² at 0.60 eV, 298.15 K', () => {
    expect(saturationCurrentDensity(0.59 * E_CHARGE, RICHARDSON, 298.15)).toBeCloseTo(11.4, 0);
    expect(saturationCurrentDensity(0.6 * E_CHARGE, RICHARDSON, 298.15)).toBeCloseTo(7.7, 1);
    expect(thermalVoltage(298.15)).toBeCloseTo((K_B * 298.15) / E_CHARGE, 12);
  });
});

describe('Butler–Volmer with depleted salt', () => {
  const kinetics = { exchangeCurrentDensity: 30, transferCoefficient: 0.5, temperature: 298.15 };

  it('is at rest at (2RT/F) ln u', () => {
    expect(platingCurrentDensity(0.0513852 * Math.log(0.3), 0.3, kinetics)).toBeCloseTo(0, 3);
  });

  it('plates at negative potential, and no faster than the salt allows at first order', () => {
    const full = platingCurrentDensity(-0.1, 1, kinetics);
    expect(full).toBeCloseTo(30 * 2 * Math.sinh(0.05 * 38.9217), 1);
    expect(platingCurrentDensity(-0.1, 0.5, kinetics)).toBeLessThan(full * 0.5 ** 1.5);
    expect(platingCurrentDensity(0.1, 1, kinetics)).toBeCloseTo(-full, 9);
  });
});
