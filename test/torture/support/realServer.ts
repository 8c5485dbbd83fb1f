import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { answers } from '../../../src/processes/ready.ts';
import { freePort } from './ports.ts';
import type { Question, Reply, Usage } from './probe.ts';

const SERVER = join(import.meta.dirname, '../../../src/server.ts');
const PROBE = join(import.meta.dirname, 'probe.ts');
const LONGEST_START = 60_000;
const LONGEST_ANSWER = 20_000;

export interface RealServerOptions {
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** Variables beside those that every server here has. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The real server main in a process of its own, with the probe in it. */
export interface RealServer extends AsyncDisposable {
  readonly url: string;
  readonly host: string;
  readonly pid: number;
  /** What it has used so far. Rejects when it does not say so for 20 s. */
  readonly usage: (what?: 'QUICK' | 'HEAP') => Promise<Usage>;
  readonly lives: () => boolean;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** Resolves to its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** What it wrote to standard error. */
  readonly complaints: () => string;
}

/** Starts one on a free port and waits until it can answer. */
export async function startServer({ databaseUrl, dataDir, environment }: RealServerOptions): Promise<RealServer> {
  const port = await freePort();
  const host = `127.0.0.1:${port}`;
  const url = `http://${host}`;
  const env = {
    ...process.env,
    npm_lifecycle_event: undefined,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'warn',
    ...environment,
  };
  const execArgv = ['--expose-gc', '--import', PROBE];
  const child = fork(SERVER, { env, execArgv, stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
  let complaints = '';
  child.stderr!.on('data', (text) => {
    complaints = (complaints + text).slice(-20_000);
  });
  const ended = once(child, 'exit').then(([code, signal]) => (signal ?? code) as number | string);
  const tooSoon = ended.then((how) => Promise.reject(new Error(`The server has ended (${how}): ${complaints}`)));
  tooSoon.catch(() => undefined);
  await Promise.race([answers(`${url}/readyz`, AbortSignal.timeout(LONGEST_START)), tooSoon]);
  const lives = () => child.exitCode === null && child.signalCode === null;
  return {
    url,
    host,
    pid: child.pid!,
    usage: (what = 'QUICK') => usageOf(child, what),
    lives,
    signal: (signal) => void child.kill(signal),
    ended,
    complaints: () => complaints,
    async [Symbol.asyncDispose]() {
      if (lives()) child.kill('SIGKILL');
      await ended;
    },
  };
}

let asked = 0;

async function usageOf(child: ChildProcess, what: Question['usage']): Promise<Usage> {
  const n = ++asked;
  const { promise, resolve, reject } = Promise.withResolvers<Usage>();
  const hear = (message: Reply) => message?.usageOf === n && resolve(message.usage);
  const timer = setTimeout(() => reject(new Error(`The server says nothing for ${LONGEST_ANSWER} ms`)), LONGEST_ANSWER);
  const gone = () => reject(new Error('The server has ended'));
  child.on('message', hear);
  child.once('exit', gone);
  try {
    if (!child.connected) gone();
    else child.send({ usage: what, n } satisfies Question, (error) => error && reject(error));
    return await promise;
  } finally {
    clearTimeout(timer);
    child.off('message', hear);
    child.off('exit', gone);
  }
}
