import { InvalidInput } from '../../../domain/errors.ts';
import type { Model } from '../../model.ts';
import { type ParameterValue, valueText } from '../../parameterTable.ts';
import { givenOrDefault } from '../../sourced.ts';
import { uncertainEntries } from './band.ts';
import { completeCell, completeInterfaces } from './completeParameters.ts';
import { requireSaltToLast } from './depletion.ts';
import { type ParameterName, parameterTable } from './parameters.ts';
import { predict, VERSION } from './predict.ts';
import {
  type LedgerEntry,
  type LedgerValues,
  nominalValues,
  type ParameterSet,
  parameterSets,
  resolveCell,
  resolveInterfaces,
  type SymmetricCellProblem,
} from './problem.ts';
import { ofElectrolyte } from './records/cellParameters.ts';
import type { SymmetricCellResult } from './result.ts';

export const symmetricCellModel: Model<SymmetricCellProblem, SymmetricCellResult> = {
  name: 'symmetricCell',
  version: VERSION,
  description:
    'Voltage of two alkali-metal electrodes that are plated and stripped at constant current, across a separator filled with a binary electrolyte.',
  parameters: parameterTable,
  fromParameters,
  validate,
  solve: predict,
};

/** Every number by hand or at its default. */
function fromParameters(given: Readonly<Record<string, unknown>>): SymmetricCellProblem {
  completeInterfaces(given);
  completeCell(given);
  const ledger = Object.keys(parameterTable).flatMap((name) => entryFor(name as ParameterName, given));
  const problem: SymmetricCellProblem = {
    parameters: Object.fromEntries(ledger.map(({ id }) => [id, id])),
    ledger,
    interface: { kind: 'GIVEN' },
    basis: 'PRIOR',
    basisReason: 'every number was given by hand or left at its default; none was fitted to a measured cell',
  };
  validate(problem);
  return problem;
}

function entryFor(name: ParameterName, given: Readonly<Record<string, unknown>>): LedgerEntry[] {
  const isReplaced = name === 'bruggemanExponent' && (given.macMullinNumber ?? null) !== null;
  const sourced = isReplaced ? null : givenOrDefault(parameterTable[name], given[name] as ParameterValue | undefined);
  return sourced === null ? [] : [{ id: name, parameter: name, ...sourced }];
}

function validate(problem: SymmetricCellProblem): void {
  const values = nominalValues(problem);
  if (values.size !== problem.ledger.length) {
    throw new InvalidInput('Two entries of the ledger have the same id', { path: ['ledger'] });
  }
  const isGiven = problem.interface.kind === 'GIVEN';
  for (const { path, set } of parameterSets(problem)) {
    try {
      for (const some of [values, ...bandEnds(problem, values)]) {
        if (isGiven) resolveInterfaces(set, some);
        const cell = resolveCell(set, some);
        if (some === values) requireSaltToLast(cell);
      }
    } catch (error) {
      throw error instanceof InvalidInput ? placed(error, problem, path, set) : error;
    }
  }
}

/**
 * If a measured cell could not have run, the cause is a number by hand that describes its electrolyte, if there is one, and
 * not what the source says of the cell.
 */
function placed(
  error: InvalidInput,
  { ledger }: SymmetricCellProblem,
  path: readonly string[],
  set: ParameterSet,
): InvalidInput {
  const [, claimKey] = path;
  const ids = new Set(ofElectrolyte.map((name) => set[name]));
  const given = claimKey === undefined ? null : ledger.find(({ id, origin }) => ids.has(id) && origin === 'GIVEN');
  if (!given) return error.under(...path);
  const { parameter, value } = given;
  const text = valueText(parameterTable[parameter], value);
  const message = `${parameter} cannot be ${text}: the cell of ${claimKey} could not have run. ${error.message}`;
  const allowed = `a value with which the cell of ${claimKey} does not run out of salt, or that claim among \`ignoring\``;
  return new InvalidInput(message, { path: [parameter], value: text, allowed });
}

/** The values with each uncertain one at each end of its band. */
function bandEnds(problem: SymmetricCellProblem, values: LedgerValues): LedgerValues[] {
  return uncertainEntries(problem).flatMap(({ id, low, high }) =>
    [low, high].filter((end) => end !== null).map((end) => new Map([...values, [id, end]])),
  );
}
