import { F, R } from './constants.ts';

/**
 * Overpotential that drives a current density through a one-electron interface, Butler–Volmer with both charge-transfer
 * coefficients ½, solved for η.
 *
 *   i = i₀ [exp(Fη/2RT) − exp(−Fη/2RT)]   ⇔   η = (2RT/F) asinh(i / 2i₀)
 *
 * An infinite i₀ is a reversible electrode, η = 0.
 *
 * @param currentDensity i, A m⁻²; positive is anodic (stripping)
 * @param exchangeCurrentDensity i₀, A m⁻²
 * @param temperature T, K
 * @returns η, V; has the sign of i
 * @see Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 8
 */
export function butlerVolmerOverpotential(
  currentDensity: number,
  exchangeCurrentDensity: number,
  temperature: number,
): number {
  return ((2 * R * temperature) / F) * Math.asinh(currentDensity / (2 * exchangeCurrentDensity));
}

/**
 * Exchange current density of an alkali metal in a solution whose concentration at the surface differs from the bulk.
 *
 *   i₀(c) = i₀(c₀) (c/c₀)^½
 *
 * The exponent is the cathodic charge-transfer coefficient ½; the activity of the metal is one.
 *
 * @param bulkValue i₀ at the bulk concentration, A m⁻²
 * @param concentrationRatio c/c₀ at the surface
 * @see Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 8
 */
export function exchangeCurrentDensityAt(bulkValue: number, concentrationRatio: number): number {
  return bulkValue * Math.sqrt(concentrationRatio);
}

/**
 * Exchange current density at which a current has a given overpotential: the law above, solved for i₀.
 *
 *   i₀ = i / (2 sinh(Fη/2RT))
 *
 * @param currentDensity i per true area, A m⁻²
 * @param overpotential η, V; of the sign of i
 * @returns i₀, A m⁻²; infinite for η = 0, a reversible electrode
 */
export function exchangeCurrentDensityFrom(currentDensity: number, overpotential: number, temperature: number): number {
  return currentDensity / (2 * Math.sinh((F * overpotential) / (2 * R * temperature)));
}

/**
 * Exchange current density of an interface that has this resistance at rest: the law above, linear in η.
 *
 *   i₀ = RT / (F R_int)
 *
 * @param resistance R_int, Ω m²
 * @param temperature T, K
 * @returns i₀, A m⁻²
 */
export function exchangeCurrentDensityOfResistance(resistance: number, temperature: number): number {
  return (R * temperature) / (F * resistance);
}

/**
 * Butler–Volmer with the salt concentration at the surface, counted positive while plating. The potential is that of
 * the metal against a reference in the far electrolyte, whose potential at the surface is (RT/F) ln u.
 *
 *   i = i₀ [u^(1+α) exp(−α F V/RT) − u^(α−1) exp((1−α) F V/RT)]
 *
 * It vanishes at V = (2RT/F) ln u, the equilibrium of an ideal binary salt whose anions are at rest.
 *
 * @param potential V, V; for a curved surface V + Γ κ
 * @param concentrationRatio u = c/c₀ at the surface
 * @returns i, A m⁻²; positive is cathodic (plating)
 * @see Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., chs. 8, 11
 */
export function platingCurrentDensity(
  potential: number,
  concentrationRatio: number,
  kinetics: {
    readonly exchangeCurrentDensity: number;
    readonly transferCoefficient: number;
    readonly temperature: number;
  },
): number {
  const { exchangeCurrentDensity, transferCoefficient: alpha, temperature } = kinetics;
  const logRatio = Math.log(concentrationRatio);
  const reduced = (F * potential) / (R * temperature);
  const cathodic = Math.exp((1 + alpha) * logRatio - alpha * reduced);
  const anodic = Math.exp((alpha - 1) * logRatio + (1 - alpha) * reduced);
  return exchangeCurrentDensity * (cathodic - anodic);
}
