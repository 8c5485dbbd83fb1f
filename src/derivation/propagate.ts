import {
  type Measure,
  propagatedBasis,
  type Qualifier,
  type UncertaintyBasis,
  type UncertaintyKind,
} from '../domain/measure.ts';
import type { NumbersInSI } from '../domain/si.ts';
import { type Refusal, refusal } from '../physics/refusal.ts';
import { units } from '../physics/units.ts';
import { type Leaf, type MetricLimits, NO_LIMITS, type Term } from './leaf.ts';
import type { Metric } from './metric.ts';

export interface Propagated {
  readonly quantity: Measure;
  /** The same before conversion to the unit of the metric, so that further computations lose no digits. */
  readonly numbers: NumbersInSI;
  readonly uncertainty: UncertaintyKind;
}

/** Rounding in SI must not move 100 % above 100 %. */
const ROUNDING = 1e-7;

/**
 * The value of a term and its uncertainty.
 *
 * Where all uncertain leaves have a standard uncertainty: u² = Σ (∂f/∂xᵢ uᵢ)², derivatives by central differences.
 * As soon as one is a bound or an assumed range: the extremes of f over the box that all leaves span. They are at its
 * corners, since f is monotone in each leaf between its turning points.
 *
 * @returns the reason where f has no value within the limits of the metric
 * @see JCGM 100:2008 (GUM), 5.1.2
 */
export function propagate(metric: Metric, term: Term): Propagated | Refusal {
  const leaves = [...term.leaves];
  const hasNominal = leaves.every((leaf) => leaf.nominal !== null);
  const value = hasNominal ? term.at(nominalPoint(leaves)) : null;
  if (value !== null && !isWithin(metric, value)) return outOfRange(metric, value);
  const uncertain = leaves.filter((leaf) => leaf.kind !== 'EXACT');
  if (uncertain.length === 0) return measured(metric, { value: value! }, 'EXACT', null);
  if (uncertain.every((leaf) => leaf.kind === 'STANDARD')) {
    const standardUncertainty = combined(term, leaves);
    const basis = propagatedBasis(uncertain.map((leaf) => leaf.basis));
    if (Number.isFinite(standardUncertainty))
      return measured(metric, { value, standardUncertainty }, 'STANDARD', basis);
  }
  const { low, high } = extremes(metric, term);
  return bounded(metric, value, { low: Math.min(low, value ?? low), high: Math.max(high, value ?? high) });
}

function nominalPoint(leaves: readonly Leaf[]): number[] {
  const point: number[] = [];
  for (const leaf of leaves) point[leaf.index] = leaf.nominal!;
  return point;
}

function clip(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

function isWithin(metric: Metric, value: number): boolean {
  const { low, high } = limitsOf(metric);
  const rounding = ROUNDING * units[metric.unit].toSI;
  return Number.isFinite(value) && value >= low - rounding && value <= high + rounding;
}

/** Root of the sum of squares of ∂f/∂xᵢ uᵢ. */
function combined(term: Term, leaves: readonly Leaf[]): number {
  const point = nominalPoint(leaves);
  let variance = 0;
  for (const { index, nominal, standardUncertainty } of leaves) {
    if (standardUncertainty === 0) continue;
    const x = nominal!;
    const step =
      x === 0 ? standardUncertainty / 10 : clip(standardUncertainty / 10, 1e-8 * Math.abs(x), 1e-4 * Math.abs(x));
    point[index] = x + step;
    const above = term.at(point);
    point[index] = x - step;
    const slope = (above - term.at(point)) / (2 * step);
    point[index] = x;
    variance += (slope * standardUncertainty) ** 2;
  }
  return Math.sqrt(variance);
}

/** The interval, cut to the limits of the metric. It may lie completely beyond them, or be open on both sides. */
function bounded(metric: Metric, value: number | null, { low, high }: MetricLimits): Propagated | Refusal {
  const { low: floor, high: ceiling } = limitsOf(metric);
  if (high < floor || low > ceiling) return outOfRange(metric, high < floor ? high : low);
  const closed = { low: Math.max(low, floor), high: Math.min(high, ceiling) };
  const sides = { low: low === -Infinity ? null : closed.low, high: high === Infinity ? null : closed.high };
  if (value === null && sides.low === null && sides.high === null) return outOfRange(metric, Number.NaN);
  return measured(metric, { value, ...sides }, 'INTERVAL', 'PROPAGATED');
}

/**
 * Least and greatest value over the box of leaves. A side is infinite where f is unbounded or has no value, and where
 * it reaches the limit of the metric only as a leaf goes to infinity: such a limit contains no information.
 */
function extremes(metric: Metric, term: Term): MetricLimits {
  const limits = limitsOf(metric);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { point, isClosed } of corners([...term.leaves])) {
    const value = term.at(point);
    if (Number.isNaN(value)) return NO_LIMITS;
    low = Math.min(low, isClosed || value > limits.low ? value : -Infinity);
    high = Math.max(high, isClosed || value < limits.high ? value : Infinity);
  }
  return { low, high };
}

function limitsOf({ floor = -Infinity, ceiling = Infinity, unit }: Metric): MetricLimits {
  return { low: floor * units[unit].toSI, high: ceiling * units[unit].toSI };
}

/** All combinations of the extremes of the leaves and the turning points between them. */
function* corners(leaves: readonly Leaf[]): Generator<{ point: readonly number[]; isClosed: boolean }> {
  const positions = leaves.map(({ low, high, turningPoints }) => [
    ...new Set([low, ...[...turningPoints].filter((x) => low < x && x < high), high]),
  ]);
  const total = positions.reduce((product, { length }) => product * length, 1);
  const point: number[] = [];
  for (let corner = 0; corner < total; corner++) {
    let rest = corner;
    let isClosed = true;
    leaves.forEach(({ index }, k) => {
      const choices = positions[k]!;
      const x = choices[rest % choices.length]!;
      rest = Math.floor(rest / choices.length);
      point[index] = x;
      isClosed &&= Number.isFinite(x);
    });
    yield { point, isClosed };
  }
}

function measured(
  { unit }: Metric,
  found: Partial<NumbersInSI> & Pick<NumbersInSI, 'value'>,
  uncertainty: UncertaintyKind,
  uncertaintyBasis: UncertaintyBasis | null,
): Propagated {
  const numbers: NumbersInSI = { low: null, high: null, standardUncertainty: null, ...found };
  const inUnit = (number: number | null) => (number === null ? null : number / units[unit].toSI);
  const [low, high] = [inUnit(numbers.low), inUnit(numbers.high)];
  const quantity: Measure = {
    kind: 'MEASURE',
    qualifier: uncertainty === 'INTERVAL' ? qualifierOf(low, high) : 'EQUAL',
    value: inUnit(numbers.value),
    low,
    high,
    unit,
    standardUncertainty: inUnit(numbers.standardUncertainty),
    uncertaintyBasis,
  };
  return { quantity, numbers, uncertainty };
}

function qualifierOf(low: number | null, high: number | null): Qualifier {
  if ((low === null) === (high === null)) return 'RANGE';
  return high === null ? 'AT_LEAST' : 'AT_MOST';
}

function outOfRange({ validity, unit, symbol }: Metric, value: number): Refusal {
  const inUnit = unit === '1' ? '' : ` ${unit}`;
  const found = Number.isFinite(value)
    ? `the formula gives ${symbol} = ${Number((value / units[unit].toSI).toPrecision(4))}${inUnit}`
    : 'the formula gives no finite number';
  return refusal(`With these inputs ${found}. It holds when ${validity}`);
}
