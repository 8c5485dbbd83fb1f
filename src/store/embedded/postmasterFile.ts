import { readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { birthOf, commandOf } from './liveProcess.ts';

/** What a running PostgreSQL writes into its cluster, `postmaster.pid`. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  /** Empty when it listens on a port only. */
  readonly socketDirectory: string;
}

/** The PostgreSQL that runs on this cluster, with proof that the process is that one. */
export function livePostmaster(cluster: string): PostmasterFile | null {
  const file = readPostmasterFile(cluster);
  return file && isPostmasterOf(file.pid, cluster) ? file : null;
}

/** Whether the process is the postmaster of this very cluster, and not a stranger that has its number by now. */
export function isPostmasterOf(pid: number, cluster: string): boolean {
  if (birthOf(pid) === null) return false;
  if (process.platform === 'win32') return true;

  const command = commandOf(pid);
  if (command.length === 1) return command[0]!.includes('postgres') && command[0]!.includes(`-D ${cluster} `);
  return basename(command[0] ?? '') === 'postgres' && worksIn(pid, command, cluster);
}

/**
 * Frees a file whose process number belongs to a stranger by now; PostgreSQL would not start over it.
 *
 * The file is kept, with our number: PostgreSQL passes over its parent's number but still makes sure that the shared
 * memory named further down is out of use, so that two servers never share a cluster.
 */
export function disownPostmasterFile(cluster: string): void {
  // There PostgreSQL asks more than whether the number is in use, and minds its parent's.
  if (process.platform === 'win32') return;
  const path = join(cluster, 'postmaster.pid');
  const text = read(path);
  if (text !== null) writeFileSync(path, text.replace(/^[^\n]*/, String(process.pid)));
}

/** The directory it works in is the cluster, even if that has been renamed; a container may hide it. */
function worksIn(pid: number, command: readonly string[], cluster: string): boolean {
  try {
    const [own, asked] = [statSync(`/proc/${pid}/cwd`), statSync(cluster)];
    return own.dev === asked.dev && own.ino === asked.ino;
  } catch {
    const named = command[command.indexOf('-D') + 1] ?? '';
    return real(named) === real(cluster);
  }
}

function readPostmasterFile(cluster: string): PostmasterFile | null {
  const lines = read(join(cluster, 'postmaster.pid'))?.split('\n') ?? [];
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, port, socketDirectory: lines[4] ?? '' };
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return null;
  }
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
