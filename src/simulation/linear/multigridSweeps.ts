import { otherStep, type RedBlackGrid, rowStart, wrapRow } from './redBlackGrid.ts';

/**
 * The two sweeps of a V(1,1) cycle on one level. Each runs over the rows once: as soon as a row of one colour is new, the
 * row of the other colour behind it is updated, while it is still in the cache.
 */

/**
 * From z = 0: red, then black, then what is left over, summed onto the coarse grid. Red cells alone have a residual,
 * Σ c z over black neighbours, for after the first half sweep theirs was zero.
 */
export function smoothAndRestrict(fine: RedBlackGrid, coarse: RedBlackGrid): void {
  const { rows } = fine;
  for (let j = 0; j < rows + 2; j++) {
    if (j < rows) redFromZero(fine, j);
    if (j >= 1 && j <= rows) relaxBlack(fine, j - 1);
    if (j >= 3 && (j & 1) === 1) restrictRows(fine, coarse, (j - 3) >> 1);
  }
}

/** Adds the coarse correction to red cells, then black, then red. What black cells held before does not matter. */
export function prolongAndSmooth(fine: RedBlackGrid, coarse: RedBlackGrid): void {
  const { rows } = fine;
  for (let j = 0; j < rows + 2; j++) {
    if (j < rows) correctRed(fine, coarse, j);
    if (j >= 1 && j <= rows) relaxBlack(fine, j - 1);
    if (j >= 2) relaxRed(fine, j - 2);
  }
}

function redFromZero(grid: RedBlackGrid, j: number): void {
  const { half, red, redRight, redInverse } = grid;
  const start = rowStart(grid, j);
  for (let k = start, end = start + half; k < end; k++) red[k] = redRight[k] * redInverse[k];
  wrapRow(red, start, half);
}

function relaxBlack(grid: RedBlackGrid, j: number): void {
  const { half, stride, own, other, below, above, red, black, blackRight, blackInverse } = grid;
  const start = rowStart(grid, j);
  const p = otherStep(j);
  for (let k = start, end = start + half; k < end; k++) {
    black[k] =
      blackInverse[k] *
      (blackRight[k] +
        own[k] * red[k] +
        other[k - p] * red[k - p] +
        above[k - stride] * red[k - stride] +
        below[k + stride] * red[k + stride]);
  }
  wrapRow(black, start, half);
}

function relaxRed(grid: RedBlackGrid, j: number): void {
  const { half, stride, own, other, below, above, red, black, redRight, redInverse } = grid;
  const start = rowStart(grid, j);
  const p = otherStep(j);
  for (let k = start, end = start + half; k < end; k++) {
    red[k] =
      redInverse[k] *
      (redRight[k] +
        own[k] * black[k] +
        other[k] * black[k + p] +
        below[k] * black[k - stride] +
        above[k] * black[k + stride]);
  }
  wrapRow(red, start, half);
}

/** Coarse row J: the residuals of red cells I in fine rows 2J and 2J + 1. */
function restrictRows(fine: RedBlackGrid, coarse: RedBlackGrid, J: number): void {
  const { stride, own, other, below, above, black } = fine;
  const lower = rowStart(fine, 2 * J);
  const upper = lower + stride;
  const out = rowStart(coarse, J);
  const { redRight, blackRight } = coarse;
  const first = (J & 1) === 0 ? redRight : blackRight;
  const second = (J & 1) === 0 ? blackRight : redRight;
  for (let M = 0; M < coarse.half; M++) {
    let k = lower + 2 * M;
    let l = upper + 2 * M;
    first[out + M] =
      own[k] * black[k] +
      other[k] * black[k - 1] +
      below[k] * black[k - stride] +
      above[k] * black[k + stride] +
      own[l] * black[l] +
      other[l] * black[l + 1] +
      below[l] * black[l - stride] +
      above[l] * black[l + stride];
    k++;
    l++;
    second[out + M] =
      own[k] * black[k] +
      other[k] * black[k - 1] +
      below[k] * black[k - stride] +
      above[k] * black[k + stride] +
      own[l] * black[l] +
      other[l] * black[l + 1] +
      below[l] * black[l - stride] +
      above[l] * black[l + stride];
  }
}

function correctRed(fine: RedBlackGrid, coarse: RedBlackGrid, j: number): void {
  const { red, half } = fine;
  const J = j >> 1;
  const start = rowStart(fine, j);
  const from = rowStart(coarse, J);
  const first = (J & 1) === 0 ? coarse.red : coarse.black;
  const second = (J & 1) === 0 ? coarse.black : coarse.red;
  for (let M = 0, k = start; M < coarse.half; M++, k += 2) {
    red[k] += first[from + M];
    red[k + 1] += second[from + M];
  }
  wrapRow(red, start, half);
}
