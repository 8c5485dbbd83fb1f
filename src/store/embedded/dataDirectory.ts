import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Account, canEnter, postgresAccount } from './account.ts';

const NAME = 'alkali-metal-battery-server';
const CLONE = resolve(import.meta.dirname, '../../..');

/** The paths below the data directory. */
export interface DataDirectory {
  readonly root: string;
  readonly cluster: string;
  readonly log: string;
  readonly lock: string;
  readonly socket: string;
  readonly password: string;
}

/**
 * The default data directory: `.data` in the clone. For root, where the account that runs PostgreSQL cannot enter the
 * clone (a home that only root can open), it is a directory for this clone below /var/lib.
 */
export function defaultDataDirectory(): string {
  const inClone = join(CLONE, '.data');
  const account = postgresAccount(join(inClone, 'postgres'));
  if (!account || canEnter(CLONE, account)) return inClone;
  return join('/var/lib', NAME, `${basename(CLONE)}-${digest(CLONE)}`);
}

/** The names in an existing data directory. */
export function openDataDirectory(dataDir: string): DataDirectory {
  const root = realpathSync(dataDir);
  return {
    root,
    cluster: join(root, 'postgres'),
    log: join(root, 'postgres.log'),
    lock: join(root, 'start.lock'),
    socket: join(root, 'socket'),
    password: join(root, 'postgres.password'),
  };
}

/** Makes the directory and lets the account that needs it pass through it. */
export function makeDataDirectory(dataDir: string): DataDirectory {
  for (const path of missingOf(resolve(dataDir))) make(path);
  return openDataDirectory(dataDir);
}

/** Throws where PostgreSQL's account cannot enter the data directory. The error says what to do. */
export function checkEntry({ root }: DataDirectory, account: Account | null): void {
  if (!account || canEnter(root, account)) return;
  throw new Error(
    `The data directory ${root} cannot be entered by the user "${account.name}", as whom PostgreSQL runs: ` +
      'set DATA_DIR to a directory outside of homes that only root can open',
  );
}

/** A short, stable name for a path. */
export function digest(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12);
}

/** The directories that have to be made for a path, the topmost first. */
function missingOf(path: string): string[] {
  return statSync(path, { throwIfNoEntry: false }) ? [] : [...missingOf(dirname(path)), path];
}

/** Makes one directory at a time. Where none can be made, as in /proc, a recursive `mkdir` of Node never ends. */
function make(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  // The umask of root may deny others access to what root makes.
  if (process.getuid?.() === 0) chmodSync(path, 0o755);
}
