import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { answers, saysReady } from '../../../src/processes/ready.ts';
import { supervise } from '../../../src/processes/supervise.ts';
import { startEmbeddedPostgres } from '../../../src/store/embedded/embeddedPostgres.ts';
import { commandLine, eventually, processesStartedWith } from '../../support/processes.ts';
import { withoutRates } from '../environment.ts';
import { explained } from '../support/explained.ts';
import { freePort } from '../support/ports.ts';
import { canMount, type Disk, mountDisk } from './disk.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const FILES_MB = 96;
const DATABASE_MB = 512;
const LONGEST_START = 90_000;

export type PartOfSite = 'server' | 'worker';

/** The whole program, as `npm start` runs it, and a second worker, on a database and disks that can be broken. */
export interface Site extends AsyncDisposable {
  readonly url: string;
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** Lies outside of all that is broken. */
  readonly ledgerPath: string;
  /** Null where nobody may mount. */
  readonly disks: { readonly files: Disk; readonly database: Disk } | null;
  /** The process of PostgreSQL. */
  readonly postmaster: () => number;
  /** What the log of the program says of an error that clients are told the id of. */
  readonly explain: (told: string) => string;
  readonly pids: (part: PartOfSite) => readonly number[];
  /** Kills every process of a part, and notes that we did. Answers how many. */
  readonly kill: (part: PartOfSite) => number;
  /** Ends of the API that nobody here caused. */
  readonly unexpectedEnds: () => readonly string[];
  readonly isReady: () => Promise<boolean>;
  /** Asks the database past the program; waits while it is away. */
  readonly ask: <T extends pg.QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<T[]>;
}

/**
 * Takes away what is left, a shell at the other end of a pipe: should this process be killed, the parts of the program first
 * get the time in which they end by themselves.
 */
const guard = `read -r word || for k in $(seq 30); do grep -qsF "$1" /proc/[0-9]*/environ || break; sleep 1; done
kill -QUIT $(head -n 1 "$1/database/postgres/postmaster.pid") 2> /dev/null && sleep 1
umount -l "$1/files" "$1/database" 2> /dev/null; rm -rf -- "$1"`;

export async function openSite(): Promise<Site> {
  await using opening = new AsyncDisposableStack();
  const root = mkdtempSync(join(tmpdir(), 'battery-torture-'));
  chmodSync(root, 0o755);
  const guardian = spawn('/bin/sh', ['-c', guard, 'sh', root], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  opening.defer(() => goneAfter(guardian));
  const [dataDir, databaseDir] = ['files', 'database'].map((name) => join(root, name)) as [string, string];
  for (const directory of [dataDir, databaseDir]) mkdirSync(directory);
  const disks = canMount()
    ? { files: mountDisk(dataDir, FILES_MB), database: mountDisk(databaseDir, DATABASE_MB) }
    : null;
  const database = opening.use(await startEmbeddedPostgres({ dataDir: databaseDir, log: () => undefined }));
  opening.defer(async () => {
    disks?.files.free();
    disks?.database.free();
  });

  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const environment = {
    ...process.env,
    ...withoutRates,
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    PORT: String(port),
    WORKER_CONCURRENCY: '1',
    LOG_LEVEL: 'warn',
    // The whole ends when we do.
    npm_lifecycle_event: 'torture',
  };
  const whole = startWhole(environment);
  opening.defer(() => whole.end());
  await Promise.race([answers(`${url}/readyz`, AbortSignal.timeout(LONGEST_START)), whole.tooSoon]);
  const second = supervise(
    {
      name: 'second worker',
      script: join(ROOT, 'src/worker.ts'),
      environment: { ...environment, LOG_LEVEL: 'silent' },
      ready: saysReady,
    },
    () => undefined,
  );
  opening.defer(() => second.stop(8_000));
  await second.ready;

  const pool = new pg.Pool({ connectionString: database.url, max: 3, connectionTimeoutMillis: 3_000 });
  pool.on('error', () => undefined);
  opening.defer(() => pool.end());
  const pids = (part: PartOfSite) =>
    processesStartedWith(dataDir).filter((pid) => commandLine(pid).includes(`src/${part}.ts`));
  let kills = 0;
  const open = opening.move();
  return {
    url,
    databaseUrl: database.url,
    dataDir,
    ledgerPath: join(root, 'ledger.jsonl'),
    disks,
    postmaster: database.pid,
    pids,
    kill(part) {
      const victims = pids(part);
      for (const pid of victims) signal(pid, 'SIGKILL');
      if (part === 'server') kills += victims.length;
      return victims.length;
    },
    unexpectedEnds: () => {
      const ends = whole.lines().filter((line) => / The server has ended/.test(line));
      const ours = ends.filter((line) => line.includes('SIGKILL'));
      return [...ends.filter((line) => !line.includes('SIGKILL')), ...ours.slice(kills)];
    },
    explain: (told) => explained(told, whole.lines()),
    isReady: () => isReady(url),
    ask: (text, values) => patiently(() => pool.query(text, values as unknown[])),
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has gone by itself.
  }
}

function startWhole(env: NodeJS.ProcessEnv) {
  const words = ['--import', './src/requireNode.js', 'src/start.ts'];
  const child = spawn(process.execPath, words, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const tooSoon = ended.then(() => Promise.reject(new Error(`The program has ended: ${said.slice(-5_000)}`)));
  tooSoon.catch(() => undefined);
  const end = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  };
  return { tooSoon, lines: () => said.split('\n'), end };
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(3_000) })).status === 200;
  } catch {
    return false;
  }
}

async function patiently<T extends pg.QueryResultRow>(ask: () => Promise<pg.QueryResult<T>>): Promise<T[]> {
  let rows: T[] = [];
  let last: unknown;
  const attempt = async () => {
    try {
      rows = (await ask()).rows;
      return true;
    } catch (error) {
      last = error;
      await sleep(200);
      return false;
    }
  };
  await eventually('the database answers', attempt, 60_000).catch(() => Promise.reject(last));
  return rows;
}

async function goneAfter(child: ChildProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.stdin?.end('all has ended\n');
  await ended;
}
