import { F } from '../../physics/constants.ts';
import { A, ERROR_END, ERROR_STAGE, ERROR_START, W } from '../numerics/trBdf2.ts';
import { DiffusionOperator } from './diffusionOperator.ts';
import type { ElectrolyteLaw } from './electrolyteLaws.ts';
import { SaltFaces } from './saltFaces.ts';
import { type SaltGrid, saltGrid } from './saltGrid.ts';

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

/** Finds the current at the end of a stage where it follows from the salt. */
export interface CurrentFinder {
  /** Ends with `tryCurrent` of the current that it found. */
  find(salt: SaltDiffusion): void;
}

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
  /** ∫ i dt over the step that was tried, C m⁻², by the rule that moves the salt. */
  readonly charge = new Float64Array(1);
  /** c of the stage in solution. */
  stage: Float64Array;
  /** Linear systems solved for D(c) so far. */
  iterations = 0;

  readonly grid: SaltGrid;
  readonly #law: ElectrolyteLaw;
  readonly #saltShare: number;
  readonly #tolerance: number;
  readonly #faces: SaltFaces;
  readonly #operator: DiffusionOperator;
  /** (1 − t₊) i/F of the present state, mol m⁻² s⁻¹; the operator has that of the stage in solution. */
  readonly #flux = new Float64Array(1);
  readonly #guess = new Float64Array(1);
  #finder: CurrentFinder | null = null;

  readonly #next: Float64Array;
  readonly #middle: Float64Array;
  readonly #rateStart: Float64Array;
  readonly #rateStage: Float64Array;
  readonly #rateEnd: Float64Array;
  readonly #known: Float64Array;
  readonly #work: Float64Array;
  /** The stage without what the current to be found adds to its guess, and what a unit of flux adds to the stage, s m⁻¹. */
  readonly #base: Float64Array;
  readonly #response: Float64Array;

  constructor(input: SaltDiffusionInput) {
    const { nodes: n, law, saltConcentration } = input;
    const vector = () => new Float64Array(n);
    this.#law = law;
    const diffusivity = input.transportFactor * input.saltDiffusivity;
    const diffused = Math.sqrt((diffusivity * input.shortest) / input.porosity);
    this.grid = saltGrid({ nodes: n, thickness: input.thickness, finest: FINEST * diffused });
    const scale = diffusivity / shapeAt(law, saltConcentration);
    const layer = { law, grid: this.grid, porosity: input.porosity, scale, diffusivity };
    this.#faces = new SaltFaces(layer);
    this.#operator = new DiffusionOperator(layer);
    this.#saltShare = (1 - input.transferenceNumber) / F;
    this.#tolerance = input.tolerance;
    this.concentration = vector().fill(saltConcentration);
    this.faces = new Float64Array(2).fill(saltConcentration);
    this.nextFaces = new Float64Array(2);
    this.stage = this.concentration;
    [this.#next, this.#middle, this.#rateStart, this.#rateStage] = [vector(), vector(), vector(), vector()];
    [this.#rateEnd, this.#known, this.#work] = [vector(), vector(), vector()];
    [this.#base, this.#response] = [vector(), vector()];
  }

  /**
   * The concentrations stay as they are: only gradients jump.
   *
   * @param currentDensity i, A m⁻², anodic at the working electrode positive
   * @param finder of the current at the later times, where that is not constant
   */
  setCurrent(currentDensity: number, finder: CurrentFinder | null = null): void {
    const flux = this.#saltShare * currentDensity;
    if (flux !== this.#flux[0]) this.#faces.add(flux - this.#flux[0]!);
    this.#flux[0] = flux;
    this.#finder = finder;
  }

  /** Sets the stage in solution and `nextFaces` to what they are if this current flows at the end of the stage. */
  tryCurrent(currentDensity: number): void {
    const flux = this.#saltShare * currentDensity;
    const more = flux - this.#guess[0]!;
    const base = this.#base;
    const response = this.#response;
    const stage = this.stage;
    for (let j = 0; j < stage.length; j++) stage[j] = base[j]! + more * response[j]!;
    this.#operator.flux[0] = flux;
    this.#faces.reconstruct(stage, this.#operator.flux, this.nextFaces);
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
    const stage = this.#middle;
    const next = this.#next;
    const known = this.#known;
    const f = this.#rateStart;
    const fStage = this.#rateStage;
    const fEnd = this.#rateEnd;
    const ah = A * this.timeStep;
    const wh = W * this.timeStep;
    this.#operator.implicit[0] = ah;
    this.#operator.flux[0] = this.#flux[0]!;
    this.#operator.updateDiffusivity(c);
    this.#operator.fillRate(c, f);

    for (let j = 0; j < n; j++) known[j] = c[j] + ah * f[j];
    stage.set(c);
    const { time } = this.#faces;
    time[1] = time[0]! + 2 * ah;
    if (!this.#solveStage(stage)) return false;
    for (let j = 0; j < n; j++) fStage[j] = (stage[j] - known[j]) / ah;
    this.charge[0] = wh * (this.#flux[0]! + this.#operator.flux[0]!);

    for (let j = 0; j < n; j++) known[j] = c[j] + wh * (f[j] + fStage[j]);
    next.set(stage);
    time[1] = time[0]! + this.timeStep;
    if (!this.#solveStage(next)) return false;
    for (let j = 0; j < n; j++) fEnd[j] = (next[j] - known[j]) / ah;

    this.charge[0] = (this.charge[0]! + ah * this.#operator.flux[0]!) / this.#saltShare;
    this.#estimateError();
    if (this.#finder === null) {
      this.#faces.prepare(this.faces);
      this.#faces.reconstruct(next, this.#operator.flux, this.nextFaces);
    }
    return true;
  }

  /** Makes the step that was tried the present state. */
  accept(): void {
    this.concentration.set(this.#next);
    this.faces.set(this.nextFaces);
    this.#faces.time[0]! += this.timeStep;
    this.#flux[0] = this.#operator.flux[0]!;
  }

  /**
   * x ← solution of x = known + A h f(x), from a guess, by corrections with D frozen at the last iterate.
   */
  #solveStage(x: Float64Array): boolean {
    const n = x.length;
    const known = this.#known;
    const work = this.#work;
    const rate = this.#rateEnd;
    const ah = A * this.timeStep;
    const enough = ITERATION_SHARE * this.#tolerance;
    if (this.#finder !== null) this.#faces.prepare(this.faces);
    for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      this.#operator.updateDiffusivity(x);
      this.#operator.factorise();
      this.#operator.fillRate(x, rate);
      for (let j = 0; j < n; j++) work[j] = known[j] + ah * rate[j] - x[j];
      this.#operator.solve(work);
      for (let j = 0; j < n; j++) x[j] += work[j];
      if (this.#finder !== null) this.#findCurrent(this.#finder, x);
      let largest = 0;
      for (let j = 0; j < n; j++) largest = Math.max(largest, Math.abs(work[j]));
      this.iterations++;
      if (this.#law.constantDiffusivity || largest <= enough) return true;
    }
    return false;
  }

  /** Moves a solved stage to the current that the finder wants, and counts that among the corrections in `work`. */
  #findCurrent(finder: CurrentFinder, x: Float64Array): void {
    const n = x.length;
    const base = this.#base;
    this.stage = x;
    base.set(x);
    this.#operator.fillResponse(this.#response);
    this.#guess[0] = this.#operator.flux[0]!;
    finder.find(this);
    for (let j = 0; j < n; j++) this.#work[j] += x[j] - base[j];
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
    this.#operator.solve(work);
    let largest = 0;
    for (let j = 0; j < n; j++) largest = Math.max(largest, Math.abs(work[j]));
    this.error = largest / this.#tolerance;
  }
}

function shapeAt(law: ElectrolyteLaw, concentration: number): number {
  const shape = new Float64Array(1);
  law.diffusivity(Float64Array.of(concentration), shape);
  return shape[0];
}
