import { quantityInSI } from '../../domain/convertMeasure.ts';
import { InvalidInput, notAllowed } from '../../domain/errors.ts';
import type { GivenQuantity } from '../../domain/measure.ts';
import type { SubjectLookup } from '../../domain/subjects.ts';
import type { ParameterTable } from '../parameterTable.ts';
import { type GivenLaws, readLaws } from './concentrationLaws.ts';
import type { Asked, OneOfField, QuantityField, RequestFields, RequestOf } from './fields.ts';
import { type ListedParameters, listedParameters, type ParameterOverride } from './listedParameters.ts';

type Path = readonly string[];

/** The form of a model's request: its fields, and the parameters for which they are. */
export interface Form<Fields extends RequestFields> {
  readonly request: Fields;
  readonly parameters: ParameterTable;
}

/** A request after it was read. */
export interface ReadRequest<Fields extends RequestFields> {
  readonly asked: Asked<Fields>;
  /** The look-ups of records that are named, by field. */
  readonly parts: Readonly<Record<string, SubjectLookup>>;
  /** The place in the request of each parameter of the model. */
  readonly placeOf: (path: Path) => Path;
}

/** @throws InvalidInput with the place in the request */
export function readRequest<Fields extends RequestFields>(
  { request: fields, parameters }: Form<Fields>,
  request: RequestOf<Fields>,
): ReadRequest<Fields> {
  const given = request as Readonly<Record<string, unknown>>;
  const listed = listedParameters(parameters, parametersOf(fields));
  const asked: Record<string, unknown> = {};
  const parts: Record<string, SubjectLookup> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (field.field === 'PART') {
      if (given[name]) parts[name] = given[name] as SubjectLookup;
    } else if (field.field === 'QUANTITY' || field.field === 'QUANTITY_OR_NONE') {
      asked[name] = given[name] == null ? null : inSI(field, given[name] as GivenQuantity, { path: [name], listed });
    } else if (field.field === 'ONE_OF') {
      const [option, value] = chosen(given[name] as Chosen);
      asked[name] = { [option]: inSI(field.options[option]!, value, { path: [name, option], listed }) };
    } else if (field.field === 'LAWS') {
      asked[name] = given[name] == null ? null : readLaws(given[name] as GivenLaws);
    } else {
      asked[name] = given[name];
    }
  }
  const overrides = listed.read(request.parameters);
  const placeOf = (path: Path) => placeIn(path, { fields, given, listed, parameters: request.parameters });
  return { asked: { ...asked, overrides, ignoring: request.ignoring } as Asked<Fields>, parts, placeOf };
}

/** Parameters that have a field of their own in the request. */
export function parametersOf(fields: RequestFields): string[] {
  return Object.values(fields).flatMap((field) => {
    if (field.field === 'PART' || field.field === 'WORDS' || field.field === 'FLAG' || field.field === 'LAWS')
      return [];
    if (field.field !== 'ONE_OF') return field.parameter ?? [];
    return [...field.parameters, ...Object.values(field.options).flatMap(({ parameter }) => parameter ?? [])];
  });
}

type Chosen = Readonly<Record<string, GivenQuantity | null | undefined>>;

function chosen(options: Chosen): readonly [option: string, value: GivenQuantity] {
  return Object.entries(options).find((one): one is [string, GivenQuantity] => one[1] != null)!;
}

function inSI(
  { parameter, unit }: Pick<QuantityField, 'parameter' | 'unit'>,
  quantity: GivenQuantity,
  { path, listed }: { readonly path: Path; readonly listed: ListedParameters },
): number {
  if (parameter !== null) return listed.inSI(parameter, quantity, path);
  const si = quantityInSI(quantity, unit, path);
  if (Number.isFinite(si) && si > 0) return si;
  throw notAllowed(path, { value: `${quantity.value} ${quantity.unit}`, allowed: `> 0 ${unit}` });
}

interface Reading {
  readonly fields: RequestFields;
  readonly given: Readonly<Record<string, unknown>>;
  readonly listed: Pick<ListedParameters, 'names'>;
  readonly parameters: readonly ParameterOverride[];
}

/** The model names a parameter; the request has it in a field of its own, in its list, or not at all. */
function placeIn(path: Path, { fields, given, listed, parameters }: Reading): Path {
  const [name = '', ...rest] = path;
  const i = parameters.findIndex((parameter) => parameter.name === name);
  if (i >= 0) return ['parameters', String(i), parameters[i]!.choice == null ? 'value' : 'choice', ...rest];
  for (const [key, field] of Object.entries(fields)) {
    if (field.field === 'ONE_OF' && concerns(field, name)) {
      return [key, ...(field.parameters.includes(name) ? [] : [chosen(given[key] as Chosen)[0]]), ...rest];
    }
    if ('parameter' in field && field.parameter === name) return [key, ...rest];
  }
  return listed.names.includes(name) ? ['parameters'] : path;
}

function concerns({ options, parameters }: OneOfField, name: string): boolean {
  return parameters.includes(name) || Object.values(options).some(({ parameter }) => parameter === name);
}

/** Adds the place in the request to an error of the model. */
export async function located<T>(placeOf: (path: Path) => Path, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof InvalidInput ? error.at(...placeOf(error.argument)) : error;
  }
}
