import type { ElectrolyteLaw } from './electrolyteLaws.ts';
import type { SaltGrid } from './saltGrid.ts';
import { StepsOfFlux } from './stepOfFlux.ts';

/** D at a face enters its own concentration in the second order of the cell width only. */
const FACE_ITERATIONS = 4;

/** What the faces of a layer are made of. */
interface LayerOfFaces {
  readonly law: ElectrolyteLaw;
  readonly grid: SaltGrid;
  readonly porosity: number;
  /** Turns shapes of the law into effective diffusivities. */
  readonly scale: number;
}

/**
 * Concentration at the electrodes: the parabola through two volumes that has the gradient which the current asks for,
 * and what the volumes miss of the latest steps of the current. Numbers go through arrays: what a function takes or
 * returns is allocated.
 */
export class SaltFaces {
  /** Time of the present state and of the one whose faces are wanted, s. */
  readonly time: Float64Array;

  readonly #layer: LayerOfFaces;
  /** Of the parabola through the outer two volumes: the share of their difference, and of the gradient at the electrode, m. */
  readonly #difference: number;
  readonly #reach: number;
  readonly #steps = new StepsOfFlux();
  readonly #diffusivity = new Float64Array(2);

  constructor(layer: LayerOfFaces) {
    this.#layer = layer;
    const [first, second] = layer.grid.widths as unknown as [number, number];
    const [near, far] = [0.5 * first, first + 0.5 * second];
    this.#difference = (near * near) / (far * far - near * near);
    this.#reach = near - this.#difference * (far - near);
    this.time = this.#steps.time;
  }

  /** @param change of the flux, at the present time */
  add(change: number): void {
    this.#steps.add(change);
  }

  /** Updates what the volumes miss, for the second time. @param faces c at the electrodes, about then */
  prepare(faces: Float64Array): void {
    const { law, grid, porosity, scale } = this.#layer;
    const diffusivity = this.#diffusivity;
    law.diffusivity(faces, diffusivity);
    const { rates } = this.#steps;
    const width = grid.widths[0]!;
    rates[0] = (diffusivity[0]! * scale) / (porosity * width * width);
    rates[1] = (diffusivity[1]! * scale) / (porosity * width * width);
    this.#steps.update();
  }

  /** @param flux of salt into the layer at the working electrode, one number; @param out c at both faces */
  reconstruct(c: Float64Array, flux: Float64Array, out: Float64Array): void {
    const { law, grid, scale } = this.#layer;
    const n = c.length;
    const inwards = c[0]! - this.#difference * (c[1]! - c[0]!);
    const outwards = c[n - 1]! + this.#difference * (c[n - 1]! - c[n - 2]!);
    const diffusivity = this.#diffusivity;
    const { missing } = this.#steps;
    const width = grid.widths[0]!;
    const atWorking = this.#reach * flux[0]! + width * missing[0]!;
    const atCounter = this.#reach * flux[0]! + width * missing[1]!;
    out[0] = c[0]!;
    out[1] = c[n - 1]!;
    for (let iteration = 0; iteration < FACE_ITERATIONS; iteration++) {
      law.diffusivity(out, diffusivity);
      out[0] = inwards + atWorking / (diffusivity[0]! * scale);
      out[1] = outwards - atCounter / (diffusivity[1]! * scale);
      if (law.constantDiffusivity) return;
    }
  }
}
