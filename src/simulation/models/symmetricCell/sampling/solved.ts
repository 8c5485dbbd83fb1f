import { type Draws, someMembers } from '../../../../statistics/latinHypercube.ts';
import type { InterfaceLaw } from '../../../cells/electrodeInterface.ts';
import type { OwnLaws } from '../../../cells/ownLaws.ts';
import { plateauOfModes } from '../../../cells/saltModes.ts';
import type { CellParameters } from '../parameters.ts';
import { solvePlateau } from '../prediction/prediction.ts';
import type { SymmetricCellProblem } from '../problem.ts';
import type { SampledCell } from './columns.ts';
import { outcomes, type PlateauOf } from './outcomes.ts';

/** Members that are solved; each is solved on a coarse grid, a few milliseconds. */
const SOLVED = 256;
const coarse = { nodes: 60, timeTolerance: 1e-4 } as const;

/**
 * The results of the closed form, moved to those of an electrolyte whose properties depend on concentration. Some
 * members of the sample are solved; ln V of the others follows the line through the solved ones against the closed form
 * (control variate). A member without salt in the closed form stays so.
 *
 * @param closed results of the closed form for the whole sample, V
 */
export function withSolvedLaw(
  problem: SymmetricCellProblem,
  { draws, closed, law }: { draws: Draws; closed: Float64Array; law: InterfaceLaw | null },
): Float64Array {
  if (!needsSolution(problem)) return closed;
  const plateauOf = plateauUnderLaws(problem.laws);
  // The members are in random order.
  const first = someMembers(draws, 0, Math.min(SOLVED, draws.size));
  const solved = outcomes(problem, first, law, plateauOf).overpotentials;
  const pairs = Array.from(solved, (v, k) => [Math.log(closed[k]!), Math.log(v)] as const).filter(
    ([x, y]) => Number.isFinite(x) && Number.isFinite(y),
  );
  const { offset, slope } = lineThrough(pairs);
  const moved = closed.map((v) => (Number.isFinite(v) ? Math.exp(offset + slope * Math.log(v)) : v));
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

function parametersOf(cell: SampledCell, laws: OwnLaws | undefined, cycles: number): CellParameters {
  const orNone = (x: number) => (Number.isNaN(x) ? null : x);
  const { bruggemanExponent, macMullinNumber } = cell;
  return {
    ...cell,
    ...coarse,
    cycles,
    ...(laws && { laws }),
    interfaceLaw: 'UNDECIDED' as const,
    bruggemanExponent: orNone(bruggemanExponent),
    macMullinNumber: orNone(macMullinNumber),
  };
}

/** Least squares of y against x; the line of equal values where too few are known. */
function lineThrough(pairs: readonly (readonly [number, number])[]): { offset: number; slope: number } {
  const mean = (of: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[of], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const spread = pairs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  if (!(spread > 0)) return { offset: pairs.length === 0 ? 0 : y - x, slope: 1 };
  const slope = pairs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / spread;
  return { offset: y - slope * x, slope };
}
