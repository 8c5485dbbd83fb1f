import { Multigrid } from '../../../../numerics/linear/multigrid.ts';
import { type Grid, mirrorBelow, rowStart, wrapRows } from '../grid.ts';
import { loadOperator, loadRight, unload } from './preconditioner.ts';
import { applySalt, type SaltOperator, saltResidual } from './saltOperator.ts';

/** Conductance that is left inside the metal, so that every cell has an equation. */
const METAL = 1e-6;
const MOST_ITERATIONS = 60;

/**
 * Salt on a window: u = c/c₀ in every cell, the equations that it obeys, and their solution by flexible conjugate
 * gradients with one multigrid cycle as preconditioner. The window ends some way above the metal. In the steady state
 * the salt changes linearly from there to the reservoir, exact for the mean over a row.
 *
 * @see Notay, SIAM J. Sci. Comput. 22, 1444 (2000), doi:10.1137/S1064827599362314
 */
export class SaltField {
  readonly u: Float64Array;
  /** λ h² × current density per volume: what every cell takes out. */
  readonly sink: Float64Array;
  /** Its derivative by u at constant potential. */
  readonly reaction: Float64Array;
  readonly operator: SaltOperator;
  /** Multigrid cycles so far. */
  cycles = 0;

  readonly #multigrid: Multigrid;
  readonly #residual: Float64Array;
  readonly #direction: Float64Array;
  readonly #applied: Float64Array;
  readonly #preconditioned: Float64Array;
  readonly #projections = new Float64Array(2);
  /** Distance from the substrate to the reservoir, in cells. */
  readonly #gap: number;

