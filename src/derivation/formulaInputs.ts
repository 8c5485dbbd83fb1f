import { testQuantities } from '../domain/claim.ts';
import type { InputOrigin } from '../domain/ledger.ts';
import { properties } from '../domain/property.ts';
import type { Metric } from './metric.ts';
import { type End, endsOf } from './needs.ts';

/** A symbol of a formula, before a number replaces it. */
export interface FormulaInput {
  readonly name: string;
  readonly symbol: string;
  /** UCUM code; any unit of its dimension may be given. Null where it is that of a claim which the formula quotes. */
  readonly unit: string | null;
  /** The possible origins, in the order in which they are tried. */
  readonly origins: readonly InputOrigin[];
}

/** The inputs of a formula, in its order. */
export function formulaInputs(metric: Metric): readonly FormulaInput[] {
  return Object.entries(metric.inputs).map(([name, { symbol, origin }]) => {
    const ends = endsOf(origin);
    const units = ends.map((end) => unitOf(end, metric));
    return { name, symbol, unit: units[0] ?? null, origins: [...new Set(ends.flatMap(kindsOf))] };
  });
}

function kindsOf(end: End): readonly InputOrigin[] {
  switch (end.from) {
    case 'QUOTED':
      return ['CLAIM'];
    case 'CLASS_ASSUMPTION':
      return ['ASSUMPTION'];
    case 'CONDITION':
      return end.otherwise ? ['CONDITION', 'ASSUMPTION'] : ['CONDITION'];
    default:
      return [end.from];
  }
}

function unitOf(end: End, metric: Metric): string | null {
  switch (end.from) {
    case 'CLAIM':
      return properties[end.property].unit;
    case 'CONDITION':
      return testQuantities[end.condition];
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
