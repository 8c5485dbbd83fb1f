import { notAllowed } from '../../domain/errors.ts';
import type { Run } from '../../domain/run.ts';
import type { BandEnd } from '../../domain/study.ts';
import type { LedgerLine } from '../../simulation/manifest.ts';
import { manifestOf } from '../../simulation/models/registry.ts';
import { inTableUnit, type ParameterTable } from '../../simulation/parameterTable.ts';

/**
 * Both ends of every number of a run that is known within a band only, in the order of its ledger.
 *
 * @throws InvalidInput where the result of each run tells already what each number does
 */
export function bandEndsOf({ model: name, problem }: Pick<Run, 'model' | 'problem'>): readonly BandEnd[] {
  const model = manifestOf(name);
  if (model.band === 'IN_RESULT') {
    throw notAllowed(['overBands'], {
      value: true,
      allowed: 'false: the result of each run of this model already has its band',
    });
  }
  return model.ledger(problem, null).flatMap((line) => endsOf(line, model.parameters));
}

function endsOf({ name, parameter, sourced }: LedgerLine, table: ParameterTable): BandEnd[] {
  const declared = table[parameter]!;
  const { low = null, high = null } = sourced ?? {};
  if (declared.kind !== 'NUMBER' || low === null || high === null || low === high) return [];
  const { unit } = declared;
  return [
    { parameter: name, end: 'LOW', value: inTableUnit(declared, low), unit },
    { parameter: name, end: 'HIGH', value: inTableUnit(declared, high), unit },
  ];
}
