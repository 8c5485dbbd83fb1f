import { N_A } from '../constants.ts';

/**
 * Diameter of a sphere with the volume of one atom, d = (6 V_m/(π N_A))^⅓: 0.422 nm for sodium, 0.345 nm for lithium.
 *
 * @param molarVolume V_m of the element, m³ mol⁻¹
 * @returns d, m
 */
export function atomicDiameter(molarVolume: number): number {
  return Math.cbrt((6 * molarVolume) / (Math.PI * N_A));
}
