/**
 * A level of a multigrid: the five-point equations of a grid that is periodic along x, in single precision, red and
 * black cells apart so that every sweep reads memory in order.
 *
 *   d_k z_k − Σ_f c_f z_neighbour = b_k
 *
 * Column i of row j is red where i + j is even; both colours have index m = i >> 1. A red cell has four faces: to the
 * black cell with its own m, to the one at m + p, to the ones below and above with its m. p is −1 in even rows and +1 in
 * odd ones. Every face has one red side, so conductances are kept there alone.
 */
export interface RedBlackGrid {
  readonly columns: number;
  /** Rows that there is room for. */
  readonly capacity: number;
  /** Rows in use, from the bottom. */
  rows: number;
  /** Cells of one colour in a row. */
  readonly half: number;
  readonly stride: number;
  /** Conductances of the faces of red cells: own black neighbour, the one at m + p, below, above. */
  readonly own: Float32Array;
  readonly other: Float32Array;
  readonly below: Float32Array;
  readonly above: Float32Array;
  /** Reaction term, ≥ 0; the diagonal is Σ c + s. */
  readonly redReaction: Float32Array;
  readonly blackReaction: Float32Array;
  /** Reciprocal diagonals. */
  readonly redInverse: Float32Array;
  readonly blackInverse: Float32Array;
  readonly redRight: Float32Array;
  readonly blackRight: Float32Array;
  readonly red: Float32Array;
  readonly black: Float32Array;
}

/** Columns beside the first and the last of a row: one is a periodic copy, the rest keep rows aligned. */
export const PAD = 4;

export function createRedBlackGrid(columns: number, capacity: number): RedBlackGrid {
  const half = columns >> 1;
  const stride = half + 2 * PAD;
  const field = () => new Float32Array((capacity + 2) * stride);
  return {
    columns,
    capacity,
    rows: capacity,
    half,
    stride,
    own: field(),
    other: field(),
    below: field(),
    above: field(),
    redReaction: field(),
    blackReaction: field(),
    redInverse: field(),
    blackInverse: field(),
    redRight: field(),
    blackRight: field(),
    red: field(),
    black: field(),
  };
}

/** Index of m = 0 in row j; a ring of ghost rows lies around. */
export function rowStart(grid: RedBlackGrid, j: number): number {
  return (j + 1) * grid.stride + PAD;
}

/** Step from a red cell to its other black neighbour in row j. */
export function otherStep(j: number): number {
  return (j & 1) === 0 ? -1 : 1;
}

/** Copies the periodic neighbours of row j into its ghosts. */
export function wrapRow(values: Float32Array, start: number, half: number): void {
  values[start - 1] = values[start + half - 1];
  values[start + half] = values[start];
}
