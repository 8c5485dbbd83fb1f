import type { Derivation } from '../derivation/derivation.ts';
import type { Metric } from '../derivation/metric.ts';
import { uncertainInput } from '../derivation/uncertain.ts';
import type { RecordedDerivation } from '../domain/ledger.ts';
import type { Measure } from '../domain/measure.ts';
import { inSI } from '../domain/si.ts';
import { registry } from '../metrics/registry.ts';
import { units } from '../physics/units.ts';
import type { Draws, Uncertain } from '../statistics/latinHypercube.ts';

/** A formula with what is put in the place of its symbols: other formulas, uncertain numbers, exact numbers in SI. */
export interface FilledFormula {
  readonly metric: Metric;
  /** Null: the input has no number, only a bound. */
  readonly inputs: ReadonlyMap<string, FilledFormula | Uncertain | number | null>;
}

/** The formula of a metric as it was derived. */
export function filledFormula({ metric, inputs }: Derivation): FilledFormula {
  const entries = inputs.map(
    (input) =>
      [
        input.name,
        input.derivation
          ? filledFormula(input.derivation)
          : (uncertainInput(input, input.name) ?? exact(input.measure)),
      ] as const,
  );
  return { metric, inputs: new Map(entries) };
}

/** The same as a run recorded it. @throws Error where there is no metric of this name: a record of another version */
export function filledAsRecorded(derivation: RecordedDerivation): FilledFormula {
  const entries = derivation.inputs.map(
    ({ name, derivation: below, uncertain, measure }) =>
      [name, below ? filledAsRecorded(below) : (uncertain ?? exact(measure))] as const,
  );
  return { metric: metricOf(derivation), inputs: new Map(entries) };
}

function exact(measure: Measure | null): number | null {
  return measure && inSI(measure).value;
}

/**
 * A derived number for each member of a sample, in SI: its formula with the values that the leaves beneath it have
 * there.
 *
 * A number that passes a limit of its metric is taken at the limit. NaN where the formula does not hold.
 *
 * @param atLimit of each member; set where a number is taken at a limit
 * @returns null where an input has no number, only a bound
 */
export function sampleFormula(
  { metric, inputs }: FilledFormula,
  draws: Draws,
  atLimit?: Uint8Array,
): Float64Array | null {
  const at: Record<string, number> = {};
  const varying: [string, Float64Array][] = [];
  for (const [name, input] of inputs) {
    if (input === null) return null;
    if (typeof input === 'number') at[name] = input;
    else {
      const values = 'leaf' in input ? draws.values(input) : sampleFormula(input, draws, atLimit);
      if (values === null) return null;
      varying.push([name, values]);
    }
  }
  const results = new Float64Array(draws.size);
  for (let k = 0; k < results.length; k++) {
    for (const [name, values] of varying) at[name] = values[k]!;
    results[k] = metric.compute(at);
  }
  limit(results, metric, atLimit);
  return results;
}

/** Of a derivation as a run recorded it. */
export function sampleDerivation(derivation: RecordedDerivation, draws: Draws): Float64Array | null {
  return sampleFormula(filledAsRecorded(derivation), draws);
}

/** Rounding in SI does not pass a limit. */
const ROUNDING = 1e-7;

/** What is infinitely far beyond a limit is no number at all. */
function limit(results: Float64Array, { floor = -Infinity, ceiling = Infinity, unit }: Metric, atLimit?: Uint8Array) {
  const { toSI } = units[unit];
  const [low, high, rounding] = [floor * toSI, ceiling * toSI, ROUNDING * toSI];
  for (let k = 0; k < results.length; k++) {
    const x = results[k]!;
    if (!(x < low || x > high)) continue;
    results[k] = Number.isFinite(x) ? (x < low ? low : high) : Number.NaN;
    if (atLimit && Number.isFinite(x) && (x < low - rounding || x > high + rounding)) atLimit[k] = 1;
  }
}

function metricOf({ metric: name, of }: RecordedDerivation): Metric {
  const found = registry.find((one) => one.name === name && (one.of as readonly string[]).includes(of));
  if (found) return found;
  throw new Error(`there is no metric ${name} of ${of}`);
}
