import { rowStart } from '../grid.ts';
import type { Front } from './front.ts';

/** Restoration may sharpen at this share of its speed at most; as long as it is stable that keeps f between 0 and 1. */
const SHARPEST = -0.2;
/** Stable is 4 (μ/h)(ε/h) ≤ 1, to round-off. */
const MOST_STABLE = 1 + 1e-6;
/** Sharpened are cells with f between this and one minus this; traces of metal farther out would become ripples. */
const NEAR = 1e-4;

/**
 * Motion of the front. A cell that the front passes by δ changes by f → f e^{δ/ε} / (1 − f + f e^{δ/ε}), the exact
 * translation of its profile; then the profile is restored,
 *
 *   Δf = μ ∇·(ε ∇f + f(1−f) n),
 *
 * in the form of fluxes, which keep the metal, ε(f₁ − f₀)(1 − 1/|∇d|)/h through each face: none where the profile is
 * right.
 *
 * @see Sun & Beckermann, J. Comput. Phys. 220, 626 (2007), doi:10.1016/j.jcp.2006.05.025
 */
export class Growth {
  readonly #front: Front;
  readonly #change: Float64Array;

  constructor(front: Front) {
    this.#front = front;
    this.#change = new Float64Array(front.grid.size);
  }

  /** Area of metal that the last `measure` found added, and added or taken, m² per unit depth. */
  added = 0;
  swept = 0;

  /** What a displacement δ of the cells of the front, m, would do. */
  measure(displacement: Float64Array): void {
    const { f, cells, count, thickness, grid } = this.#front;
    let added = 0;
    let swept = 0;
    for (let b = 0; b < count; b++) {
      const value = f[cells[b]];
      const change = translated(value, displacement[b] / thickness) - value;
      added += change;
      swept += Math.abs(change);
    }
    this.added = added * grid.cellSize * grid.cellSize;
    this.swept = swept * grid.cellSize * grid.cellSize;
  }

  /**
   * By how much more than its first length a convex front sweeps, as it becomes longer on the way:
   *
   *   ∫(δ + κδ²/2) ds / ∫δ ds
   */
  lengthening(displacement: Float64Array, curvature: Float64Array): number {
    const { area, count } = this.#front;
    let first = 0;
    let second = 0;
    for (let b = 0; b < count; b++) {
      const swept = area[b] * displacement[b];
      first += swept;
      second += 0.5 * curvature[b] * displacement[b] * swept;
    }
    return first === 0 ? 1 : 1 + second / first;
  }

  /**
   * Moves the front.
   *
   * @param displacement δ of its cells, m; each lengthened by `stretch` times its magnitude
   * @param restoration μ, m: at most the largest that is stable, 0.32 of a cell
   * @returns area of metal that was added, m²
   * @throws RangeError where restoration would be unstable
   */
  move(displacement: Float64Array, stretch: number, restoration: number): number {
    const { f, cells, count, thickness, grid } = this.#front;
    const number = restorationNumber(restoration / grid.cellSize, thickness / grid.cellSize);
    if (number > MOST_STABLE) throw new RangeError(`restoration is unstable: 4 (μ/h)(ε/h) = ${number}, at most 1`);
    this.#restore(restoration);
    let sum = 0;
    for (let b = 0; b < count; b++) {
      const k = cells[b];
      const value = f[k];
      const step = displacement[b] + stretch * Math.abs(displacement[b]);
      const moved = translated(value, step / thickness);
      sum += moved - value;
      f[k] = moved;
    }
    this.#apply();
    return sum * grid.cellSize * grid.cellSize;
  }

  /** Collects what restoration moves between cells, by the geometry before the step. */
  #restore(restoration: number): void {
    const { f, cells, count, east, north, thickness, grid } = this.#front;
    const { stride, cellSize } = grid;
    const change = this.#change;
    const rate = (restoration * thickness) / (cellSize * cellSize);
    for (let b = 0; b < count; b++) {
      const k = cells[b];
      const value = f[k];
      const sharpest = value > NEAR && value < 1 - NEAR ? SHARPEST : 0;
      const right = rate * (f[k + 1] - value) * Math.max(sharpest, 1 - east[k]);
      const up = rate * (f[k + stride] - value) * Math.max(sharpest, 1 - north[k]);
      change[k] += right + up;
      change[k + 1] -= right;
      change[k + stride] -= up;
      if (east[k - 1] === 0) {
        const left = rate * (f[k - 1] - value);
        change[k] += left;
        change[k - 1] -= left;
      }
      if (north[k - stride] === 0) {
        const down = rate * (f[k - stride] - value);
        change[k] += down;
        change[k - stride] -= down;
      }
    }
    this.#foldGhosts();
  }

  #foldGhosts(): void {
    const { grid, top } = this.#front;
    const change = this.#change;
    for (let j = 0; j <= top + 1; j++) {
      const start = rowStart(grid, j);
      const end = start + grid.columns;
      change[start] += change[end];
      change[end - 1] += change[start - 1];
      change[end] = 0;
      change[start - 1] = 0;
    }
  }

  #apply(): void {
    const { f, cells, count, grid, top } = this.#front;
    const { stride } = grid;
    for (let b = 0; b < count; b++) {
      const k = cells[b];
      this.#take(f, k);
      this.#take(f, k - 1);
      this.#take(f, k + 1);
      this.#take(f, k - stride);
      this.#take(f, k + stride);
    }
    for (let j = 0; j <= top + 1; j++) {
      this.#take(f, rowStart(grid, j));
      this.#take(f, rowStart(grid, j) + grid.columns - 1);
    }
  }

  #take(f: Float64Array, k: number): void {
    f[k] += this.#change[k];
    this.#change[k] = 0;
  }
}

/**
 * Explicit diffusion by μ ε in two dimensions: a cell gives no more to its four neighbours than it has while 4 (μ/h)(ε/h) ≤ 1.
 *
 * @param speed μ/h
 * @param thickness ε/h
 */
export function restorationNumber(speed: number, thickness: number): number {
  return 4 * speed * thickness;
}

function translated(f: number, step: number): number {
  const grown = f * Math.exp(step);
  return grown / (1 - f + grown);
}
