import type { SymmetricCellProblem } from '../problem.ts';

/** Whether a run holds a voltage. */
export function isHeld({ parameters }: Pick<SymmetricCellProblem, 'parameters'>): boolean {
  return parameters.appliedPotential !== undefined;
}
