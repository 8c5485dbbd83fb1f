import { E_CHARGE, EPSILON_0 } from './constants.ts';

/**
 * Width of the layer that a metal contact empties of carriers, for evenly spread dopants (depletion approximation).
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
