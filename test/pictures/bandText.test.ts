import { describe, expect, it } from 'vitest';
import { bandText, convertedBand, numberText, type SampledBand, shortBandText } from '../../src/pictures/bandText.ts';

const band = (
  [p05, p50, p95]: readonly [number, number, number | null],
  [e05, e50, e95]: readonly [number | null, number | null, number | null],
  infiniteShare = 0,
): SampledBand => ({
  quantiles: { p05, p25: p05, p50, p75: p50, p95 },
  samplingError: { p05: e05, p50: e50, p95: e95 },
  infiniteShare,
});

describe('a number with its band, in words', () => {
  it.each([
    ['35 (10–67) mV, 90 %', 35, band([10.17, 35.44, 66.57], [0.13, 0.14, 0.67])],
    ['35.0 (33.9–36.3) mV, 90 %', 35, band([33.871, 35.01, 36.254], [0.006, 0.004, 0.009])],
    ['640 (30–5000) mV, 90 %', 642, band([29.6, 455, 4510], [1.2, 4, 120])],
    ['3.5 (1.0–9.3) mV, 90 %', 3.507, band([1.03, 3.9, 9.33], [0.02, 0.02, 0.09])],
    ['170 (52–∞) mV, 90 %, 12 % without an upper end', 170, band([51.8, 161, null], [0.7, 1.1, null], 0.1212)],
  ])('is %s', (expected, value, of) => {
    expect(bandText(value, of, 'mV')).toBe(expected);
  });

  it('has no digit that the sampling error does not allow', () => {
    for (const error of [1e-3, 0.02, 0.13, 0.9, 1.1, 7]) {
      const text = shortBandText(35.123, band([10.1777, 35.4, 66.5777], [error, error, error]));
      for (const number of text.match(/[\d.]+/g)!) {
        const decimals = number.split('.')[1]?.length ?? 0;
        expect(10 ** -decimals, text).toBeGreaterThanOrEqual(Math.min(1, error));
      }
    }
  });

  it('has one digit where the sampling error of an end is not known', () => {
    expect(shortBandText(35, band([10.1, 35.4, 666], [0.1, 0.1, null]))).toBe('35.0 (10.1–700)');
  });

  it('has no band where nothing is uncertain', () => {
    expect(bandText(35, null, 'mV')).toBe('35.0 mV');
    expect(numberText(0, null, '1')).toBe('0');
  });

  it('is in another unit with everything that it has', () => {
    const inVolts = convertedBand(band([10, 35, null], [1, 2, null], 0.1), (mV) => mV / 1000);
    expect(inVolts).toEqual(band([0.01, 0.035, null], [0.001, 0.002, null], 0.1));
  });
});
