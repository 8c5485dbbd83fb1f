import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { birthOf } from './liveProcess.ts';

/**
 * The longest time that a guard is held, ms: it covers a few file operations. An older one is left over from a process
 * that died.
 */
const GUARD_STALE_AFTER = 2_000;

/** A living process holds the data directory. */
export class DataDirectoryHeld extends Error {
  readonly holder: number;

  constructor(lock: string, holder: number) {
    super(`Another instance (process ${holder}) holds the data directory ${dirname(lock)}`);
    this.holder = holder;
  }
}

export interface StartLock {
  release(): void;
}

/**
 * Takes the lock of a data directory for the life of this process, also from a dead holder. A holder is dead when no
 * process has its number and its start time. Throws DataDirectoryHeld.
 */
export async function takeStartLock(path: string): Promise<StartLock> {
  return guarded(path, () => {
    const holder = holderOf(path);
    if (holder !== null) throw new DataDirectoryHeld(path, holder);

    const mine = JSON.stringify({ pid: process.pid, born: birthOf(process.pid) });
    writeFileSync(`${path}.new`, mine);
    renameSync(`${path}.new`, path);
    return { release: () => (read(path) === mine ? rmSync(path, { force: true }) : undefined) };
  });
}

/** The living process that holds the lock. */
export function holderOf(path: string): number | null {
  try {
    const { pid, born } = JSON.parse(read(path) ?? '{}');
    return Number.isInteger(pid) && birthOf(pid) === born ? pid : null;
  } catch {
    return null;
  }
}

/** `mkdir` either succeeds or says that the directory exists, so only one process at a time holds the guard. */
async function guarded<T>(path: string, act: () => T): Promise<T> {
  const guard = `${path}.guard`;
  while (!made(guard)) {
    const since = statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > GUARD_STALE_AFTER) rmSync(guard, { recursive: true, force: true });
    else await sleep(20);
  }
  try {
    return act();
  } finally {
    rmSync(guard, { recursive: true, force: true });
  }
}

function made(directory: string): boolean {
  try {
    mkdirSync(directory);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
