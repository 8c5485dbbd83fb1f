import type { MessagePort } from 'node:worker_threads';
import { SolverFailure } from '../domain/errors.ts';
import type { ModelName, RunFailure } from '../domain/run.ts';
import { models } from '../simulation/models/registry.ts';
import type { MadeFile } from './artifacts.ts';
import { present } from './presentations.ts';

/** What a thread is given: a problem, where to report, and a flag that turns 1 when it should stop. */
export interface SolverTask {
  readonly model: ModelName;
  readonly problem: unknown;
  readonly label: string;
  readonly port: MessagePort;
  readonly stop: Int32Array;
}

export interface Progress {
  readonly fraction: number;
  readonly message: string;
}

export type Outcome =
  | { readonly kind: 'SOLVED'; readonly result: unknown; readonly files: readonly MadeFile[] }
  | { readonly kind: 'FAILED'; readonly failure: RunFailure };

/** Runs in a worker thread: knows neither the database nor the disk. */
export async function solveInThread({ model, problem, label, port, stop }: SolverTask): Promise<Outcome> {
  const hooks = {
    progress: (fraction: number, message: string) => port.postMessage({ fraction, message } satisfies Progress),
    cancelled: () => Atomics.load(stop, 0) === 1,
  };
  try {
    const result = models[model].solve(problem as never, hooks);
    const { files, remembered } = await present(model, { label, problem, result });
    return { kind: 'SOLVED', result: remembered, files };
  } catch (error) {
    if (!(error instanceof SolverFailure)) throw error;
    return { kind: 'FAILED', failure: { code: error.code, message: error.message, time: error.time } };
  } finally {
    port.close();
  }
}
