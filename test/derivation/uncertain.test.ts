import { describe, expect, it } from 'vitest';
import { uncertainClaim } from '../../src/derivation/uncertain.ts';
import { exactly, type Measure, type UncertaintyBasis } from '../../src/domain/measure.ts';
import type { PropertyName } from '../../src/domain/property.ts';
import { quantilesOf, valueAt } from '../../src/statistics/distribution.ts';

const Z95 = 1.6448536269514722;

function withError(
  value: number,
  unit: string,
  standardUncertainty: number,
  uncertaintyBasis: UncertaintyBasis,
): Measure {
  return { ...exactly(value, unit), standardUncertainty, uncertaintyBasis };
}

function distributionOf(property: PropertyName, measure: Measure) {
  return uncertainClaim('paper/key', measure, { property, of: null })?.distribution ?? null;
}

describe('the possible values of a claim', () => {
  it('are normal with the standard deviation that the source reports', () => {
    const { p05, p50, p95 } = quantilesOf(distributionOf('thermodynamicFactor', withError(10, '1', 1, 'REPORTED'))!);
    expect(p50).toBe(10);
    expect(p05).toBeCloseTo(10 - Z95, 12);
    expect(p95).toBeCloseTo(10 + Z95, 12);
  });

  it('stay positive where the deviation is wide: lognormal with the same mean square', () => {
    const { p05, p50, p95 } = quantilesOf(distributionOf('thermodynamicFactor', withError(2, '1', 1, 'REPORTED'))!);
    expect(p50).toBe(2);
    expect(p05).toBeGreaterThan(0);
    expect(Math.log(p95 / p50)).toBeCloseTo(Z95 * Math.sqrt(Math.log(1 + 0.25)), 12);
  });

  it.each([0, -2])('are normal about %s', (value) => {
    const { p05, p50, p95 } = quantilesOf(distributionOf('thermodynamicFactor', withError(value, '1', 1, 'REPORTED'))!);
    expect([p05, p50, p95]).toEqual([value - Z95, value, value + Z95]);
  });

  it.each(['IMPLIED_BY_PRECISION', 'PROPAGATED_PRECISION'] as const)(
    'are all alike within the last digit where only that is known: %s',
    (basis) => {
      const found = distributionOf('thermodynamicFactor', withError(2.5, '1', 0.05 / Math.sqrt(3), basis));
      expect(found).toMatchObject({ shape: 'UNIFORM' });
      expect(found).toMatchObject({ low: expect.closeTo(2.45, 12), high: expect.closeTo(2.55, 12) });
    },
  );

  it('are wider by the method of measurement than by the last digit', () => {
    const { p50, p95 } = quantilesOf(
      distributionOf('ionicConductivity', withError(6.92, 'mS/cm', 0.005 / Math.sqrt(3), 'IMPLIED_BY_PRECISION'))!,
    );
    expect(Math.log(p95 / p50)).toBeCloseTo(Z95 * 0.03, 12);
  });

  it.each([
    [{ ...exactly(-0.4, '1'), low: -0.9, high: 0.5 }],
    [{ ...exactly(0.2, '1'), low: -0.2, high: 0.9 }],
    [withError(0.7, '1', 0.1, 'REPORTED')],
    [{ ...exactly(0.45, '1'), low: 0.3, high: 0.5 }],
  ])('of a transference number stay between −1 and 1: %j', (measure) => {
    const distribution = distributionOf('transferenceNumber', measure)!;
    expect(distribution.shape).toBe('SPLIT_LOGIT');
    const { p05, p50, p95 } = quantilesOf(distribution);
    for (const [share, quantile] of [
      [0.05, p05],
      [0.5, p50],
      [0.95, p95],
    ] as const) {
      expect(valueAt(distribution, share)).toBeCloseTo(quantile, 12);
    }
    const [least, most] = [valueAt(distribution, 1e-9), valueAt(distribution, 1 - 1e-9)];
    expect(most).toBeLessThan(1);
    expect(least).toBeGreaterThan(p05 > 0 ? 0 : -1);
  });

  it('are none for an exact number, and for a bound', () => {
    expect(distributionOf('thermodynamicFactor', exactly(2, '1'))).toBeNull();
    const bound: Measure = { ...exactly(2, '1'), qualifier: 'AT_LEAST', value: null, low: 2 };
    expect(distributionOf('thermodynamicFactor', bound)).toBeNull();
  });
});
