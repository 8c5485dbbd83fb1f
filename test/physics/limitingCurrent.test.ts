import { describe, expect, it } from 'vitest';
import { limitingCurrentDensity, limitingCurrentDensityOf } from '../../src/physics/limitingCurrent.ts';

const layer = {
  thickness: 260e-6,
  transportFactor: 0.882433,
  saltDiffusivity: 1.9e-10,
  transferenceNumber: 0.45,
  saltConcentration: 1000,
};

describe('limiting current density', () => {
  it('is 22.6251 mA/cm² across 260 µm of glass fibre', () => {
    expect(limitingCurrentDensity(layer)).toBeCloseTo(226.251, 3);
  });

  it('is the same from the integral when D does not depend on concentration', () => {
    const fromIntegral = limitingCurrentDensityOf(layer, () => layer.saltDiffusivity);
    expect(fromIntegral / limitingCurrentDensity(layer)).toBeCloseTo(1, 6);
  });

  it('is 9/16 of it when D is proportional to concentration and the same at c₀', () => {
    // D = D₀ c/c₀: c_m = 3c₀/2 and ∫D dc = 9/8 D₀ c₀, against 2 D₀ c₀
    const ratio =
      limitingCurrentDensityOf(layer, (c) => (layer.saltDiffusivity * c) / 1000) / limitingCurrentDensity(layer);
    expect(ratio).toBeCloseTo(9 / 16, 6);
  });
});
