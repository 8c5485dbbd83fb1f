import type { LedgerLine } from '../../manifest.ts';
import { knownHostsOf, PRIOR_IN_WORDS } from './prediction/pool.ts';
import type { InterfaceKnowledge, SymmetricCellProblem } from './problem.ts';
import type { SymmetricCellResult } from './result.ts';
import { decidedLaw } from './sampling/outcomes.ts';

/**
 * The entries of the problem, and the interface numbers that are found in the run; these have no value until it has
 * ended.
 */
export function ledgerOf(problem: SymmetricCellProblem, result: SymmetricCellResult | null): readonly LedgerLine[] {
  const { ledger, interface: known } = problem;
  const lines = ledger.map(({ id, parameter, ...sourced }) => ({
    name: id,
    parameter,
    sourced,
    fitted: null,
    calibratedOn: [],
    reason: sourced.reason,
  }));
  if (known.kind === 'GIVEN') return lines;
  return [...lines, ...namesUnder(problem).map((name) => found(name, known, result))];
}

type InterfaceNumber = 'interfaceResistance' | 'exchangeCurrentDensity';

/** The numbers of the laws that may hold. */
function namesUnder(problem: SymmetricCellProblem): readonly InterfaceNumber[] {
  const law = decidedLaw(problem);
  const isSeries = problem.interface.kind === 'FITTED' && problem.interface.filmShare !== undefined;
  if (law === null || isSeries) return ['interfaceResistance', 'exchangeCurrentDensity'];
  return [law === 'OHMIC' ? 'interfaceResistance' : 'exchangeCurrentDensity'];
}

function found(
  name: InterfaceNumber,
  known: Exclude<InterfaceKnowledge, { kind: 'GIVEN' }>,
  result: SymmetricCellResult | null,
): LedgerLine {
  const calibratedOn = known.targets.map(({ claimKey }) => claimKey);
  const fitted = result?.interface[name] ?? null;
  return { name, parameter: name, fitted, sourced: null, calibratedOn, reason: reasonOf(known) };
}

function reasonOf(known: Exclude<InterfaceKnowledge, { kind: 'GIVEN' }>): string {
  if (known.kind === 'POOLED') {
    const count = knownHostsOf(known).length;
    return `the median of what a new host may have: ${count} of its group ${count === 1 ? 'is' : 'are'} known; ${PRIOR_IN_WORDS}`;
  }
  return known.targets.length === 1
    ? 'fitted to one measured overpotential'
    : `geometric mean of the fits to ${known.targets.length} measured overpotentials`;
}
