import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/statistics/standard.ts';
import { coverage, crpsOfCdf, crpsOfSample, isInCentral, lnDensityOfCdf, shareBelow } from '../support/scores.ts';

const numbers = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 40 });
const NORMAL_COUNT = 4000;
const normalSample = Array.from({ length: NORMAL_COUNT }, (_, k) => normalQuantile((k + 0.5) / NORMAL_COUNT));
/** Of the standard normal: y(2Φ − 1) + 2φ − 1/√π. */
const normalCrps = [
  [0, Math.sqrt(2 / Math.PI) - 1 / Math.sqrt(Math.PI)],
  [1, 0.6024413576],
  [-3, 2.436566],
];
const logistic = (x: number) => 1 / (1 + Math.exp(-x));

describe('the share below', () => {
  it('counts half of those that are equal', () => {
    expect(shareBelow([1, 2, 2, 5], 2)).toBe(0.5);
    expect(shareBelow([1, 2, 2, 5], 3)).toBe(0.75);
    expect(shareBelow([1, Number.POSITIVE_INFINITY], 1e300)).toBe(0.5);
    expect(shareBelow([7], 7)).toBe(0.5);
  });
});

describe('the continuous ranked probability score', () => {
  it('is the distance for a point', () => {
    expect(crpsOfSample([3], 5)).toBe(2);
  });

  it('is the mean over all pairs, whatever their order', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: -1e3, max: 1e3, noNaN: true }), (sample, y) => {
        const n = sample.length;
        const toObserved = sample.reduce((sum, x) => sum + Math.abs(x - y), 0) / n;
        const between = sample.reduce((sum, x) => sample.reduce((inner, other) => inner + Math.abs(x - other), sum), 0);
        const score = crpsOfSample(sample, y);
        expect(score).toBeCloseTo(toObserved - between / (2 * n * n), 8);
        expect(score).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  it.each(normalCrps)('of the standard normal at %d is %d, as a sample', (y, expected) => {
    expect(crpsOfSample(normalSample, y)).toBeCloseTo(expected, 3);
  });

  it.each([0.3, 1, 3])('of the logistic distribution is 2 ln(1 + e^y) − y − 1 on a scale of %d', (scale) => {
    for (const y of [-4, 0, 0.5, 2]) {
      expect(crpsOfCdf(logistic, y, scale)).toBeCloseTo(2 * Math.log1p(Math.exp(y)) - y - 1, 4);
    }
  });

  it('counts members without bound as the cap, and is infinite without one', () => {
    const sample = [1, 2, Number.POSITIVE_INFINITY];
    expect(crpsOfSample(sample, 1.5, 4)).toBe(crpsOfSample([1, 2, 4], 1.5));
    expect(crpsOfSample(sample, 1.5)).toBe(Number.POSITIVE_INFINITY);
    expect(crpsOfSample([Number.NEGATIVE_INFINITY, 1], 1)).toBe(Number.POSITIVE_INFINITY);
  });

  it('leaves the sample as it is', () => {
    const sample = [3, 1, 2];
    crpsOfSample(sample, 2);
    expect(sample).toEqual([3, 1, 2]);
  });
});

describe('ln of the density', () => {
  it('is the slope of the distribution, of a formula or a sample', () => {
    expect(lnDensityOfCdf(logistic, 0, 1e-4)).toBeCloseTo(Math.log(1 / 4), 7);
    const ofSample = lnDensityOfCdf((x) => shareBelow(normalSample, x), 0.5, 0.1);
    expect(ofSample).toBeCloseTo(Math.log(Math.exp(-1 / 8) / Math.sqrt(2 * Math.PI)), 2);
    expect(lnDensityOfCdf((x) => shareBelow([1, 2], x), 9, 0.1)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('coverage', () => {
  it('counts both ends of the interval as inside', () => {
    expect([0.05, 0.95, 0.5].map((pit) => isInCentral(pit, 0.9))).toEqual([true, true, true]);
    expect([0.049, 0.951, 0, 1].map((pit) => isInCentral(pit, 0.9))).toEqual([false, false, false, false]);
  });

  it('is the share of those inside, and unknown for none', () => {
    expect(coverage([0.02, 0.3, 0.6, 0.8], 0.5)).toBe(0.5);
    expect(coverage([], 0.5)).toBeNull();
  });
});
