import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSample, quantile } from '../../src/statistics/sample.ts';

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 });

describe('a distribution', () => {
  it('has the median in the middle, between the two middle ones where they are two', () => {
    expect(describeSample([3, 1, 2])!.median).toBe(2);
    expect(describeSample([4, 1, 2, 3])!.median).toBe(2.5);
    expect(describeSample([])).toBeNull();
  });

  it('has the quartiles of NumPy and R: 1.75 and 3.25 of 1, 2, 3, 4', () => {
    expect(describeSample([4, 3, 2, 1])).toMatchObject({ lowerQuartile: 1.75, upperQuartile: 3.25, count: 4 });
  });

  it('is in order, whatever the numbers', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const { lowest, lowerQuartile, median, upperQuartile, highest } = describeSample(values)!;
        // Compared as numbers: 0 and −0 are equal, and their order is free.
        expect(lowest <= lowerQuartile && lowerQuartile <= median).toBe(true);
        expect(median <= upperQuartile && upperQuartile <= highest).toBe(true);
        expect(lowest === Math.min(...values) && highest === Math.max(...values)).toBe(true);
      }),
    );
  });

  it('has quantiles that rise with their share', () => {
    const sorted = [1, 4, 4, 9, 11];
    const shares = [0, 0.1, 0.3, 0.5, 0.77, 1].map((share) => quantile(sorted, share));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});
