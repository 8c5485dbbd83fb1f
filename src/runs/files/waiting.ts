import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseTrouble, translate } from '../../store/rows.ts';
import { type StorageTrouble, storageTrouble } from './storageTrouble.ts';

/** What cannot be written is tried again this often, ms. */
const AGAIN = 500;
/** Files are waited for this long at most, ms; then their run fails, and can be continued. */
export const LONGEST_STORAGE_WAIT = 600_000;

export interface StorageLimits {
  /** How long the disk of files is waited for, ms, where it is not the usual longest wait. */
  readonly longestStorageWait?: number;
}

/** What is solved is not solved again because the database is away, full or read-only for a while, however long. */
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
  /** Told at every try that fails. */
  readonly onTrouble: (trouble: StorageTrouble) => void;
}

/**
 * Nor because a disk of files is.
 *
 * @throws StorageTrouble where it is so for longer than the longest wait
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

/** How long, in words: `10 min`. */
export function durationText(ms: number): string {
  return ms >= 60_000 ? `${Number((ms / 60_000).toPrecision(3))} min` : `${Number((ms / 1000).toPrecision(3))} s`;
}
