import { createGrid, type Grid, mirrorBelow, rowStart, wrapRows } from '../grid.ts';

/** Half thickness of the front ε over the cell size: f = 1/(1 + e^{d/ε}) at distance d. */
export const THICKNESS = 0.75;
/** Cells with f between this and one minus this belong to the front: twelve cells to either side. */
const TAIL = 1e-7;
/** 1 − d κ is kept above this: closer to a centre of curvature the front is not defined. */
const LEAST_STRETCH = 0.2;
/** Square of the least slope of d: on a ridge between two fronts it has none. */
const LEAST_SLOPE = 1e-6;

/**
 * The front between metal and electrolyte, spread over some cells, and its geometry. f is the metal fraction; d the
 * distance from f = ½, positive in the electrolyte; n = ∇d/|∇d| points out of the metal; |∇f| is the area of the front
 * per volume. The substrate mirrors: metal meets it at a right angle.
 */
export class Front {
  readonly grid: Grid;
  readonly f: Float64Array;
  /** d, m; beyond the tails it stays at their end. */
  readonly distance: Float64Array;
  /** 1/|∇d| on the eastern and the northern face of a cell; 0 unless both cells belong to the front. */
  readonly east: Float64Array;
  readonly north: Float64Array;
  /** Cells of the front, in order; the first `count` count. */
  readonly cells: Int32Array;
  /** |∇d|² of the cells of the front: 1 in a profile, 0 on a ridge and in traces of metal that lie about. */
  readonly slope: Float64Array;
  /** Area of the front in a cell, |∇f| h², m per unit depth: across a front it sums up to one whatever its profile. */
  readonly area: Float64Array;
  count = 0;
  /** Highest row of the front; −1 when there is no metal. */
  top = -1;
  /** ε, m */
  readonly thickness: number;

  constructor(size: { readonly columns: number; readonly rows: number; readonly cellSize: number }) {
    this.grid = createGrid(size);
    const field = () => new Float64Array(this.grid.size);
    this.f = field();
    [this.distance, this.east, this.north] = [field(), field(), field()];
    this.cells = new Int32Array(size.columns * size.rows);
    this.slope = new Float64Array(size.columns * size.rows);
    this.area = new Float64Array(size.columns * size.rows);
    this.thickness = THICKNESS * size.cellSize;
  }

  /**
   * Updates everything after f has changed. The front may have grown by at most two rows upwards, or up to `highest`.
   */
  update(highest = this.top + 2): void {
    this.#forget();
    this.top = this.#findTop(Math.min(highest, this.grid.rows - 1));
    this.#scan();
    this.#measureFaces();
  }

  /** Curvature κ of the contour f = ½ nearest to a cell of the front, m⁻¹; positive where the metal is convex. */
  curvature(k: number): number {
    const { distance, east, north, grid } = this;
    const { stride, cellSize } = grid;
    const d = distance[k];
    const divergence =
      ((distance[k + 1] - d) * east[k] -
        (d - distance[k - 1]) * east[k - 1] +
        (distance[k + stride] - d) * north[k] -
        (d - distance[k - stride]) * north[k - stride]) /
      (cellSize * cellSize);
    const curvature = divergence / Math.max(LEAST_STRETCH, 1 - d * divergence);
    return Math.min(1 / cellSize, Math.max(-1 / cellSize, curvature));
  }

  #forget(): void {
    const { cells, count, east, north } = this;
    for (let b = 0; b < count; b++) {
      east[cells[b]] = 0;
      north[cells[b]] = 0;
    }
    wrapRows(this.grid, east, 0, this.top + 1);
  }

  #findTop(highest: number): number {
    const { grid, f } = this;
    for (let j = highest; j >= 0; j--) {
      for (let k = rowStart(grid, j), end = k + grid.columns; k < end; k++) if (f[k] >= TAIL) return j;
    }
    return -1;
  }

  #scan(): void {
    const { grid, f, distance, cells, thickness, top } = this;
    const far = thickness * Math.log(1 / TAIL - 1);
    let count = 0;
    for (let j = 0; j <= Math.min(top + 1, grid.rows - 1); j++) {
      for (let k = rowStart(grid, j), end = k + grid.columns; k < end; k++) {
        const value = f[k];
        if (value < TAIL) distance[k] = far;
        else if (value > 1 - TAIL) distance[k] = -far;
        else {
          distance[k] = thickness * Math.log((1 - value) / value);
          cells[count++] = k;
        }
      }
    }
    this.count = count;
    wrapRows(grid, f, 0, top + 2);
    wrapRows(grid, distance, 0, top + 2);
    mirrorBelow(grid, f, 1);
    mirrorBelow(grid, distance, 1);
  }

  #measureFaces(): void {
    const { grid, f, distance, cells, count, slope, area, east, north, top } = this;
    const { stride, cellSize } = grid;
    const least = LEAST_SLOPE * cellSize * cellSize;
    const quarter = 0.25 / (cellSize * cellSize);
    for (let b = 0; b < count; b++) {
      const k = cells[b];
      const right = k + 1;
      const up = k + stride;
      const d = distance[k];
      const dx = distance[right] - distance[k - 1];
      const dz = distance[up] - distance[k - stride];
      slope[b] = (dx * dx + dz * dz) * quarter;
      const fx = f[right] - f[k - 1];
      const fz = f[up] - f[k - stride];
      area[b] = 0.5 * cellSize * Math.sqrt(fx * fx + fz * fz);
      if (isFront(f[right])) {
        const along = distance[right] - d;
        const across = 0.25 * (distance[up] + distance[up + 1] - distance[k - stride] - distance[right - stride]);
        east[k] = cellSize / Math.sqrt(along * along + across * across + least);
      }
      if (isFront(f[up])) {
        const along = distance[up] - d;
        const across = 0.25 * (distance[right] + distance[up + 1] - distance[k - 1] - distance[up - 1]);
        north[k] = cellSize / Math.sqrt(along * along + across * across + least);
      }
    }
    wrapRows(grid, east, 0, top + 1);
  }
}

function isFront(value: number): boolean {
  return value >= TAIL && value <= 1 - TAIL;
}
