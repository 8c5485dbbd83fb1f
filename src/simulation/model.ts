import type { ParameterTable } from './parameterTable.ts';

/** A model in motion. Everything is allocated when it is made; `step` allocates nothing. */
export interface Stepper {
  /** Simulated time, s. */
  readonly time: number;
  readonly endTime: number;
  /** What can be watched, in SI, renewed by each step; the names are the stepper's own. */
  readonly observables: Float64Array;
  /**
   * Takes one step in time, of a length that it chooses.
   *
   * @throws SolverFailure when the equations have no further answer
   */
  step(): void;
}

/** How a run is watched and stopped from outside. */
export interface Hooks {
  /**
   * Told at every step, however short: whoever listens chooses what to pass on.
   *
   * @param fraction of the work done, 0 to 1
   */
  progress(fraction: number, message: string): void;
  cancelled(): boolean;
}

/**
 * Where a solver leaves its state now and then, and finds what an earlier attempt has left. To go on from there gives the
 * bytes of a solution that was never interrupted. A model that never offers a checkpoint begins anew each time.
 */
export interface Resumption<Checkpoint> {
  /** What was left last; null: begin at the beginning. */
  readonly from: Checkpoint | null;
  /**
   * Offers the state between two steps, and once more when the solver is to stop.
   *
   * @param fraction of the work done, 0 to 1
   * @param make is called where a checkpoint is wanted; what it returns can be cloned, and no later step changes it
   */
  offer(fraction: number, make: () => Checkpoint): void;
}

/** Thrown out of a solver when its hooks ask it to stop. */
export class Cancelled extends Error {}

/**
 * A model that a run can solve: a problem in SI that is plain JSON, and its solution, plain JSON too.
 * Same name, version and problem: same bytes.
 */
export interface Model<Problem, Result, Checkpoint = never> {
  readonly name: string;
  readonly version: string;
  /** What it solves, in one sentence. */
  readonly description: string;
  readonly parameters: ParameterTable;
  /**
   * The problem with every parameter given by hand or left at its default.
   *
   * @throws InvalidInput that names the parameter, its value and what is allowed
   */
  fromParameters(given: Readonly<Record<string, unknown>>): Problem;
  /** @throws InvalidInput when the problem has no answer that could be trusted */
  validate(problem: Problem): void;
  /** @throws SolverFailure, Cancelled */
  solve(problem: Problem, hooks: Hooks & Resumption<Checkpoint>): Result;
}
