import { factoriseBanded, solveBanded } from './bandedCholesky.ts';
import { coarsen, invertDiagonals } from './coarsen.ts';
import {
  endOf,
  gridIn,
  layOut,
  otherStep,
  type RedBlackGrid,
  type RedBlackLayout,
  redBlackRowStart,
} from './redBlackGrid.ts';
import { moduleOf } from './simd/assembler.ts';
import { sweepsOf } from './simd/sweeps.ts';

/** Columns of the level that is solved directly. */
const COARSEST = 16;
/** Bytes that memory is counted in. */
const PAGE = 65_536;
/** Functions that the sweeps of one level are made of. */
const FUNCTIONS = 9;

/** What a level does on the way down and on the way up, in so many rows. */
interface Sweeps {
  readonly down: (rows: number) => void;
  readonly up: (rows: number) => void;
}

/**
 * An approximate inverse of −∇·(c∇) + s on a window that is periodic along x, closed below, and joined above to a
 * reservoir at some distance: one V(1,1) cycle of red-black Gauss–Seidel with piecewise constant transfer, symmetric,
 * in single precision. A preconditioner of conjugate gradients. The coarsest level is solved directly.
 *
 * Its user fills conductances and reaction of `finest`, calls `prepare`, fills the right-hand side, calls `cycle`.
 *
 * @see Trottenberg, Oosterlee & Schüller, Multigrid (2001), §2.4; Khalil & Wesseling, J. Comput. Phys. 98, 1 (1992)
 */
export class Multigrid {
  readonly finest: RedBlackGrid;
  readonly #levels: readonly RedBlackGrid[];
  readonly #sweeps: readonly Sweeps[];
  readonly #coarsest: RedBlackGrid;
  readonly #band: Float64Array;
  readonly #solution: Float64Array;
  #distance = 0;

  /** @param size columns, a power of two from 16, and the most rows that will be used, a multiple of `rowMultiple` */
  constructor({ columns, rows }: { readonly columns: number; readonly rows: number }) {
    const layouts = layOutLevels(columns, rows);
    const memory = new WebAssembly.Memory({ initial: Math.ceil(endOf(layouts[layouts.length - 1]) / PAGE) });
    const levels = layouts.map((layout) => gridIn(memory.buffer, layout));
    levels.forEach(fillWithElectrolyte);
    this.#levels = levels;
    this.#sweeps = compileSweeps(layouts, memory);
    this.finest = levels[0];
    this.#coarsest = levels[levels.length - 1];
    const unknowns = this.#coarsest.columns * this.#coarsest.capacity;
    this.#band = new Float64Array(unknowns * (this.#coarsest.columns + 1));
    this.#solution = new Float64Array(unknowns);
  }

