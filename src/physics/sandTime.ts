import { F } from './constants.ts';
import type { ElectrolyteLayer } from './limitingCurrent.ts';

/**
 * Sand's time: when a constant current has used up the salt at the plating electrode.
 *
 *   τ = π ε g D (F c₀ / (2 (1 − t₊) i))²
 *
 * For a half-space filled at c₀ when the current starts; a layer of finite thickness follows it only well above its
 * limiting current (0.05 % off at twice, 8 % at 1.3 times).
 *
 * @param layer with the porosity ε that holds the salt; its thickness is not read
 * @param currentDensity magnitude i, A m⁻²
 * @returns τ, s
 * @see Sand, Phil. Mag. 1, 45 (1901), doi:10.1080/14786440109462590
 */
export function sandTime(layer: ElectrolyteLayer & { readonly porosity: number }, currentDensity: number): number {
  const { porosity, transportFactor, saltDiffusivity, saltConcentration, transferenceNumber } = layer;
  const charge = (F * saltConcentration) / (2 * (1 - transferenceNumber) * currentDensity);
  return Math.PI * porosity * transportFactor * saltDiffusivity * charge * charge;
}
