import { F } from './constants.ts';

/**
 * Radius of the critical nucleus: where the gain of plating balances the cost of surface, for a sphere of a metal that
 * exchanges one electron per atom.
 *
 *   r* = 2 γ Vm / (F η)
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
  return (2 * nucleus.surfaceEnergy * nucleus.molarVolume) / (F * nucleus.overpotential);
}
