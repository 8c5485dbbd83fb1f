import { describe, expect, it } from 'vitest';
import { arrheniusFactor } from '../../src/physics/arrhenius.ts';

describe('Arrhenius’ law', () => {
  it('is 1 at the temperature of the known value, exactly', () => {
    expect(arrheniusFactor({ activationEnergy: 14e3, temperature: 298.15, referenceTemperature: 298.15 })).toBe(1);
  });

  it('leaves 37 % of a conductivity of 14 kJ/mol at 253.15 K: exp(−1683.83 · 5.96207e-4)', () => {
    const at = { activationEnergy: 14e3, temperature: 253.15, referenceTemperature: 298.15 };
    expect(arrheniusFactor(at)).toBeCloseTo(0.36644, 5);
  });

  it('is the reciprocal the other way round', () => {
    const there = arrheniusFactor({ activationEnergy: 55e3, temperature: 330, referenceTemperature: 298.15 });
    const back = arrheniusFactor({ activationEnergy: 55e3, temperature: 298.15, referenceTemperature: 330 });
    expect(there * back).toBeCloseTo(1, 12);
    expect(there).toBeGreaterThan(1);
  });
});
