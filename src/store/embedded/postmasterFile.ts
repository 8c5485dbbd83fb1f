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

/** The PostgreSQL that runs on this cluster; the process is checked to be that PostgreSQL. */
export function livePostmaster(cluster: string): PostmasterFile | null {
  const file = readPostmasterFile(cluster);
  return file && isPostmasterOf(file.pid, cluster) ? file : null;
}

/** Whether the process is the postmaster of this cluster, and not another process that now has its number. */
export function isPostmasterOf(pid: number, cluster: string): boolean {
  if (birthOf(pid) === null) return false;
  if (process.platform === 'win32') return true;

  const command = commandOf(pid);
  if (command.length === 1) return command[0]!.includes('postgres') && command[0]!.includes(`-D ${cluster} `);
  return basename(command[0] ?? '') === 'postgres' && worksIn(pid, command, cluster);
}

/**
 * Makes a file usable again whose process number now belongs to another process; PostgreSQL would not start over it.
 *
 * The file is kept, with the number of this process: PostgreSQL ignores the number of its parent, but still checks that
 * the shared memory that the file names is not in use. So two servers never share a cluster.
 */
export function disownPostmasterFile(cluster: string): void {
  // There PostgreSQL checks more than whether the number is in use, and does not ignore its parent's.
  if (process.platform === 'win32') return;
  const path = join(cluster, 'postmaster.pid');
  const text = read(path);
  if (text !== null) writeFileSync(path, text.replace(/^[^\n]*/, String(process.pid)));
}

/** The working directory of the process is the cluster, even after a rename. A container may hide it. */
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
