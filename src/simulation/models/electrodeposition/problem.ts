import type { Sourced } from '../../../domain/ledger.ts';
import type { Ground } from '../../grounds.ts';
import { completeParameters } from './completeParameters.ts';
import type { ElectrodepositionParameters, ParameterName } from './parameters.ts';

/** One number of a run and who vouches for it; a deposit has one set of parameters, so its name is unique. */
export interface LedgerEntry extends Sourced {
  readonly parameter: ParameterName;
}

/** All that a run needs, plain JSON in SI. */
export interface ElectrodepositionProblem {
  readonly ledger: readonly LedgerEntry[];
  /** Claims that decide whether the run may be made and are none of the numbers; a run of an older version has not stored them. */
  readonly grounds?: readonly Ground[];
}

/**
 * The complete parameters of a problem.
 *
 * @throws InvalidInput
 */
export function resolveParameters({ ledger }: Pick<ElectrodepositionProblem, 'ledger'>): ElectrodepositionParameters {
  return completeParameters(Object.fromEntries(ledger.map(({ parameter, value }) => [parameter, value])));
}
