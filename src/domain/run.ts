export const runStates = ['QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED'] as const;
export type RunState = (typeof runStates)[number];

/**
 * The states of a run. A lost worker sends a run back to the queue. A settled run stays settled, except that a run
 * which failed for want of storage may be continued.
 */
export const nextStates: Record<RunState, readonly RunState[]> = {
  QUEUED: ['RUNNING', 'FAILED', 'CANCELLED'],
  RUNNING: ['RUNNING', 'QUEUED', 'SUCCEEDED', 'FAILED', 'CANCELLED'],
  SUCCEEDED: [],
  FAILED: [],
  CANCELLED: [],
};

/** A run fails after this many attempts in a row that kept no checkpoint beyond the earlier ones. */
export const MOST_ATTEMPTS = 3;

/** The states of runs that are not settled. */
export const unsettledStates: readonly RunState[] = runStates.filter((state) => nextStates[state].length > 0);

export function isSettled(state: RunState): boolean {
  return nextStates[state].length === 0;
}

/** The states from which a run may enter this one. */
export function statesBefore(state: RunState): RunState[] {
  return runStates.filter((before) => nextStates[before].includes(state));
}

/** The records of the library from which a run was made, by their roles in it. */
export interface RunSubjects {
  /** The title of the pictures of the run. */
  readonly label: string;
  readonly cellId: string | null;
  readonly metalId: string | null;
  readonly electrodeId: string | null;
  readonly electrolyteId: string | null;
  readonly separatorId: string | null;
  /** Where its layers were named and not an electrode. */
  readonly substrateId?: string | null;
  readonly coatingId?: string | null;
}

/** One solution of a model, as it is stored; its result is read separately. */
export interface Run {
  readonly id: string;
  readonly owner: string;
  /** The name of a model that `simulation/models/registry.ts` lists. */
  readonly model: string;
  readonly modelVersion: string;
  readonly libraryVersion: string;
  readonly state: RunState;
  /**
   * How often a worker has claimed it. Writes have this number, so that a worker that lost its claim changes nothing.
   */
  readonly attempt: number;
  /**
   * How many attempts in a row, with this one, have kept no checkpoint beyond the earlier ones; one that ends in order
   * does not count.
   */
  readonly attemptsWithoutProgress: number;
  /** The problem of the model: plain JSON in SI, fixed when the run was started. */
  readonly problem: unknown;
  readonly subjects: RunSubjects;
  /** Key → digest of every claim that the run used. */
  readonly claimDigests: Readonly<Record<string, string>>;
  readonly failure: RunFailure | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly settledAt: Date | null;
}

/** The trouble with the disk of files. */
export const storageFailures = ['STORAGE_FULL', 'STORAGE_UNAVAILABLE'] as const;
export type StorageFailureCode = (typeof storageFailures)[number];

export const runFailures = [
  'LIMITING_CURRENT',
  'NOT_CONVERGED',
  'NOT_FINITE',
  'ATTEMPTS_EXHAUSTED',
  ...storageFailures,
  'INTERNAL',
] as const;
export type RunFailureCode = (typeof runFailures)[number];

/** Whether a run that failed in this way can go on from its checkpoint once the disk is mended. */
export function isContinuable({ code }: Pick<RunFailure, 'code'>): boolean {
  return storageFailures.some((one) => one === code);
}

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

/**
 * How reliable a result is. CALIBRATED: fitted to a claim of this very cell at the run's stated conditions; it
 * reproduces the claim and predicts nothing. PREDICTED: fitted to the same metal, host and electrolyte, near the
 * conditions of the tests. EXTRAPOLATED: as PREDICTED, but beyond them. PRIOR: from other hosts of the metal, or from
 * numbers by hand.
 */
export const bases = ['CALIBRATED', 'PREDICTED', 'EXTRAPOLATED', 'PRIOR'] as const;
export type Basis = (typeof bases)[number];

/** The basis of a result, as every model states it. */
export interface StatedBasis {
  readonly basis: Basis;
  readonly basisReason: string;
  /** In what the result leaves the tests on which it rests, with numbers. */
  readonly extrapolates: readonly Extrapolation[];
}

/** What is outside the range of the tests. */
export const extrapolations = ['CURRENT', 'TEMPERATURE', 'CAPACITY', 'CYCLES', 'POTENTIAL', 'CONCENTRATION'] as const;

export interface Extrapolation {
  readonly what: (typeof extrapolations)[number];
  /** With numbers: `5 × the tested 1 mA/cm2`. */
  readonly detail: string;
}
