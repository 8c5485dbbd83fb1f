import { F } from './constants.ts';

/**
 * Shift of the equilibrium potential of a metal by the curvature of its surface: a convex surface dissolves more
 * easily.
 *
 *   ΔV = −Γ κ,   Γ = γ V_m / (z F)
 *
 * In two dimensions κ is 1/r for a cylinder of radius r, positive where the metal is convex.
 *
 * @param surfaceEnergy γ, J m⁻²
 * @param molarVolume V_m, m³ mol⁻¹
 * @returns Γ, V m
 * @see Porter & Easterling, Phase Transformations in Metals and Alloys, 3rd ed., §1.6
 */
export function capillaryLengthPotential(surfaceEnergy: number, molarVolume: number, electrons = 1): number {
  return (surfaceEnergy * molarVolume) / (electrons * F);
}
