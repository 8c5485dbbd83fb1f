import { type NucleationBarrier, nucleationBarrier, nucleationRate } from '../../../../../physics/nucleation/rate.ts';
import type { Site } from './sites.ts';

/** A site whose hazard is this close to its patience has reached it. */
const REACHED = 1 - 1e-9;

/** The progress of each site towards its nucleation. */
export class SiteClock {
  readonly sites: readonly Site[];
  /** ∫ rate dt; infinite once the site has nucleated. */
  readonly hazard: Float64Array;
  /** Driving overpotential and rate of each site, as last set, V and s⁻¹; no rate where it is covered. */
  readonly overpotential: Float64Array;
  readonly #rate: Float64Array;
  /** Potential at which the site is at rest with the salt above it, V; NaN where metal covers it. */
  readonly #rest: Float64Array;

  readonly #temperature: number;
  readonly #calibratedAt: number;
  readonly #barrier: NucleationBarrier;

  /**
   * @param temperature of the sites, K
   * @param calibratedAt temperature at which their onsets hold, K
   * @param attempts of each site, s⁻¹
   */
  constructor(sites: readonly Site[], temperature: number, calibratedAt: number, attempts: number) {
    this.sites = sites;
    this.#temperature = temperature;
    this.#calibratedAt = calibratedAt;
    this.#barrier = nucleationBarrier(attempts);
    const list = () => new Float64Array(sites.length);
    [this.hazard, this.overpotential, this.#rate, this.#rest] = [list(), list(), list(), list()];
  }

  /** @param rest equilibrium potential at a place, V; NaN where metal covers it */
  look(rest: (position: number) => number): void {
    for (let s = 0; s < this.sites.length; s++) {
      this.#rest[s] = this.hazard[s] === Number.POSITIVE_INFINITY ? Number.NaN : rest(this.sites[s].position);
    }
  }

  setPotential(potential: number): void {
    for (let s = 0; s < this.sites.length; s++) {
      const overpotential = this.#rest[s] - potential;
      const { onset } = this.sites[s];
      this.overpotential[s] = overpotential;
      this.#rate[s] =
        overpotential > 0
          ? nucleationRate(overpotential, onset, this.#temperature, this.#calibratedAt, this.#barrier)
          : 0;
    }
  }

  /** Time until the first site nucleates at these rates, s. */
  timeToNext(): number {
    let least = Number.POSITIVE_INFINITY;
    for (let s = 0; s < this.sites.length; s++) {
      if (this.#rate[s] > 0) least = Math.min(least, (this.sites[s].patience - this.hazard[s]) / this.#rate[s]);
    }
    return Math.max(0, least);
  }

  pass(dt: number): void {
    for (let s = 0; s < this.sites.length; s++) this.hazard[s] += this.#rate[s] * dt;
  }

  /** The next free site that has reached its patience; −1 if there is none. It counts as nucleated from now on. */
  takeDue(): number {
    for (let s = 0; s < this.sites.length; s++) {
      if (this.#rate[s] === 0 || this.hazard[s] < REACHED * this.sites[s].patience) continue;
      this.hazard[s] = Number.POSITIVE_INFINITY;
      this.#rate[s] = 0;
      return s;
    }
    return -1;
  }
}
