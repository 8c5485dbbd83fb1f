import type { ParameterTable } from './parameterTable.ts';

/** A model during its solution. Everything is allocated when it is made; `step` allocates nothing. */
export interface Stepper {
  /** Simulated time, s. */
  readonly time: number;
  readonly endTime: number;
  /** Observables in SI, updated by each step; each stepper has its own names. */
  readonly observables: Float64Array;
  /**
   * Takes one step in time, of a length that it chooses.
   *
   * @throws SolverFailure when the equations have no further solution
   */
  step(): void;
}

/** Functions by which a run is watched and stopped. */
export interface Hooks {
  /**
   * Called at every step, however short; the listener chooses what to pass on.
   *
   * @param fraction of the work done, 0 to 1
   */
  progress(fraction: number, message: string): void;
  cancelled(): boolean;
}

/**
 * Where a solver keeps its checkpoints, and finds that of an earlier attempt. A solution that goes on from a checkpoint
 * has the same bytes as one without interruption. A model that never offers a checkpoint starts from the beginning each
 * time.
 */
export interface Resumption<Checkpoint> {
  /** The last checkpoint; null: start at the beginning. */
  readonly from: Checkpoint | null;
  /**
   * Offers the state between two steps, and once more when the solver is to stop.
   *
   * @param fraction of the work done, 0 to 1
   * @param make is called if a checkpoint is needed; its result can be cloned, and no later step changes it
   */
  offer(fraction: number, make: () => Checkpoint): void;
}

/** Thrown by a solver when its hooks ask it to stop. */
export class Cancelled extends Error {}

/**
 * A model that a run can solve: from a problem in SI, as plain JSON, to its solution, also plain JSON. The same name,
 * version and problem give the same bytes.
 */
export interface Model<Problem, Result, Checkpoint = never> {
  readonly name: string;
  readonly version: string;
  /** The equations and the geometry, in one sentence. */
  readonly description: string;
  readonly parameters: ParameterTable;
  /**
   * The problem from parameters by hand; all others have their defaults.
   *
   * @throws InvalidInput that names the parameter, its value and what is allowed
   */
  fromParameters(given: Readonly<Record<string, unknown>>): Problem;
  /** @throws InvalidInput when the problem has no reliable solution */
  validate(problem: Problem): void;
  /** @throws SolverFailure, Cancelled */
  solve(problem: Problem, hooks: Hooks & Resumption<Checkpoint>): Result;
}
