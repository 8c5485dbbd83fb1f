/** The state of a solver at one time, as bytes that only its model can read. */
export interface Checkpoint {
  /** Share of the work that was done, 0 to 1. */
  readonly fraction: number;
  readonly bytes: Uint8Array;
}

/** A checkpoint with the attempt that left it. */
export interface KeptCheckpoint extends Checkpoint {
  readonly attempt: number;
}
