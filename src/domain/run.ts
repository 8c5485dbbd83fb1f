/** The models that a run can solve; each is a folder of `simulation/models`. */
export type ModelName = 'symmetricCell' | 'electrodeposition';

export const runStates = ['QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED'] as const;
export type RunState = (typeof runStates)[number];

/** The whole life of a run. Nothing leaves a settled state; a lost worker sends a run back to the queue. */
export const nextStates: Record<RunState, readonly RunState[]> = {
  QUEUED: ['RUNNING', 'FAILED', 'CANCELLED'],
  RUNNING: ['RUNNING', 'QUEUED', 'SUCCEEDED', 'FAILED', 'CANCELLED'],
  SUCCEEDED: [],
  FAILED: [],
  CANCELLED: [],
};

/** The states of runs that are still to be worked on. */
export const unsettledStates: readonly RunState[] = runStates.filter((state) => nextStates[state].length > 0);

export function isSettled(state: RunState): boolean {
  return nextStates[state].length === 0;
}

/** The states from which a run may come to this one. */
export function statesBefore(state: RunState): RunState[] {
  return runStates.filter((before) => nextStates[before].includes(state));
}

/** The records of the library that a run was made from, by the roles that they play in it. */
export interface RunSubjects {
  /** For people: what the pictures of the run are titled. */
  readonly label: string;
  readonly cellId: string | null;
  readonly metalId: string | null;
  readonly electrodeId: string | null;
  readonly electrolyteId: string | null;
  readonly separatorId: string | null;
  /** Where no electrode, but its layers were named. */
  readonly substrateId?: string | null;
  readonly coatingId?: string | null;
}

/** One solution of a model, as it is remembered; its result is fetched apart. */
export interface Run {
  readonly id: string;
  readonly owner: string;
  readonly model: ModelName;
  readonly modelVersion: string;
  readonly libraryVersion: string;
  readonly state: RunState;
  /** How often a worker has taken it up; writes carry it, so that a worker that lost its claim changes nothing. */
  readonly attempt: number;
  /** What the model solves: plain JSON in SI, fixed when the run was started. */
  readonly problem: unknown;
  readonly subjects: RunSubjects;
  /** Key → digest of every claim that went in. */
  readonly claimDigests: Readonly<Record<string, string>>;
  readonly failure: RunFailure | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly settledAt: Date | null;
}

export type RunFailureCode = 'LIMITING_CURRENT' | 'NOT_CONVERGED' | 'NOT_FINITE' | 'ATTEMPTS_EXHAUSTED' | 'INTERNAL';

export interface RunFailure {
  readonly code: RunFailureCode;
  readonly message: string;
  /** Simulated time, s. */
  readonly time: number | null;
}

export interface RunEvent {
  readonly runId: string;
  readonly seq: number;
  readonly attempt: number;
  readonly state: RunState;
  readonly fraction: number;
  readonly message: string;
  readonly at: Date;
}

/** A file that a run made, addressed by the hash of its bytes. */
export interface Artifact {
  readonly runId: string;
  readonly name: string;
  readonly mimeType: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly sha256: string;
  readonly bytes: number;
}
