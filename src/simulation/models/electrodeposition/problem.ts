import { completeParameters } from './completeParameters.ts';
import type { ElectrodepositionParameters, ParameterName } from './parameters.ts';

/** Where a number of a run comes from: a claim; an assumption; given by hand; a default of the model. */
export type Origin = 'CLAIM' | 'ASSUMED' | 'GIVEN' | 'DEFAULT';

/** One number of a run and who vouches for it. In SI. */
export interface LedgerEntry {
  /** Unique in the ledger: a deposit has one set of parameters. */
  readonly parameter: ParameterName;
  readonly value: number | string;
  /** The band within which it may lie; null where none is known. */
  readonly low: number | null;
  readonly high: number | null;
  readonly origin: Origin;
  readonly claimKey: string | null;
  readonly reason: string;
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
