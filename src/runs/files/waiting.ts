import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseTrouble, translate } from '../../store/rows.ts';
import { type StorageTrouble, storageTrouble } from './storageTrouble.ts';

/** The time between two tries to write, ms. */
const AGAIN = 500;
/** The longest wait for the disk of files, ms; then the run fails, and can be continued. */
export const LONGEST_STORAGE_WAIT = 600_000;

export interface StorageLimits {
  /** The longest wait for the disk of files, ms, if not the default. */
  readonly longestStorageWait?: number;
}

/**
 * Repeats a write until the database accepts it. A solution is not lost while the database is away, full or read-only.
 */
export async function untilReachable<T>(write: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (!(translate(error) instanceof DatabaseTrouble)) throw error;
    }
    await sleep(AGAIN, undefined, { signal });
  }
}

export interface StorageWait {
  /** ms */
  readonly longest: number;
  readonly signal: AbortSignal;
  /** Called after every failed try. */
  readonly onTrouble: (trouble: StorageTrouble) => void;
}

/**
 * The same for a disk of files, up to the longest wait.
 *
 * @throws StorageTrouble where the disk fails for longer than that
 */
export async function untilStored<T>(
  access: () => Promise<T>,
  { longest, signal, onTrouble }: StorageWait,
): Promise<T> {
  const start = performance.now();
  for (;;) {
    try {
      return await access();
    } catch (error) {
      const trouble = storageTrouble(error);
      if (!trouble) throw error;
      if (performance.now() - start >= longest) throw trouble;
      onTrouble(trouble);
    }
    await sleep(AGAIN, undefined, { signal });
  }
}

/** A duration in words: `10 min`. */
export function durationText(ms: number): string {
  return ms >= 60_000 ? `${Number((ms / 60_000).toPrecision(3))} min` : `${Number((ms / 1000).toPrecision(3))} s`;
}
