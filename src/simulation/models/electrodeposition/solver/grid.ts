/**
 * A window of square cells above the substrate: periodic along x, rows counted upwards, two rings of ghost cells.
 * Fields are flat arrays of `size` numbers.
 */
export interface Grid {
  readonly columns: number;
  /** Rows that there is room for. */
  readonly rows: number;
  readonly stride: number;
  readonly size: number;
  /** h, m */
  readonly cellSize: number;
}

export interface GridShape {
  readonly columns: number;
  readonly rows: number;
  readonly cellSize: number;
}

const GHOSTS = 2;

export function createGrid(shape: GridShape): Grid {
  const stride = shape.columns + 2 * GHOSTS;
  return { ...shape, stride, size: (shape.rows + 2 * GHOSTS) * stride };
}

/** Index of the first cell of row j; −1 and `rows` are ghosts. */
export function rowStart({ stride }: Pick<Grid, 'stride'>, j: number): number {
  return (j + GHOSTS) * stride + GHOSTS;
}

/** Fills the ghosts beside rows `from` to below `to` with their periodic images. */
export function wrapRows(grid: Grid, field: Float64Array, from: number, to: number): void {
  const { columns } = grid;
  for (let j = from; j < to; j++) {
    const start = rowStart(grid, j);
    const end = start + columns;
    field[start - 2] = field[end - 2];
    field[start - 1] = field[end - 1];
    field[end] = field[start];
    field[end + 1] = field[start + 1];
  }
}

/** Fills the row beneath the substrate with `factor` times the first row: 1 is a mirror, nothing changes across it. */
export function mirrorBelow(grid: Grid, field: Float64Array, factor: number): void {
  const { stride } = grid;
  const first = rowStart(grid, -1) - GHOSTS;
  for (let k = first; k < first + stride; k++) field[k] = factor * field[k + stride];
}

/** Column at a place along x, periodic. */
export function columnAt({ columns, cellSize }: Grid, x: number): number {
  const column = Math.floor(x / cellSize) % columns;
  return column < 0 ? column + columns : column;
}
