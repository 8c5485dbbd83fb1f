import type { Run } from '../domain/run.ts';
import type { Store } from '../store/store.ts';
import type { Progress } from './solverThread.ts';

/** Progress is written this often at most, ms. */
const AT_MOST_EVERY = 200;
/** And this often at least: what is being done is reported again while there is nothing new, ms. */
const AT_LEAST_EVERY = 400;

/** Tells how far one attempt at a run is. */
export interface Reporter extends Disposable {
  readonly onProgress: (progress: Progress) => void;
}

interface Reporting {
  readonly store: Pick<Store, 'runs'>;
  /** Where the attempt begins. */
  readonly fraction: number;
  /** Called when the run is not this attempt’s any more, or is settled by somebody else. */
  readonly onLost: () => void;
}

/**
 * Tells until it is disposed of: one write at a time, then the newest, so that none overtakes another. A database that is
 * away misses progress, and nothing else.
 */
export function reporterOf({ id, attempt }: Run, { store, fraction, onLost }: Reporting): Reporter {
  let latest: Progress = { fraction, message: 'setting up' };
  let last = performance.now();
  let isWriting = false;
  let isClosed = false;
  const report = async () => {
    last = performance.now();
    isWriting = true;
    const reported = latest;
    const isLive = await store.runs.report({ id, attempt, ...reported }).catch(() => true);
    isWriting = false;
    if (!isLive) onLost();
    else if (latest !== reported) unlessReported(AT_MOST_EVERY);
  };
  const unlessReported = (since: number) => {
    if (!isWriting && !isClosed && performance.now() - last >= since) void report();
  };
  const timer = setInterval(() => unlessReported(AT_LEAST_EVERY), AT_LEAST_EVERY / 4);
  return {
    onProgress({ fraction, message }) {
      latest = { fraction: Math.max(fraction, latest.fraction), message };
      unlessReported(AT_MOST_EVERY);
    },
    [Symbol.dispose]() {
      isClosed = true;
      clearInterval(timer);
    },
  };
}
