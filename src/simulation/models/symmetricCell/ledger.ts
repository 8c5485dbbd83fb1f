import type { LedgerLine } from '../../manifest.ts';
import type { SymmetricCellProblem } from './problem.ts';
import type { SymmetricCellResult } from './result.ts';

/** The entries of the problem, and the interface number if it is fitted; that one has no value until the run has ended. */
export function ledgerOf(
  { ledger, interface: known }: SymmetricCellProblem,
  result: SymmetricCellResult | null,
): readonly LedgerLine[] {
  const lines = ledger.map(({ id, parameter, ...sourced }) => ({
    name: id,
    parameter,
    sourced,
    fitted: null,
    calibratedOn: [],
    reason: sourced.reason,
  }));
  if (known.kind === 'GIVEN') return lines;
  return [
    ...lines,
    fitted(
      known.targets.map(({ claimKey }) => claimKey),
      result,
    ),
  ];
}

function fitted(claims: readonly string[], result: SymmetricCellResult | null): LedgerLine {
  const { interfaceResistance = null, exchangeCurrentDensity = null } = result?.interface ?? {};
  const name = exchangeCurrentDensity === null ? 'interfaceResistance' : 'exchangeCurrentDensity';
  const reason =
    claims.length === 1
      ? 'fitted to one measured overpotential'
      : `geometric mean of the fits to ${claims.length} measured overpotentials`;
  return {
    name,
    parameter: name,
    fitted: exchangeCurrentDensity ?? interfaceResistance,
    sourced: null,
    calibratedOn: claims,
    reason,
  };
}
