/** Lattice planes (hkl) of a crystal whose edges a and b are equal and at right angles to c. */
export interface LatticePlanes {
  readonly h: number;
  readonly k: number;
  readonly l: number;
  /** Edge a = b of the unit cell, m. */
  readonly a: number;
  /** Edge c, m. */
  readonly c: number;
  /** Angle between a and b, rad: a right one, or 120° of a hexagonal cell. */
  readonly gamma: number;
}

/**
 * Distance between neighbouring lattice planes.
 *
 *   1/d² = (h² + k² − 2hk cos γ)/(a² sin² γ) + l²/c²
 *
 * Cubic for a = c and γ = 90°, hexagonal for γ = 120°.
 *
 * @returns d, m; infinite for (000)
 * @see International Tables for Crystallography, vol. C, 1.1
 */
export function latticeSpacing({ h, k, l, a, c, gamma }: LatticePlanes): number {
  const inPlane = (h * h + k * k - 2 * h * k * Math.cos(gamma)) / (a * Math.sin(gamma)) ** 2;
  return 1 / Math.sqrt(inPlane + (l / c) ** 2);
}

/**
 * Scattering angle of the first-order reflection (Bragg).
 *
 *   2θ = 2 asin(λ/2d)
 *
 * @param spacing d, m
 * @param wavelength λ, m
 * @returns 2θ, rad; NaN where λ > 2d, for which there is no reflection
 * @see W. H. & W. L. Bragg, Proc. R. Soc. Lond. A 88, 428 (1913), doi:10.1098/rspa.1913.0040
 */
export function scatteringAngle(spacing: number, wavelength: number): number {
  return 2 * Math.asin(wavelength / (2 * spacing));
}
