import { quantityInSI } from '../../domain/convertMeasure.ts';
import { InvalidInput } from '../../domain/errors.ts';
import type { GivenQuantity } from '../../domain/measure.ts';
import { allowedText, checkValue, type Parameter, refused } from '../parameterTable.ts';

/** A parameter by hand: a number with its unit, or a word. */
export interface ParameterOverride {
  readonly name: string;
  readonly value?: GivenQuantity | null;
  readonly choice?: string | null;
}

type Table = Readonly<Record<string, Parameter>>;

/** What a request's list of parameters may contain, and how it is read. */
export interface ListedParameters {
  /** The allowed names: parameters without a field of their own. */
  readonly names: readonly string[];
  /** In SI, by name. @throws InvalidInput with the place in the request */
  readonly read: (parameters: readonly ParameterOverride[]) => Record<string, number | string>;
  /**
   * A number in SI for a parameter of this name. @throws InvalidInput that names both units where their dimensions
   * differ
   */
  readonly inSI: (name: string, quantity: GivenQuantity, path: readonly string[]) => number;
}

/** @param own names of parameters that have a field of their own in the request */
export function listedParameters(table: Table, own: readonly string[]): ListedParameters {
  const names = Object.keys(table).filter((name) => !own.includes(name));
  const inSI: ListedParameters['inSI'] = (name, quantity, path) => {
    const parameter = table[name]!;
    if (parameter.kind !== 'NUMBER') throw new Error(`${name} is not a number`);
    const si = quantityInSI(quantity, parameter.unit, path);
    if (Number.isFinite(si)) return si;
    throw refused(name, `${quantity.value} ${quantity.unit}`, allowedText(parameter)).at(...path);
  };
  return {
    names,
    inSI,
    read: (parameters) => {
      const values: Record<string, number | string> = {};
      parameters.forEach((given, i) => {
        const path = ['parameters', String(i)];
        requireListed(given.name, { names, own, values, path });
        values[given.name] = readValue(given, table[given.name]!, { path, inSI });
      });
      return values;
    },
  };
}

interface Place {
  readonly names: readonly string[];
  readonly own: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly path: readonly string[];
}

function requireListed(name: string, { names, own, values, path }: Place): void {
  const refuse = (message: string, allowed: string) => {
    throw new InvalidInput(message, { path: [...path, 'name'], value: name, allowed });
  };
  if (own.includes(name)) refuse(`${name} has its own field in the request`, `one of ${names.join(', ')}`);
  if (!names.includes(name)) refuse(`The model has no parameter ${JSON.stringify(name)}`, `one of ${names.join(', ')}`);
  if (Object.hasOwn(values, name)) refuse(`${name} is given twice`, 'each name once');
}

function readValue(
  { name, value = null, choice = null }: ParameterOverride,
  parameter: Parameter,
  { path, inSI }: { readonly path: readonly string[]; readonly inSI: ListedParameters['inSI'] },
): number | string {
  const [field, kind] = parameter.kind === 'NUMBER' ? ['value', 'a number with its unit'] : ['choice', 'a word'];
  if (parameter.kind === 'NUMBER' && value !== null && choice === null) {
    return allowed(name, parameter, inSI(name, value, [...path, field]), [...path, field]);
  }
  if (parameter.kind === 'CHOICE' && choice !== null && value === null) {
    return allowed(name, parameter, choice, [...path, field]);
  }
  throw new InvalidInput(`${name} is ${kind}, given only as \`${field}\``, {
    path: [...path, field],
    value: choice ?? undefined,
    allowed: allowedText(parameter),
  });
}

/** Checked before anything is computed from it: otherwise a wrong value would be refused under another name. */
function allowed<T extends number | string>(name: string, parameter: Parameter, value: T, path: readonly string[]): T {
  try {
    checkValue(name, parameter, value);
    return value;
  } catch (error) {
    throw error instanceof InvalidInput ? error.at(...path) : error;
  }
}
