import { inSI } from '../../domain/inSI.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Limits } from '../../metrics/leaf.ts';
import { readUnit } from '../../physics/ucum.ts';

/** Recomputed less reported: absolute, and relative to what is reported. A bound or a range on either side makes a bound or a range. */
export interface Difference {
  /** In the unit of what is reported. */
  readonly absolute: Measure;
  /** In %; null where nothing is reported to divide by: zero, or a bound on the other side. */
  readonly relative: Measure | null;
}

/** Null where nothing bounds the difference on either side. */
export function difference(reported: Measure, recomputed: Measure): Difference | null {
  const [was, is] = [span(reported), span(recomputed)];
  const [low, high] = [is.low - was.high, is.high - was.low];
  if (low === -Infinity && high === Infinity) return null;
  const { unit, toSI } = differenceUnit(reported.unit);
  const doubt = combinedDoubt(reported, recomputed);
  const relative = relativeDifference(reported, recomputed);
  return {
    absolute: toMeasure({ low: low / toSI, high: high / toSI }, unit, doubt === null ? null : doubt / toSI),
    relative: relative && toMeasure(percent(relative), '%', relativeDoubt(reported, recomputed)),
  };
}

/** The same over the magnitude of what is reported, as a number. */
export function relativeDifference(reported: Measure, recomputed: Measure): Limits | null {
  const [was, is] = [span(reported), span(recomputed)];
  const low = was.high === Infinity ? -Infinity : ratio(is.low - was.high, was.high);
  const high = was.low === -Infinity ? Infinity : ratio(is.high - was.low, was.low);
  if (Number.isNaN(low) || Number.isNaN(high)) return null;
  return low === -Infinity && high === Infinity ? null : { low: Math.min(low, high), high: Math.max(low, high) };
}

function ratio(difference: number, of: number): number {
  return difference === 0 ? 0 : of === 0 ? Number.NaN : difference / Math.abs(of);
}

/** The value where there is one, else what bounds it. In SI. */
function span(measure: Measure): Limits {
  const { value, low, high } = inSI(measure);
  return value === null ? { low: low ?? -Infinity, high: high ?? Infinity } : { low: value, high: value };
}

/** Degrees of two temperatures differ in kelvins. */
function differenceUnit(code: string): { unit: string; toSI: number } {
  const meaning = readUnit(code);
  if (typeof meaning === 'string') throw new Error(`${code}: ${meaning}`);
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

function percent({ low, high }: Limits): Limits {
  return { low: 100 * low, high: 100 * high };
}

function toMeasure({ low, high }: Limits, unit: string, standardUncertainty: number | null): Measure {
  const isSharp = low === high;
  const qualifier = isSharp ? 'EQUAL' : high === Infinity ? 'AT_LEAST' : low === -Infinity ? 'AT_MOST' : 'RANGE';
  return {
    kind: 'MEASURE',
    qualifier,
    value: isSharp ? low : null,
    low: isSharp || low === -Infinity ? null : low,
    high: isSharp || high === Infinity ? null : high,
    unit,
    standardUncertainty: isSharp ? standardUncertainty : null,
    uncertaintyBasis: isSharp && standardUncertainty ? 'PROPAGATED' : null,
  };
}
