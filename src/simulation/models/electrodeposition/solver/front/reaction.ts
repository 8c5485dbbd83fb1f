import { wrapRows } from '../grid.ts';
import type { Kinetics } from '../kinetics.ts';
import type { Front } from './front.ts';

/**
 * Cells with f between this and one minus this react, and those farther out where |∇d|² shows that they belong to a
 * profile. Isolated traces of metal or of electrolyte do not react: metal would grow from nothing, or dissolve from the
 * inside.
 */
const CORE = 1e-3;
const LEAST_SLOPE = 0.25;
/** A concentration below this counts as zero; cells inside the metal may have it, the contour f = ½ may not. */
export const LEAST_SALT = 1e-9;

/**
 * Charge transfer along a front, cell by cell. What a cell would do by itself is averaged over its 5 × 5 neighbours
 * with binomial weights times a², so that the front moves as a whole: current and speed hardly change along its normal.
 */
export class FrontReaction {
  /** p and q of the cells of the front, A m⁻², in their order. */
  readonly cathodic: Float64Array;
  readonly anodic: Float64Array;
  /** κ of the cells of the front, m⁻¹. */
  readonly curvature: Float64Array;
  readonly #front: Front;
  readonly #kinetics: Kinetics;
  /** ln u for which p and q hold. */
  readonly #logSalt: Float64Array;
  /** Weight, weight × p, weight × q; the same summed along rows. */
  readonly #weights: readonly [Float64Array, Float64Array, Float64Array];
  readonly #sums: readonly [Float64Array, Float64Array, Float64Array];

  constructor(front: Front, kinetics: Kinetics) {
    this.#front = front;
    this.#kinetics = kinetics;
    const list = () => new Float64Array(front.cells.length);
    const field = () => new Float64Array(front.grid.size);
    [this.cathodic, this.anodic, this.curvature, this.#logSalt] = [list(), list(), list(), list()];
    this.#weights = [field(), field(), field()];
    this.#sums = [field(), field(), field()];
  }

  /** @param u c/c₀ @param deviation m, null where the anions are at rest */
  evaluate(u: Float64Array, deviation: Float64Array | null): void {
    this.#weigh(u, deviation);
    this.#sumAlongRows();
    this.#average();
    this.#clear();
  }

  /** u for which p and q of a cell of the front hold. */
  salt(b: number): number {
    return Math.exp(this.#logSalt[b]);
  }

  /** Lets p and q follow u. Returns the largest |Δ ln u| in the middle of the front. */
  follow(u: Float64Array): number {
    const { cathodic, anodic } = this;
    const logSalt = this.#logSalt;
    const { alpha } = this.#kinetics;
    const { f, cells, count } = this.#front;
    let largest = 0;
    for (let b = 0; b < count; b++) {
      const k = cells[b];
      const next = Math.log(Math.max(u[k], LEAST_SALT));
      const change = Math.min(1, Math.max(-1, next - logSalt[b]));
      logSalt[b] += change;
      cathodic[b] *= Math.exp((1 + alpha) * change);
      anodic[b] *= Math.exp((alpha - 1) * change);
      if (f[k] > 0.1 && f[k] < 0.9) largest = Math.max(largest, Math.abs(change));
    }
    return largest;
  }

  #weigh(u: Float64Array, deviation: Float64Array | null): void {
    const front = this.#front;
    const { f, cells, count } = front;
    const { exchangeCurrentDensity, alpha, capillaryLength } = this.#kinetics;
    const [weight, cathodic, anodic] = this.#weights;
    const logSalt = this.#logSalt;
    for (let b = 0; b < count; b++) {
      const k = cells[b];
      const value = f[k];
      const log = Math.log(Math.max(u[k], LEAST_SALT));
      logSalt[b] = log;
      const curvature = front.curvature(k);
      this.curvature[b] = curvature;
      const shift = capillaryLength * curvature + (deviation === null ? 0 : deviation[k]);
      const area = value * (1 - value);
      const w = area * area;
      weight[k] = w;
      cathodic[k] = w * exchangeCurrentDensity * Math.exp((1 + alpha) * log - alpha * shift);
      anodic[k] = w * exchangeCurrentDensity * Math.exp((alpha - 1) * log + (1 - alpha) * shift);
    }
  }

  #sumAlongRows(): void {
    const { grid, cells, count, top } = this.#front;
    for (let field = 0; field < 3; field++) {
      const values = this.#weights[field];
      const sums = this.#sums[field];
      wrapRows(grid, values, 0, top + 1);
      for (let b = 0; b < count; b++) {
        const k = cells[b];
        sums[k] = blend(values, k, 1);
      }
    }
  }

  #average(): void {
    const { grid, f, cells, slope, count } = this.#front;
    const { stride } = grid;
    const [weight, cathodic, anodic] = this.#sums;
    for (let b = 0; b < count; b++) {
      const k = cells[b];
      const isProfile = slope[b] > LEAST_SLOPE || (f[k] > CORE && f[k] < 1 - CORE);
      const share = isProfile ? 1 / blend(weight, k, stride) : 0;
      this.cathodic[b] = share * blend(cathodic, k, stride);
      this.anodic[b] = share * blend(anodic, k, stride);
    }
  }

  #clear(): void {
    const { grid, cells, count, top } = this.#front;
    for (let field = 0; field < 3; field++) {
      const values = this.#weights[field];
      const sums = this.#sums[field];
      for (let b = 0; b < count; b++) {
        values[cells[b]] = 0;
        sums[cells[b]] = 0;
      }
      wrapRows(grid, values, 0, top + 1);
    }
  }
}

/** Binomial weights: unlike a plain mean they turn no ripple upside down. */
function blend(values: Float64Array, k: number, step: number): number {
  return values[k - 2 * step] + values[k + 2 * step] + 4 * (values[k - step] + values[k + step]) + 6 * values[k];
}
