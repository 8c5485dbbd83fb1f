import type { SampledResult } from '../statistics/sampledResult.ts';

/** The quantiles of a number and how exact they are, all in one unit; null where it has no bound there. */
export type SampledBand = Pick<SampledResult, 'quantiles' | 'samplingError' | 'infiniteShare'>;

const MOST_DIGITS = 3;

/** The band in another unit. */
export function convertedBand(
  { quantiles, samplingError, infiniteShare }: SampledBand,
  convert: (value: number) => number,
): SampledBand {
  const each = <T extends object>(numbers: T) =>
    Object.fromEntries(
      Object.entries(numbers).map(([name, value]) => [name, value === null ? null : convert(Number(value))]),
    ) as T;
  return { quantiles: each(quantiles), samplingError: each(samplingError), infiniteShare };
}

/**
 * A number with the 5 and the 95 % quantile of what it may be: `35 (10–67) mV, 90 %`; `170 (52–∞) mV, 90 %, 12 %
 * without an upper end`. No digit is smaller than the sampling error, and there are at most three.
 *
 * @param band null where nothing about the number is uncertain
 */
export function bandText(value: number, band: SampledBand | null, unit: string): string {
  if (band === null) return numberText(value, band, unit);
  const { p05, p95 } = band.quantiles;
  if (p05 === null && p95 === null) return numberText(value, band, unit);
  const end = p95 === null ? 'an upper' : 'a lower';
  const open = p05 === null || p95 === null ? `, ${percent(band.infiniteShare)} without ${end} end` : '';
  return `${shortBandText(value, band)}${unit === '1' ? '' : ` ${unit}`}, 90 %${open}`;
}

/** `35 (10–67)` */
export function shortBandText(value: number, { quantiles, samplingError: error }: SampledBand): string {
  const low = quantiles.p05 === null ? '−∞' : exactTo(quantiles.p05, error.p05);
  const high = quantiles.p95 === null ? '∞' : exactTo(quantiles.p95, error.p95);
  return `${exactTo(value, error.p50)} (${low}–${high})`;
}

/** A number without its band, to the same digits. */
export function numberText(value: number, band: SampledBand | null, unit: string): string {
  return `${exactTo(value, band === null ? 0 : band.samplingError.p50)}${unit === '1' ? '' : ` ${unit}`}`;
}

/** @param error null where it is not known: one digit is then left */
function exactTo(value: number, error: number | null): string {
  if (value === 0) return '0';
  const first = Math.floor(Math.log10(Math.abs(value)));
  const ofError = error === null ? first : error === 0 ? Number.NEGATIVE_INFINITY : Math.ceil(Math.log10(error));
  const last = Math.min(first, Math.max(ofError, first - MOST_DIGITS + 1));
  const rounded = Math.round(value / 10 ** last) * 10 ** last;
  return rounded.toFixed(Math.max(0, -last)).replace('-', '−');
}

/** `12 %` */
export function percent(share: number): string {
  return `${Number((100 * share).toPrecision(2))} %`;
}
