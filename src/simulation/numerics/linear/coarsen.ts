import { otherStep, type RedBlackGrid, redBlackRowStart, wrapRow } from './redBlackGrid.ts';

/**
 * Conductances and reactions of a coarse grid, rows 0 to below `to`: a coarse face is as wide and as long as two fine
 * ones side by side, so it conducts their mean; reactions add up.
 */
export function coarsen(fine: RedBlackGrid, coarse: RedBlackGrid, to: number): void {
  for (let J = 0; J < to; J++) {
    const out = redBlackRowStart(coarse, J);
    const shift = J & 1;
    for (let M = 0; M < coarse.half; M++) {
      const k = out + M;
      const red = 2 * M + shift;
      coarsenFaces(fine, coarse, { J, I: red, k });
      coarse.redReaction[k] = reactionOf(fine, J, red);
      coarse.blackReaction[k] = reactionOf(fine, J, 2 * M + 1 - shift);
    }
  }
}

function coarsenFaces(fine: RedBlackGrid, coarse: RedBlackGrid, at: { J: number; I: number; k: number }): void {
  const { other, below, above, stride } = fine;
  const { J, I, k } = at;
  const lower = redBlackRowStart(fine, 2 * J) + I;
  const upper = lower + stride;
  const east = 0.5 * (other[lower + 1] + other[upper]);
  const west = 0.5 * (other[lower] + other[upper - 1]);
  const isEven = otherStep(J) < 0;
  coarse.own[k] = isEven ? east : west;
  coarse.other[k] = isEven ? west : east;
  coarse.below[k] = 0.5 * (above[lower - stride] + below[lower]);
  coarse.above[k] = 0.5 * (above[upper] + below[upper + stride]);
}

function reactionOf(fine: RedBlackGrid, J: number, I: number): number {
  const { redReaction, blackReaction, stride } = fine;
  const lower = redBlackRowStart(fine, 2 * J) + I;
  const upper = lower + stride;
  return redReaction[lower] + blackReaction[lower] + redReaction[upper] + blackReaction[upper];
}

/** Reciprocal diagonals of rows 0 to below `to` out of conductances, reaction and the conductance above the top row. */
export function invertDiagonals(grid: RedBlackGrid, to: number, top: number): void {
  const { half, stride, own, other, below, above, rows } = grid;
  const { redReaction, blackReaction, redInverse, blackInverse } = grid;
  for (let j = 0; j < to; j++) {
    const start = redBlackRowStart(grid, j);
    const p = otherStep(j);
    const lid = j === rows - 1 ? top : 0;
    wrapRow(other, start, half);
    for (let k = start, end = start + half; k < end; k++) {
      const red = own[k] + other[k] + below[k] + above[k] + redReaction[k] + lid;
      const black = own[k] + other[k - p] + above[k - stride] + below[k + stride] + blackReaction[k] + lid;
      redInverse[k] = 1 / red;
      blackInverse[k] = 1 / black;
    }
  }
}
