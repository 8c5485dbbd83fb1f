import { studentQuantile } from './standard.ts';

/** An estimate of one quantity, with the variance of its error, above zero. */
export interface Estimate {
  readonly value: number;
  readonly variance: number;
}

/** A mean of independent estimates whose true values scatter. */
export interface CombinedMean {
  readonly mean: number;
  readonly standardError: number;
  /** Standard deviation between the estimates; beyond that of their own errors, where these are known. */
  readonly tau: number;
  /** The share of each estimate in the mean, in their order; the sum is 1. */
  readonly shares: readonly number[];
}

export interface RandomEffectsMean extends CombinedMean {
  /** Cochran's Q with τ = 0; about n − 1 where the errors alone explain the scatter. */
  readonly heterogeneity: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 %. */
const UPPER = 0.975;
/** The least variance beside which the others are still numbers, relative to the largest size squared. */
const SHARPEST = 1e-300;

/**
 * The random-effects mean, with the variance between the estimates by Paule and Mandel:
 *
 *   τ² ≥ 0 solves Σ wᵢ(xᵢ − x̄)² = n − 1,   wᵢ = 1/(vᵢ + τ²),   x̄ = Σ wᵢxᵢ/Σ wᵢ,   u(x̄) = 1/√(Σ wᵢ)
 *
 * τ = 0 where the sum is at most n − 1 already. With τ > 0 the sum equals n − 1, so no factor of Birge is left to
 * choose.
 *
 * @param estimates at least two
 * @see Paule & Mandel, J. Res. Natl. Bur. Stand. 87, 377 (1982), doi:10.6028/jres.087.022
 */
export function pauleMandelMean(estimates: readonly Estimate[]): RandomEffectsMean {
  const { origin, scale, scaled } = normalized(estimates);
  const between = betweenVariance(scaled);
  const weights = scaled.map(({ variance }) => 1 / (variance + between));
  const total = sum(weights);
  return {
    mean: origin + scale * weightedMean(scaled, between),
    standardError: scale / Math.sqrt(total),
    tau: scale * Math.sqrt(between),
    shares: weights.map((weight) => weight / total),
    heterogeneity: scatter(scaled, 0),
  };
}

/**
 * The mean of values of which no variance is known: τ is their standard deviation, u(x̄) = τ/√n.
 *
 * @param values at least two
 */
export function plainMean(values: readonly number[]): CombinedMean {
  const { length } = values;
  const origin = values[0];
  const offsets = values.map((value) => value - origin);
  const offset = sum(offsets) / length;
  const tau = Math.sqrt(sum(offsets.map((one) => (one - offset) ** 2)) / (length - 1));
  return { mean: origin + offset, standardError: tau / Math.sqrt(length), tau, shares: values.map(() => 1 / length) };
}

/** The 95 % confidence interval of a mean, by Student's t with n − 1 degrees of freedom. */
export function confidenceInterval({ mean, standardError, shares }: CombinedMean): Interval {
  return about(mean, studentQuantile(UPPER, shares.length - 1) * standardError);
}

/**
 * Where the true value of a further estimate lies with 95 %: x̄ ± t·√(τ² + u²(x̄)), t with n − 2 degrees of freedom.
 * Null for two estimates.
 *
 * @see Higgins, Thompson & Spiegelhalter, J. R. Stat. Soc. A 172, 137 (2009), doi:10.1111/j.1467-985X.2008.00552.x
 */
export function predictionInterval({ mean, standardError, tau, shares }: CombinedMean): Interval | null {
  if (shares.length < 3) return null;
  return about(mean, studentQuantile(UPPER, shares.length - 2) * Math.hypot(tau, standardError));
}

function about(mean: number, halfWidth: number): Interval {
  return { low: mean - halfWidth, high: mean + halfWidth };
}

/**
 * Shifted and scaled to numbers of about 1, so that squares neither overflow nor vanish and differences lose no digits.
 */
function normalized(estimates: readonly Estimate[]): {
  readonly origin: number;
  readonly scale: number;
  readonly scaled: readonly Estimate[];
} {
  const origin = estimates.toSorted((a, b) => a.variance - b.variance)[0].value;
  const sizes = estimates.flatMap(({ value, variance }) => [Math.abs(value - origin), Math.sqrt(variance)]);
  const scale = Math.max(...sizes);
  const scaled = estimates.map(({ value, variance }) => ({
    value: (value - origin) / scale,
    variance: Math.max((Math.sqrt(variance) / scale) ** 2, SHARPEST),
  }));
  return { origin, scale, scaled };
}

/** By bisection: the sum falls with τ², and is at most n − 1 where τ² is the variance of the values. */
function betweenVariance(estimates: readonly Estimate[]): number {
  const freedom = estimates.length - 1;
  if (scatter(estimates, 0) <= freedom) return 0;
  let low = 0;
  let high = plainMean(estimates.map(({ value }) => value)).tau ** 2;
  while (true) {
    const middle = (low + high) / 2;
    if (!(low < middle && middle < high)) return middle;
    if (scatter(estimates, middle) > freedom) low = middle;
    else high = middle;
  }
}

/** Σ wᵢ(xᵢ − x̄)². */
function scatter(estimates: readonly Estimate[], between: number): number {
  const mean = weightedMean(estimates, between);
  return sum(estimates.map(({ value, variance }) => (value - mean) ** 2 / (variance + between)));
}

function weightedMean(estimates: readonly Estimate[], between: number): number {
  const weight = sum(estimates.map(({ variance }) => 1 / (variance + between)));
  return sum(estimates.map(({ value, variance }) => value / (variance + between))) / weight;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
