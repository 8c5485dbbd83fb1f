import { InvalidInput } from '../../domain/errors.ts';
import type { ModelName } from '../../domain/run.ts';
import type { SubjectLookup } from '../../knowledge/inputs.ts';
import type { WhatIf } from '../../simulation/models/electrodeposition/records/whatIf.ts';
import { models } from '../../simulation/models/registry.ts';
import { allowedText, type Parameter } from '../../simulation/parameterTable.ts';
import type { ElectrodepositionRequest } from '../orders/electrodepositionOrder.ts';
import type { GivenParameter, GivenQuantity } from '../orders/givenParameters.ts';
import type { ModelRequests } from '../orders/orders.ts';
import type { SymmetricCellRequest } from '../orders/symmetricCellOrder.ts';

/** What a study puts in place of the surface of its base. */
export interface StudySurface {
  readonly name: string;
  readonly electrode?: SubjectLookup | null;
  readonly substrate?: SubjectLookup | null;
  readonly coating?: SubjectLookup | null;
  readonly whatIf: readonly WhatIf[];
  readonly parameters: readonly GivenParameter[];
}

/** How the request of a model is changed into those of a study. Places are where an error of the changed part would be. */
interface Varied<M extends ModelName> {
  readonly withParameter: (
    request: ModelRequests[M],
    name: string,
    value: GivenQuantity,
  ) => { readonly request: ModelRequests[M]; readonly place: readonly string[] };
  readonly withSurface: (request: ModelRequests[M], surface: StudySurface) => ModelRequests[M];
  /** Null where chance plays no part. */
  readonly withSeed: ((request: ModelRequests[M], seed: number) => ModelRequests[M]) | null;
}

const quantities: Readonly<Record<ModelName, Readonly<Record<string, readonly string[]>>>> = {
  symmetricCell: {
    currentDensity: ['currentDensity'],
    arealCapacity: ['arealCapacity'],
    temperature: ['temperature'],
  },
  electrodeposition: {
    appliedPotential: ['drive', 'potential'],
    currentDensity: ['drive', 'currentDensity'],
    thickness: ['target', 'thickness'],
    arealCapacity: ['target', 'arealCapacity'],
    temperature: ['temperature'],
  },
};

export const varied: { readonly [M in ModelName]: Varied<M> } = {
  symmetricCell: {
    withParameter: (request, name, value) => withParameter('symmetricCell', request, name, value),
    withSurface: (request: SymmetricCellRequest, { electrode, parameters }) => ({
      ...request,
      cell: null,
      electrode: electrode ?? request.electrode,
      parameters: merged(request.parameters, parameters),
    }),
    withSeed: null,
  },
  electrodeposition: {
    withParameter: (request, name, value) => withParameter('electrodeposition', request, name, value),
    withSurface: (request: ElectrodepositionRequest, { electrode, substrate, coating, whatIf, parameters }) => ({
      ...request,
      ...(electrode || substrate || coating ? { electrode, substrate, coating } : {}),
      whatIf,
      parameters: merged(request.parameters, parameters),
    }),
    withSeed: (request, seed) => ({ ...request, seed }),
  },
};

function withParameter<M extends ModelName>(
  model: M,
  request: ModelRequests[M],
  name: string,
  value: GivenQuantity,
): { readonly request: ModelRequests[M]; readonly place: readonly string[] } {
  const place = quantities[model][name];
  if (place) {
    const [field, within] = place as [string, string?];
    return { request: { ...request, [field]: within ? { [within]: value } : value }, place };
  }
  const parameters = merged(request.parameters, [{ name, value }]);
  const at = parameters.findIndex((parameter) => parameter.name === name);
  return { request: { ...request, parameters }, place: ['parameters', String(at)] };
}

/** What comes later wins. */
function merged(before: readonly GivenParameter[], later: readonly GivenParameter[]): readonly GivenParameter[] {
  return [...before.filter(({ name }) => later.every((other) => other.name !== name)), ...later];
}

/**
 * The unit in which an axis is told.
 *
 * @throws InvalidInput where the model has no such number
 */
export function axisUnit(model: ModelName, parameter: string, path: readonly string[]): string {
  const table: Readonly<Record<string, Parameter>> = models[model].parameters;
  if (parameter === 'arealCapacity') return 'mA.h/cm2';
  const known = Object.hasOwn(table, parameter) ? table[parameter]! : null;
  if (known?.kind === 'NUMBER' && parameter !== 'seed') return known.unit;
  const names = Object.keys(table).filter((name) => table[name]!.kind === 'NUMBER' && name !== 'seed');
  throw new InvalidInput(`A study cannot vary ${JSON.stringify(parameter)}`, {
    path,
    value: parameter,
    allowed:
      known?.kind === 'CHOICE' ? `a number; ${parameter} is ${allowedText(known)}` : `one of ${names.join(', ')}`,
  });
}
