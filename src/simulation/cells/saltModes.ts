import { F, R } from '../../physics/constants.ts';
import type { Plateau } from './plateau.ts';

/** A cell between two equal electrodes, whose salt diffuses with one diffusivity. SI. */
export interface LinearCell {
  readonly separatorThickness: number;
  readonly porosity: number;
  readonly transportFactor: number;
  readonly saltConcentration: number;
  readonly ionicConductivity: number;
  readonly saltDiffusivity: number;
  readonly transferenceNumber: number;
  readonly thermodynamicFactor: number;
  readonly temperature: number;
  readonly seriesResistance: number;
  readonly currentDensity: number;
  readonly arealCapacity: number;
  readonly restDuration: number;
}

/** Modes 1, 3, 5 … 47; the higher ones follow the current at once. */
const MODES = 24;
const POINTS = 9;
const weights = Float64Array.from({ length: MODES }, (_, k) => 8 / (Math.PI * (2 * k + 1)) ** 2);
const TAIL = 1 - weights.reduce((sum, weight) => sum + weight, 0);
/** What is left of a mode changes nothing: less than the rounding of its steady value. */
const NEGLIGIBLE = 1e-20;
/** Simpson's rule over eight intervals. */
const simpson = Float64Array.from({ length: POINTS }, (_, k) => (k === 0 || k === 8 ? 1 : k % 2 === 1 ? 4 : 2) / 24);
/** Written anew by each call: to make them took a third of the time of a band. */
const modes = new Float64Array(MODES);
const [perHalfCycle, perRest, perHalf, perPoint] = Array.from({ length: 4 }, () => new Float64Array(MODES));

/**
 * The second half of the last half-cycle of a cell that starts at rest, by the exact series of its salt:
 *
 *   δ/c₀ = ± x Σ wₙaₙ,   x = (1 − t₊)iL/(2FgDc₀),   wₙ = 8/(π²n²), n odd,   τ = εL²/(π²gD)
 *
 * at the two faces. In a half-cycle of duration t each mode goes to s + (aₙ − s) exp(−n²t/τ), with s = ±1 the direction
 * of the current and 0 at rest. The time mean is Simpson's rule over 9 points. Conductivity and diffusivity must not
 * depend on concentration.
 *
 * @returns null where no salt is left at a face at one of the points
 * @see Carslaw & Jaeger, Conduction of Heat in Solids, 2nd ed., §3.8
 */
export function plateauOfModes(cell: LinearCell, cycles: number): Plateau | null {
  const { separatorThickness: length, transportFactor: g, saltDiffusivity: D, saltConcentration } = cell;
  const { currentDensity, temperature, transferenceNumber } = cell;
  const duration = cell.arealCapacity / currentDensity;
  const relaxation = (cell.porosity * length * length) / (Math.PI * Math.PI * g * D);
  const depth = ((1 - transferenceNumber) * currentDensity * length) / (2 * F * g * D * saltConcentration);
  startLastHalfCycle(cycles, duration / relaxation, cell.restDuration / relaxation);
  decay(perHalf, duration / (2 * relaxation));
  decay(perPoint, duration / (16 * relaxation));
  const ohmic = (currentDensity * length) / (g * cell.ionicConductivity);
  const series = currentDensity * cell.seriesResistance;
  const thermal = ((2 * R * temperature) / F) * (1 - transferenceNumber) * cell.thermodynamicFactor;
  for (let n = 0; n < MODES; n++) modes[n] = 1 + (modes[n] - 1) * perHalf[n];
  const points = [];
  for (let k = 0; k < POINTS; k++) {
    let sum = TAIL;
    for (let n = 0; n < MODES; n++) {
      sum += weights[n] * modes[n];
      modes[n] = 1 + (modes[n] - 1) * perPoint[n];
    }
    const deviation = depth * sum;
    if (!(Math.abs(deviation) < 1)) return null;
    const concentration = thermal * Math.log((1 + deviation) / (1 - deviation));
    const [workingRatio, counterRatio] = [1 + deviation, 1 - deviation];
    points.push({ weight: simpson[k], ohmic, series, concentration, workingRatio, counterRatio });
  }
  return { currentDensity, temperature, points };
}

/** Sets each mode at the start of the last half-cycle, in the direction of its current, over its steady value. */
function startLastHalfCycle(cycles: number, duration: number, rest: number): void {
  modes.fill(0);
  decay(perHalfCycle, duration);
  decay(perRest, rest);
  for (let half = 1; half < 2 * cycles; half++) {
    for (let n = 0; n < MODES; n++) modes[n] = -(1 + (modes[n] - 1) * perHalfCycle[n]) * perRest[n];
  }
}

/**
 * Sets exp(−n²t) for all modes. Squares of odd numbers are 8, 16, 24 … apart, so each is the one before times a power.
 */
function decay(into: Float64Array, time: number): void {
  into.fill(0);
  const step = Math.exp(-8 * time);
  let [value, factor] = [Math.exp(-time), step];
  for (let n = 0; n < MODES && value > NEGLIGIBLE; n++) {
    into[n] = value;
    value *= factor;
    factor *= step;
  }
}
