import { normalQuantile } from './standard.ts';

/** Distance of the 5 and the 95 % quantile of a normal variable from its mean, in standard deviations. */
const REACH = 1.6448536269514722;

/**
 * The possible values of an uncertain number. p05, p50 and p95 are its quantiles. A split distribution is stretched on
 * each side by itself, so that its median is the value that is used everywhere else. All in the unit of the number.
 *
 * SPLIT_LOGNORMAL: of a positive number. SPLIT_LOGIT: of a number between 0 and 1, or, where p05 is not positive,
 * between −1 and 1. SPLIT_NORMAL: of any other. UNIFORM: all values between two ends are alike.
 */
export type Distribution = SplitDistribution | UniformDistribution;

export type SplitShape = 'SPLIT_LOGNORMAL' | 'SPLIT_LOGIT' | 'SPLIT_NORMAL';

export interface SplitDistribution {
  readonly shape: SplitShape;
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
}

export interface UniformDistribution {
  readonly shape: 'UNIFORM';
  readonly low: number;
  readonly high: number;
}

/** A normal distribution. @param deviation one standard deviation, in the unit of the mean */
export function normal(mean: number, deviation: number): SplitDistribution {
  return { shape: 'SPLIT_NORMAL', p05: mean - REACH * deviation, p50: mean, p95: mean + REACH * deviation };
}

/** A lognormal distribution of a positive number. @param deviation of its logarithm: 0.03 is about 3 % */
export function lognormal(median: number, deviation: number): SplitDistribution {
  const factor = Math.exp(REACH * deviation);
  return { shape: 'SPLIT_LOGNORMAL', p05: median / factor, p50: median, p95: median * factor };
}

export function uniform(low: number, high: number): UniformDistribution {
  return { shape: 'UNIFORM', low, high };
}

/**
 * The value below which the number lies with a probability.
 *
 * @param z the same quantile of a standard normal variable
 */
export function valueAt(distribution: Distribution, probability: number, z = normalQuantile(probability)): number {
  if (distribution.shape === 'UNIFORM') {
    const { low, high } = distribution;
    return low + probability * (high - low);
  }
  const { shape, p05, p50, p95 } = distribution;
  const far = z < 0 ? p05 : p95;
  const steps = Math.abs(z) / REACH;
  switch (shape) {
    case 'SPLIT_NORMAL':
      return p50 + steps * (far - p50);
    case 'SPLIT_LOGNORMAL':
      return p50 * (far / p50) ** steps;
    case 'SPLIT_LOGIT':
      return p05 > 0 ? splitLogit(p50, far, steps) : 2 * splitLogit((1 + p50) / 2, (1 + far) / 2, steps) - 1;
  }
}

function splitLogit(p50: number, far: number, steps: number): number {
  return 1 / (1 + Math.exp(-(logit(p50) + steps * (logit(far) - logit(p50)))));
}

/** The quantiles at 5, 50 and 95 %. */
export function quantilesOf(distribution: Distribution): { p05: number; p50: number; p95: number } {
  if (distribution.shape !== 'UNIFORM') return distribution;
  const [p05, p50, p95] = [0.05, 0.5, 0.95].map((share) => valueAt(distribution, share)) as [number, number, number];
  return { p05, p50, p95 };
}

function logit(share: number): number {
  return Math.log(share / (1 - share));
}
