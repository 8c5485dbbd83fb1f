import { deserialize } from 'node:v8';
import type { MessagePort } from 'node:worker_threads';
import { SolverFailure } from '../domain/errors.ts';
import type { RunFailure } from '../domain/run.ts';
import type { MadeFile } from '../simulation/madeFiles.ts';
import { manifestOf } from '../simulation/models/registry.ts';
import { within } from '../simulation/simulate.ts';
import type { Checkpoint } from './checkpoint/checkpoint.ts';
import { takeOffers } from './checkpoint/offers.ts';
import { present } from './present.ts';
import { GO_ON, LEAVE } from './stopRequest.ts';

/**
 * The input of a thread: a problem, the checkpoint to go on from, a port for reports, and a cell with the stop request.
 */
export interface SolverTask {
  /** Id of the run. */
  readonly run: string;
  readonly model: string;
  readonly problem: unknown;
  readonly label: string;
  readonly checkpoint: Checkpoint | null;
  readonly port: MessagePort;
  readonly asked: Int32Array;
}

export interface Progress {
  readonly fraction: number;
  readonly message: string;
}

export type Outcome =
  | { readonly kind: 'SOLVED'; readonly result: unknown; readonly files: readonly MadeFile[] }
  | { readonly kind: 'FAILED'; readonly failure: RunFailure };

/** The shortest time between two reports of progress, ms. */
const TELL_EVERY = 100;
/** The fraction of the work done when the run is solved, and when its pictures are drawn. */
const SOLVED = 0.9;
const DRAWN = 0.98;

/** Runs in a worker thread, without access to the database or the disk. */
export async function solveInThread(task: SolverTask): Promise<Outcome> {
  const { run, model, problem, label, checkpoint, port, asked } = task;
  const hooks = {
    progress: paced((progress) => port.postMessage(progress)),
    cancelled: () => Atomics.load(asked, 0) !== GO_ON,
  };
  const resumption = {
    from: checkpoint && deserialize(checkpoint.bytes),
    offer: takeOffers(
      () => Atomics.load(asked, 0) === LEAVE,
      ({ fraction, bytes }) => {
        const kept: Checkpoint = { fraction: SOLVED * fraction, bytes };
        port.postMessage(kept, [bytes.buffer as ArrayBuffer]);
      },
    ),
  };
  try {
    const result = manifestOf(model).solve(problem, { ...within(hooks, 0, SOLVED), ...resumption });
    const { files, remembered } = await present(model, { run, label, problem, result }, within(hooks, SOLVED, DRAWN));
    return { kind: 'SOLVED', result: remembered, files };
  } catch (error) {
    if (!(error instanceof SolverFailure)) throw error;
    return { kind: 'FAILED', failure: { code: error.code, message: error.message, time: error.time } };
  } finally {
    port.close();
  }
}

function paced(post: (progress: Progress) => void) {
  let last = Number.NEGATIVE_INFINITY;
  return (fraction: number, message: string) => {
    const now = performance.now();
    if (now - last < TELL_EVERY) return;
    last = now;
    post({ fraction, message });
  };
}
