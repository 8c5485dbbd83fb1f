import { F } from './constants.ts';

/** A layer of binary electrolyte between two metal electrodes. */
export interface ElectrolyteLayer {
  /** Thickness L, m. */
  readonly thickness: number;
  /** Effective over free diffusivity g. */
  readonly transportFactor: number;
  /** Salt diffusivity of the free solution D, m² s⁻¹. */
  readonly saltDiffusivity: number;
  /** t₊, constant. */
  readonly transferenceNumber: number;
  /** Mean salt concentration c₀, mol m⁻³. */
  readonly saltConcentration: number;
}

/**
 * Limiting current density: the steady current at which no salt is left at the plating electrode.
 *
 *   i_lim = 2 F g D c₀ / ((1 − t₊) L)
 *
 * @returns A m⁻²
 * @see Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 11
 */
export function limitingCurrentDensity(layer: ElectrolyteLayer): number {
  return (F * layer.transportFactor * 2 * layer.saltDiffusivity * layer.saltConcentration) / gradientScale(layer);
}

/**
 * The same where D depends on concentration. In the steady state ∫D dc grows linearly across the layer; the highest
 * concentration c_m is the one that keeps the mean at c₀.
 *
 *   ∫₀^{c_m} c D dc = c₀ ∫₀^{c_m} D dc,   i_lim = F g ∫₀^{c_m} D dc / ((1 − t₊) L)
 *
 * @param diffusivity D(c) of the free solution, m² s⁻¹; `saltDiffusivity` of the layer is not read
 */
export function limitingCurrentDensityOf(layer: ElectrolyteLayer, diffusivity: (c: number) => number): number {
  const step = layer.saltConcentration / 1000;
  let integral = 0;
  let excess = 0;
  for (let c = 0; c < 20 * layer.saltConcentration; c += step) {
    const middle = c + step / 2;
    const area = diffusivity(middle) * step;
    const next = excess + (middle - layer.saltConcentration) * area;
    if (excess < 0 && next >= 0) {
      integral += area * (excess / (excess - next));
      return (F * layer.transportFactor * integral) / gradientScale(layer);
    }
    integral += area;
    excess = next;
  }
  return Number.POSITIVE_INFINITY;
}

function gradientScale({ transferenceNumber, thickness }: ElectrolyteLayer): number {
  return (1 - transferenceNumber) * thickness;
}
