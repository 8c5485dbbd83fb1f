import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { saysReady } from '../../../src/processes/ready.ts';

/** A worker in a process of its own. */
export interface WorkerProcess extends AsyncDisposable {
  readonly pid: number;
  /** Resolves to the exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  readonly signal: (signal: NodeJS.Signals) => void;
}

/** What a worker process needs; a test that stands in for a whole machine has one for all its workers. */
export interface WorkPlace {
  readonly databaseUrl: string;
  readonly dataDir: string;
}

const usual = join(import.meta.dirname, '../../../src/worker.ts');
/** Its solver kills the process. */
export const poisoned = join(import.meta.dirname, 'poisonedWorker.ts');

export async function workerProcess({ databaseUrl, dataDir }: WorkPlace, script = usual): Promise<WorkerProcess> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDir, LOG_LEVEL: 'error' };
  const child = fork(script, { env, execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = endOf(child);
  const tooSoon = ended.then((how) => Promise.reject(new Error(`The worker has ended (${how}) before it was ready`)));
  await Promise.race([saysReady(child), tooSoon]);
  tooSoon.catch(() => undefined);
  return {
    pid: child.pid!,
    ended,
    signal: (signal) => void child.kill(signal),
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function endOf(child: ChildProcess): Promise<number | string> {
  const [code, signal] = await once(child, 'exit');
  return signal ?? code;
}
