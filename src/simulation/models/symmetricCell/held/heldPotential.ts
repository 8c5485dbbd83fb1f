import { CELL_VOLTAGE, CONCENTRATION, CURRENT_DENSITY, OBSERVABLES } from '../../../cells/cycledCell.ts';
import type { CurrentFinder, SaltDiffusion } from '../../../cells/saltDiffusion.ts';
import { increasingRoot } from '../../../numerics/increasingRoot.ts';
import type { Voltages } from '../voltages.ts';

/** The voltage is met to this share. */
const EXACT = 1e-12;
/** A m⁻², where nothing is known of the current. */
const FIRST_GUESS = 1;

/**
 * Finds the current at which a cell has the voltage that is held: at the present state, and at the end of each stage of a
 * time step, where the concentrations depend on it. |V| grows with the current, and without bound towards the one that
 * would leave no salt at the plating electrode.
 */
export class HeldPotential implements CurrentFinder {
  /** i, A m⁻², of the state last solved. */
  readonly current = new Float64Array(1);
  readonly #voltages: Voltages;
  readonly #observables = new Float64Array(OBSERVABLES);
  #potential = 0;

  constructor(voltages: Voltages) {
    this.#voltages = voltages;
  }

  /**
   * Begins to hold a voltage.
   *
   * @param potential V of the working against the counter electrode, not 0
   * @returns the current at the present state, A m⁻²
   */
  begin(potential: number, salt: SaltDiffusion): number {
    this.#potential = potential;
    this.#solve((i) => this.#excess(i, salt.concentration, salt.faces));
    return this.current[0]!;
  }

  find(salt: SaltDiffusion): void {
    this.#solve((i) => {
      salt.tryCurrent(i);
      return this.#excess(i, salt.stage, salt.nextFaces);
    });
  }

  /**
   * Above some 1 V the salt left at the plating electrode is less than the rounding of its concentration. What is missing of
   * the voltage is that of this salt.
   *
   * @param o the parts of the voltage at the current found
   */
  complete(o: Float64Array): void {
    o[CONCENTRATION]! += this.#potential - o[CELL_VOLTAGE]!;
    o[CELL_VOLTAGE] = this.#potential;
  }

  /** @param excess of V in its own direction at a current, V; what it is called with last is the solution */
  #solve(excess: (i: number) => number): void {
    const sign = Math.sign(this.#potential);
    const f = (magnitude: number) => excess(sign * magnitude);
    const guess = Math.abs(this.current[0]!) || FIRST_GUESS;
    const found = sign * increasingRoot(f, { guess, enough: EXACT * Math.abs(this.#potential) });
    excess(found);
    this.current[0] = found;
  }

  #excess(i: number, concentration: Float64Array, faces: Float64Array): number {
    if (!(faces[0]! > 0 && faces[1]! > 0)) return Number.POSITIVE_INFINITY;
    const o = this.#observables;
    const sign = Math.sign(this.#potential);
    o[CURRENT_DENSITY] = i;
    this.#voltages.observe(o, concentration, faces);
    const { underLaws } = this.#voltages;
    // Between two laws a voltage grows with the current only where it has its direction under both.
    if (sign * underLaws[0]! <= 0 || sign * underLaws[1]! <= 0) return -Math.abs(this.#potential);
    return sign * o[CELL_VOLTAGE]! - Math.abs(this.#potential);
  }
}
