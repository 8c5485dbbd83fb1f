import { isSettled, type Run } from '../../domain/run.ts';
import type { Store } from '../../store/store.ts';
import { StorageTrouble } from '../files/storageTrouble.ts';
import type { KeptCheckpoint } from './checkpoint.ts';
import type { Checkpoints } from './checkpoints.ts';

/**
 * A claimed run with the checkpoint to go on from; null: start from the beginning. Or the reason why the checkpoints
 * cannot be read yet.
 */
export interface ClaimedRun {
  readonly run: Run;
  readonly checkpoint: KeptCheckpoint | StorageTrouble | null;
}

interface ClaimContext {
  readonly store: Pick<Store, 'runs'>;
  readonly checkpoints: Checkpoints;
}

/**
 * Claims a run from the last checkpoint of its earlier attempts, and records that. Null when it is settled or does not
 * exist.
 */
export async function claimRun({ store, checkpoints }: ClaimContext, runId: string): Promise<ClaimedRun | null> {
  const [before] = await store.runs.byIds([runId]);
  if (!before || isSettled(before.state)) return null;
  const checkpoint = before.attempt > 0 ? await checkpoints.last(before).catch(unlessTrouble) : null;
  const fraction = checkpoint instanceof StorageTrouble ? 0 : (checkpoint?.fraction ?? 0);
  const run = await store.runs.claim(runId, { fraction, message: messageOf(before, checkpoint) });
  return run && { run, checkpoint };
}

function unlessTrouble(error: unknown): StorageTrouble {
  if (error instanceof StorageTrouble) return error;
  throw error;
}

function messageOf({ attempt }: Run, checkpoint: ClaimedRun['checkpoint']): string {
  if (attempt === 0) return 'claimed by a worker';
  if (checkpoint instanceof StorageTrouble)
    return `claimed by a worker again, waiting for its checkpoints: ${checkpoint.message}`;
  if (!checkpoint) return 'claimed by a worker again, from the beginning';
  const percent = (100 * checkpoint.fraction).toFixed(1);
  return `claimed by a worker again, from ${percent} %, where attempt ${checkpoint.attempt} left a checkpoint`;
}
