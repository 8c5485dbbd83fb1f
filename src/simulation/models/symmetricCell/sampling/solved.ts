import { SolverFailure } from '../../../../domain/errors.ts';
import { type Draws, someMembers } from '../../../../statistics/latinHypercube.ts';
import { type InterfaceLaw, interfaceLaws } from '../../../cells/electrodeInterface.ts';
import type { OwnLaws } from '../../../cells/ownLaws.ts';
import { plateauOfModes } from '../../../cells/saltModes.ts';
import { solveHold } from '../held/solveHold.ts';
import { type CurrentOf, initialCurrentOf } from '../held/steadyCurrent.ts';
import type { CellParameters } from '../parameters.ts';
import { CYCLES_TO_PERIODIC, solvePlateau } from '../prediction/prediction.ts';
import { isHeld, type SymmetricCellProblem } from '../problem.ts';
import type { SampledCell } from './columns.ts';
import { fittedValue, leastSquares } from './leastSquares.ts';
import { outcomes, type PlateauOf } from './outcomes.ts';

/** Members that are solved; each is solved on a coarse grid, a few milliseconds. */
const SOLVED = 256;
/** A voltage that is held takes more work, with kinetics after Marcus, Hush and Chidsey ten times as much. */
const SOLVED_HELD = 64;
const SOLVED_HELD_SLOWLY = 16;
const coarse = { nodes: 60, timeTolerance: 1e-4 } as const;

/** What the closed form says. */
interface ClosedSample {
  readonly draws: Draws;
  /** Results of the whole sample, V or A m⁻². */
  readonly closed: Float64Array;
  readonly law: InterfaceLaw | null;
  /** A voltage is held, and the cell is not steady at the end. */
  readonly isTransient: boolean;
}

/**
 * The results of the closed form, moved to those of an electrolyte whose properties depend on concentration. Some
 * members of the sample are solved; ln V of the others follows the line through the solved ones against the closed form
 * (control variate). A member without salt in the closed form stays so.
 *
 * A current at a held voltage is moved so as well, from the steady state to the half-cycle that is asked for; it then
 * follows the plane through the steady current and the one before the salt has moved.
 */
export function withSolvedLaw(
  problem: SymmetricCellProblem,
  { draws, closed, law, isTransient }: ClosedSample,
): Float64Array {
  if (!needsSolution(problem) && !isTransient) return closed;
  const solution = { plateauOf: plateauUnderLaws(problem.laws), currentOf: currentUnderLaws(problem.laws) };
  const count = isHeld(problem) ? (law === 'MARCUS_HUSH_CHIDSEY' ? SOLVED_HELD_SLOWLY : SOLVED_HELD) : SOLVED;
  // The members are in random order.
  const first = someMembers(draws, 0, Math.min(count, draws.size));
  const solved = outcomes(problem, first, law, solution).values;
  const covariates = [closed, ...(isHeld(problem) ? [initialCurrents(problem, draws, law)] : [])];
  const logs = covariates.map((values) => values.map(Math.log));
  const fit = leastSquares(logs, solved.map(Math.log));
  const moved = closed.map((v, member) => (Number.isFinite(v) ? Math.exp(fittedValue(fit, logs, member)) : v));
  moved.set(solved);
  return moved;
}

/** Whether a property of the electrolyte of any cell of the problem depends on concentration. */
export function needsSolution({ ledger }: Pick<SymmetricCellProblem, 'ledger'>): boolean {
  return ledger.some(({ parameter, value }) => parameter === 'electrolyteLaw' && value !== 'CONSTANT');
}

/** The closed form for the cells with a constant electrolyte, the solution on a coarse grid for the others. */
export function plateauUnderLaws(laws: OwnLaws | undefined): PlateauOf {
  return (cell, cycles) =>
    cell.electrolyteLaw === 'CONSTANT' ? plateauOfModes(cell, cycles) : solvePlateau(parametersOf(cell, laws, cycles));
}

/** The mean current of the last half of the last half-cycle, on a coarse grid; NaN where it cannot be solved. */
export function currentUnderLaws(laws: OwnLaws | undefined): CurrentOf {
  return (cell, under, { law }) => {
    const parameters = parametersOf(cell, laws, Math.min(cell.cycles, CYCLES_TO_PERIODIC));
    const possible = law === null ? interfaceLaws : [law];
    try {
      return solveHold(parameters, possible.map(under)).currentDensity;
    } catch (error) {
      if (error instanceof SolverFailure) return Number.NaN;
      throw error;
    }
  };
}

function initialCurrents(problem: SymmetricCellProblem, draws: Draws, law: InterfaceLaw | null): Float64Array {
  return outcomes(problem, draws, law, { plateauOf: plateauOfModes, currentOf: initialCurrentOf }).values;
}

function parametersOf(cell: SampledCell, laws: OwnLaws | undefined, cycles: number): CellParameters {
  const orNone = (x: number) => (Number.isNaN(x) ? null : x);
  const { bruggemanExponent, macMullinNumber, appliedPotential, holdDuration, arealCapacity } = cell;
  const hold = { potential: appliedPotential, capacity: orNone(arealCapacity), duration: orNone(holdDuration) };
  return {
    ...cell,
    ...coarse,
    cycles,
    ...(laws && { laws }),
    ...(!Number.isNaN(appliedPotential) && { hold }),
    profiles: 2,
    interfaceLaw: 'UNDECIDED' as const,
    bruggemanExponent: orNone(bruggemanExponent),
    macMullinNumber: orNone(macMullinNumber),
  };
}
