import { capillaryLengthPotential } from './gibbsThomson.ts';

/**
 * Radius of the critical nucleus, at which the energy gained by plating equals the energy of the surface, for a sphere of a
 * metal that exchanges one electron per atom.
 *
 *   r* = 2 γ Vm / (F η) = 2 Γ / η
 *
 * @param nucleus surface energy γ, J m⁻²; molar volume Vm, m³ mol⁻¹; magnitude of the overpotential η, V
 * @returns r*, m
 * @see Milchev, Electrocrystallization (2002), ch. 1
 */
export function criticalRadius(nucleus: {
  readonly surfaceEnergy: number;
  readonly molarVolume: number;
  readonly overpotential: number;
}): number {
  return (2 * capillaryLengthPotential(nucleus.surfaceEnergy, nucleus.molarVolume)) / nucleus.overpotential;
}

/**
 * The same in two dimensions, where a nucleus is a cylinder: r* = Γ/η, half of that of a sphere.
 *
 * @param capillary Γ, V m
 * @param overpotential magnitude of η, V
 * @returns r*, m
 */
export function criticalCylinderRadius(capillary: number, overpotential: number): number {
  return capillary / overpotential;
}

/** Attempts of a site per second, and the barrier at the nucleation overpotential in units of k T. */
const ATTEMPTS = 1e6;
const BARRIER_AT_ONSET = 14;

/**
 * Rate at which one active site nucleates. The barrier is that of classical theory, ∝ 1/η², expressed by the overpotential
 * at which the site nucleates within about a second.
 *
 *   k = ν exp(−14 (η_n/η)²),   ν = 10⁶ s⁻¹
 *
 * The prefactor is assumed; so η_n is a calibrated number and not a property of the clean surface.
 *
 * @param overpotential η, V; positive drives plating
 * @param onset η_n of the site, V
 * @returns k, s⁻¹; zero without a driving overpotential
 * @see Milchev, Electrocrystallization: Fundamentals of Nucleation and Growth (2002), ISBN 978-0-306-47552-8
 */
export function nucleationRate(overpotential: number, onset: number): number {
  if (overpotential <= 0) return 0;
  const ratio = onset / overpotential;
  return ATTEMPTS * Math.exp(-BARRIER_AT_ONSET * ratio * ratio);
}
