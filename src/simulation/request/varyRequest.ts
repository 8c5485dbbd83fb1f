import { InvalidInput } from '../../domain/errors.ts';
import type { GivenQuantity } from '../../domain/measure.ts';
import type { Unit } from '../../physics/units.ts';
import type { AnyManifest } from '../manifest.ts';
import { allowedText, type ParameterTable } from '../parameterTable.ts';
import type { CommonRequest, RequestFields } from './fields.ts';
import type { ParameterOverride } from './listedParameters.ts';
import type { Form } from './readRequest.ts';

type AnyForm = Form<RequestFields>;
type Path = readonly string[];

/** A request with one number changed, and the place of an error in that number. */
interface Varied {
  readonly request: CommonRequest;
  readonly place: Path;
}

/** @param value in the unit of the axis */
export function withNumber(
  { request: fields }: Pick<AnyForm, 'request'>,
  request: CommonRequest,
  { name, value }: { readonly name: string; readonly value: GivenQuantity },
): Varied {
  for (const [key, field] of Object.entries(fields)) {
    if (field.field === 'ONE_OF') {
      const option = Object.keys(field.options).find((one) => (field.options[one]!.parameter ?? one) === name);
      if (option) return { request: { ...request, [key]: { [option]: value } }, place: [key, option] };
    } else if ('parameter' in field && (field.parameter ?? key) === name) {
      const given = field.field === 'NUMBER' ? value.value : value;
      return { request: { ...request, ...without(replacedFields(fields, [key])), [key]: given }, place: [key] };
    }
  }
  const parameters = merged(request.parameters, [{ name, value }]);
  const at = parameters.findIndex((parameter) => parameter.name === name);
  return { request: { ...request, parameters }, place: ['parameters', String(at)] };
}

/** The fields in whose place those of these names are. */
function replacedFields(fields: RequestFields, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const field = fields[name];
    return field?.field === 'QUANTITY_OR_NONE' ? field.replaces.filter((one) => !names.includes(one)) : [];
  });
}

function without(names: readonly string[]): Readonly<Record<string, null>> {
  return Object.fromEntries(names.map((name) => [name, null]));
}

/** The field of the seed; null where the model has no random numbers. */
export function seedField({ request: fields }: Pick<AnyForm, 'request'>): string | null {
  const seed = Object.entries(fields).find(([, field]) => field.field === 'NUMBER' && field.parameter === SEED);
  return seed?.[0] ?? null;
}

const SEED = 'seed';

/** Later entries replace earlier ones. */
function merged(
  before: readonly ParameterOverride[],
  later: readonly ParameterOverride[],
): readonly ParameterOverride[] {
  return [...before.filter(({ name }) => later.every((other) => other.name !== name)), ...later];
}

/**
 * The unit in which an axis is shown.
 *
 * @throws InvalidInput where the model has no such number
 */
export function axisUnit({ request: fields, parameters }: AnyForm, name: string, path: Path): Unit {
  const own = ownUnits(fields);
  if (own.has(name)) return own.get(name)!;
  const known = Object.hasOwn(parameters, name) ? parameters[name]! : null;
  if (known?.kind === 'NUMBER' && name !== SEED) return known.unit;
  const names = [...namesOf(parameters), ...own.keys()];
  throw new InvalidInput(`A study cannot vary ${JSON.stringify(name)}`, {
    path,
    value: name,
    allowed: known?.kind === 'CHOICE' ? `a number; ${name} is ${allowedText(known)}` : `one of ${names.join(', ')}`,
  });
}

function namesOf(table: ParameterTable): string[] {
  return Object.keys(table).filter((name) => table[name]!.kind === 'NUMBER' && name !== SEED);
}

/** Quantities of the request that are no parameters, with their units. */
function ownUnits(fields: RequestFields): ReadonlyMap<string, Unit> {
  const quantities = Object.entries(fields).flatMap(([key, field]) =>
    field.field === 'ONE_OF' ? Object.entries(field.options) : [[key, field] as const],
  );
  return new Map(
    quantities.flatMap(([key, field]) => ('unit' in field && field.unit !== null ? [[key, field.unit] as const] : [])),
  );
}

/** A patch of a request: some of its fields. Parameters by hand are added to those of the request. */
export type RequestPatch = Readonly<Record<string, unknown>> & {
  readonly parameters?: readonly ParameterOverride[] | null;
};

/** Each of these fields says on what the metal is plated. */
const SURFACE = ['electrode', 'substrate', 'coating'];

/**
 * The fields that a patch replaces besides its own: a cell brings all of its parts, one field of the surface says all of
 * it, and some quantities are in the place of others.
 */
function replacedBy(
  given: Readonly<Record<string, unknown>>,
  { request: fields, parts }: Pick<AnyManifest, 'request' | 'parts'>,
): readonly string[] {
  const isGiven = (name: string) => Object.hasOwn(given, name);
  const others = replacedFields(fields, Object.keys(given));
  if (parts.cell && isGiven('cell')) {
    return [...others, ...Object.keys(fields).filter((name) => fields[name]!.field === 'PART')];
  }
  return [...others, ...(SURFACE.some(isGiven) ? SURFACE.filter((name) => Object.hasOwn(fields, name)) : [])];
}

/**
 * The same request, patched. A field that is left out or null is as it was.
 *
 * @throws InvalidInput that names a field which the model does not have
 */
export function patched(
  model: Pick<AnyManifest, 'request' | 'parts'>,
  request: CommonRequest,
  { parameters, ...patch }: RequestPatch,
): CommonRequest {
  const { request: fields } = model;
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value != null));
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(fields, name) && name !== 'ignoring');
  if (unknown) {
    throw new InvalidInput(`\`${unknown}\`: the model has no such field`, {
      path: [unknown],
      allowed: `one of ${Object.keys(fields).join(', ')}`,
    });
  }
  const before = without(replacedBy(given, model));
  return { ...request, ...before, ...given, parameters: merged(request.parameters, parameters ?? []) };
}
