import { properties } from '../domain/property.ts';
import type { InputOrigin } from './derivation.ts';
import type { Metric } from './metric.ts';
import type { Origin } from './origins.ts';

/** A symbol of a formula, before anything is put in its place. */
export interface FormulaInput {
  readonly name: string;
  readonly symbol: string;
  /** UCUM code; any unit of its dimension will do. Null where it is that of a claim which the formula quotes. */
  readonly unit: string | null;
  /** Where it may come from, in the order in which they are asked. */
  readonly origins: readonly InputOrigin[];
}

/** What goes into a formula, in its order. */
export function formulaInputs(metric: Metric): readonly FormulaInput[] {
  return Object.entries(metric.inputs).map(([name, { symbol, origin }]) => {
    const ends = endsOf(origin);
    const units = ends.map((end) => unitOf(end, metric));
    return { name, symbol, unit: units[0] ?? null, origins: [...new Set(ends.map(kindOf))] };
  });
}

type End = Exclude<Origin, { from: 'FIRST' | 'SUMMAND' }>;

function endsOf(origin: Origin): readonly End[] {
  if (origin.from === 'FIRST') return origin.options.flatMap(endsOf);
  return origin.from === 'SUMMAND' ? endsOf(origin.term) : [origin];
}

function kindOf({ from }: End): InputOrigin {
  return from === 'QUOTED' ? 'CLAIM' : from;
}

function unitOf(end: End, metric: Metric): string | null {
  switch (end.from) {
    case 'CLAIM':
      return properties[end.property].unit;
    case 'METRIC':
      return end.metric.unit;
    case 'ARGUMENT':
      return metric.arguments![end.argument]!.unit;
    case 'QUOTED':
      return end.unit ?? null;
    default:
      return end.unit;
  }
}
