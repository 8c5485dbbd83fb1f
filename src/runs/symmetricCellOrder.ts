import { requireSameDimension, requireUnit } from '../domain/convertMeasure.ts';
import { InvalidInput } from '../domain/errors.ts';
import type { RunSubjects } from '../domain/run.ts';
import { convert } from '../physics/ucum.ts';
import { fromFacts } from '../simulation/models/symmetricCell/fromFacts.ts';
import { symmetricCell as model } from '../simulation/models/symmetricCell/model.ts';
import type { SymmetricCellProblem } from '../simulation/models/symmetricCell/problem.ts';
import type { InterfaceLaw } from '../simulation/models/symmetricCell/solver/electrodeInterface.ts';
import { defaultOf, type Parameter } from '../simulation/parameterTable.ts';
import type { Store } from '../store/store.ts';
import type { RunOrder } from './startRun.ts';
import { type CellParts, cellParts, gatherFacts, type Lookup, requireInventory } from './symmetricCellRecords.ts';

export interface GivenQuantity {
  readonly value: number;
  readonly unit: string;
}

/** A symmetric cell to be cycled, as it is asked for: records by look-up, numbers with units. */
export interface SymmetricCellRequest {
  readonly cell?: Lookup | null;
  readonly electrode?: Lookup | null;
  readonly metal?: Lookup | null;
  readonly electrolyte?: Lookup | null;
  readonly separator?: Lookup | null;
  readonly currentDensity: GivenQuantity;
  readonly arealCapacity: GivenQuantity;
  readonly cycles: number;
  readonly temperature?: GivenQuantity | null;
  readonly interface: InterfaceLaw;
  readonly electrolyteLaw: string;
  readonly parameters: readonly { readonly name: string; readonly value: GivenQuantity }[];
  readonly ignoring: readonly string[];
  readonly idempotencyKey?: string | null;
}

const table: Readonly<Record<string, Parameter>> = model.parameters;
const BY_HAND: RunSubjects = {
  label: 'Symmetric cell, parameters by hand',
  cellId: null,
  metalId: null,
  electrodeId: null,
  electrolyteId: null,
  separatorId: null,
};

/**
 * The order for a run: from the library where parts of it are named, else from numbers by hand alone.
 *
 * @throws InvalidInput with the place in the request
 */
export async function symmetricCellOrder(store: Store, request: SymmetricCellRequest): Promise<RunOrder> {
  const question = {
    currentDensity: inParameterUnit('currentDensity', request.currentDensity, ['currentDensity']),
    arealCapacity: inParameterUnit('arealCapacity', request.arealCapacity, ['arealCapacity']),
    cycles: request.cycles,
  };
  const temperature =
    request.temperature == null ? null : inParameterUnit('temperature', request.temperature, ['temperature']);
  const byHand = parametersByHand(request);
  const parts = await cellParts(store, request);
  return located(request, async () => {
    if (parts === null) {
      const given = {
        ...byHand,
        ...question,
        interfaceLaw: request.interface,
        ...(temperature === null ? {} : { temperature }),
      };
      return order(model.fromParameters(given), BY_HAND);
    }
    const facts = await gatherFacts(store, parts);
    requireInventory(facts, parts.electrode, question.arealCapacity);
    const { interface: interfaceLaw, ignoring } = request;
    const problem = fromFacts({ ...facts, ...question, temperature, interfaceLaw, overrides: byHand, ignoring });
    model.validate(problem);
    return order(problem, subjectsOf(parts));
  });
}

function order(problem: SymmetricCellProblem, subjects: RunSubjects): RunOrder {
  const targets = problem.interface.kind === 'FITTED' ? problem.interface.targets : [];
  const keys = [...problem.ledger, ...targets].flatMap(({ claimKey }) => claimKey ?? []);
  return { model: 'symmetricCell', problem, subjects, claimKeys: [...new Set(keys)] };
}

function subjectsOf({ cell, metal, electrode, electrolyte, separator }: CellParts): RunSubjects {
  return {
    label: `${cell?.name ?? `${metal.formula} on ${electrode.name}`}, ${electrolyte.name}`,
    cellId: cell?.id ?? null,
    metalId: metal.id,
    electrodeId: electrode.id,
    electrolyteId: electrolyte.id,
    separatorId: separator.id,
  };
}

/** Parameters by hand in SI, by name. */
function parametersByHand({ parameters, electrolyteLaw }: SymmetricCellRequest): Record<string, number | string> {
  const values: Record<string, number | string> = {};
  parameters.forEach(({ name, value }, i) => {
    const path = ['parameters', String(i)];
    if (!Object.hasOwn(table, name) || table[name]!.kind !== 'NUMBER') {
      const names = Object.keys(table).filter((known) => table[known]!.kind === 'NUMBER');
      throw new InvalidInput(`The model has no parameter ${JSON.stringify(name)}`, {
        path: [...path, 'name'],
        value: name,
        allowed: `one of ${names.join(', ')}`,
      });
    }
    if (Object.hasOwn(values, name)) {
      throw new InvalidInput(`${name} is given twice`, {
        path: [...path, 'name'],
        value: name,
        allowed: 'each name once',
      });
    }
    values[name] = inParameterUnit(name, value, [...path, 'value']);
  });
  return electrolyteLaw === defaultOf(table.electrolyteLaw!) ? values : { ...values, electrolyteLaw };
}

/** @returns the value in SI. @throws InvalidInput naming both units where they do not measure the same */
function inParameterUnit(name: string, { value, unit }: GivenQuantity, path: readonly string[]): number {
  const parameter = table[name]!;
  if (parameter.kind !== 'NUMBER') throw new Error(`${name} is not a number`);
  const usual = requireUnit(parameter.unit, path);
  const given = requireUnit(unit, [...path, 'unit']);
  requireSameDimension(given, usual, [...path, 'unit']);
  return convert(value, given, usual) * usual.toSI + usual.offset;
}

/** The model names a parameter; the request has it at its place in the list. */
async function located<T>(request: SymmetricCellRequest, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    const [name, ...rest] = error.argument;
    const i = request.parameters.findIndex((parameter) => parameter.name === name);
    throw i < 0 ? error : error.at('parameters', String(i), 'value', ...rest);
  }
}
