import { type Grid, rowStart } from '../grid.ts';

/**
 * The five-point operator of the salt on the window, times h²:
 *
 *   (A x)_k = Σ_faces ½(ψ_k + ψ_n)(x_k − x_n) + s_k x_k
 *
 * ψ is the share of electrolyte in a cell. Second order. Ghosts carry the walls: ψ beneath row 0 is −ψ of row 0, so
 * that face conducts nothing; x above the top row is set from the lid. Above row `mixed` there is electrolyte alone.
 *
 * Here and in all that runs over a window: one function a row, for the compiler leaves the inside of nested loops slow.
 */
export interface SaltOperator {
  readonly grid: Grid;
  readonly psi: Float64Array;
  readonly reaction: Float64Array;
  /** Rows in use. */
  rows: number;
  /** First row above which ψ = 1 and s = 0. */
  mixed: number;
  /** Conductance from the centre of a top cell to the reservoir, and what x is there. */
  lid: number;
  reservoir: number;
}

/** Cells of a row, `from` to below `to`, and the distance to the rows above and below. */
interface Row {
  from: number;
  to: number;
  stride: number;
}

const row: Row = { from: 0, to: 0, stride: 0 };

function setRow({ columns, stride }: Grid, start: number): Row {
  row.from = start;
  row.to = start + columns;
  row.stride = stride;
  return row;
}

/** out ← A x; returns x·A x. Reads the periodic ghosts of x, fills those above. */
export function applySalt(operator: SaltOperator, x: Float64Array, out: Float64Array): number {
  const { grid, psi, reaction, rows, mixed, lid } = operator;
  fillAbove(operator, x, 1 - lid, 0);
  let product = 0;
  for (let j = 0; j < mixed; j++) product += applyMixed(setRow(grid, rowStart(grid, j)), psi, reaction, x, out);
  for (let j = mixed; j < rows; j++) product += applyElectrolyte(setRow(grid, rowStart(grid, j)), x, out);
  return product;
}

/**
 * out ← ∇·(ψ∇u) h² − sink, what is left of the steady balance; returns out·out. Reaction is not read: the sink is the
 * whole of what a cell takes out.
 */
export function saltResidual(
  operator: SaltOperator,
  { u, sink }: { readonly u: Float64Array; readonly sink: Float64Array },
  out: Float64Array,
): number {
  const { grid, psi, rows, mixed, lid, reservoir } = operator;
  fillAbove(operator, u, 1 - lid, lid * reservoir);
  let square = 0;
  for (let j = 0; j < mixed; j++) square += residualMixed(setRow(grid, rowStart(grid, j)), psi, u, sink, out);
  for (let j = mixed; j < rows; j++) square += residualElectrolyte(setRow(grid, rowStart(grid, j)), u, out);
  return square;
}

function applyMixed(
  { from, to, stride }: Row,
  psi: Float64Array,
  reaction: Float64Array,
  x: Float64Array,
  out: Float64Array,
): number {
  let product = 0;
  for (let k = from; k < to; k++) {
    const c = psi[k];
    const v = x[k];
    const flow =
      (c + psi[k - 1]) * (v - x[k - 1]) +
      (c + psi[k + 1]) * (v - x[k + 1]) +
      (c + psi[k - stride]) * (v - x[k - stride]) +
      (c + psi[k + stride]) * (v - x[k + stride]);
    const value = 0.5 * flow + reaction[k] * v;
    out[k] = value;
    product += v * value;
  }
  return product;
}

function applyElectrolyte({ from, to, stride }: Row, x: Float64Array, out: Float64Array): number {
  let product = 0;
  for (let k = from; k < to; k++) {
    const v = x[k];
    const value = 4 * v - x[k - 1] - x[k + 1] - x[k - stride] - x[k + stride];
    out[k] = value;
    product += v * value;
  }
  return product;
}

function residualMixed(
  { from, to, stride }: Row,
  psi: Float64Array,
  u: Float64Array,
  sink: Float64Array,
  out: Float64Array,
): number {
  let square = 0;
  for (let k = from; k < to; k++) {
    const c = psi[k];
    const v = u[k];
    const flow =
      (c + psi[k - 1]) * (u[k - 1] - v) +
      (c + psi[k + 1]) * (u[k + 1] - v) +
      (c + psi[k - stride]) * (u[k - stride] - v) +
      (c + psi[k + stride]) * (u[k + stride] - v);
    const value = 0.5 * flow - sink[k];
    out[k] = value;
    square += value * value;
  }
  return square;
}

function residualElectrolyte({ from, to, stride }: Row, u: Float64Array, out: Float64Array): number {
  let square = 0;
  for (let k = from; k < to; k++) {
    const value = u[k - 1] + u[k + 1] + u[k - stride] + u[k + stride] - 4 * u[k];
    out[k] = value;
    square += value * value;
  }
  return square;
}

function fillAbove({ grid, rows }: SaltOperator, x: Float64Array, factor: number, offset: number): void {
  const { columns, stride } = grid;
  for (let k = rowStart(grid, rows), end = k + columns; k < end; k++) x[k] = factor * x[k - stride] + offset;
}
