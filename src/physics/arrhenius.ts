import { R } from './constants.ts';

/**
 * Arrhenius' law: a rate, a conductivity or a diffusivity at a temperature over that at another one.
 *
 *   k(T)/k(T₀) = exp[−(E_a/R)·(1/T − 1/T₀)]
 *
 * It is 1 for T = T₀, exactly, and below 1 for a lower temperature.
 *
 * @param at activation energy E_a, J mol⁻¹; temperature T and that of the known value T₀, K
 * @see Atkins & de Paula, Physical Chemistry, 10th ed., ch. 20
 */
export function arrheniusFactor(at: {
  readonly activationEnergy: number;
  readonly temperature: number;
  readonly referenceTemperature: number;
}): number {
  return Math.exp((-at.activationEnergy / R) * (1 / at.temperature - 1 / at.referenceTemperature));
}
