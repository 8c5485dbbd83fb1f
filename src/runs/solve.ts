import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Outcome, Progress, SolverTask } from './solverThread.ts';

/** Solves in a worker thread, so that the process that holds the claim keeps answering. */
export type Solve = (
  task: Pick<SolverTask, 'model' | 'problem' | 'label'>,
  watch: { readonly onProgress: (progress: Progress) => void; readonly signal: AbortSignal },
) => Promise<Outcome>;

export interface SolverPool {
  readonly solve: Solve;
  close(): Promise<void>;
}

/** A solver looks at its stop flag at every step; one that has not stopped after this long is ended, ms. */
const GRACE = 1_000;

/** A pool of `threads` solver threads, started when first needed. */
export function openSolverPool(threads: number): SolverPool {
  const pool = new Piscina<SolverTask, Outcome>({
    filename: new URL('./solverThread.ts', import.meta.url).href,
    name: 'solveInThread',
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 60_000,
    env: {},
  });
  return {
    close: () => pool.destroy(),
    async solve(task, { onProgress, signal }) {
      const { port1, port2 } = new MessageChannel();
      const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      const end = new AbortController();
      let force: NodeJS.Timeout | undefined;
      const onAbort = () => {
        Atomics.store(stop, 0, 1);
        force = setTimeout(() => end.abort(), GRACE);
      };
      if (signal.aborted) onAbort();
      signal.addEventListener('abort', onAbort);
      port1.on('message', onProgress);
      try {
        return await pool.run({ ...task, port: port2, stop }, { transferList: [port2], signal: end.signal });
      } finally {
        clearTimeout(force);
        signal.removeEventListener('abort', onAbort);
        port1.close();
      }
    },
  };
}
