import type { Kinetics } from '../kinetics.ts';
import type { ContactLaw } from '../surface.ts';

const MOST_ITERATIONS = 80;
/** V */
const EXACT = 1e-13;

/**
 * Bodies of metal, each an equipotential between the substrate and the electrolyte: what comes in through its contacts
 * goes out through its surface, plating positive. Per unit depth.
 *
 *   Σ_laws ℓ J(V − V_s) = I(V) = P e^{−αFV/RT} − Q e^{(1−α)FV/RT}
 *
 * Both sides are monotone, so each body has one potential; a body without contact floats where I = 0.
 */
export class Circuit {
  /** Bodies in use. */
  count = 0;
  /** P and Q, A m⁻¹. */
  readonly cathodic: Float64Array;
  readonly anodic: Float64Array;
  /** ℓ of each law, m: `contact[body × laws + law]`. */
  readonly contact: Float64Array;
  /** V, V. */
  readonly potential: Float64Array;
  /** I, A m⁻¹. */
  readonly current: Float64Array;
  /** Σ I and its derivative by V_s at the last solution. */
  total = 0;
  totalSlope = 0;
  readonly laws: number;
  readonly capacity: number;

  readonly #exactTo: number;
  readonly #conductance: Float64Array;
  readonly #saturation: Float64Array;
  readonly #voltage: Float64Array;
  readonly #alpha: number;
  readonly #perVolt: number;
  /** Current and slope through the contacts, as last evaluated. */
  #through = 0;
  #throughSlope = 0;

  /** @param exactTo potentials are found to this, V */
  constructor(
    contactLaws: readonly ContactLaw[],
    { alpha, perVolt }: Kinetics,
    capacity: number,
    exactTo: number = EXACT,
  ) {
    this.#exactTo = exactTo;
    this.laws = contactLaws.length;
    this.capacity = capacity;
    this.#conductance = Float64Array.from(contactLaws, ({ conductance }) => conductance);
    this.#saturation = Float64Array.from(contactLaws, ({ saturation }) => saturation);
    this.#voltage = Float64Array.from(contactLaws, ({ voltage }) => voltage);
    this.#alpha = alpha;
    this.#perVolt = perVolt;
    const list = () => new Float64Array(capacity);
    [this.cathodic, this.anodic, this.potential, this.current] = [list(), list(), list(), list()];
    this.contact = new Float64Array(capacity * this.laws);
  }

  /** Potentials and currents of all bodies at the potential V_s of the substrate. */
  solve(substrate: number): void {
    this.total = 0;
    this.totalSlope = 0;
    for (let body = 0; body < this.count; body++) this.#solveBody(body, substrate);
  }

  /**
   * The potential of the substrate at which the bodies take a total current while a capacitance charges,
   *
   *   C (V_s − V_before) + applied − I(V_s) = 0
   *
   * with all bodies solved for it.
   *
   * @param applied A m⁻¹, plating positive
   * @param capacitance over the time step, F m⁻¹ s⁻¹
   */
  solveFor(applied: number, capacitance: number, before: number): number {
    let low = Number.NEGATIVE_INFINITY;
    let high = Number.POSITIVE_INFINITY;
    let substrate = before;
    for (let k = 0; k < MOST_ITERATIONS; k++) {
      this.solve(substrate);
      const excess = capacitance * (substrate - before) + applied - this.total;
      if (excess > 0) high = substrate;
      else low = substrate;
      let next = substrate - excess / (capacitance - this.totalSlope);
      if (!(next > low && next < high)) next = halfway(low, high);
      if (Math.abs(next - substrate) < this.#exactTo) break;
      substrate = next;
    }
    return substrate;
  }

  #solveBody(body: number, substrate: number): void {
    const alpha = this.#alpha;
    const perVolt = this.#perVolt;
    const P = this.cathodic[body];
    const Q = this.anodic[body];
    if (!(P > 0 && Q > 0)) {
      this.potential[body] = substrate;
      this.current[body] = 0;
      return;
    }
    const rest = Math.log(P / Q) / perVolt;
    let low = Math.min(rest, substrate);
    let high = Math.max(rest, substrate);
    let V = Math.min(high, Math.max(low, this.potential[body]));
    let current = 0;
    let slope = 0;
    for (let k = 0; k < MOST_ITERATIONS; k++) {
      const out = P * Math.exp(-alpha * perVolt * V);
      const back = Q * Math.exp((1 - alpha) * perVolt * V);
      current = out - back;
      slope = -perVolt * (alpha * out + (1 - alpha) * back);
      this.#passThrough(body, V - substrate);
      const excess = this.#through - current;
      if (excess > 0) high = V;
      else low = V;
      let next = V - excess / (this.#throughSlope - slope);
      if (!(next > low && next < high)) next = 0.5 * (low + high);
      const change = Math.abs(next - V);
      V = next;
      if (change < this.#exactTo) break;
    }
    this.potential[body] = V;
    this.current[body] = current;
    this.total += current;
    this.totalSlope += (slope * this.#throughSlope) / (this.#throughSlope - slope);
  }

  /** Current through the contacts of a body at V − V_s, with its slope. */
  #passThrough(body: number, difference: number): void {
    let current = 0;
    let slope = 0;
    for (let law = 0, at = body * this.laws; law < this.laws; law++, at++) {
      const length = this.contact[at];
      if (length === 0) continue;
      current += length * this.#conductance[law] * difference;
      slope += length * this.#conductance[law];
      const saturation = this.#saturation[law];
      if (saturation === 0) continue;
      const open = Math.exp(-difference / this.#voltage[law]);
      current += length * saturation * (1 - open);
      slope += (length * saturation * open) / this.#voltage[law];
    }
    this.#through = current;
    this.#throughSlope = slope;
  }
}

function halfway(low: number, high: number): number {
  if (low === Number.NEGATIVE_INFINITY) return high - 0.05;
  if (high === Number.POSITIVE_INFINITY) return low + 0.05;
  return 0.5 * (low + high);
}
