import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const PROC = existsSync('/proc/self/stat');
const BOOT = PROC ? readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim() : '';

/**
 * The start time of a process: it distinguishes the process from a later one with the same number. `null` when there is
 * no such process, or it has ended and only its parent has not collected it yet.
 */
export function birthOf(pid: number): string | null {
  if (process.platform === 'win32') return exists(pid) ? 'alive' : null;
  if (!PROC) return listed(pid, 'lstart=');

  const [state, ...fields] = fieldsOf(pid);
  return state === undefined || state === 'Z' || state === 'X' ? null : `${BOOT} ${fields[18]}`;
}

/** The parent of the process; `null` where the system does not say. */
export function parentOf(pid: number): number | null {
  return PROC ? Number(fieldsOf(pid)[1]) || null : null;
}

/** The command line of a process, as words; where the system gives one line only, that line. */
export function commandOf(pid: number): readonly string[] {
  if (!PROC) return [listed(pid, 'command=') ?? ''];
  return read(`/proc/${pid}/cmdline`)?.split('\0').slice(0, -1) ?? [];
}

/**
 * What Linux says of a process, from the field of its state on. The command before it may contain spaces and brackets.
 */
function fieldsOf(pid: number): string[] {
  const stat = read(`/proc/${pid}/stat`);
  return stat ? stat.slice(stat.lastIndexOf(')') + 2).split(' ') : [];
}

function listed(pid: number, field: string): string | null {
  return (
    spawnSync('ps', ['-ww', '-o', field, '-p', String(pid)])
      .stdout?.toString()
      .trim() || null
  );
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
