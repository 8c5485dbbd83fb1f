import { F, R } from './constants.ts';

/**
 * Nernst–Einstein relation: diffusivity of an ion from its electric mobility.
 *
 *   D = u R T / (|z| F)
 *
 * @param ion mobility u, m² V⁻¹ s⁻¹ (drift velocity per field); temperature T, K; charge number |z|
 * @returns D, m² s⁻¹
 * @see Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 11
 */
export function nernstEinsteinDiffusivity(ion: {
  readonly mobility: number;
  readonly temperature: number;
  readonly charge?: number;
}): number {
  const { mobility, temperature, charge = 1 } = ion;
  return (mobility * R * temperature) / (charge * F);
}

/**
 * Sum of the mobilities of a fully dissociated 1:1 salt, from its conductivity.
 *
 *   u₊ + u₋ = κ / (F c)
 *
 * @param electrolyte ionic conductivity κ, S m⁻¹; concentration of the salt c, mol m⁻³
 * @returns u₊ + u₋, m² V⁻¹ s⁻¹; the cation's share is t₊
 */
export function sumOfMobilities(electrolyte: {
  readonly ionicConductivity: number;
  readonly saltConcentration: number;
}): number {
  return electrolyte.ionicConductivity / (F * electrolyte.saltConcentration);
}
