import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { answers, saysReady } from '../../src/processes/ready.ts';
import { libraryDatabase } from './database.ts';
import { freePort } from './freePort.ts';
import { temporaryDirectory } from './temporaryDirectory.ts';

/** Database, server and worker, as `npm start` runs them. */
export interface WholeServer extends AsyncDisposable {
  /** Where it listens: `http://127.0.0.1:…`. */
  readonly url: string;
}

/** Starts one on a database of its own, with the library in it and nothing else. */
export async function wholeServer(): Promise<WholeServer> {
  await using starting = new AsyncDisposableStack();
  const files = starting.use(temporaryDirectory());
  const { url: DATABASE_URL } = starting.use(await libraryDatabase());
  const PORT = String(await freePort());
  const environment = {
    ...process.env,
    DATABASE_URL,
    DATA_DIR: files.path,
    HOST: '127.0.0.1',
    PORT,
    LOG_LEVEL: 'warn',
  };
  const url = `http://127.0.0.1:${PORT}`;
  const server = start('server.ts', environment);
  starting.defer(() => end(server));
  const worker = start('worker.ts', environment);
  starting.defer(() => end(worker));
  const failing = new AbortController();
  starting.defer(() => failing.abort());
  await Promise.all([
    unlessItEnds(server, answers(`${url}/readyz`, failing.signal)),
    unlessItEnds(worker, saysReady(worker)),
  ]);

  const running = starting.move();
  return { url, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

function start(file: string, env: NodeJS.ProcessEnv): ChildProcess {
  const script = join(import.meta.dirname, '../../src', file);
  return fork(script, { env, execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}

/** Waits for what a child is to do, and no longer than it lives. */
async function unlessItEnds(child: ChildProcess, work: Promise<void>): Promise<void> {
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`It has ended with ${code}`)));
  ended.catch(() => undefined);
  await Promise.race([work, ended]);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
