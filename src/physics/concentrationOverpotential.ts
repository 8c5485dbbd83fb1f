import { F, R } from './constants.ts';

/**
 * Voltage of the steady concentration gradient between two electrodes of the cation’s metal, in a binary electrolyte
 * with constant properties: a concentration cell with transference, whose concentrations at the electrodes are
 * c₀(1 ± i/i_lim).
 *
 *   η = (2RT/F) (1 − t₊) Θ ln((i_lim + i)/(i_lim − i))
 *
 * @param layer magnitude of the current density i and limiting current density i_lim, A m⁻²; transference number t₊;
 *   thermodynamic factor Θ = 1 + ∂ln f±/∂ln c; temperature T, K
 * @returns η, V; NaN above the limiting current, where no state is steady
 * @see Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 12
 */
export function concentrationOverpotential(layer: {
  readonly currentDensity: number;
  readonly limitingCurrentDensity: number;
  readonly transferenceNumber: number;
  readonly thermodynamicFactor: number;
  readonly temperature: number;
}): number {
  const { currentDensity, limitingCurrentDensity, transferenceNumber, thermodynamicFactor, temperature } = layer;
  const share = currentDensity / limitingCurrentDensity;
  if (share > 1) return Number.NaN;
  const perFactor = ((2 * R * temperature) / F) * (1 - transferenceNumber);
  return perFactor * thermodynamicFactor * 2 * Math.atanh(share);
}
