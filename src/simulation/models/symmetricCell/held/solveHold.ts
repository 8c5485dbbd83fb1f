import type { Electrodes } from '../../../cells/electrodeInterface.ts';
import { halfCycles } from '../../../cells/halfCycles.ts';
import { simulate, unwatched } from '../../../simulate.ts';
import type { CellParameters } from '../parameters.ts';
import { cellUnder } from '../solver.ts';
import { type HeldHalfCycle, HoldRecorder } from './holdRecorder.ts';

/**
 * The last half-cycle of a cell at its voltage, by the solver.
 *
 * @param under its electrodes under the law that is decided; or under the ohmic one and under Butler–Volmer
 * @throws SolverFailure
 */
export function solveHold(parameters: CellParameters, under: readonly Electrodes[]): HeldHalfCycle {
  const protocol = halfCycles(parameters);
  const cell = cellUnder(parameters, under, protocol);
  const recorder = new HoldRecorder(cell, protocol);
  simulate(cell, unwatched, () => recorder.observe());
  return recorder.held();
}
