import type { Measure } from '../domain/measure.ts';

/**
 * A measure as text: `≥ 2000 h`, `35.00 ± 0.03 mV`, `0.9 [0.25, 3] m2/s`. A rounded bound stays true: a lower end is rounded
 * down, an upper one up.
 */
export function measureText(measure: Measure): string {
  const text = numberText(measure);
  return measure.unit === '1' ? text : `${text} ${measure.unit}`;
}

function numberText({ qualifier, value, low, high, standardUncertainty }: Measure): string {
  const about = qualifier === 'ABOUT' ? '≈ ' : '';
  if (value !== null && low === null && high === null) return about + withUncertainty(value, standardUncertainty);
  const place = commonPlace([low, value, high].filter((number) => number !== null));
  const from = low === null ? null : rounded(low, place, Math.floor);
  const to = high === null ? null : rounded(high, place, Math.ceil);
  if (value !== null) return `${about}${rounded(value, place, Math.round)} [${from ?? '−∞'}, ${to ?? '∞'}]`;
  if (qualifier === 'AT_LEAST' || to === null) return `≥ ${from}`;
  if (qualifier === 'AT_MOST' || from === null) return `≤ ${to}`;
  return `${from} to ${to}`;
}

/** Significant digits of a number without an uncertainty or a band. */
const SHARP = 4;
/** Most significant digits; a number that has no more is shown whole. */
const SHARPEST = 6;

/** The power of ten that leaves three digits of the smallest gap between these numbers, and of the smallest of them. */
function commonPlace(ascending: readonly number[]): number {
  const gaps = ascending.slice(1).map((number, i) => number - ascending[i]!);
  const some = (numbers: readonly number[]) => numbers.filter((number) => number > 0);
  const sizes = some(ascending.map(Math.abs));
  if (some(gaps).length === 0) return placeOf(Math.max(...sizes), SHARP);
  return placeOf(Math.min(...some(gaps), ...sizes), 3);
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

/** Uncertainty to two digits, the value to the same place; with a common power of ten where they are very small or large. */
function withUncertainty(value: number, uncertainty: number | null): string {
  if (!uncertainty) return digits(value);
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
