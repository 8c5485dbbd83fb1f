import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { capability } from './capability.ts';
import { temporaryDirectory } from './temporaryDirectory.ts';

/** A file system of its own that can be filled up, made read-only, and taken away. */
export interface SmallDisk extends Disposable {
  readonly path: string;
  /** Writes until not a byte more fits. */
  readonly fill: () => void;
  /** Takes away what filled it. */
  readonly empty: () => void;
  readonly setReadOnly: (isReadOnly: boolean) => void;
}

function mount(...words: readonly string[]): boolean {
  return spawnSync('mount', words, { stdio: 'ignore' }).status === 0;
}

function unmount(path: string): boolean {
  return spawnSync('umount', ['-l', path], { stdio: 'ignore' }).status === 0;
}

/** Whether file systems can be mounted here. */
export const canMount = (() => {
  using directory = temporaryDirectory();
  const isMounted = mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', directory.path);
  if (isMounted) unmount(directory.path);
  return capability(isMounted, 'the tests of full and read-only disks. They mount a tmpfs, which only root can do.');
})();

export function smallDisk(bytes: number): SmallDisk {
  const directory = temporaryDirectory();
  const { path } = directory;
  const options = `size=${bytes},mode=755`;
  if (!mount('-t', 'tmpfs', '-o', options, 'tmpfs', path)) throw new Error(`No tmpfs can be mounted at ${path}`);
  const ballast = join(path, 'ballast');
  return {
    path,
    fill: () => fill(ballast),
    empty: () => rmSync(ballast, { force: true }),
    setReadOnly(isReadOnly) {
      const mode = isReadOnly ? 'ro' : 'rw';
      if (!mount('-o', `remount,${mode}`, path)) throw new Error(`${path} cannot be remounted ${mode}`);
    },
    [Symbol.dispose]() {
      unmount(path);
      directory[Symbol.dispose]();
    },
  };
}

function fill(path: string): void {
  const file = openSync(path, 'a');
  try {
    for (let size = 1 << 20; size > 0; ) {
      try {
        writeSync(file, Buffer.alloc(size));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        size >>= 1;
      }
    }
  } finally {
    closeSync(file);
  }
}
