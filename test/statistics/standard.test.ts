import { describe, expect, it } from 'vitest';
import { normalQuantile, studentQuantile } from '../../src/statistics/standard.ts';

describe('quantiles of standard variables', () => {
  it.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.05, -1.6448536269514722],
    [1e-6, -4.753424308822899],
  ])('of the normal variable at %d is %d', (share, expected) => {
    expect(normalQuantile(share)).toBeCloseTo(expected, 9);
  });

  it.each([
    [1, 12.706204736174698],
    [2, 4.302652729696142],
    [3, 3.182446305284263],
    [30, 2.0422724563012373],
  ])('of Student’s t with %d degrees of freedom at 0.975 is %d', (degrees, expected) => {
    expect(studentQuantile(0.975, degrees)).toBeCloseTo(expected, 7);
  });
});
