import type { ElectrodepositionProblem } from './problem.ts';

/** The basis of a deposit: no parameter was ever fitted to a measured deposit, so each result is a prior. */
export function basisOf({ ledger }: ElectrodepositionProblem) {
  const numbers = ledger.filter(({ value }) => typeof value === 'number');
  const doubtful = numbers.filter(({ low, high }) => low !== null || high !== null);
  const basisReason = `nothing was fitted to a measured deposit; of ${numbers.length} numbers ${doubtful.length} are known within a band only`;
  return { basis: 'PRIOR', basisReason } as const;
}
