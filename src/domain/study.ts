import type { Basis, RunState } from './run.ts';

/** Many runs of one model that differ in arms, parameters or seeds. */
export interface Study {
  readonly id: string;
  readonly owner: string;
  readonly name: string;
  /** The same as for a run. */
  readonly model: string;
  readonly design: StudyDesign;
  /** From how many runs with an outcome its files were made. */
  readonly summarisedRuns: number;
  readonly createdAt: Date;
}

/** Every arm is solved at every point of the grid with every seed. */
export interface StudyDesign {
  readonly arms: readonly string[];
  readonly axes: readonly StudyAxis[];
  readonly seeds: readonly number[];
  /** Ends of bands at which the model has no answer; left out where there are none. */
  readonly impossible?: readonly ImpossibleEnd[];
}

/** Where the model has no answer, and the reason, in a sentence. */
export type ImpossibleEnd = Pick<StudyVariant, 'arm' | 'point'> & {
  readonly atEnd: BandEnd;
  readonly why: string;
};

/** A parameter and the values that it takes, in `unit`. */
export interface StudyAxis {
  readonly parameter: string;
  readonly unit: string;
  readonly values: readonly number[];
}

/** What distinguishes one run of a study from the others. */
export interface StudyVariant {
  /** Index into the arms of the design. */
  readonly arm: number;
  /** For each axis the index of its value. */
  readonly point: readonly number[];
  readonly seed: number;
  /** The one number that is at an end of its band; absent where all are at their values. */
  readonly atEnd?: BandEnd;
  /** Of the result; absent in studies that an older version started. */
  readonly basis?: Basis;
}

/** A number that is known within a band only, at one end of it; in `unit`. */
export interface BandEnd {
  readonly parameter: string;
  readonly end: 'LOW' | 'HIGH';
  readonly value: number;
  readonly unit: string;
}

export interface StudyMember {
  readonly studyId: string;
  readonly runId: string;
  readonly state: RunState;
  /** Share of the run's work that is done, 0 to 1. */
  readonly fraction: number;
  readonly variant: StudyVariant;
  /**
   * The outcome, in SI by name, with the band of a number that has one; null before the run has succeeded, and for
   * numbers that such a run does not have.
   */
  readonly outcome: Readonly<Record<string, number | null>> | null;
}

/** A file of a study, made anew soon after a run has succeeded. */
export interface StudyArtifact {
  readonly studyId: string;
  readonly name: string;
  readonly mimeType: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly sha256: string;
  readonly bytes: number;
}

/** Runs that have an outcome. */
export function doneOf(members: readonly StudyMember[]): readonly StudyMember[] {
  return members.filter(({ outcome }) => outcome !== null);
}

/** The state of a study follows from the states of its runs: it is settled when all of them are. */
export function studyState(states: readonly RunState[]): RunState {
  const has = (state: RunState) => states.includes(state);
  if (has('RUNNING')) return 'RUNNING';
  if (has('QUEUED')) return states.every((state) => state === 'QUEUED') ? 'QUEUED' : 'RUNNING';
  if (has('SUCCEEDED')) return 'SUCCEEDED';
  return has('FAILED') ? 'FAILED' : 'CANCELLED';
}
