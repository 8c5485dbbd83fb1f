import { type TotalShares, totalShares } from '../../../../statistics/totalShares.ts';
import type { SymmetricCellProblem } from '../problem.ts';
import { decidedLaw, outcomes } from './outcomes.ts';
import { needsSolution } from './solved.ts';

/**
 * Total shares of the plateau. Null where the conductivity or the diffusivity depends on concentration: each of some 30,000
 * members would have to be solved.
 */
export function totalSharesOf(problem: SymmetricCellProblem): TotalShares | null {
  if (needsSolution(problem)) return null;
  const law = decidedLaw(problem);
  return totalShares((draws) => outcomes(problem, draws, law).values);
}
