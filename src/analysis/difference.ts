import { extentOf } from '../derivation/leaf.ts';
import { exactly, type Measure, propagatedBasis } from '../domain/measure.ts';
import { inSI } from '../domain/si.ts';
import { meaningOf } from '../physics/ucum.ts';
import { type Ends, endsOfMeasure } from './rank.ts';

/**
 * The difference of two numbers: absolute, and relative to the second. A bound or a range on either side gives a bound
 * or a range; a number within a band on either side gives a number within a band.
 */
export interface Difference {
  /** In the unit of the second number. */
  readonly absolute: Measure;
  /** In %; null where a division is impossible: by zero, or by a number with a bound on the other side. */
  readonly relative: Measure | null;
}

/** How much more `is` is than `was`. Null where the difference has no bound on either side. */
export function difference(was: Measure, is: Measure): Difference | null {
  return isBanded(was, is) ? bandedDifference(was, is) : plainDifference(was, is);
}

function plainDifference(was: Measure, is: Measure): Difference | null {
  const [from, to] = [endsOfMeasure(was), endsOfMeasure(is)];
  const [low, high] = [to.low - from.high, to.high - from.low];
  if (low === -Infinity && high === Infinity) return null;
  const { unit, toSI } = differenceUnit(was.unit);
  const doubt = combinedDoubt(was, is);
  const relative = relativeExtent(was, is);
  return {
    absolute: toMeasure({ low: low / toSI, high: high / toSI }, unit, doubt === null ? null : doubt / toSI, [was, is]),
    relative: relative && toMeasure(percent(relative), '%', relativeDoubt(was, is), [was, is]),
  };
}

function isBanded(...both: readonly Measure[]): boolean {
  return both.every(({ value }) => value !== null) && both.some(({ low, high }) => low !== null || high !== null);
}

/** The difference of the numbers with its largest possible range, as if the two were independent. */
function bandedDifference(was: Measure, is: Measure): Difference {
  const [from, to] = [extentOf(was), extentOf(is)];
  const [a, b] = [inSI(was).value!, inSI(is).value!];
  const { unit, toSI } = differenceUnit(was.unit);
  const apart = [to.low - from.high, to.high - from.low].map((end) => end / toSI);
  const ratios = [to.low, to.high].flatMap((x) => [from.low, from.high].map((y) => x / Math.abs(y) - Math.sign(y)));
  const isBounded = (from.low > 0 || from.high < 0) && !ratios.some(Number.isNaN);
  const relative = isBounded ? ratios.map((one) => 100 * one) : [-Infinity, Infinity];
  return {
    absolute: withinBand((b - a) / toSI, apart, unit),
    relative: a === 0 ? null : withinBand(100 * ratio(b - a, a), relative, '%'),
  };
}

function withinBand(value: number, ends: readonly number[], unit: string): Measure {
  const finite = (end: number) => (Number.isFinite(end) ? end : null);
  const [low, high] = [Math.min(value, ...ends), Math.max(value, ...ends)];
  return { ...exactly(value, unit), qualifier: 'RANGE', low: finite(low), high: finite(high) };
}

/** The limits of the difference, relative to the magnitude of `was`. */
export function relativeExtent(was: Measure, is: Measure): Ends | null {
  const [from, to] = [endsOfMeasure(was), endsOfMeasure(is)];
  const low = from.high === Infinity ? -Infinity : ratio(to.low - from.high, from.high);
  const isUnbounded = from.low === -Infinity || (from.low <= 0 && from.high > 0);
  const high = isUnbounded ? Infinity : ratio(to.high - from.low, from.low);
  if (Number.isNaN(low) || Number.isNaN(high)) return null;
  return low === -Infinity && high === Infinity ? null : { low: Math.min(low, high), high: Math.max(low, high) };
}

function ratio(difference: number, of: number): number {
  return difference === 0 ? 0 : of === 0 ? Number.NaN : difference / Math.abs(of);
}

/** The difference of two temperatures is in kelvins. @param code a UCUM unit */
export function differenceUnit(code: string): { unit: string; toSI: number } {
  const meaning = meaningOf(code);
  return meaning.offset === 0 ? { unit: code, toSI: meaning.toSI } : { unit: 'K', toSI: 1 };
}

/** Standard uncertainty of a difference of two numbers, in SI: √(u² + u²). Null where one has none or is a bound. */
function combinedDoubt(a: Measure, b: Measure): number | null {
  const doubts = [a, b].map(doubtOf);
  return doubts.includes(null) ? null : Math.hypot(...(doubts as number[]));
}

function doubtOf(measure: Measure): number | null {
  if (measure.value === null || measure.low !== null || measure.high !== null) return null;
  return inSI(measure).standardUncertainty ?? 0;
}

/** Of b/a − 1, in %: |b/a|·√((u_a/a)² + (u_b/b)²). */
function relativeDoubt(a: Measure, b: Measure): number | null {
  const [ua, ub, va, vb] = [doubtOf(a), doubtOf(b), inSI(a).value, inSI(b).value];
  if (ua === null || ub === null || !va || vb === null) return null;
  return 100 * Math.hypot(ub / va, (ua * vb) / va ** 2);
}

function percent({ low, high }: Ends): Ends {
  return { low: 100 * low, high: 100 * high };
}

function toMeasure(
  { low, high }: Ends,
  unit: string,
  standardUncertainty: number | null,
  from: readonly Measure[],
): Measure {
  const isSharp = low === high;
  const qualifier = isSharp ? 'EQUAL' : high === Infinity ? 'AT_LEAST' : low === -Infinity ? 'AT_MOST' : 'RANGE';
  const basis = propagatedBasis(from.map(({ uncertaintyBasis }) => uncertaintyBasis)) ?? 'PROPAGATED';
  return {
    kind: 'MEASURE',
    qualifier,
    value: isSharp ? low : null,
    low: isSharp || low === -Infinity ? null : low,
    high: isSharp || high === Infinity ? null : high,
    unit,
    standardUncertainty: isSharp ? standardUncertainty : null,
    uncertaintyBasis: isSharp && standardUncertainty ? basis : null,
  };
}
