import type { Sourced } from '../../../domain/ledger.ts';
import { completeParameters } from './completeParameters.ts';
import type { ElectrodepositionParameters, ParameterName } from './parameters.ts';

/** One number of a run and who vouches for it; a deposit has one set of parameters, so its name is unique. */
export interface LedgerEntry extends Sourced {
  readonly parameter: ParameterName;
}

/** All that a run needs, plain JSON in SI. */
export interface ElectrodepositionProblem {
  readonly ledger: readonly LedgerEntry[];
}

/**
 * The complete parameters of a problem.
 *
 * @throws InvalidInput
 */
export function resolveParameters({ ledger }: ElectrodepositionProblem): ElectrodepositionParameters {
  return completeParameters(Object.fromEntries(ledger.map(({ parameter, value }) => [parameter, value])));
}
