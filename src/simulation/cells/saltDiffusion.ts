import { F } from '../../physics/constants.ts';
import { factoriseTridiagonal, solveTridiagonal } from '../numerics/linear/tridiagonal.ts';
import { A, ERROR_END, ERROR_STAGE, ERROR_START, W } from '../numerics/trBdf2.ts';
import type { ElectrolyteLaw } from './electrolyteLaws.ts';

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
}

/** The iteration on D(c) ends when a correction is this much smaller than the tolerance of the step. */
const ITERATION_SHARE = 0.1;
const MOST_ITERATIONS = 25;
/** D at a face enters its own concentration in the second order of the cell width only. */
const FACE_ITERATIONS = 4;

/**
 * Transient diffusion of salt.
 *
 *   ε ∂c/∂t = ∂/∂x (D(c) g ∂c/∂x),   −D g ∂c/∂x = (1 − t₊) i/F at both faces,   c = c₀ at the start
 *
 * x = 0 is the working electrode; i > 0 strips it. Cell-centred finite volumes, D at the mean of its neighbours, faces
 * by quadratic reconstruction, TR-BDF2 in time, D(c) by fixed-point iteration: second order in space and time. The
 * scheme is in flux form, so it keeps the salt. A step is tried with `attempt` and made true with `accept`.
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

  readonly #law: ElectrolyteLaw;
  /** g D(c₀) over the shape of the law at c₀: turns shapes into effective diffusivities. */
  readonly #scale: number;
  readonly #dx: number;
  readonly #porosity: number;
  readonly #saltShare: number;
  readonly #tolerance: number;
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
  /** Effective diffusivity at the inner faces, m² s⁻¹. */
  readonly #diffusivity: Float64Array;
  readonly #faceDiffusivity = new Float64Array(2);
  readonly #lower: Float64Array;
  readonly #diagonal: Float64Array;
  readonly #upper: Float64Array;

  constructor(input: SaltDiffusionInput) {
    const { nodes: n, law, saltConcentration } = input;
    const vector = () => new Float64Array(n);
    this.#law = law;
    this.#scale = (input.transportFactor * input.saltDiffusivity) / shapeAt(law, saltConcentration);
    this.#dx = input.thickness / n;
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
    this.#diffusivity = new Float64Array(n - 1).fill(input.transportFactor * input.saltDiffusivity);
  }

  /** @param currentDensity i, A m⁻², anodic at the working electrode positive */
  setCurrent(currentDensity: number): void {
    this.#flux = this.#saltShare * currentDensity;
    this.#reconstructFaces(this.concentration, this.faces);
  }

  /** Mean concentration, mol m⁻³: what the flux form conserves. */
  meanConcentration(): number {
    return this.concentration.reduce((sum, c) => sum + c, 0) / this.concentration.length;
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
    const diffusivity = this.#diffusivity;
    for (let j = 0; j < between.length; j++) between[j] = 0.5 * (c[j] + c[j + 1]);
    this.#law.diffusivity(between, diffusivity);
    for (let j = 0; j < between.length; j++) diffusivity[j] *= this.#scale;
  }

  /** Factors of I − A h L; those of the last step when nothing has changed. */
  #factorise(): void {
    if (this.#law.constantDiffusivity && this.timeStep === this.#factorisedFor) return;
    this.#factorisedFor = this.timeStep;
    const lower = this.#lower;
    const diagonal = this.#diagonal;
    const upper = this.#upper;
    const diffusivity = this.#diffusivity;
    const n = diagonal.length;
    const r = (A * this.timeStep) / (this.#porosity * this.#dx * this.#dx);
    let left = 0;
    for (let j = 0; j < n; j++) {
      const right = j < n - 1 ? r * diffusivity[j] : 0;
      lower[j] = -left;
      upper[j] = -right;
      diagonal[j] = 1 + left + right;
      left = right;
    }
    factoriseTridiagonal(lower, diagonal, upper);
  }

  /** out ← ∂c/∂t, mol m⁻³ s⁻¹, with D as last updated. */
  #fillRate(c: Float64Array, out: Float64Array): void {
    const n = c.length;
    const diffusivity = this.#diffusivity;
    const perWidth = 1 / this.#dx;
    const perVolume = perWidth / this.#porosity;
    let left = this.#flux;
    for (let j = 0; j < n - 1; j++) {
      const right = diffusivity[j] * perWidth * (c[j] - c[j + 1]);
      out[j] = perVolume * (left - right);
      left = right;
    }
    out[n - 1] = perVolume * (left - this.#flux);
  }

  /**
   * Concentration at the electrodes: the parabola through two volumes that has the gradient which the current asks for.
   */
  #reconstructFaces(c: Float64Array, out: Float64Array): void {
    const n = c.length;
    const dx = this.#dx;
    const inwards = 0.125 * (c[1] - c[0]);
    const outwards = 0.125 * (c[n - 1] - c[n - 2]);
    const diffusivity = this.#faceDiffusivity;
    out[0] = c[0];
    out[1] = c[n - 1];
    for (let iteration = 0; iteration < FACE_ITERATIONS; iteration++) {
      this.#law.diffusivity(out, diffusivity);
      out[0] = c[0] - inwards + (0.375 * dx * this.#flux) / (diffusivity[0] * this.#scale);
      out[1] = c[n - 1] + outwards - (0.375 * dx * this.#flux) / (diffusivity[1] * this.#scale);
      if (this.#law.constantDiffusivity) return;
    }
  }
}

function shapeAt(law: ElectrolyteLaw, concentration: number): number {
  const shape = new Float64Array(1);
  law.diffusivity(Float64Array.of(concentration), shape);
  return shape[0];
}
