/** Intervals of the trapezoidal rule: exact to rounding up to `LATEST`. */
const INTERVALS = 32;
const weights = new Float64Array(INTERVALS + 1).fill(1 / INTERVALS);
weights[0] = weights[INTERVALS] = 0.5 / INTERVALS;
const cosines = Float64Array.from({ length: INTERVALS + 1 }, (_, k) => Math.cos((Math.PI * k) / INTERVALS));
/** Later the volumes follow the exact solution within 4e-5 of width × gradient. */
const LATEST = 30;

/** The steps of flux that may still be felt; older ones are forgotten. */
const MOST_STEPS = 8;

/**
 * The latest steps of the flux through the electrodes, and by how much the exact concentration there exceeds that of equal
 * finite volumes. After a step into a half-space at rest it is, in units of width × gradient at the electrode,
 *
 *   2 (τ/π)^½ − [2τB + E₀/2 − B/8],   B = E₀ + E₁,   Eₙ = exp(−2τ) Iₙ(2τ),   τ = Dt/width²
 *
 * In brackets is the concentration by the parabola through the two outer volumes, which follow dcⱼ/dτ = cⱼ₋₁ − 2cⱼ + cⱼ₊₁. Right
 * at the step it is 3/8, for the parabola then has the new gradient, while the concentration cannot jump. The difference falls
 * as τ^(−3/2). Numbers go through arrays: what a function takes or returns is allocated.
 */
export class StepsOfFlux {
  /** Of the present state, and of the one for which `missing` is wanted, s. */
  readonly time = new Float64Array(2);
  /** Diffusivity over width² at either electrode, s⁻¹. */
  readonly rates = new Float64Array(2);
  /** What is missing of the concentration at either electrode, in units of width × flux / diffusivity. */
  readonly missing = new Float64Array(2);
  readonly #changes = new Float64Array(MOST_STEPS);
  readonly #times = new Float64Array(MOST_STEPS).fill(Number.NEGATIVE_INFINITY);
  #next = 0;

  /** @param change of the flux, at the present time */
  add(change: number): void {
    this.#changes[this.#next] = change;
    this.#times[this.#next] = this.time[0]!;
    this.#next = (this.#next + 1) % MOST_STEPS;
  }

  /** Updates `missing` for the second time and `rates`. */
  update(): void {
    this.missing.fill(0);
    for (let k = 0; k < MOST_STEPS; k++) {
      const since = this.time[1]! - this.#times[k]!;
      for (let face = 0; face < 2; face++) {
        const tau = since * this.rates[face]!;
        if (tau > LATEST) continue;
        if (face === 1 && this.rates[1] === this.rates[0]) {
          this.missing[1] = this.missing[0]!;
          continue;
        }
        let e0 = 0;
        let e1 = 0;
        for (let n = 0; n <= INTERVALS; n++) {
          const value = weights[n]! * Math.exp(2 * tau * (cosines[n]! - 1));
          e0 += value;
          e1 += value * cosines[n]!;
        }
        const both = e0 + e1;
        const discrete = 2 * tau * both + 0.5 * e0 - 0.125 * both;
        this.missing[face] = this.missing[face]! + this.#changes[k]! * (2 * Math.sqrt(tau / Math.PI) - discrete);
      }
    }
  }
}
