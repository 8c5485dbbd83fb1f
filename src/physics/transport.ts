import { F, R } from './constants.ts';

/**
 * Transport factor of a porous separator filled with electrolyte: effective over free diffusivity or conductivity.
 *
 *   g = 1/N_M   when the MacMullin number is known, else   g = ε^b   (Bruggeman, b = 1.5)
 *
 * @param porosity ε, volume of pores per volume
 * @see Bruggeman, Ann. Phys. 416, 636 (1935), doi:10.1002/andp.19354160705
 * @see MacMullin & Muccini, AIChE J. 2, 393 (1956), doi:10.1002/aic.690020320
 */
export function transportFactor(separator: {
  readonly porosity: number;
  readonly bruggemanExponent: number | null;
  readonly macMullinNumber: number | null;
}): number {
  const { porosity, bruggemanExponent, macMullinNumber } = separator;
  return macMullinNumber === null ? porosity ** (bruggemanExponent ?? BRUGGEMAN_EXPONENT) : 1 / macMullinNumber;
}

/** Exponent b of Bruggeman's relation for a random packing of spheres. */
export const BRUGGEMAN_EXPONENT = 1.5;

/**
 * Porosity of a layer from its areal mass.
 *
 *   ε = 1 − w / (ρ L)
 *
 * @param layer areal mass w, kg m⁻²; density of its dense solid ρ, kg m⁻³; thickness L, m
 */
export function porosityFromMass(layer: { arealMass: number; density: number; thickness: number }): number {
  return 1 - layer.arealMass / (layer.density * layer.thickness);
}

/**
 * Salt diffusivity of an ideal 1:1 electrolyte from its conductivity (Nernst–Einstein).
 *
 *   D = 2 t₊ (1 − t₊) κ R T / (F² c)
 *
 * From D± = t± κRT/(F²c) and D = 2D₊D₋/(D₊ + D₋). Ions that move independently have 0 < t₊ < 1.
 *
 * @param electrolyte conductivity κ, S m⁻¹; transference number t₊; concentration c, mol m⁻³; temperature T, K
 * @returns D, m² s⁻¹; NaN where t₊ is not positive
 * @see Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 11
 */
export function nernstEinsteinSaltDiffusivity(electrolyte: {
  readonly ionicConductivity: number;
  readonly transferenceNumber: number;
  readonly saltConcentration: number;
  readonly temperature: number;
}): number {
  const { ionicConductivity, transferenceNumber, saltConcentration, temperature } = electrolyte;
  if (transferenceNumber <= 0) return Number.NaN;
  const shares = 2 * transferenceNumber * (1 - transferenceNumber);
  return (shares * ionicConductivity * R * temperature) / (F * F * saltConcentration);
}

/**
 * Diffusivity of the cation from that of the salt.
 *
 *   D₊ = D / (2 (1 − t₊))
 *
 * From D = 2D₊D₋/(D₊ + D₋) and t₊ = D₊/(D₊ + D₋).
 *
 * @param electrolyte salt diffusivity D, m² s⁻¹; transference number t₊
 * @returns D₊, m² s⁻¹; NaN where t₊ is negative: then the cation is no ion by itself
 * @see Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 11
 */
export function cationDiffusivity(electrolyte: {
  readonly saltDiffusivity: number;
  readonly transferenceNumber: number;
}): number {
  if (electrolyte.transferenceNumber < 0) return Number.NaN;
  return electrolyte.saltDiffusivity / (2 * (1 - electrolyte.transferenceNumber));
}
