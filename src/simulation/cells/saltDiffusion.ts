import { F } from '../../physics/constants.ts';
import { factoriseTridiagonal, solveTridiagonal } from '../numerics/linear/tridiagonal.ts';
import { A, ERROR_END, ERROR_STAGE, ERROR_START, W } from '../numerics/trBdf2.ts';
import type { ElectrolyteLaw } from './electrolyteLaws.ts';
import { type SaltGrid, saltGrid } from './saltGrid.ts';
import { StepsOfFlux } from './stepOfFlux.ts';

/** Salt in a soaked separator between two metal electrodes, SI. */
export interface SaltDiffusionInput {
  readonly nodes: number;
  readonly thickness: number;
  readonly porosity: number;
  readonly transportFactor: number;
  readonly saltDiffusivity: number;
  readonly saltConcentration: number;
  readonly transferenceNumber: number;
  readonly law: ElectrolyteLaw;
  /** Error of the concentration allowed in a step, mol m⁻³. */
  readonly tolerance: number;
  /** The shortest time for which a current flows; the grid resolves how far salt diffuses in it, s. */
  readonly shortest: number;
}

/** The iteration on D(c) ends when a correction is this much smaller than the tolerance of the step. */
const ITERATION_SHARE = 0.1;
const MOST_ITERATIONS = 25;
/** Width of the volumes at the electrodes over the length of diffusion in the shortest time, where the grid is graded. */
const FINEST = 0.1;
/** D at a face enters its own concentration in the second order of the cell width only. */
const FACE_ITERATIONS = 4;

/**
 * Transient diffusion of salt.
 *
 *   ε ∂c/∂t = ∂/∂x (D(c) g ∂c/∂x),   −D g ∂c/∂x = (1 − t₊) i/F at both faces,   c = c₀ at the start
 *
 * x = 0 is the working electrode; i > 0 strips it. Cell-centred finite volumes on a grid that may be finer at the
 * electrodes, D at the mean of its neighbours, faces by quadratic reconstruction with the exact solution right after a
 * step of the current, TR-BDF2 in time, D(c) by fixed-point iteration: second order in space and time. The scheme is in
 * flux form, so it keeps the salt. A step is tried with `attempt` and made true with `accept`.
 */
export class SaltDiffusion {
  /** c of each volume, mol m⁻³. */
  readonly concentration: Float64Array;
  /** c at the working and the counter electrode, mol m⁻³. */
  readonly faces: Float64Array;
  /** The same at the end of the step that was tried. */
  readonly nextFaces: Float64Array;
  /** Length of the step to try, s. */
  timeStep = 0;
  /** Estimated error of the step that was tried, over the tolerance. */
  error = 0;
  /** Linear systems solved for D(c) so far. */
  iterations = 0;

  readonly grid: SaltGrid;
  readonly #law: ElectrolyteLaw;
  /** Of the parabola through the outer two volumes: the share of their difference, and of the gradient at the electrode, m. */
  readonly #difference: number;
  readonly #reach: number;
  /** g D(c₀) over the shape of the law at c₀: turns shapes into effective diffusivities. */
  readonly #scale: number;
  readonly #porosity: number;
  readonly #saltShare: number;
  readonly #tolerance: number;
  readonly #steps = new StepsOfFlux();
  #flux = 0;
  #factorisedFor = 0;

  readonly #next: Float64Array;
  readonly #stage: Float64Array;
  readonly #rateStart: Float64Array;
  readonly #rateStage: Float64Array;
  readonly #rateEnd: Float64Array;
  readonly #known: Float64Array;
  readonly #work: Float64Array;
  readonly #between: Float64Array;
  /** Effective diffusivity over distance at the inner faces, m s⁻¹. */
  readonly #conductance: Float64Array;
  /** One over the pores of each volume, m² m⁻³. */
  readonly #perVolume: Float64Array;
  readonly #faceDiffusivity = new Float64Array(2);
  readonly #lower: Float64Array;
  readonly #diagonal: Float64Array;
  readonly #upper: Float64Array;

