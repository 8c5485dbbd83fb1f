import { describe, expect, it } from 'vitest';
import { neutralModulusRatio } from '../../src/physics/interfaceStability.ts';

/** Lithium against poly(ethylene oxide), in which the cation has nine times the volume of the atom. */
const polymer = { metalPoissonRatio: 0.42, separatorPoissonRatio: 0.33, cationVolumeRatio: 9 };
const inorganic = { ...polymer, cationVolumeRatio: 0.1 };

/**
 * Change of the chemical potential of the electrons at the peaks of a roughness, over V_m G_m k A, from the elasticity
 * of two half-spaces of the shear moduli g and 1. In each the normal displacement is ±(1 + d k|z|)e^−k|z|, and the
 * equation of Navier gives the tangential one. Tangential displacement and shear traction agree at the interface; the
 * jump of the pressure balances that of the normal deviatoric stress.
 */
function stabilityAt(
  g: number,
  { metalPoissonRatio: m, separatorPoissonRatio: s, cationVolumeRatio: v }: typeof polymer,
) {
  // (3 − 4s)d_s − (3 − 4m)d_m = 2 and 2g(1 − s)d_s + 2(1 − m)d_m = g − 1
  const determinant = (3 - 4 * s) * 2 * (1 - m) + (3 - 4 * m) * 2 * g * (1 - s);
  const ofSeparator = (2 * 2 * (1 - m) + (3 - 4 * m) * (g - 1)) / determinant;
  const ofMetal = ((3 - 4 * s) * (g - 1) - 2 * 2 * g * (1 - s)) / determinant;
  const pressures = 2 * ofMetal + 2 * g * ofSeparator;
  const jump = 2 * (2 * ofMetal * (1 - m) + 1) - 2 * g * (2 * ofSeparator * (1 - s) - 1);
  return ((1 + v) * jump + (1 - v) * pressures) / 2;
}

describe('the critical ratio of the shear moduli', () => {
  it('is 1.84 for the polymer of Monroe and Newman: about twice the modulus of lithium', () => {
    expect(neutralModulusRatio(polymer)).toBeCloseTo(1.843, 3);
  });

  it.each([polymer, inorganic, { ...polymer, separatorPoissonRatio: 0.5, cationVolumeRatio: 4 }])(
    'is where the elasticity of two half-spaces changes the sign of the stability: v = $cationVolumeRatio',
    (of) => {
      const critical = neutralModulusRatio(of);
      const [below, at, above] = [0.99, 1, 1.01].map((factor) => stabilityAt(factor * critical, of));
      expect(at).toBeCloseTo(0, 12);
      // A negative value means that peaks grow more slowly: above in a polymer, below in an inorganic solid.
      expect([below! < 0, above! < 0]).toEqual(of.cationVolumeRatio > 1 ? [false, true] : [true, false]);
    },
  );

  it('is 1.8 to 2.2 where the cation has from 11 down to 4 times the volume of the atom', () => {
    const at = (cationVolumeRatio: number) => neutralModulusRatio({ ...polymer, cationVolumeRatio });
    expect([at(11), at(4)]).toEqual([expect.closeTo(1.81, 3), expect.closeTo(2.134, 3)]);
  });

  it('falls with each Poisson’s ratio where v is above 1', () => {
    const base = neutralModulusRatio(polymer);
    expect(neutralModulusRatio({ ...polymer, metalPoissonRatio: 0.44 })).toBeLessThan(base);
    expect(neutralModulusRatio({ ...polymer, separatorPoissonRatio: 0.4 })).toBeLessThan(base);
  });

  it('leaves no stable ratio at v = 1, and comes close to that from both sides without loss of digits', () => {
    expect(neutralModulusRatio({ ...polymer, cationVolumeRatio: 1 })).toBe(Number.POSITIVE_INFINITY);
    const near = 1e-9;
    const above = neutralModulusRatio({ ...polymer, cationVolumeRatio: 1 + near });
    const below = neutralModulusRatio({ ...polymer, cationVolumeRatio: 1 - near });
    // h = 4B/(1 − v): a_m g_c = 2h above, a_s/(2h) below
    const linear = 4 * (2 - 3 * 0.33 - 3 * 0.42 + 4 * 0.33 * 0.42);
    expect((above * near * 1.32) / (2 * linear)).toBeCloseTo(1, 6);
    expect((below * 2 * linear) / (near * 1.68)).toBeCloseTo(1, 6);
  });
});
