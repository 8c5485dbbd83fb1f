import { F } from './constants.ts';

/**
 * Faraday's law: amount of metal that a charge plates or strips.
 *
 *   n = q / (z F)
 *
 * @param charge areal charge q, C m⁻²
 * @param electrons electrons per atom z; 1 for an alkali metal
 * @returns areal amount n, mol m⁻²
 * @see Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 1
 */
export function amountOfMetal(charge: number, electrons = 1): number {
  return charge / (electrons * F);
}

/**
 * Thickness of a dense deposit.
 *
 *   h = Vm q / (z F)
 *
 * @param charge areal charge q, C m⁻²
 * @param molarVolume Vm, m³ mol⁻¹
 * @returns thickness h, m
 */
export function depositThickness(charge: number, molarVolume: number): number {
  return molarVolume * amountOfMetal(charge);
}

/**
 * Theoretical specific capacity.
 *
 *   Q = z F / M
 *
 * @param molarMass M, kg mol⁻¹
 * @param electrons electrons per formula unit z
 * @returns Q, C kg⁻¹
 */
export function specificCapacity(molarMass: number, electrons = 1): number {
  return (electrons * F) / molarMass;
}