  constructor(input: SaltDiffusionInput) {
    const { nodes: n, law, saltConcentration } = input;
    const vector = () => new Float64Array(n);
    this.#law = law;
    this.#scale = (input.transportFactor * input.saltDiffusivity) / shapeAt(law, saltConcentration);
    const diffused = Math.sqrt((input.transportFactor * input.saltDiffusivity * input.shortest) / input.porosity);
    this.grid = saltGrid({ nodes: n, thickness: input.thickness, finest: FINEST * diffused });
    const [first, second] = this.grid.widths as unknown as [number, number];
    const [near, far] = [0.5 * first, first + 0.5 * second];
    this.#difference = (near * near) / (far * far - near * near);
    this.#reach = near - this.#difference * (far - near);
    this.#porosity = input.porosity;
    this.#saltShare = (1 - input.transferenceNumber) / F;
    this.#tolerance = input.tolerance;
    this.concentration = vector().fill(saltConcentration);
    this.faces = new Float64Array(2).fill(saltConcentration);
    this.nextFaces = new Float64Array(2);
    [this.#next, this.#stage, this.#rateStart, this.#rateStage] = [vector(), vector(), vector(), vector()];
    [this.#rateEnd, this.#known, this.#work] = [vector(), vector(), vector()];
    [this.#lower, this.#diagonal, this.#upper] = [vector(), vector(), vector()];
    this.#between = new Float64Array(n - 1);
    const diffusivity = input.transportFactor * input.saltDiffusivity;
    this.#conductance = this.grid.distances.map((distance) => diffusivity / distance);
    this.#perVolume = this.grid.widths.map((width) => 1 / (input.porosity * width));
  }

  /**
   * The concentrations stay as they are: only gradients jump.
   *
   * @param currentDensity i, A m⁻², anodic at the working electrode positive
   */
  setCurrent(currentDensity: number): void {
    const flux = this.#saltShare * currentDensity;
    if (flux !== this.#flux) this.#steps.add(flux - this.#flux);
    this.#flux = flux;
  }

  /** Mean concentration, mol m⁻³: what the flux form conserves. */
  meanConcentration(): number {
    const { widths } = this.grid;
    let [salt, volume] = [0, 0];
    for (let j = 0; j < widths.length; j++) {
      salt += widths[j] * this.concentration[j];
      volume += widths[j];
    }
    return salt / volume;
  }

  /**
   * Tries a step of `timeStep` from the present state, into `nextFaces` and `error`.
   *
   * @returns false when the iteration on D(c) did not converge
   */
  attempt(): boolean {
    const c = this.concentration;
    const n = c.length;
    const stage = this.#stage;
    const next = this.#next;
    const known = this.#known;
    const f = this.#rateStart;
    const fStage = this.#rateStage;
    const fEnd = this.#rateEnd;
    const ah = A * this.timeStep;
    const wh = W * this.timeStep;
    this.#updateDiffusivity(c);
    this.#fillRate(c, f);

    for (let j = 0; j < n; j++) known[j] = c[j] + ah * f[j];
    stage.set(c);
    if (!this.#solveStage(stage)) return false;
    for (let j = 0; j < n; j++) fStage[j] = (stage[j] - known[j]) / ah;

    for (let j = 0; j < n; j++) known[j] = c[j] + wh * (f[j] + fStage[j]);
    next.set(stage);
    if (!this.#solveStage(next)) return false;
    for (let j = 0; j < n; j++) fEnd[j] = (next[j] - known[j]) / ah;

    this.#estimateError();
    this.#reconstructFaces(next, this.nextFaces);
    return true;
  }

  /** Makes the step that was tried the present state. */
  accept(): void {
    this.concentration.set(this.#next);
    this.faces.set(this.nextFaces);
    this.#steps.time[0] += this.timeStep;
  }

  /** x ← solution of x = known + A h f(x), from a guess, by corrections with D frozen at the last iterate. */
  #solveStage(x: Float64Array): boolean {
    const n = x.length;
    const known = this.#known;
    const work = this.#work;
    const rate = this.#rateEnd;
    const ah = A * this.timeStep;
    const enough = ITERATION_SHARE * this.#tolerance;
    for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      this.#updateDiffusivity(x);
      this.#factorise();
      this.#fillRate(x, rate);
      for (let j = 0; j < n; j++) work[j] = known[j] + ah * rate[j] - x[j];
      solveTridiagonal(this.#lower, this.#diagonal, this.#upper, work);
      let largest = 0;
      for (let j = 0; j < n; j++) {
        x[j] += work[j];
        largest = Math.max(largest, Math.abs(work[j]));
      }
      this.iterations++;
      if (this.#law.constantDiffusivity || largest <= enough) return true;
    }
    return false;
  }

  /** The difference to the third-order companion, smoothed by the matrix of the stages, in the largest norm. */
  #estimateError(): void {
    const n = this.#work.length;
    const h = this.timeStep;
    const work = this.#work;
    const f = this.#rateStart;
    const fStage = this.#rateStage;
    const fEnd = this.#rateEnd;
    for (let j = 0; j < n; j++) work[j] = h * (ERROR_START * f[j] + ERROR_STAGE * fStage[j] + ERROR_END * fEnd[j]);
    solveTridiagonal(this.#lower, this.#diagonal, this.#upper, work);
    let largest = 0;
    for (let j = 0; j < n; j++) largest = Math.max(largest, Math.abs(work[j]));
    this.error = largest / this.#tolerance;
  }

  #updateDiffusivity(c: Float64Array): void {
    if (this.#law.constantDiffusivity) return;
    const between = this.#between;
    const conductance = this.#conductance;
    const { leftShares, distances } = this.grid;
    const scale = this.#scale;
    for (let j = 0; j < between.length; j++) between[j] = c[j + 1] + leftShares[j] * (c[j] - c[j + 1]);
    this.#law.diffusivity(between, conductance);
    for (let j = 0; j < between.length; j++) conductance[j] = (conductance[j] * scale) / distances[j];
  }

  /** Factors of I − A h L; those of the last step when nothing has changed. */
  #factorise(): void {
    if (this.#law.constantDiffusivity && this.timeStep === this.#factorisedFor) return;
    this.#factorisedFor = this.timeStep;
    const lower = this.#lower;
    const diagonal = this.#diagonal;
    const upper = this.#upper;
    const conductance = this.#conductance;
    const perVolume = this.#perVolume;
    const n = diagonal.length;
    const ah = A * this.timeStep;
    let left = 0;
    for (let j = 0; j < n; j++) {
      const right = j < n - 1 ? ah * conductance[j] : 0;
      lower[j] = -left * perVolume[j];
      upper[j] = -right * perVolume[j];
      diagonal[j] = 1 + (left + right) * perVolume[j];
      left = right;
    }
    factoriseTridiagonal(lower, diagonal, upper);
  }

  /** out ← ∂c/∂t, mol m⁻³ s⁻¹, with D as last updated. */
  #fillRate(c: Float64Array, out: Float64Array): void {
    const n = c.length;
    const conductance = this.#conductance;
    const perVolume = this.#perVolume;
    let left = this.#flux;
    for (let j = 0; j < n - 1; j++) {
      const right = conductance[j] * (c[j] - c[j + 1]);
      out[j] = perVolume[j] * (left - right);
      left = right;
    }
    out[n - 1] = perVolume[n - 1] * (left - this.#flux);
  }

  /**
   * Concentration at the electrodes: the parabola through two volumes that has the gradient which the current asks for,
   * and what the volumes miss of the latest steps of the current.
   */
  #reconstructFaces(c: Float64Array, out: Float64Array): void {
    const n = c.length;
    const inwards = c[0] - this.#difference * (c[1] - c[0]);
    const outwards = c[n - 1] + this.#difference * (c[n - 1] - c[n - 2]);
    const diffusivity = this.#faceDiffusivity;
    this.#law.diffusivity(this.faces, diffusivity);
    const { rates, missing, time } = this.#steps;
    const width = this.grid.widths[0];
    rates[0] = (diffusivity[0] * this.#scale) / (this.#porosity * width * width);
    rates[1] = (diffusivity[1] * this.#scale) / (this.#porosity * width * width);
    time[1] = time[0] + this.timeStep;
    this.#steps.update();
    const atWorking = this.#reach * this.#flux + width * missing[0];
    const atCounter = this.#reach * this.#flux + width * missing[1];
    out[0] = c[0];
    out[1] = c[n - 1];
    for (let iteration = 0; iteration < FACE_ITERATIONS; iteration++) {
      this.#law.diffusivity(out, diffusivity);
      out[0] = inwards + atWorking / (diffusivity[0] * this.#scale);
      out[1] = outwards - atCounter / (diffusivity[1] * this.#scale);
      if (this.#law.constantDiffusivity) return;
    }
  }
}

function shapeAt(law: ElectrolyteLaw, concentration: number): number {
  const shape = new Float64Array(1);
  law.diffusivity(Float64Array.of(concentration), shape);
  return shape[0];
}
