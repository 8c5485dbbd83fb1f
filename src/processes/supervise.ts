import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { backoff } from '../store/embedded/backoff.ts';
import type { Log } from './log.ts';

/** How many times in a row a part may end before it has ever been ready. */
const MOST_FALSE_STARTS = 5;
/** A program of ours, run as a child process. */
export interface SupervisedProcess {
  readonly name: string;
  readonly script: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Resolves when the child is ready; called again for each child. */
  readonly ready: (child: ChildProcess, signal: AbortSignal) => Promise<void>;
}

export interface Supervised {
  /** Resolves when the first child is ready; rejects when it keeps ending before it is. */
  readonly ready: Promise<void>;
  readonly pid: () => number | undefined;
  /** Asks the child to end, and kills it after the given time, ms. */
  readonly stop: (within: number) => Promise<void>;
}

/**
 * Runs a part, and runs it again whenever it ends: at once if it had become ready. After an end before that it waits,
 * longer each time, but never longer than a start takes, once that is known.
 */
export function supervise(part: SupervisedProcess, log: Log): Supervised {
  const stopping = new AbortController();
  const ready = Promise.withResolvers<void>();
  let child: ChildProcess | undefined;
  /** How long the last start took, ms; null before the first. */
  let startTook: number | null = null;

  /** Runs one child to its end. Returns whether it had become ready. */
  async function live(): Promise<boolean> {
    const since = performance.now();
    let wasReady = false;
    child = launch(part);
    const ended = endOf(child);
    const life = new AbortController();
    part.ready(child, life.signal).then(
      () => {
        log('debug', `The ${part.name} is ready (process ${child?.pid})`);
        wasReady = true;
        startTook = performance.now() - since;
        ready.resolve();
      },
      () => undefined,
    );
    const how = await ended;
    life.abort();
    if (!stopping.signal.aborted) log('warn', `The ${part.name} has ended (${how})`);
    return wasReady;
  }

  async function run(): Promise<void> {
    for (let falseStarts = 0; ; ) {
      const wasReady = await live();
      falseStarts = wasReady ? 0 : falseStarts + 1;
      if (stopping.signal.aborted) return;
      if (startTook === null && falseStarts >= MOST_FALSE_STARTS) {
        return ready.reject(new Error(`The ${part.name} does not start: it has ended ${falseStarts} times`));
      }
      if (wasReady) continue;
      const pause = Math.min(backoff(falseStarts), startTook ?? Number.POSITIVE_INFINITY);
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
    }
  }

  const running = run();
  const stop = async (within: number) => {
    stopping.abort();
    const force = setTimeout(() => killGroup(child), within);
    child?.kill('SIGTERM');
    await running;
    clearTimeout(force);
  };
  return { ready: ready.promise, pid: () => child?.pid, stop };
}

/** The child has a session of its own: Ctrl-C reaches only this process, which ends the part in order. */
function launch({ script, environment }: SupervisedProcess): ChildProcess {
  return fork(script, { env: environment, detached: true, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}

async function endOf(child: ChildProcess): Promise<string> {
  try {
    const [code, signal] = await once(child, 'exit');
    return signal ?? `exit code ${code}`;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Kills a child with all processes that it has started. */
function killGroup(child: ChildProcess | undefined): void {
  if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
}
