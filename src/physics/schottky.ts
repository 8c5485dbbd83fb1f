import { E_CHARGE, EPSILON_0, K_B } from './constants.ts';

/**
 * Width of the layer without carriers at a metal contact, for a uniform density of dopants (depletion approximation).
 *
 *   w = √(2 ε₀ ε_r V_bi / (e N))
 *
 * @param junction relative permittivity ε_r; potential across the layer V_bi, V; ionised dopants N, m⁻³
 * @returns w, m
 * @see Sze & Ng, Physics of Semiconductor Devices, 3rd ed., ch. 3
 */
export function depletionWidth(junction: {
  readonly relativePermittivity: number;
  readonly builtInPotential: number;
  readonly dopantDensity: number;
}): number {
  const { relativePermittivity, builtInPotential, dopantDensity } = junction;
  return Math.sqrt((2 * EPSILON_0 * relativePermittivity * builtInPotential) / (E_CHARGE * dopantDensity));
}

/** Richardson constant of free electrons A = 4π m k² e / h³, A m⁻² K⁻² (CODATA 2022). */
export const RICHARDSON = 1.20173e6;

/**
 * Saturation current density of a Schottky barrier by thermionic emission: the most that the barrier lets pass in its
 * blocking direction.
 *
 *   J_s = A* T² exp(−φ_B / k T)
 *
 * @param barrierHeight φ_B, J
 * @param richardsonConstant A*, A m⁻² K⁻²
 * @returns J_s, A m⁻²
 * @see Sze & Ng, Physics of Semiconductor Devices, 3rd ed., §3.3
 */
export function saturationCurrentDensity(
  barrierHeight: number,
  richardsonConstant: number,
  temperature: number,
): number {
  return richardsonConstant * temperature ** 2 * Math.exp(-barrierHeight / (K_B * temperature));
}

/** Thermal voltage k T / e, V. */
export function thermalVoltage(temperature: number): number {
  return (K_B * temperature) / E_CHARGE;
}
