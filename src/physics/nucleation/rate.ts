import { T_STANDARD } from '../constants.ts';
import { capillaryLengthPotential } from '../gibbsThomson.ts';

/**
 * Radius of the critical nucleus, at which the energy gained by plating equals the energy of the surface, for a sphere
 * of a metal that exchanges one electron per atom.
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

/** Attempts of a site per second, and with so many the barrier at the nucleation overpotential in units of k T_cal. */
const ATTEMPTS = 1e6;
const BARRIER_AT_ONSET = 14;

/** How often a site tries to nucleate, and the barrier at its onset. */
export interface NucleationBarrier {
  /** ν, s⁻¹ */
  readonly attempts: number;
  /** B, in units of k T_cal. */
  readonly atOnset: number;
}

/**
 * The barrier at the onset for a number of attempts. The onset is defined by the rate there, ν e^(−B) = 10⁶ e⁻¹⁴ s⁻¹ =
 * 0.83 s⁻¹, which stays the same:
 *
 *   B = 14 + ln(ν / 10⁶ s⁻¹)
 *
 * @param attempts ν, s⁻¹; above 0.83 s⁻¹, at which there is no barrier
 */
export function nucleationBarrier(attempts: number): NucleationBarrier {
  return { attempts, atOnset: BARRIER_AT_ONSET + Math.log(attempts / ATTEMPTS) };
}

const USUAL_BARRIER = nucleationBarrier(ATTEMPTS);

/**
 * Overpotential at which a site nucleates within about a second at a temperature, from that at another one. The barrier
 * of classical theory is an energy ∝ 1/η², so in the cold the same rate needs a larger overpotential:
 *
 *   η_n(T) = η_n √(T_cal/T)
 *
 * @param onset η_n at T_cal, V
 * @param temperature T, K
 * @param calibratedAt T_cal, K
 * @returns η_n(T), V; exactly η_n at T_cal
 * @see Milchev, Electrocrystallization: Fundamentals of Nucleation and Growth (2002), ISBN 978-0-306-47552-8
 */
export function nucleationOnset(onset: number, temperature: number, calibratedAt: number): number {
  return onset * Math.sqrt(calibratedAt / temperature);
}

/**
 * Rate at which one active site nucleates. The barrier is that of classical theory, ∝ 1/η², expressed by the
 * overpotential at which the site nucleates within about a second at T_cal.
 *
 *   k = ν exp(−ΔG/kT) = ν exp(−B (T_cal/T)(η_n/η)²),   B = 14 at ν = 10⁶ s⁻¹
 *
 * The prefactor is assumed; so η_n is a calibrated number and not a property of the clean surface. It is the value at
 * T_cal: that at T would count the temperature twice and cancel it.
 *
 * @param overpotential η, V; positive drives plating
 * @param onset η_n of the site at T_cal, V
 * @param temperature T, K
 * @param calibratedAt T_cal, K
 * @param barrier ν and B
 * @returns k, s⁻¹; zero without a driving overpotential
 * @see Milchev, Electrocrystallization: Fundamentals of Nucleation and Growth (2002), ISBN 978-0-306-47552-8
 */
export function nucleationRate(
  overpotential: number,
  onset: number,
  temperature = T_STANDARD,
  calibratedAt = T_STANDARD,
  { attempts, atOnset }: NucleationBarrier = USUAL_BARRIER,
): number {
  if (overpotential <= 0) return 0;
  const ratio = nucleationOnset(onset, temperature, calibratedAt) / overpotential;
  return attempts * Math.exp(-atOnset * ratio * ratio);
}
