import { InvalidInput } from '../domain/errors.ts';
import { exactly, type Measure } from '../domain/measure.ts';
import { convert, meaningOf, readUnit } from '../physics/ucum.ts';
import type { Metric, MetricArgument } from './metric.ts';
import { valueInWords } from './words.ts';

/** An argument as the caller gives it: with a unit, or a bare number in the unit that the metric declares. */
type GivenArgument = number | { readonly value: number; readonly unit: string };

export type GivenArguments = Readonly<Record<string, GivenArgument | null | undefined>>;

/**
 * Reads the arguments of a metric, each in the unit that it declares; null and undefined are arguments not given.
 *
 * @throws InvalidInput that names the argument, what was given and what is allowed
 */
export function readArguments(metric: Metric, given: GivenArguments): ReadonlyMap<string, Measure> {
  const declared = metric.arguments ?? {};
  for (const [name, value] of Object.entries(given)) {
    if (value !== null && value !== undefined && !Object.hasOwn(declared, name)) throw unknown(metric, name, value);
  }
  const read = new Map<string, Measure>();
  for (const [name, argument] of Object.entries(declared)) {
    const value = Object.hasOwn(given, name) ? given[name] : null;
    if (value !== null && value !== undefined) read.set(name, exactly(readOne(name, argument, value), argument.unit));
    else if (!argument.optional) throw invalid(name, `is needed for ${metric.name}`, null, allowed(argument));
  }
  return read;
}

function readOne(name: string, argument: MetricArgument, given: GivenArgument): number {
  const value = typeof given === 'number' ? given : inUnit(name, argument, given);
  const { floor = -Infinity, ceiling = Infinity } = argument;
  if (!Number.isFinite(value)) throw invalid(name, 'must be a finite number', given, allowed(argument));
  if (value < floor || value > ceiling) throw beyond(name, argument, { given, value });
  return value;
}

/** "`temperature`: 473.15 K given, from 200 to 400 K allowed: …". */
function beyond(
  name: string,
  argument: MetricArgument,
  { given, value }: { readonly given: GivenArgument; readonly value: number },
): InvalidInput {
  const shown = valueInWords(exactly(value, argument.unit));
  const reason = argument.reason ? `: ${argument.reason}` : '';
  const message = `\`${name}\`: ${shown} given, ${allowed(argument)} allowed${reason}`;
  return new InvalidInput(message, { path: [name], value: given, allowed: allowed(argument) });
}

function inUnit(name: string, argument: MetricArgument, given: { value: number; unit: string }): number {
  const from = readUnit(given.unit);
  const to = meaningOf(argument.unit);
  if ('reason' in from) {
    throw invalid(name, `has the unit ${given.unit}, ${from.reason}`, given, allowed(argument));
  }
  if (from.dimension !== to.dimension) {
    throw invalid(
      name,
      `must be in a unit of the kind of ${argument.unit}, not ${given.unit}`,
      given,
      allowed(argument),
    );
  }
  return convert(given.value, from, to);
}

function allowed({ floor, ceiling, unit }: MetricArgument): string {
  const inUnit = unit === '1' ? '' : ` ${unit}`;
  if (floor !== undefined && ceiling !== undefined) return `from ${floor} to ${ceiling}${inUnit}`;
  if (floor !== undefined) return `at least ${floor}${inUnit}`;
  return ceiling === undefined ? `a number${unit === '1' ? '' : ` in ${unit}`}` : `at most ${ceiling}${inUnit}`;
}

function unknown(metric: Metric, name: string, value: unknown): InvalidInput {
  const names = Object.keys(metric.arguments ?? {});
  return invalid(name, `is not an argument of ${metric.name}`, value, names.join(', ') || 'no argument');
}

function invalid(name: string, problem: string, value: unknown, allowed: string): InvalidInput {
  return new InvalidInput(`${name} ${problem}`, { path: [name], value: value ?? undefined, allowed });
}
