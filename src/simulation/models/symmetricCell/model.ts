import type { OwnLaws } from '../../cells/ownLaws.ts';
import type { Model } from '../../model.ts';
import type { ParameterValue } from '../../parameterTable.ts';
import { givenOrDefault } from '../../sourced.ts';
import { completeCell, completeInterfaces } from './completeParameters.ts';
import { type ParameterName, parameterTable } from './parameters.ts';
import { predict, VERSION } from './prediction/predict.ts';
import type { LedgerEntry, SymmetricCellProblem } from './problem.ts';
import type { SymmetricCellResult } from './result.ts';
import { validate } from './validate.ts';

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
function fromParameters({ laws, untilDepleted, ...given }: Readonly<Record<string, unknown>>): SymmetricCellProblem {
  completeInterfaces(given);
  completeCell(given);
  const ledger = Object.keys(parameterTable).flatMap((name) => entryFor(name as ParameterName, given));
  const problem: SymmetricCellProblem = {
    parameters: Object.fromEntries(ledger.map(({ id }) => [id, id])),
    ledger,
    ...(laws ? { laws: laws as OwnLaws } : {}),
    ...(untilDepleted ? { untilDepleted: true as const } : {}),
    interface: { kind: 'GIVEN' },
    basis: 'PRIOR',
    basisReason: 'every number was given by hand or left at its default; none was fitted to a measured cell',
    extrapolates: [],
  };
  validate(problem);
  return problem;
}

function entryFor(name: ParameterName, given: Readonly<Record<string, unknown>>): LedgerEntry[] {
  const isReplaced = name === 'bruggemanExponent' && (given.macMullinNumber ?? null) !== null;
  // Only an interface that follows from measured cells has this number.
  const isUnread = name === 'replicateFactor';
  const sourced =
    isReplaced || isUnread ? null : givenOrDefault(parameterTable[name], given[name] as ParameterValue | undefined);
  return sourced === null ? [] : [{ id: name, parameter: name, ...sourced }];
}
