import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  confidenceInterval,
  type Estimate,
  pauleMandelMean,
  plainMean,
  predictionInterval,
} from '../../src/statistics/randomEffects.ts';

const estimate = (value: number, u: number): Estimate => ({ value, variance: u ** 2 });

const drawn = fc.array(
  fc.record({
    value: fc.double({ min: -1000, max: 1000, noNaN: true }),
    exponent: fc.double({ min: -3, max: 3, noNaN: true }),
  }),
  { minLength: 2, maxLength: 8 },
);
const estimatesOf = (numbers: readonly { value: number; exponent: number }[]) =>
  numbers.map(({ value, exponent }) => estimate(value, 10 ** exponent));

/** Σ wᵢ(xᵢ − x̄)² with wᵢ = 1/(vᵢ + τ²). */
function scatterOf(estimates: readonly Estimate[], tau: number): number {
  const weights = estimates.map(({ variance }) => 1 / (variance + tau ** 2));
  const total = weights.reduce((a, b) => a + b);
  const mean = estimates.reduce((all, { value }, k) => all + weights[k]! * value, 0) / total;
  return estimates.reduce((all, { value }, k) => all + weights[k]! * (value - mean) ** 2, 0);
}

describe('the random-effects mean', () => {
  it('is the plain mean of two estimates that are far apart, with the scatter of both', () => {
    const { mean, standardError, tau, heterogeneity } = pauleMandelMean([estimate(0, 1), estimate(10, 1)]);
    expect(mean).toBeCloseTo(5, 12);
    expect(tau ** 2).toBeCloseTo(49, 9);
    expect(standardError).toBeCloseTo(5, 12);
    expect(heterogeneity).toBeCloseTo(50, 12);
  });

  it('has no variance between the estimates where Q = n − 1 exactly, and has one just beyond', () => {
    expect(pauleMandelMean([estimate(0, 1), estimate(Math.SQRT2, 1)]).tau).toBeLessThan(1e-7);
    expect(pauleMandelMean([estimate(0, 1), estimate(1.4, 1)]).tau).toBe(0);
    expect(pauleMandelMean([estimate(0, 1), estimate(1.5, 1)]).tau).toBeCloseTo(Math.sqrt(1.5 ** 2 / 2 - 1), 9);
  });

  it('of equal estimates is their value, as certain as all of them together', () => {
    const result = pauleMandelMean([estimate(-3, 1), estimate(-3, 1), estimate(-3, 1), estimate(-3, 1)]);
    expect(result).toMatchObject({ mean: -3, tau: 0, heterogeneity: 0 });
    expect(result.standardError).toBeCloseTo(0.5, 12);
  });

  it('solves the equation of Paule and Mandel, for uncertainties that differ by a factor of 10⁶', () => {
    fc.assert(
      fc.property(drawn, (numbers) => {
        const estimates = estimatesOf(numbers);
        const { tau, heterogeneity } = pauleMandelMean(estimates);
        const freedom = estimates.length - 1;
        expect(heterogeneity).toBeCloseTo(scatterOf(estimates, 0), -Math.log10(1e-6 * (1 + heterogeneity)));
        if (tau === 0) expect(heterogeneity).toBeLessThanOrEqual(freedom * (1 + 1e-9));
        else expect(scatterOf(estimates, tau) / freedom).toBeCloseTo(1, 6);
      }),
      { seed: 1 },
    );
  });

  it('lies between the estimates, and its shares are positive and add up to 1', () => {
    fc.assert(
      fc.property(drawn, (numbers) => {
        const estimates = estimatesOf(numbers);
        const { mean, standardError, shares } = pauleMandelMean(estimates);
        const values = estimates.map(({ value }) => value);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        expect(standardError).toBeGreaterThan(0);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
      }),
      { seed: 2 },
    );
  });

  it('scales and shifts with the estimates', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(1e-100, 1e-9, -1e3, 1e100), (numbers, factor) => {
        const estimates = estimatesOf(numbers).map(({ value, variance }) => estimate(value, Math.sqrt(variance)));
        const scaled = estimates.map(({ value, variance }) => ({
          value: value * factor,
          variance: variance * factor ** 2,
        }));
        const [a, b] = [pauleMandelMean(estimates), pauleMandelMean(scaled)];
        expect(Math.abs(b.mean / factor - a.mean)).toBeLessThan(1e-9 * (1 + Math.abs(a.mean)));
        expect(b.standardError / Math.abs(factor) / a.standardError).toBeCloseTo(1, 9);
        expect(b.tau / Math.abs(factor)).toBeCloseTo(a.tau, 5);
      }),
      { seed: 3 },
    );
  });

  it('stays a number beside an estimate that is a million times sharper, or sharper than any number shows', () => {
    const { mean, standardError } = pauleMandelMean([estimate(10, 1e-6), estimate(10.5, 1), estimate(9, 1)]);
    expect(mean).toBeCloseTo(10, 9);
    expect(standardError).toBeCloseTo(1e-6, 9);
    const beyond = pauleMandelMean([
      { value: 1, variance: Number.MIN_VALUE },
      { value: 2, variance: 1 },
    ]);
    expect(beyond.mean).toBeCloseTo(1, 12);
    expect(beyond.standardError).toBeGreaterThan(0);
  });
});

describe('the plain mean', () => {
  it('has the standard deviation of its values, divided by √n', () => {
    const { mean, tau, standardError, shares } = plainMean([44, 47, 39, 50, 45]);
    expect(mean).toBe(45);
    expect(tau ** 2).toBeCloseTo(16.5, 12);
    expect(standardError ** 2).toBeCloseTo(3.3, 12);
    expect(shares).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
  });

  it('loses no digits of values that differ little', () => {
    expect(plainMean([1e9, 1e9 + 2e-6]).tau).toBeCloseTo((1e9 + 2e-6 - 1e9) / Math.SQRT2, 12);
    expect(plainMean([0.1, 0.1, 0.1]).tau).toBe(0);
  });
});

describe('intervals about a mean', () => {
  it('use Student’s t with n − 1 and n − 2 degrees of freedom', () => {
    const three = plainMean([1, 2, 3]);
    const { low, high } = confidenceInterval(three);
    expect(high - low).toBeCloseTo((2 * 4.302652729696142) / Math.sqrt(3), 7);
    const next = predictionInterval(three)!;
    expect(next.high - 2).toBeCloseTo(12.706204736174698 * Math.sqrt(4 / 3), 6);
    expect(predictionInterval(plainMean([1, 2]))).toBeNull();
  });
});
