import type { Multigrid } from '../../../linear/multigrid.ts';
import { otherStep, type RedBlackGrid, rowStart as redBlackStart } from '../../../linear/redBlackGrid.ts';
import { rowStart } from '../grid.ts';
import type { SaltOperator } from './saltOperator.ts';

/** Conductances and reactions of the finest level out of the operator, rows 0 to `operator.mixed`. */
export function loadOperator(operator: SaltOperator, finest: RedBlackGrid): void {
  const { grid, psi, reaction, rows, mixed } = operator;
  const { stride } = grid;
  const { half, own, other, below, above, redReaction, blackReaction } = finest;
  for (let j = 0; j < Math.min(mixed, rows); j++) {
    const shift = j & 1;
    const toOwn = -otherStep(j);
    const from = rowStart(grid, j);
    const to = redBlackStart(finest, j);
    const ceiling = j === rows - 1 ? 0 : 0.5;
    for (let m = 0; m < half; m++) {
      const red = from + 2 * m + shift;
      const black = from + 2 * m + 1 - shift;
      const c = psi[red];
      own[to + m] = 0.5 * (c + psi[red + toOwn]);
      other[to + m] = 0.5 * (c + psi[red - toOwn]);
      below[to + m] = 0.5 * (c + psi[red - stride]);
      above[to + m] = ceiling * (c + psi[red + stride]);
      redReaction[to + m] = reaction[red];
      blackReaction[to + m] = reaction[black];
    }
  }
}

/** Right-hand side of the finest level out of a residual. */
export function loadRight(operator: SaltOperator, residual: Float64Array, finest: RedBlackGrid): void {
  const { grid, rows } = operator;
  const { half, redRight, blackRight } = finest;
  for (let j = 0; j < rows; j++) {
    const first = (j & 1) === 0 ? redRight : blackRight;
    const second = (j & 1) === 0 ? blackRight : redRight;
    const to = redBlackStart(finest, j);
    for (let m = 0, k = rowStart(grid, j); m < half; m++, k += 2) {
      first[to + m] = residual[k];
      second[to + m] = residual[k + 1];
    }
  }
}

/** Projections of the preconditioned residual z: [z·r, z·A p]. */
export type Projections = Float64Array;

/** z ← M⁻¹ r as the finest level holds it, with its projections on the residual and on the last A p. */
export function unload(
  operator: SaltOperator,
  { finest }: Multigrid,
  vectors: { readonly residual: Float64Array; readonly applied: Float64Array },
  z: Float64Array,
  projections: Projections,
): void {
  const { grid, rows } = operator;
  const { half, red, black } = finest;
  const { residual, applied } = vectors;
  let onResidual = 0;
  let onApplied = 0;
  for (let j = 0; j < rows; j++) {
    const first = (j & 1) === 0 ? red : black;
    const second = (j & 1) === 0 ? black : red;
    const from = redBlackStart(finest, j);
    for (let m = 0, k = rowStart(grid, j); m < half; m++, k += 2) {
      const a = first[from + m];
      const b = second[from + m];
      z[k] = a;
      z[k + 1] = b;
      onResidual += a * residual[k] + b * residual[k + 1];
      onApplied += a * applied[k] + b * applied[k + 1];
    }
  }
  projections[0] = onResidual;
  projections[1] = onApplied;
}
