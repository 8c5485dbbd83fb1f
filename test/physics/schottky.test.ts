import { describe, expect, it } from 'vitest';
import { depletionWidth } from '../../src/physics/schottky.ts';

const silicon = { relativePermittivity: 11.7, builtInPotential: 0.7, dopantDensity: 1e22 };

describe('the depletion width', () => {
  it('is some 0.3 µm for silicon with 10¹⁶ dopants per cm³ and 0.7 V', () => {
    expect(depletionWidth(silicon) * 1e6).toBeCloseTo(0.301, 3);
  });

  it('holds the charge that makes the potential: eN·w²/(2ε₀ε_r) = V', () => {
    const half = depletionWidth({ ...silicon, builtInPotential: 0.35 });
    expect(depletionWidth(silicon) / half).toBeCloseTo(Math.SQRT2, 12);
    expect(depletionWidth({ ...silicon, dopantDensity: 1e24 }) / depletionWidth(silicon)).toBeCloseTo(0.1, 12);
  });
});
