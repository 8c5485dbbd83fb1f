import { R } from './constants.ts';
import { type Refusal, refusal } from './refusal.ts';

/** How far from the temperature of a known value the law is used, K: ln k is a straight line in 1/T only so far. */
export const ARRHENIUS_REACH = 60;

/**
 * Arrhenius' law: a rate, a conductivity or a diffusivity at a temperature over that at another one.
 *
 *   k(T)/k(T₀) = exp[−(E_a/R)·(1/T − 1/T₀)]
 *
 * It is 1 for T = T₀, exactly, and below 1 for a lower temperature.
 *
 * @param at activation energy E_a, J mol⁻¹; temperature T and that of the known value T₀, K
 * @see Atkins & de Paula, Physical Chemistry, 10th ed., ch. 20
 */
export function arrheniusFactor(at: {
  readonly activationEnergy: number;
  readonly temperature: number;
  readonly referenceTemperature: number;
}): number {
  return Math.exp((-at.activationEnergy / R) * (1 / at.temperature - 1 / at.referenceTemperature));
}

/**
 * How much slower the same is at a temperature than at another: 1/(k(T)/k(T₀)), the factor of a resistance.
 *
 * @param activationEnergy E_a, J/mol
 * @param temperature T, K
 * @param reference T₀, K
 */
export function slowdown(activationEnergy: number, temperature: number, reference: number): number {
  return 1 / arrheniusFactor({ activationEnergy, temperature, referenceTemperature: reference });
}

/** A value at a temperature. */
export interface ThermalPoint {
  /** K */
  readonly temperature: number;
  /** In any unit, which all points share. */
  readonly value: number;
}

export interface FittedActivationEnergy {
  /** E_a, J mol⁻¹; positive if values rise with the temperature. */
  readonly activationEnergy: number;
  /** Standard error of the slope, J mol⁻¹; null for two points. */
  readonly standardError: number | null;
}

/**
 * Activation energy of a series: least squares of ln k against 1/T.
 *
 * @returns why not, for values or temperatures that are not positive, or fewer than two temperatures
 */
export function fittedActivationEnergy(points: readonly ThermalPoint[]): FittedActivationEnergy | Refusal {
  const isPositive = points.every(({ temperature, value }) => temperature > 0 && value > 0);
  if (!isPositive) return refusal('a temperature or a value is not positive');
  const temperatures = new Set(points.map(({ temperature }) => temperature)).size;
  if (temperatures < 2) return refusal(`a slope needs two temperatures, and there are ${temperatures}`);

  const x = fromMean(points.map(({ temperature }) => 1 / temperature));
  const y = fromMean(points.map(({ value }) => Math.log(value)));
  const spread = sumOfProducts(x, x);
  const slope = sumOfProducts(x, y) / spread;
  const residuals = y.map((one, k) => one - slope * x[k]);
  const freedom = points.length - 2;
  const variance = sumOfProducts(residuals, residuals) / freedom / spread;
  return { activationEnergy: -R * slope, standardError: freedom === 0 ? null : R * Math.sqrt(variance) };
}

function fromMean(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function sumOfProducts(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, k) => sum + value * b[k], 0);
}
