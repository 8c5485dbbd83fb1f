import type { Electrodes } from '../../../cells/electrodeInterface.ts';
import type { CellParameters } from '../parameters.ts';
import { relaxationTime } from '../prediction/depletion.ts';
import type { SymmetricCellProblem } from '../problem.ts';
import type { HeldResult } from '../result.ts';
import { sampledPlateau } from '../sampling/band.ts';
import { needsSolution } from '../sampling/solved.ts';
import { steadyCurrentIn } from './expectedRun.ts';
import type { HeldHalfCycle } from './holdRecorder.ts';
import { solveHold } from './solveHold.ts';

/** The mean current is the steady one within this share. */
const STEADY = 1e-3;
/** After this many relaxation times a cell is steady in double precision. */
const RELAXATION_TIMES = 60;

/** A solved half-cycle with the steady current at its potential, A m⁻². */
interface SolvedHold extends HeldHalfCycle {
  readonly steady: number;
}

/** What the cell does at its potential, with the band of its current. */
export function heldResult(
  problem: SymmetricCellProblem,
  { hold }: CellParameters,
  { steady, currentDensity: value, parts: _, ...half }: SolvedHold,
): HeldResult {
  const isTransient = !(Math.abs(value / steady - 1) < STEADY);
  const sample = sampledPlateau(problem, undefined, isTransient);
  const low = sample?.quantiles.p05 ?? null;
  const band = low === null ? null : { low, high: sample!.quantiles.p95 };
  return {
    potential: hold!.potential,
    ...half,
    currentDensity: { value, band },
    sample,
    steadyCurrentDensity: steady,
  };
}

/** The steady current at the potential: in closed form where nothing depends on concentration, else by the solver, A m⁻². */
export function steadyCurrentDensityIn(
  problem: SymmetricCellProblem,
  cell: CellParameters,
  under: readonly Electrodes[],
): number {
  if (!needsSolution(problem)) return steadyCurrentIn(problem);
  const hold = { ...cell.hold!, capacity: null, duration: RELAXATION_TIMES * relaxationTime(cell) };
  return solveHold({ ...cell, protocol: 'HOLD', hold }, under).endCurrentDensity;
}
