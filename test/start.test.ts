import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runningDatabaseUrl } from '../src/store/embeddedPostgres.ts';
import { eventually, lives, processesNaming } from './support/processes.ts';
import { type TemporaryDirectory, temporaryDirectory } from './support/temporaryDirectory.ts';
import { throwAwayCluster } from './support/throwAwayCluster.ts';

const root = resolve(import.meta.dirname, '..');
const script = ['--import', './src/requireNode.js', 'src/start.ts'];

let directory: TemporaryDirectory;
let dataDir: string;
let port: number;
let started: Started[];

beforeEach(async () => {
  directory = temporaryDirectory();
  dataDir = join(directory.path, 'data');
  port = await freePort();
  started = [];
});

afterEach(async () => {
  for (const pid of [...started.map(({ pid }) => pid), ...parts(), ...processesNaming(dataDir)]) kill(pid);
  await eventually('no process is left', () => parts().length + processesNaming(dataDir).length === 0);
  directory[Symbol.dispose]();
});

/** One call of the command: what it says and how it ends. */
interface Started {
  readonly pid: number;
  readonly child: ChildProcess;
  readonly said: () => { out: string; error: string };
  readonly ready: Promise<void>;
  readonly ended: Promise<number | null>;
}

function start(program: string, words: readonly string[], environment: Record<string, string> = {}): Started {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'info', ...environment };
  const child = spawn(program, words, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', error: '' };
  child.stdout.on('data', (text) => (said.out += text));
  child.stderr.on('data', (text) => (said.error += text));
  const ended = once(child, 'exit').then(([code]) => code);
  const ready = eventually('it is ready', () => said.out.includes('Ready') || child.exitCode !== null, 25_000).then(() => {
    if (child.exitCode !== null) throw new Error(said.error);
  });
  ready.catch(() => undefined);
  const one = { pid: child.pid!, child, said: () => said, ready, ended };
  started.push(one);
  return one;
}

const startNode = (environment?: Record<string, string>) => start(process.execPath, script, environment);

/** The servers and workers on the port of this test. */
function parts(name: 'server' | 'worker' | '' = ''): number[] {
  return processesNaming(`src/${name}`).filter((pid) => environmentOf(pid).includes(`PORT=${port}\0`) && !isSupervisor(pid));
}
