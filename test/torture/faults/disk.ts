import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A small disk of its own, in memory, mounted at a directory; only root can make one. */
export interface Disk {
  readonly path: string;
  /** Takes all that is free. */
  readonly fill: () => void;
  readonly free: () => void;
  /** False where somebody holds a file open for writing, so that it cannot be made read-only now. */
  readonly setReadOnly: (isReadOnly: boolean) => boolean;
}

const FILLER = 'filler';
const CHUNK = Buffer.alloc(1024 * 1024);

export function canMount(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** Mounts one of this size; unmounting is left to whoever takes the directory away. */
export function mountDisk(path: string, megabytes: number): Disk {
  mkdirSync(path, { recursive: true });
  mount(['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', path]);
  const filler = join(path, FILLER);
  return {
    path,
    fill: () => fill(path, filler),
    free: () => rmSync(filler, { force: true }),
    setReadOnly: (isReadOnly) => mount(['-o', `remount,${isReadOnly ? 'ro' : 'rw'}`, path]),
  };
}

function mount(words: readonly string[]): boolean {
  try {
    execFileSync('mount', words, { stdio: 'pipe' });
    return true;
  } catch (error) {
    if (words.includes('tmpfs')) throw error;
    return false;
  }
}

function fill(path: string, filler: string): void {
  const file = openSync(filler, 'a');
  try {
    for (let size = CHUNK.length; size >= 1; ) {
      const { bavail, bsize } = statfsSync(path);
      if (bavail * bsize < size) size = Math.min(size / 2, Math.max(bavail * bsize, 0));
      if (size < 1) break;
      writeSync(file, CHUNK, 0, Math.floor(size));
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(file);
  }
}
