import { E_CHARGE, K_B } from './constants.ts';

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
