/** Attempts of a site per second, and how many times k T the barrier is at the nucleation overpotential. */
const ATTEMPTS = 1e6;
const BARRIER_AT_ONSET = 14;

/**
 * Rate at which one active site nucleates, with the barrier of classical theory, ∝ 1/η², written by the overpotential
 * at which the site nucleates within about a second.
 *
 *   k = ν exp(−14 (η_n/η)²),   ν = 10⁶ s⁻¹
 *
 * The prefactor is assumed; with it, η_n is a calibrated number, not a property of the clean surface.
 *
 * @param overpotential η, V; positive drives plating
 * @param onset η_n of the site, V
 * @returns k, s⁻¹; zero where nothing drives it
 * @see Milchev, Electrocrystallization (2002), ch. 2, doi:10.1007/b113784
 */
export function nucleationRate(overpotential: number, onset: number): number {
  if (overpotential <= 0) return 0;
  const ratio = onset / overpotential;
  return ATTEMPTS * Math.exp(-BARRIER_AT_ONSET * ratio * ratio);
}

/** Radius of a critical nucleus Γ/η, m. @param capillary Γ, V m @param overpotential η, V */
export function criticalRadius(capillary: number, overpotential: number): number {
  return capillary / overpotential;
}
