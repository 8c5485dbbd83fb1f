import { notAllowed } from '../../domain/errors.ts';
import type { Run } from '../../domain/run.ts';
import type { BandEnd } from '../../domain/study.ts';
import { fromSI } from '../../physics/quantity.ts';
import { parameterTable } from '../../simulation/models/electrodeposition/parameters.ts';
import type { ElectrodepositionProblem, LedgerEntry } from '../../simulation/models/electrodeposition/problem.ts';

/**
 * Both ends of every number that a run knows within a band only, in the order of its ledger.
 *
 * @throws InvalidInput where the runs of the model bring their band themselves
 */
export function bandEndsOf({ model, problem }: Pick<Run, 'model' | 'problem'>): readonly BandEnd[] {
  if (model !== 'electrodeposition') {
    throw notAllowed(['overBands'], {
      value: true,
      allowed: 'false where each run brings its band itself; true where deposits are grown',
    });
  }
  return (problem as ElectrodepositionProblem).ledger.flatMap(endsOf);
}

function endsOf({ parameter, low, high }: LedgerEntry): BandEnd[] {
  const declared = parameterTable[parameter];
  if (declared.kind !== 'NUMBER' || low === null || high === null || low === high) return [];
  const { unit } = declared;
  const inUnit = (si: number) => Number(fromSI(si, unit).value.toPrecision(12));
  return [
    { parameter, end: 'LOW', value: inUnit(low), unit },
    { parameter, end: 'HIGH', value: inUnit(high), unit },
  ];
}
