import { factoriseTridiagonal, solveTridiagonal } from '../numerics/linear/tridiagonal.ts';
import type { ElectrolyteLaw } from './electrolyteLaws.ts';
import type { SaltGrid } from './saltGrid.ts';

interface SaltLayer {
  readonly law: ElectrolyteLaw;
  readonly grid: SaltGrid;
  readonly porosity: number;
  /** Turns shapes of the law into effective diffusivities. */
  readonly scale: number;
  /** Effective diffusivity at c₀, m² s⁻¹. */
  readonly diffusivity: number;
}

/** Diffusion on a grid, D at the faces as last updated, and the matrices of its implicit steps. Allocates nothing after it is made. */
export class DiffusionOperator {
  /** Flux of salt into the layer at the working electrode and out of it at the other, mol m⁻² s⁻¹. */
  readonly flux = new Float64Array(1);
  /** a h of the matrix I − a h L, s. */
  readonly implicit = new Float64Array(1);

  readonly #layer: SaltLayer;
  readonly #between: Float64Array;
  /** Effective diffusivity over distance at the inner faces, m s⁻¹. */
  readonly #conductance: Float64Array;
  /** One over the pores of each volume, m² m⁻³. */
  readonly #perVolume: Float64Array;
  readonly #lower: Float64Array;
  readonly #diagonal: Float64Array;
  readonly #upper: Float64Array;
  readonly #factorisedFor = new Float64Array(1);

  constructor(layer: SaltLayer) {
    this.#layer = layer;
    const { widths, distances } = layer.grid;
    const vector = () => new Float64Array(widths.length);
    [this.#lower, this.#diagonal, this.#upper] = [vector(), vector(), vector()];
    this.#between = new Float64Array(distances.length);
    this.#conductance = distances.map((distance) => layer.diffusivity / distance);
    this.#perVolume = widths.map((width) => 1 / (layer.porosity * width));
  }

  updateDiffusivity(c: Float64Array): void {
    const { law, grid, scale } = this.#layer;
    if (law.constantDiffusivity) return;
    const between = this.#between;
    const conductance = this.#conductance;
    const { leftShares, distances } = grid;
    for (let j = 0; j < between.length; j++) between[j] = c[j + 1]! + leftShares[j]! * (c[j]! - c[j + 1]!);
    law.diffusivity(between, conductance);
    for (let j = 0; j < between.length; j++) conductance[j] = (conductance[j]! * scale) / distances[j]!;
  }

  /** Factors of the matrix; those of the last step when nothing has changed. */
  factorise(): void {
    const ah = this.implicit[0]!;
    if (this.#layer.law.constantDiffusivity && ah === this.#factorisedFor[0]) return;
    this.#factorisedFor[0] = ah;
    const lower = this.#lower;
    const diagonal = this.#diagonal;
    const upper = this.#upper;
    const conductance = this.#conductance;
    const perVolume = this.#perVolume;
    const n = diagonal.length;
    let left = 0;
    for (let j = 0; j < n; j++) {
      const right = j < n - 1 ? ah * conductance[j]! : 0;
      lower[j] = -left * perVolume[j]!;
      upper[j] = -right * perVolume[j]!;
      diagonal[j] = 1 + (left + right) * perVolume[j]!;
      left = right;
    }
    factoriseTridiagonal(lower, diagonal, upper);
  }

  /** x ← (I − a h L)⁻¹ x, as last factorised. */
  solve(x: Float64Array): void {
    solveTridiagonal(this.#lower, this.#diagonal, this.#upper, x);
  }

  /** out ← ∂c/∂t, mol m⁻³ s⁻¹. */
  fillRate(c: Float64Array, out: Float64Array): void {
    const n = c.length;
    const conductance = this.#conductance;
    const perVolume = this.#perVolume;
    let left = this.flux[0]!;
    for (let j = 0; j < n - 1; j++) {
      const right = conductance[j]! * (c[j]! - c[j + 1]!);
      out[j] = perVolume[j]! * (left - right);
      left = right;
    }
    out[n - 1] = perVolume[n - 1]! * (left - this.flux[0]!);
  }

  /** out ← change of the solution of an implicit step with one more unit of flux, s m⁻¹. */
  fillResponse(out: Float64Array): void {
    const n = out.length;
    out.fill(0);
    out[0] = this.implicit[0]! * this.#perVolume[0]!;
    out[n - 1] = -this.implicit[0]! * this.#perVolume[n - 1]!;
    this.solve(out);
  }
}
