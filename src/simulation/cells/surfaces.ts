import type { ElectrolyteLaw } from './electrolyteLaws.ts';

/** Panels of Gauss–Legendre quadrature with four points. */
const PANELS = 32;
const gaussPlaces = [-0.8611363115940526, -0.33998104358485626, 0.33998104358485626, 0.8611363115940526];
const gaussWeights = [0.34785484513745385, 0.6521451548625461, 0.6521451548625461, 0.34785484513745385];

/** What overpotentials need of the solution at two electrodes. Allocates nothing after it is made. */
export class Surfaces {
  /** (i₀(c)/i₀(c₀))² at either electrode; c/c₀ where i₀ goes with the root of the concentration. */
  readonly ratios = new Float64Array(2);
  /** ∫ Θ(c)/Θ(c₀) d ln c from the second electrode to the first. */
  readonly force = new Float64Array(1);

  readonly #law: ElectrolyteLaw;
  readonly #bulk: number;
  readonly #kineticAtStart: number;
  readonly #thermodynamicAtStart: number;
  readonly #shapes = new Float64Array(2);
  readonly #places = new Float64Array(4 * PANELS);
  readonly #values = new Float64Array(4 * PANELS);

  /** @param bulk c₀, mol m⁻³ */
  constructor(law: ElectrolyteLaw, bulk: number) {
    this.#law = law;
    this.#bulk = bulk;
    const shape = Float64Array.of(1, 1);
    law.exchangeCurrentDensity?.(Float64Array.of(bulk), shape.subarray(0, 1));
    law.thermodynamicFactor?.(Float64Array.of(bulk), shape.subarray(1));
    [this.#kineticAtStart, this.#thermodynamicAtStart] = shape as unknown as [number, number];
  }

  /** @param faces c at both electrodes, mol m⁻³ */
  update(faces: Float64Array): void {
    this.#updateRatios(faces);
    if (this.#law.thermodynamicFactor) this.#integrate(faces);
    else this.force[0] = Math.log(faces[0]! / faces[1]!);
  }

  #updateRatios(faces: Float64Array): void {
    const { ratios } = this;
    if (!this.#law.exchangeCurrentDensity) {
      ratios[0] = faces[0]! / this.#bulk;
      ratios[1] = faces[1]! / this.#bulk;
      return;
    }
    this.#law.exchangeCurrentDensity(faces, this.#shapes);
    ratios[0] = (this.#shapes[0]! / this.#kineticAtStart) ** 2;
    ratios[1] = (this.#shapes[1]! / this.#kineticAtStart) ** 2;
  }

  /** With ln c as the variable, in which a steep end near no salt is as smooth as the rest. */
  #integrate(faces: Float64Array): void {
    const places = this.#places;
    const values = this.#values;
    const width = Math.log(faces[0]! / faces[1]!) / PANELS;
    for (let panel = 0; panel < PANELS; panel++) {
      for (let k = 0; k < 4; k++) {
        places[4 * panel + k] = faces[1]! * Math.exp(width * (panel + 0.5 + 0.5 * gaussPlaces[k]!));
      }
    }
    this.#law.thermodynamicFactor!(places, values);
    let sum = 0;
    for (let j = 0; j < values.length; j++) sum += gaussWeights[j % 4]! * values[j]!;
    this.force[0] = (0.5 * width * sum) / this.#thermodynamicAtStart;
  }
}
