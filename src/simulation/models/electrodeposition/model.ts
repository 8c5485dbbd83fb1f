import type { Model } from '../../model.ts';
import type { ParameterValue } from '../../parameterTable.ts';
import { drawnUp, givenOrDefault } from '../../sourced.ts';
import { type SolutionCheckpoint, solveDeposit } from './band/solution.ts';
import { completeParameters } from './completeParameters.ts';
import { type ParameterName, parameterTable } from './parameters.ts';
import { type ElectrodepositionProblem, type LedgerEntry, resolveParameters } from './problem.ts';
import type { ElectrodepositionResult } from './result.ts';
import { isCarried, onlyWhereCarried } from './thermal.ts';
import { transportChoice } from './transportChoice.ts';

const VERSION = '4';

export const electrodepositionModel: Model<ElectrodepositionProblem, ElectrodepositionResult, SolutionCheckpoint> = {
  name: 'electrodeposition',
  version: VERSION,
  description:
    'Shape of an alkali metal that grows on a surface, and is stripped from it: salt transport, charge transfer with surface energy, nucleation, and the electrical contact of each piece of metal, in two dimensions.',
  parameters: parameterTable,
  fromParameters,
  validate: (problem) => void resolveParameters(problem),
  solve: (problem, hooks) => solveDeposit(problem, { hooks, version: VERSION }),
};

/** Every number by hand or at its default; by what the numbers follow the temperature only where they do. */
function fromParameters(given: Readonly<Record<string, unknown>>): ElectrodepositionProblem {
  const values = completeParameters(given);
  const unread: readonly string[] = isCarried(values) ? [] : onlyWhereCarried;
  const isRead = (name: string) => (given[name] ?? null) !== null || !unread.includes(name);
  const ledger = Object.keys(parameterTable).flatMap((name): LedgerEntry[] => {
    const parameter = name as ParameterName;
    if (!isRead(name)) return [];
    const sourced = givenOrDefault(parameterTable[parameter], given[name] as ParameterValue | undefined);
    if (sourced?.value === 'AUTOMATIC') {
      const { transport, reason } = transportChoice(values);
      return [{ parameter, ...drawnUp(transport, reason) }];
    }
    return sourced === null ? [] : [{ parameter, ...sourced }];
  });
  return { ledger };
}
