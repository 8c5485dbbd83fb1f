import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Account, runAs } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { DataDirectory } from './dataDirectory.ts';
import { clusterPassword, type EndpointKind, ROLE } from './endpoint.ts';
import { environment } from './settings.ts';

interface Initialisation {
  readonly binaries: Binaries;
  readonly account: Account | null;
  readonly kind: EndpointKind;
  /** Whether the files are flushed to the disk before the cluster counts as made. */
  readonly durable: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Makes the cluster under a temporary name, then renames it: a cluster under its final name is complete. The remains of
 * an interrupted attempt are removed. The caller must hold the start lock.
 */
export async function initialise(place: DataDirectory, how: Initialisation): Promise<void> {
  const unfinished = `${basename(place.cluster)}.unfinished-`;
  for (const name of readdirSync(place.root)) {
    if (name.startsWith(unfinished)) await removeForGood(join(place.root, name));
  }
  if (existsSync(place.cluster)) return;

  const directory = join(place.root, `${unfinished}${process.pid}`);
  mkdirSync(directory, { mode: 0o700 });
  if (how.account) chownSync(directory, how.account.uid, how.account.gid);
  try {
    await runInitdb(directory, place, how);
    renameSync(directory, place.cluster);
    if (how.durable) syncDirectory(place.root);
  } catch (error) {
    await removeForGood(directory);
    throw error;
  }
}

async function runInitdb(directory: string, place: DataDirectory, how: Initialisation): Promise<void> {
  const log = openSync(place.log, 'a', 0o600);
  try {
    const child = spawn(how.binaries.initdb, initdbArguments(directory, place, how), {
      cwd: '/',
      env: environment,
      stdio: ['ignore', log, log],
      detached: true,
      signal: how.signal,
      killSignal: 'SIGKILL',
      ...runAs(how.account),
    });
    const [code, signal] = await once(child, 'exit');
    if (code !== 0) throw new Error(`initdb ended with ${code ?? signal}: see ${place.log}`);
  } finally {
    closeSync(log);
  }
}

/** UTF-8 text, ordered by code point, independent of the machine's locales; every page has a checksum. */
function initdbArguments(directory: string, place: DataDirectory, how: Initialisation): string[] {
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access =
    how.kind === 'socket'
      ? ['--auth-local=trust', '--auth-host=reject']
      : ['--auth-local=reject', '--auth-host=scram-sha-256', `--pwfile=${passwordFile(place, how.account)}`];
  const sync = how.durable ? [] : ['--no-sync'];
  return [`--pgdata=${directory}`, `--username=${ROLE}`, '--data-checksums', ...locale, ...access, ...sync];
}

function passwordFile(place: DataDirectory, account: Account | null): string {
  clusterPassword(place, account);
  return place.password;
}

/** An initdb whose caller was killed still writes. It ends when its directory has been removed. */
async function removeForGood(directory: string): Promise<void> {
  for (let attempt = 0; existsSync(directory) && attempt < 100; attempt++) {
    try {
      rmSync(directory, { recursive: true, force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
    }
    if (existsSync(directory)) await sleep(50);
  }
}

/** Flushes a rename to the disk, so that it survives a power cut. */
function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(directory, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
