import { setTimeout as sleep } from 'node:timers/promises';
import type { Run } from '../../domain/run.ts';
import type { Store } from '../../store/store.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Checkpoints } from './checkpoints.ts';

/** Keeps the checkpoints of one attempt at a run. */
export interface CheckpointWriter {
  readonly keep: (checkpoint: Checkpoint) => void;
  /** Resolves when the last checkpoint is on disk, or after a time limit. */
  readonly settled: () => Promise<void>;
}

interface WriterContext {
  readonly store: Pick<Store, 'runs'>;
  readonly checkpoints: Checkpoints;
  readonly log: (message: string, error?: unknown) => void;
}

/** The longest wait for the last checkpoint, ms. */
const PATIENCE = 2_000;

/**
 * Writes one checkpoint after the other; of several that wait, only the newest. An attempt that no longer holds the run
 * writes nothing. A checkpoint that cannot be written costs work if the worker is lost, and has no other effect.
 */
export function checkpointWriter({ store, checkpoints, log }: WriterContext, run: Run): CheckpointWriter {
  let waiting: Checkpoint | null = null;
  let writing: Promise<void> | null = null;
  let hasComplained = false;
  async function write(checkpoint: Checkpoint): Promise<void> {
    try {
      if (!(await store.runs.isLive(run.id, run.attempt))) return;
      await checkpoints.keep(run, checkpoint);
      await store.runs.noteCheckpoint(run, checkpoint.fraction);
    } catch (error) {
      if (!hasComplained) log(`run ${run.id}, attempt ${run.attempt}: no checkpoint is kept`, error);
      hasComplained = true;
    }
  }
  async function writeAll(): Promise<void> {
    for (let next = waiting; next; next = waiting) {
      waiting = null;
      await write(next);
    }
    writing = null;
  }
  return {
    keep(checkpoint) {
      waiting = checkpoint;
      writing ??= writeAll();
    },
    settled: () => Promise.race([writing, sleep(PATIENCE, undefined, { ref: false })]).then(() => undefined),
  };
}
