import type { Origin } from '../derivation/origins.ts';
import { InvalidInput } from '../domain/errors.ts';
import { type Unit, units } from '../physics/units.ts';

/** A parameter with a number. Default and limits are in `unit`; everything that computes holds it in SI. */
export interface NumberParameter {
  readonly kind: 'NUMBER';
  readonly symbol: string;
  readonly unit: Unit;
  /** Null when there is none: the parameter is required, or may be absent where it is `optional`. */
  readonly default: number | null;
  readonly optional?: true;
  /** Band of a default that is an assumption. */
  readonly defaultBand?: readonly [low: number, high: number];
  /** The distribution within it, where it is not split at the default. */
  readonly defaultShape?: 'UNIFORM';
  /** Where a run from records reads it, as an input of a metric; `at` is the path from the whole that is simulated. */
  readonly origin?: Origin;
  /** The default is that of another whole: if the records do not have it, the number must be given by hand. */
  readonly recordsOnly?: true;
  readonly limits: Limits;
  readonly integer?: true;
  /** The source of the default, or who knows the value. */
  readonly source: string;
  readonly description: string;
}

/** A parameter whose value is one of a few words. */
export interface ChoiceParameter {
  readonly kind: 'CHOICE';
  readonly choices: readonly string[];
  readonly default: string;
  readonly source: string;
  readonly description: string;
}

export type Parameter = NumberParameter | ChoiceParameter;
export type ParameterTable = Readonly<Record<string, Parameter>>;
export type ParameterValue = number | string | null;

/** The values of a table: a number in SI, null only where optional; or one of the choices. */
export type Values<T extends ParameterTable> = {
  readonly [K in keyof T]: T[K] extends { readonly choices: readonly (infer C)[] }
    ? C
    : T[K] extends { readonly optional: true }
      ? number | null
      : number;
};

/** Ends of what is allowed: inclusive `least` and `most`, exclusive `above` and `below`. */
export interface Limits {
  readonly above?: number;
  readonly least?: number;
  readonly below?: number;
  readonly most?: number;
}

/** What is allowed, in words: `> 0 and ≤ 1`, `one of OHMIC, BUTLER_VOLMER`. */
export function allowedText(parameter: Parameter): string {
  if (parameter.kind === 'CHOICE') return `one of ${parameter.choices.join(', ')}`;
  const { limits, unit, integer } = parameter;
  const ends = [
    limits.above === undefined ? null : `> ${limits.above}`,
    limits.least === undefined ? null : `≥ ${limits.least}`,
    limits.below === undefined ? null : `< ${limits.below}`,
    limits.most === undefined ? null : `≤ ${limits.most}`,
  ].filter((end) => end !== null);
  return `${integer ? 'a whole number, ' : ''}${ends.join(' and ')}${unit === '1' ? '' : ` ${unit}`}`;
}

/** The default in SI; null when there is none. */
export function defaultOf(parameter: Parameter): ParameterValue {
  if (parameter.kind === 'CHOICE' || parameter.default === null) return parameter.default;
  return parameter.default * units[parameter.unit].toSI;
}

/** Its value in the unit of the table, rounded for display. */
export function inTableUnit(parameter: NumberParameter, value: number): number {
  return Number((value / units[parameter.unit].toSI).toPrecision(12));
}

/** A value in SI as text, in the unit of the table: `-5 um`. */
export function valueText(parameter: Parameter, value: ParameterValue): string {
  if (parameter.kind === 'CHOICE' || typeof value !== 'number') return String(value);
  return parameter.unit === '1'
    ? `${inTableUnit(parameter, value)}`
    : `${inTableUnit(parameter, value)} ${parameter.unit}`;
}

/**
 * Checks each value by itself and fills in defaults.
 *
 * @param given values in SI by name
 * @throws InvalidInput that names the parameter, its value in the unit of the table and what is allowed
 */
export function checkValues<T extends ParameterTable>(table: T, given: Readonly<Record<string, unknown>>): Values<T> {
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(table, name)) {
      const allowed = `one of ${Object.keys(table).join(', ')}`;
      throw new InvalidInput(`There is no parameter ${name}`, { path: [name], value: given[name], allowed });
    }
  }
  const values = Object.entries(table).map(([name, parameter]) => [name, checkValue(name, parameter, given[name])]);
  return Object.fromEntries(values) as Values<T>;
}

/**
 * One value, in SI; the default where it is left out.
 *
 * @throws InvalidInput that names the parameter, its value in the unit of the table and what is allowed
 */
export function checkValue(name: string, parameter: Parameter, given: unknown): ParameterValue {
  const value = given ?? defaultOf(parameter);
  if (parameter.kind === 'CHOICE') {
    if (parameter.choices.includes(value as string)) return value as string;
    throw refused(name, value, allowedText(parameter));
  }
  if (value === null && parameter.optional) return null;
  if (value === null) {
    throw new InvalidInput(`${name} is required`, { path: [name], allowed: allowedText(parameter) });
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) throw refused(name, value, allowedText(parameter));
  const shown = inTableUnit(parameter, value);
  if (!within(parameter.limits, shown) || (parameter.integer && !Number.isInteger(shown))) {
    throw refused(name, valueText(parameter, value), allowedText(parameter));
  }
  return value;
}

function within({ above, least, below, most }: Limits, value: number): boolean {
  return (
    (above === undefined || value > above) &&
    (least === undefined || value >= least) &&
    (below === undefined || value < below) &&
    (most === undefined || value <= most)
  );
}

/** The refusal of a value: `porosity cannot be 1.3: it must be > 0 and ≤ 1`. */
export function refused(name: string, value: unknown, allowed: string): InvalidInput {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  return new InvalidInput(`${name} cannot be ${shown}: it must be ${allowed}`, { path: [name], value, allowed });
}
