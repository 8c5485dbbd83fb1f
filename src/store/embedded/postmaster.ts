import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Account, runAs } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { DataDirectory } from './dataDirectory.ts';
import { type Endpoint, listenSettings } from './endpoint.ts';
import { birthOf } from './liveProcess.ts';
import { isPostmasterOf, livePostmaster } from './postmasterFile.ts';
import { environment, settings as usual } from './settings.ts';

const LARGEST_LOG = 10 * 1024 * 1024;

/** A running PostgreSQL. */
export interface Postmaster {
  readonly pid: number;
  /** Resolves when it has ended, for any reason. */
  readonly ended: Promise<void>;
  /** What it has written to its log since its start. */
  readonly complaints: () => string;
}

export interface Launch {
  readonly place: DataDirectory;
  readonly binaries: Binaries;
  readonly account: Account | null;
  readonly endpoint: Endpoint;
  readonly settings?: Readonly<Record<string, string>>;
}

/** The command line of PostgreSQL. A PostgreSQL left running is taken over only if it has the same one. */
export function launchArguments({ place, endpoint, settings }: Launch): string[] {
  const all = { ...usual, ...settings, ...listenSettings(endpoint) };
  return ['-D', place.cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** Starts PostgreSQL in a session of its own, so that Ctrl-C in a terminal does not reach it. */
export function launchPostmaster(launch: Launch): Postmaster {
  const { place, binaries, account } = launch;
  rotate(place.log);
  const log = openSync(place.log, 'a', 0o600);
  const start = statSync(place.log).size;
  const child = spawn(binaries.postgres, launchArguments(launch), {
    cwd: '/',
    env: environment,
    stdio: ['ignore', log, log],
    detached: true,
    ...runAs(account),
  });
  closeSync(log);
  let failure = '';
  const ended = once(child, 'exit').then(ignore, (error: Error) => {
    failure = error.message;
  });
  const complaints = () => failure || readFileSync(place.log).subarray(start).toString().trim();
  return { pid: child.pid ?? 0, ended, complaints };
}

/** Watches a PostgreSQL that another process has started. */
export function adoptPostmaster(pid: number): Postmaster {
  return { pid, ended: goneWithin(pid, Number.POSITIVE_INFINITY).then(ignore), complaints: () => '' };
}

/**
 * Stops the PostgreSQL of a cluster within the given time, ms: first fast (sessions are cut, everything is written),
 * then immediate (it recovers at the next start), then by a kill. A process that is not this PostgreSQL is left alone.
 */
export async function stopPostmaster(pid: number, cluster: string, { within, binaries }: StopOptions): Promise<void> {
  const patience = [
    ['SIGINT', Math.max(within - 1000, 200)],
    ['SIGQUIT', 700],
    ['SIGKILL', 1000],
  ] as const;
  for (const [signal, time] of patience) {
    if (!isPostmasterOf(pid, cluster)) return;
    if (process.platform === 'win32') stopOnWindows(binaries, cluster, signal);
    else process.kill(pid, signal);
    if (await goneWithin(pid, time)) return;
  }
}

interface StopOptions {
  readonly within: number;
  readonly binaries: Binaries;
}

/** Windows has no signals that stop a program; there, pg_ctl stops PostgreSQL. */
function stopOnWindows({ pgCtl }: Binaries, cluster: string, signal: NodeJS.Signals): void {
  if (livePostmaster(cluster) === null) return;
  const mode = signal === 'SIGINT' ? 'fast' : 'immediate';
  spawn(pgCtl, ['stop', '-D', cluster, '-m', mode, '-W'], { stdio: 'ignore' });
}

/** Whether the process ends within that time, ms. */
async function goneWithin(pid: number, time: number): Promise<boolean> {
  const born = birthOf(pid);
  const deadline = performance.now() + time;
  while (born !== null && birthOf(pid) === born) {
    if (performance.now() > deadline) return false;
    await sleep(process.platform === 'linux' ? 25 : 250);
  }
  return true;
}

function rotate(log: string): void {
  if (existsSync(log) && statSync(log).size > LARGEST_LOG) renameSync(log, `${log}.1`);
}

function ignore(): void {}
