import type { Multigrid } from '../../../../numerics/linear/multigrid.ts';
import {
  otherStep,
  type RedBlackGrid,
  redBlackRowStart as redBlackStart,
} from '../../../../numerics/linear/redBlackGrid.ts';
import { rowStart } from '../grid.ts';
import type { SaltOperator } from './saltOperator.ts';

/** Conductances and reactions of the finest level out of the operator, rows 0 to `operator.mixed`. */
export function loadOperator(operator: SaltOperator, finest: RedBlackGrid): void {
  const { grid, psi, reaction, rows, mixed } = operator;
  for (let j = 0; j < Math.min(mixed, rows); j++) {
    const at = { from: rowStart(grid, j), to: redBlackStart(finest, j), half: finest.half };
    loadFaces(at, { shift: j & 1, stride: grid.stride, ceiling: j === rows - 1 ? 0 : 0.5 }, psi, finest);
    const isEven = (j & 1) === 0;
    const { redReaction, blackReaction } = finest;
    part(at, reaction, isEven ? redReaction : blackReaction, isEven ? blackReaction : redReaction);
  }
}

function loadFaces(
  { from, to, half }: Place,
  { shift, stride, ceiling }: { readonly shift: number; readonly stride: number; readonly ceiling: number },
  psi: Float64Array,
  { own, other, below, above }: RedBlackGrid,
): void {
  const toOwn = -otherStep(shift);
  for (let m = to, red = from + shift; m < to + half; m++, red += 2) {
    const c = psi[red];
    own[m] = 0.5 * (c + psi[red + toOwn]);
    other[m] = 0.5 * (c + psi[red - toOwn]);
    below[m] = 0.5 * (c + psi[red - stride]);
    above[m] = ceiling * (c + psi[red + stride]);
  }
}

/** Right-hand side of the finest level out of a residual. */
export function loadRight({ grid, rows }: SaltOperator, residual: Float64Array, finest: RedBlackGrid): void {
  const { half, redRight, blackRight } = finest;
  for (let j = 0; j < rows; j++) {
    const isEven = (j & 1) === 0;
    const at = { from: rowStart(grid, j), to: redBlackStart(finest, j), half };
    part(at, residual, isEven ? redRight : blackRight, isEven ? blackRight : redRight);
  }
}

/** Projections of the preconditioned residual z: [z·r, z·A p]. */
export type Projections = Float64Array;

/** z ← M⁻¹ r as the finest level holds it, with its projections on the residual and on the last A p. */
export function unload(
  { grid, rows }: SaltOperator,
  { finest }: Multigrid,
  vectors: { readonly residual: Float64Array; readonly applied: Float64Array },
  z: Float64Array,
  projections: Projections,
): void {
  const { half, red, black } = finest;
  projections.fill(0);
  for (let j = 0; j < rows; j++) {
    const isEven = (j & 1) === 0;
    const at = { from: rowStart(grid, j), to: redBlackStart(finest, j), half };
    join(at, isEven ? red : black, isEven ? black : red, z);
    project(at, z, vectors, projections);
  }
}

/** Where a row begins in a field of the window and in one of the finest level, and half its length. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly half: number;
}

/** Parts a row into its even and its odd columns. */
function part({ from, to, half }: Place, row: Float64Array, even: Float32Array, odd: Float32Array): void {
  for (let m = to, k = from; m < to + half; m++, k += 2) {
    even[m] = row[k];
    odd[m] = row[k + 1];
  }
}

function join({ from, to, half }: Place, even: Float32Array, odd: Float32Array, row: Float64Array): void {
  for (let m = to, k = from; m < to + half; m++, k += 2) {
    row[k] = even[m];
    row[k + 1] = odd[m];
  }
}

function project(
  { from, half }: Place,
  z: Float64Array,
  { residual, applied }: { readonly residual: Float64Array; readonly applied: Float64Array },
  projections: Projections,
): void {
  let onResidual = 0;
  let onApplied = 0;
  for (let k = from; k < from + 2 * half; k++) {
    onResidual += z[k] * residual[k];
    onApplied += z[k] * applied[k];
  }
  projections[0] += onResidual;
  projections[1] += onApplied;
}