  /** The window ends above this row. `prepare` all of it next. @param rows a multiple of `rowMultiple(columns)` */
  setRows(rows: number): void {
    this.#levels.forEach((grid, level) => {
      moveLid(grid, rows >> level);
    });
  }

  /**
   * After conductances or reactions changed in the rows below `to`.
   *
   * @param distance from the top of the window to the reservoir, in cells of the finest grid
   */
  prepare(to: number, distance: number): void {
    const all = distance !== this.#distance;
    this.#distance = distance;
    let end = all ? this.finest.rows : Math.min(to + 1, this.finest.rows);
    invertDiagonals(this.finest, end, this.#top(0));
    for (let level = 1; level < this.#levels.length; level++) {
      const grid = this.#levels[level];
      end = Math.min((end >> 1) + 1, grid.rows);
      coarsen(this.#levels[level - 1], grid, end);
      invertDiagonals(grid, end, this.#top(level));
    }
    this.#factorise();
  }

  /** The right-hand sides of `finest` turn into its `red` and `black`. Allocates nothing. */
  cycle(): void {
    const levels = this.#levels;
    const last = levels.length - 1;
    for (let level = 0; level < last; level++) this.#sweeps[level].down(levels[level].rows);
    this.#solveCoarsest();
    for (let level = last - 1; level >= 0; level--) this.#sweeps[level].up(levels[level].rows);
  }

  /** Conductance from the centre of a top cell to the reservoir. */
  #top(level: number): number {
    const width = 1 << level;
    return width / (this.#distance + 0.5 * width);
  }

  #factorise(): void {
    const grid = this.#coarsest;
    const { columns, half, rows, stride } = grid;
    const band = this.#band;
    const width = columns;
    band.fill(0, 0, rows * columns * (width + 1));
    for (let j = 0; j < rows; j++) {
      const shift = j & 1;
      const p = otherStep(j);
      for (let m = 0; m < half; m++) {
        const k = redBlackRowStart(grid, j) + m;
        const red = j * columns + 2 * m + shift;
        const black = j * columns + 2 * m + 1 - shift;
        const otherBlack = j * columns + ((2 * (m + p) + 1 - shift + columns) % columns);
        band[red * (width + 1)] = 1 / grid.redInverse[k];
        band[black * (width + 1)] = 1 / grid.blackInverse[k];
        band[place(red, black, width)] -= grid.own[k];
        band[place(red, otherBlack, width)] -= grid.other[k];
        if (j > 0) band[place(red, red - columns, width)] -= grid.below[k];
        if (j > 0) band[place(black, black - columns, width)] -= grid.above[k - stride];
      }
    }
    factoriseBanded(band, rows * columns, width);
  }

  #solveCoarsest(): void {
    const grid = this.#coarsest;
    const { columns, half, rows } = grid;
    const x = this.#solution;
    for (let j = 0; j < rows; j++) {
      const shift = j & 1;
      for (let m = 0, k = redBlackRowStart(grid, j), i = j * columns; m < half; m++, k++, i += 2) {
        x[i + shift] = grid.redRight[k];
        x[i + 1 - shift] = grid.blackRight[k];
      }
    }
    solveBanded(this.#band, rows * columns, columns, x);
    for (let j = 0; j < rows; j++) {
      const shift = j & 1;
      for (let m = 0, k = redBlackRowStart(grid, j), i = j * columns; m < half; m++, k++, i += 2) {
        grid.red[k] = x[i + shift];
        grid.black[k] = x[i + 1 - shift];
      }
    }
  }
}

function layOutLevels(columns: number, rows: number): RedBlackLayout[] {
  const layouts = [layOut(columns, rows, 0)];
  for (let last = layouts[0]; last.columns > COARSEST; layouts.push(last)) {
    last = layOut(last.columns >> 1, last.capacity >> 1, endOf(last));
  }
  return layouts;
}

function compileSweeps(layouts: readonly RedBlackLayout[], memory: object): Sweeps[] {
  const levels = layouts.slice(0, -1);
  const functions = levels.flatMap((fine, k) => sweepsOf(fine, layouts[k + 1], k, k * FUNCTIONS));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(moduleOf(functions)), { host: { memory } });
  return levels.map((_, k) => ({ down: exports[`down${k}`], up: exports[`up${k}`] }));
}

/** The index in the band of the coupling of two unknowns. */
function place(a: number, b: number, width: number): number {
  const high = Math.max(a, b);
  return high * (width + 1) + high - Math.min(a, b);
}

/** Rows of a window must be a multiple of this, so that every level has whole rows. */
export function rowMultiple(columns: number): number {
  return Math.max(1, columns / COARSEST);
}

/** Conductance one everywhere, but closed below. */
function fillWithElectrolyte({ own, other, below, above, rows, stride }: RedBlackGrid): void {
  for (const field of [own, other, below, above]) field.fill(1, stride, (rows + 1) * stride);
  below.fill(0, stride, 2 * stride);
  above.fill(0, rows * stride, (rows + 1) * stride);
}

/** Opens the faces under the old lid, closes those under the new one; values beyond it are zero. */
function moveLid(grid: RedBlackGrid, rows: number): void {
  const { below, above, red, black, stride } = grid;
  const face = (to: number, conductance: number) => {
    above.fill(conductance, to * stride, (to + 1) * stride);
    below.fill(conductance, (to + 1) * stride, (to + 2) * stride);
  };
  if (grid.rows < grid.capacity) face(grid.rows, 1);
  else above.fill(1, grid.rows * stride, (grid.rows + 1) * stride);
  face(rows, 0);
  red.fill(0, (rows + 1) * stride, (rows + 2) * stride);
  black.fill(0, (rows + 1) * stride, (rows + 2) * stride);
  grid.rows = rows;
}
