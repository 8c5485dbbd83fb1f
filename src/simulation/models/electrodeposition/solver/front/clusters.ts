import { type Grid, rowStart } from '../grid.ts';
import type { Front } from './front.ts';

/** Metal with f above this is connected. */
const CONNECTED = 0.1;

/** The pieces of metal that touch, by the faces of their cells: each is an equipotential. */
export class Clusters {
  /** Number of pieces. */
  count = 0;
  /** Piece of each cell of the front, in their order; −1 where a trace of metal belongs to none. */
  readonly ofCell: Int32Array;
  /** Piece of each cell of the bottom row; −1 where there is none. */
  readonly ofColumn: Int32Array;
  readonly #front: Front;
  /** Runs of connected cells within a row: first and last cell, and the run that they are joined to. */
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  readonly #parent: Int32Array;
  readonly #label: Int32Array;

  constructor(front: Front) {
    const { columns, rows, size } = front.grid;
    this.#front = front;
    this.ofCell = new Int32Array(front.cells.length);
    this.ofColumn = new Int32Array(columns);
    const runs = (columns >> 1) * rows + 1;
    [this.#first, this.#last, this.#parent] = [new Int32Array(runs), new Int32Array(runs), new Int32Array(runs)];
    this.#label = new Int32Array(size);
  }

  update(): void {
    const { grid, top } = this.#front;
    const runs = this.#findRuns(top);
    this.#number(runs);
    this.#label.fill(-1, rowStart(grid, 0) - 2, rowStart(grid, top + 2));
    for (let r = 0; r < runs; r++) this.#label.fill(this.#parent[r], this.#first[r], this.#last[r] + 1);
    const bottom = rowStart(grid, 0);
    for (let i = 0; i < grid.columns; i++) this.ofColumn[i] = this.#label[bottom + i];
    this.#assignCells();
  }

  /** Piece of a cell up to the top of the front; −1 where it belongs to none. */
  labelOf(k: number): number {
    return this.#label[k];
  }

  #findRuns(top: number): number {
    const { grid, f } = this.#front;
    const parent = this.#parent;
    let runs = 0;
    let below = 0;
    let belowEnd = 0;
    for (let j = 0; j <= top; j++) {
      const start = rowStart(grid, j);
      const begin = runs;
      runs = this.#runsOfRow(f, start, grid.columns, runs);
      if (runs - begin > 1 && this.#first[begin] === start && this.#last[runs - 1] === start + grid.columns - 1) {
        join(parent, begin, runs - 1);
      }
      this.#joinRows(grid, { below, belowEnd, begin, end: runs });
      below = begin;
      belowEnd = runs;
    }
    return runs;
  }

  #runsOfRow(f: Float64Array, start: number, columns: number, known: number): number {
    let runs = known;
    let isOpen = false;
    for (let k = start; k < start + columns; k++) {
      const isMetal = f[k] > CONNECTED;
      if (isMetal && !isOpen) {
        this.#first[runs] = k;
        this.#parent[runs] = runs;
      }
      if (!isMetal && isOpen) this.#last[runs++] = k - 1;
      isOpen = isMetal;
    }
    if (isOpen) this.#last[runs++] = start + columns - 1;
    return runs;
  }

  #joinRows({ stride }: Grid, rows: { below: number; belowEnd: number; begin: number; end: number }): void {
    let under = rows.below;
    for (let r = rows.begin; r < rows.end; r++) {
      while (under < rows.belowEnd && this.#last[under] + stride < this.#first[r]) under++;
      for (let s = under; s < rows.belowEnd && this.#first[s] + stride <= this.#last[r]; s++) join(this.#parent, s, r);
    }
  }

  /** Turns parents into numbers of pieces, in the order of their lowest, leftmost run. */
  #number(runs: number): void {
    const parent = this.#parent;
    let count = 0;
    for (let r = 0; r < runs; r++) parent[r] = parent[r] === r ? -1 - count++ : parent[parent[r]];
    for (let r = 0; r < runs; r++) parent[r] = -1 - parent[r];
    this.count = count;
  }

  /** A cell of the tail belongs to the piece that one reaches by climbing towards more metal. */
  #assignCells(): void {
    const { grid, f, cells, count } = this.#front;
    const label = this.#label;
    for (let b = 0; b < count; b++) {
      let k = cells[b];
      for (let hop = 0; label[k] < 0 && hop < 40; hop++) k = steepest(grid, f, k);
      this.ofCell[b] = label[k];
    }
  }
}

/** Joins two runs; the earlier one stays the root, so parents always point backwards. */
function join(parent: Int32Array, a: number, b: number): void {
  const first = root(parent, a);
  const second = root(parent, b);
  if (first < second) parent[second] = first;
  else parent[first] = second;
}

function root(parent: Int32Array, of: number): number {
  let r = of;
  while (parent[r] !== r) {
    parent[r] = parent[parent[r]];
    r = parent[r];
  }
  return r;
}

/** The neighbour with the most metal, or the cell itself. */
function steepest(grid: Grid, f: Float64Array, k: number): number {
  const { stride, columns } = grid;
  const column = (k - 2) % stride;
  const east = column === columns - 1 ? k - columns + 1 : k + 1;
  const west = column === 0 ? k + columns - 1 : k - 1;
  let best = k;
  if (f[east] > f[best]) best = east;
  if (f[west] > f[best]) best = west;
  if (f[k + stride] > f[best]) best = k + stride;
  if (f[k - stride] > f[best] && k - stride >= rowStart(grid, 0)) best = k - stride;
  return best;
}