  constructor(grid: Grid, gap: number) {
    const field = () => new Float64Array(grid.size);
    this.u = field().fill(1);
    this.sink = field();
    this.reaction = field();
    [this.#residual, this.#direction, this.#applied, this.#preconditioned] = [field(), field(), field(), field()];
    this.#gap = gap / grid.cellSize;
    this.#multigrid = new Multigrid(grid);
    const psi = field().fill(1);
    this.operator = { grid, psi, reaction: this.reaction, rows: grid.rows, mixed: 0, lid: 0, reservoir: 1 };
    this.setRows(grid.rows);
  }

  get rows(): number {
    return this.operator.rows;
  }

  /** Ends the window above this row, a multiple of `rowMultiple`. Cells that join it are filled up to the reservoir. */
  setRows(rows: number): void {
    const { operator, u } = this;
    const { grid } = operator;
    for (let j = operator.rows; j < rows; j++) {
      const share = 1 / (this.#gap - j + 0.5);
      for (let k = rowStart(grid, j), end = k + grid.columns; k < end; k++) {
        u[k] = u[k - grid.stride] + share * (1 - u[k - grid.stride]);
      }
    }
    operator.rows = rows;
    this.#multigrid.setRows(rows);
    this.setLid(1 / (this.#gap - rows + 0.5), 1);
    this.#multigrid.prepare(rows, this.#distance);
  }

  /** What lies above the window: a conductance from the centre of a top cell, and what is at its other end. */
  setLid(lid: number, reservoir: number): void {
    this.operator.lid = lid;
    this.operator.reservoir = reservoir;
  }

  /** ψ = 1 − f, and with it the matrix, where there is metal: up to row `top`; −1 where there is none. */
  assemble(f: Float64Array, top: number): void {
    const { grid, psi, rows, mixed } = this.operator;
    const needed = Math.min(top + 2, rows);
    const changed = Math.max(needed, mixed);
    for (let j = 0; j <= top; j++) fillElectrolyte(psi, f, rowStart(grid, j), grid.columns);
    psi.fill(1, rowStart(grid, top + 1) - 2, rowStart(grid, Math.max(changed, top + 1)) - 2);
    this.#load(top + 1, changed);
    this.operator.mixed = needed;
  }

  /** The same with reactions in every cell of the window, and conductances times `factor` if there is one. */
  assembleAll(f: Float64Array, factor: Float64Array | null): void {
    const { grid, psi, rows } = this.operator;
    for (let j = 0; j < rows; j++) {
      for (let k = rowStart(grid, j), end = k + grid.columns; k < end; k++) {
        psi[k] = (1 - (1 - METAL) * f[k]) * (factor === null ? 1 : factor[k]);
      }
    }
    const lastRow = rowStart(grid, rows - 1) - 2;
    psi.copyWithin(lastRow + grid.stride, lastRow, lastRow + grid.stride);
    this.#load(rows + 1, rows);
  }

  /** Loads the preconditioner with the lowest `changed` rows; ψ has changed in the lowest `written`. */
  #load(written: number, changed: number): void {
    const { operator } = this;
    wrapRows(operator.grid, operator.psi, 0, written);
    mirrorBelow(operator.grid, operator.psi, -1);
    operator.mixed = changed;
    loadOperator(operator, this.#multigrid.finest);
    this.#multigrid.prepare(changed, this.#distance);
  }

  /** From the top of the window to the reservoir, in cells of ψ = 1. */
  get #distance(): number {
    return 1 / this.operator.lid - 0.5;
  }

  /** Mean of the top row. */
  meanAtTop(): number {
    const { grid, rows } = this.operator;
    let sum = 0;
    for (let k = rowStart(grid, rows - 1), end = k + grid.columns; k < end; k++) sum += this.u[k];
    return sum / grid.columns;
  }

  /** What flows in through the top of the window, per column: the mean change of u over a cell there. */
  inflow(): number {
    const { lid, reservoir } = this.operator;
    return lid * (reservoir - this.meanAtTop());
  }

  /**
   * One Newton step: u ← u + δ with A δ = residual, until the residual is this share of the sink, in the root mean
   * square.
   *
   * @returns whether it got there
   */
  solve(tolerance: number): boolean {
    const { operator, u, sink } = this;
    const residual = this.#residual;
    const direction = this.#direction;
    const applied = this.#applied;
    const limit = tolerance * tolerance * sumOfSquares(operator, sink);
    wrapRows(operator.grid, u, 0, operator.rows);
    let square = saltResidual(operator, this, residual);
    let curvature = 0;
    for (let iteration = 0; iteration === 0 || square > limit; iteration++) {
      if (iteration === MOST_ITERATIONS) return false;
      if (iteration === 0) this.#precondition(direction);
      else {
        this.#precondition(this.#preconditioned);
        follow(operator, this.#preconditioned, -this.#projections[1] / curvature, direction);
      }
      wrapRows(operator.grid, direction, 0, operator.rows);
      curvature = applySalt(operator, direction, applied);
      if (curvature <= 0) return square <= limit;
      square = advance(operator, this.#projections[0] / curvature, this, residual, direction, applied);
    }
    return true;
  }

  #precondition(z: Float64Array): void {
    const { operator } = this;
    loadRight(operator, this.#residual, this.#multigrid.finest);
    this.#multigrid.cycle();
    this.cycles++;
    const vectors = { residual: this.#residual, applied: this.#applied };
    unload(operator, this.#multigrid, vectors, z, this.#projections);
  }
}

/** ψ of the cells of a row. */
function fillElectrolyte(psi: Float64Array, f: Float64Array, from: number, columns: number): void {
  for (let k = from; k < from + columns; k++) psi[k] = 1 - (1 - METAL) * f[k];
}

/** p ← z + β p */
function follow({ grid, rows }: SaltOperator, z: Float64Array, beta: number, p: Float64Array): void {
  for (let k = rowStart(grid, 0), end = rowStart(grid, rows); k < end; k++) p[k] = z[k] + beta * p[k];
}

/** u ← u + α p, r ← r − α A p; returns r·r. Ghosts between the rows do no harm: r and A p are zero there. */
function advance(
  { grid, rows }: SaltOperator,
  alpha: number,
  { u }: { readonly u: Float64Array },
  r: Float64Array,
  p: Float64Array,
  applied: Float64Array,
): number {
  let square = 0;
  for (let k = rowStart(grid, 0), end = rowStart(grid, rows); k < end; k++) {
    u[k] += alpha * p[k];
    const value = r[k] - alpha * applied[k];
    r[k] = value;
    square += value * value;
  }
  return square;
}

function sumOfSquares({ grid, mixed }: SaltOperator, values: Float64Array): number {
  let square = 0;
  for (let k = rowStart(grid, 0), end = rowStart(grid, mixed); k < end; k++) square += values[k] * values[k];
  return square;
}
