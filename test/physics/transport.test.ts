import { describe, expect, it } from 'vitest';
import { T_STANDARD } from '../../src/physics/constants.ts';
import { nernstEinsteinSaltDiffusivity, porosityFromMass, transportFactor } from '../../src/physics/transport.ts';

describe('transport factor', () => {
  it('is ε^1.5 for 92 % pores without a MacMullin number', () => {
    const glassFibre = { porosity: 0.92, bruggemanExponent: null, macMullinNumber: null };
    expect(transportFactor(glassFibre)).toBeCloseTo(0.882433, 6);
  });

  it('is the reciprocal of a known MacMullin number, whatever the porosity', () => {
    const celgard = { porosity: 0.55, bruggemanExponent: 1.5, macMullinNumber: 4.5 };
    expect(transportFactor(celgard)).toBe(1 / 4.5);
  });
});

describe('porosity from mass', () => {
  it('is 92 % for 5.19 mg/cm² of glass of 2.5 g/cm³ in 260 µm', () => {
    expect(porosityFromMass({ arealMass: 0.0519, density: 2500, thickness: 260e-6 })).toBeCloseTo(0.92, 3);
  });
});

describe('Nernst–Einstein salt diffusivity', () => {
  it('is 0.90 × 10⁻¹⁰ m²/s for 6.8 mS/cm at 1 mol/L with t₊ 0.45', () => {
    const electrolyte = { ionicConductivity: 0.68, transferenceNumber: 0.45, saltConcentration: 1000 };
    expect(nernstEinsteinSaltDiffusivity({ ...electrolyte, temperature: T_STANDARD })).toBeCloseTo(0.8963e-10, 14);
  });

  it('is that of the slower ion twice over when the other hardly moves', () => {
    const electrolyte = { ionicConductivity: 1, saltConcentration: 1000, temperature: T_STANDARD };
    const slow = nernstEinsteinSaltDiffusivity({ ...electrolyte, transferenceNumber: 1e-6 });
    const symmetric = nernstEinsteinSaltDiffusivity({ ...electrolyte, transferenceNumber: 1 - 1e-6 });
    expect(slow / symmetric).toBeCloseTo(1, 9);
  });
});
