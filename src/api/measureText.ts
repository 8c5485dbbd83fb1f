import type { Measure } from '../domain/measure.ts';

/**
 * A measure as text: `≥ 2000 h`, `6.92 ± 0.25 mS/cm`, `0.9 [0.25, 3] m2/s`. A rounded bound stays true: a lower end is
 * rounded down, an upper one up. What only the printed digits imply is no ±: such a number has the digits that are
 * printed, `35.0 mV`.
 */
export function measureText(measure: Measure): string {
  const number = numberText(measure);
  const text = measure.unit === '1' ? number : `${number} ${measure.unit}`;
  return isOfPrints(measure) ? `${text} (print precision)` : text;
}

/** Whether it shows an uncertainty into which no measured one went. */
function isOfPrints({ value, low, high, standardUncertainty, uncertaintyBasis }: Measure): boolean {
  const hasSign = value !== null && low === null && high === null && Boolean(standardUncertainty);
  return hasSign && uncertaintyBasis === 'PROPAGATED_PRECISION';
}

function numberText(measure: Measure): string {
  const { qualifier, value, low, high } = measure;
  const about = qualifier === 'ABOUT' ? '≈ ' : '';
  if (value !== null && low === null && high === null) return about + plainText(value, measure);
  const ascending = [low, value, high].filter((number) => number !== null);
  const from = low === null ? null : rounded(low, placeAmong(ascending, low), Math.floor);
  const to = high === null ? null : rounded(high, placeAmong(ascending, high), Math.ceil);
  if (value !== null) {
    const middle = rounded(value, placeAmong(ascending, value), Math.round);
    return `${about}${middle} [${from ?? '−∞'}, ${to ?? '∞'}]`;
  }
  if (qualifier === 'AT_LEAST' || to === null) return `≥ ${from}`;
  if (qualifier === 'AT_MOST' || from === null) return `≤ ${to}`;
  return `${from} to ${to}`;
}

/** Significant digits of a number without an uncertainty or a band. */
const SHARP = 4;
/** Most significant digits; a number that has no more is shown whole. */
const SHARPEST = 6;

/** Of a band: its ends are seldom known better than to one part in ten. */
const OF_BAND = 2;

/** The power of ten that leaves two digits of a number, and of the gaps between it and those beside it. */
function placeAmong(ascending: readonly number[], number: number): number {
  const at = ascending.indexOf(number);
  const gaps = [at - 1, at + 1].flatMap((beside) => {
    const other = ascending[beside];
    return other === undefined || other === number ? [] : [Math.abs(other - number)];
  });
  if (gaps.length === 0) return placeOf(Math.max(...ascending.map(Math.abs)), SHARP);
  return placeOf(Math.min(...gaps, ...(number === 0 ? [] : [Math.abs(number)])), OF_BAND);
}

function rounded(value: number, place: number, round: (scaled: number) => number): string {
  const short = Number(value.toPrecision(SHARPEST));
  if (Math.abs(short - value) <= 1e-12 * Math.abs(value)) return written(short);
  const unit = Math.max(place, placeOf(value, SHARPEST));
  return digits(round(value / unit) * unit);
}

/** The power of ten of the last of so many significant digits: 1 for two digits of 35. */
function placeOf(value: number, significant: number): number {
  return 10 ** (exponentOf(value) - significant + 1);
}

function plainText(value: number, { qualifier, standardUncertainty, uncertaintyBasis }: Measure): string {
  if (!standardUncertainty) return digits(value);
  if (uncertaintyBasis !== 'IMPLIED_BY_PRECISION') return withUncertainty(value, standardUncertainty);
  return qualifier === 'ABOUT' ? digits(value) : asPrinted(value, 2 * Math.sqrt(3) * standardUncertainty);
}

/** To the place of the last printed digit; in another unit, to the place that is nearest below. */
function asPrinted(value: number, lastDigit: number): string {
  const last = exponentOf(lastDigit * (1 + 1e-9));
  const size = value === 0 ? last : exponentOf(value);
  if (isPlain(size)) return toPlace(value, -last);
  if (value === 0) return '0';
  return `${toPlace(value / 10 ** size, Math.max(size - last, 0))}e${size}`;
}

/**
 * Uncertainty to two digits, the value to the same place; with a common power of ten where they are very small or
 * large.
 */
function withUncertainty(value: number, uncertainty: number): string {
  const size = exponentOf(Math.max(Math.abs(value), uncertainty));
  const scale = isPlain(size) ? 0 : size;
  const place = 1 - exponentOf(uncertainty) + scale;
  if (place > 12) return `${digits(value)} ± ${digits(uncertainty, 2)}`;
  const numbers = [value, uncertainty].map((number) => toPlace(number / 10 ** scale, place)).join(' ± ');
  return scale === 0 ? numbers : `(${numbers})e${scale}`;
}

/** To so many decimals; a negative number rounds to tens, hundreds, … */
function toPlace(number: number, place: number): string {
  if (place < 0) return String(unsigned(Math.round(number * 10 ** place) / 10 ** place));
  const text = number.toFixed(place);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

/** Zero has no sign. */
function unsigned(number: number): number {
  return number === 0 ? 0 : number;
}

function exponentOf(number: number): number {
  return Math.floor(Math.log10(Math.abs(number)));
}

/** Numbers of these orders of magnitude are written without a power of ten. */
function isPlain(exponent: number): boolean {
  return exponent >= -4 && exponent < 7;
}

function digits(value: number, significant = SHARPEST): string {
  return written(Number(value.toPrecision(significant)));
}

function written(number: number): string {
  if (number === 0 || isPlain(exponentOf(number))) return String(unsigned(number));
  return number.toExponential().replace('e+', 'e');
}
