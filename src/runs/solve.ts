import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Checkpoint } from './checkpoint/checkpoint.ts';
import type { Outcome, Progress, SolverTask } from './solverThread.ts';
import { LEAVE, STOP } from './stopRequest.ts';

/** How a solver reports, and how it is stopped. */
export interface Watch {
  readonly onProgress: (progress: Progress) => void;
  readonly onCheckpoint: (checkpoint: Checkpoint) => void;
  /** Fires when the solution is no longer wanted. */
  readonly signal: AbortSignal;
  /** Fires when another worker is to go on: the solver leaves a last checkpoint first. */
  readonly leaving: AbortSignal;
}

/** Solves in a worker thread, so that the process that holds the claim keeps answering. */
export type Solve = (
  task: Pick<SolverTask, 'run' | 'model' | 'problem' | 'label' | 'checkpoint'>,
  watch: Watch,
) => Promise<Outcome>;

export interface SolverPool {
  readonly solve: Solve;
  close(): Promise<void>;
}

/** A solver reads the stop request at every step. A thread that has not stopped after this long is terminated, ms. */
const GRACE = 1_000;
/** The same where it leaves a checkpoint. */
const LONG_GRACE = 2_000;

/** A pool of `threads` solver threads, each started when first needed. */
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
    async solve(task, watch) {
      const { port1, port2 } = new MessageChannel();
      const asked = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      using stopping = askToStop(watch, asked);
      const hear = hearing(watch);
      port1.on('message', hear);
      try {
        return await pool.run({ ...task, port: port2, asked }, { transferList: [port2], signal: stopping.end });
      } finally {
        hearRest(port1, hear);
        port1.close();
      }
    },
  };
}

function hearing({ onProgress, onCheckpoint }: Watch) {
  return (message: Progress | Checkpoint) => ('bytes' in message ? onCheckpoint(message) : onProgress(message));
}

/** The last messages of a thread may still arrive after it has ended. */
function hearRest(port: MessagePort, hear: ReturnType<typeof hearing>): void {
  for (let rest = receiveMessageOnPort(port); rest; rest = receiveMessageOnPort(port)) hear(rest.message);
}

/** Passes the signals on; `end` fires where a thread does not react to them. */
function askToStop({ signal, leaving }: Watch, asked: Int32Array): Disposable & { readonly end: AbortSignal } {
  const end = new AbortController();
  const timers: NodeJS.Timeout[] = [];
  const on = (cause: AbortSignal, request: number, grace: number) => {
    const stop = () => {
      Atomics.store(asked, 0, request);
      timers.push(setTimeout(() => end.abort(), grace));
    };
    if (cause.aborted) stop();
    cause.addEventListener('abort', stop);
    return () => cause.removeEventListener('abort', stop);
  };
  const off = [on(leaving, LEAVE, LONG_GRACE), on(signal, STOP, GRACE)];
  return {
    end: end.signal,
    [Symbol.dispose]() {
      for (const timer of timers) clearTimeout(timer);
      for (const remove of off) remove();
    },
  };
}
