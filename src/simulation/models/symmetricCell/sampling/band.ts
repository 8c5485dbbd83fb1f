import { LatinHypercube, usualDesign } from '../../../../statistics/latinHypercube.ts';
import { Medians, OneAtATime } from '../../../../statistics/oneAtATime.ts';
import { type SampledResult, sampledNumbers, swingsOf, variancesOf } from '../../../../statistics/sampledResult.ts';
import type { SymmetricCellProblem } from '../problem.ts';
import { decidedLaw, outcomes } from './outcomes.ts';
import { withSolvedLaw } from './solved.ts';

/** The plateau overpotential as a sample, V; the current density, A m⁻², where a voltage is held. */
export interface SampledPlateau extends SampledResult {
  /** Share of the sample in which the electrolyte alone exceeds a measured voltage, so that the interface has none. */
  readonly zeroShare: number;
}

/**
 * Null where nothing is uncertain.
 *
 * @param isTransient a voltage is held, and the cell is not steady at the end: steady currents are then moved by solutions
 */
export function sampledPlateau(
  problem: SymmetricCellProblem,
  size = usualDesign.size,
  isTransient = false,
): SampledPlateau | null {
  const law = decidedLaw(problem);
  const medians = new Medians();
  outcomes(problem, medians, law);
  const leaves = medians.used;
  if (leaves.length === 0) return null;
  const sample = new LatinHypercube({ ...usualDesign, size });
  const { values: closed, zeros } = outcomes(problem, sample, law);
  const values = withSolvedLaw(problem, { draws: sample, closed, law, isTransient });
  const swings = outcomes(problem, new OneAtATime(leaves), law).values;
  return {
    ...sampledNumbers(values, sample.design),
    shares: variancesOf(values, sample, leaves),
    tornado: swingsOf(swings, leaves),
    zeroShare: zeros.filter((one) => one === 1).length / zeros.length,
  };
}
