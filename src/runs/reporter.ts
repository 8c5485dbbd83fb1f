import type { Run } from '../domain/run.ts';
import type { Store } from '../store/store.ts';
import type { Progress } from './solverThread.ts';

/** The shortest time between two writes of progress, ms. */
const AT_MOST_EVERY = 200;
/** The longest time between two writes, ms: without news the present step is reported again. */
const AT_LEAST_EVERY = 400;

/** Reports the progress of one attempt at a run. */
export interface Reporter extends Disposable {
  readonly onProgress: (progress: Progress) => void;
}

interface Reporting {
  readonly store: Pick<Store, 'runs'>;
  /** The fraction at which the attempt begins. */
  readonly fraction: number;
  /** Called when this attempt no longer holds the run, or the run was settled elsewhere. */
  readonly onLost: () => void;
}

/**
 * Reports until it is disposed of: one write at a time, then the newest progress, so that writes keep their order.
 * While the database is away only progress is lost.
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
