import { F } from './constants.ts';

/** A binary 1:1 electrolyte, ideal and dilute. */
export interface BinaryElectrolyte {
  /** D₊, m² s⁻¹ */
  readonly cationDiffusivity: number;
  /** t₊ = D₊/(D₊ + D₋) */
  readonly transferenceNumber: number;
  /** c₀, mol m⁻³ */
  readonly saltConcentration: number;
}

/**
 * Diffusivity of the salt: both ions move together.
 *
 *   D = 2 D₊ D₋ / (D₊ + D₋) = 2 D₊ (1 − t₊)
 *
 * @returns D, m² s⁻¹
 * @see Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 11
 */
export function ambipolarDiffusivity({ cationDiffusivity, transferenceNumber }: BinaryElectrolyte): number {
  return 2 * cationDiffusivity * (1 - transferenceNumber);
}

/** Diffusivity of the anion D₋ = D₊ (1 − t₊)/t₊, m² s⁻¹. */
export function anionDiffusivity({ cationDiffusivity, transferenceNumber }: BinaryElectrolyte): number {
  return (cationDiffusivity * (1 - transferenceNumber)) / transferenceNumber;
}

/**
 * Gradient of c/c₀ that carries unit current in the steady state, when only cations move: half of the current is
 * diffusion, half migration.
 *
 *   λ = 1 / (2 F D₊ c₀)
 *
 * @returns λ, m⁻¹ per A m⁻²; 1/(λ L) is the limiting current density of a gap L to a reservoir
 */
export function gradientPerCurrent({ cationDiffusivity, saltConcentration }: BinaryElectrolyte): number {
  return 1 / (2 * F * cationDiffusivity * saltConcentration);
}
