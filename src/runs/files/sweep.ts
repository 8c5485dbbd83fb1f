import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '../../store/store.ts';
import { ASIDE, requireOwnDirectory, UNFINISHED } from '../artifacts.ts';

/**
 * How long a file without a reference is kept, ms: its row may not be written yet, or a reader may still use a file
 * that was replaced.
 */
const GRACE = 86_400_000;
const AT_ONCE = 1_000;
const HASH = /^[\da-f]{64}$/;
/** Contains one file for each database whose workers have kept files here. */
const DATABASES = '.databases';

type Files = Store['files'];

/**
 * Removes the files to which neither a run nor a study has referred for a day: files that were replaced, or that a
 * worker stored before it was killed without a record. Nothing is removed where several databases keep files, or this
 * database has kept files for less than a day.
 *
 * @param directory where artifacts are kept
 * @returns how many directories were removed; null where none may be removed
 */
export async function sweepUnreferenced(directory: string, files: Files): Promise<number | null> {
  if (!(await isOurs(join(directory, DATABASES), await files.databaseId()))) return null;
  const hashes = (await readdir(directory)).filter((name) => HASH.test(name));
  for (let start = 0; start < hashes.length; start += AT_ONCE) {
    const old = await oldOf(directory, hashes.slice(start, start + AT_ONCE));
    for (const hash of await files.unreferenced(old)) {
      await rename(join(directory, hash), asideOf(directory, hash)).catch(() => undefined);
    }
  }
  return takeAway(directory, files);
}

function asideOf(directory: string, hash: string): string {
  return join(directory, UNFINISHED, `${hash}.swept`);
}

/**
 * A worker that stored a file of the same bytes meanwhile has written its row by now, or it finds the file missing and
 * writes it again.
 */
async function takeAway(directory: string, files: Files): Promise<number> {
  const aside = (await readdir(join(directory, UNFINISHED))).flatMap((name) => ASIDE.exec(name)?.[1] ?? []);
  const unreferenced = new Set(await files.unreferenced(aside));
  for (const hash of aside) {
    if (unreferenced.has(hash)) await rm(asideOf(directory, hash), { recursive: true, force: true });
    else await putBack(asideOf(directory, hash), join(directory, hash));
  }
  return unreferenced.size;
}

async function putBack(aside: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(aside)) await rename(join(aside, name), join(folder, name));
  await rm(aside, { recursive: true, force: true });
}

async function oldOf(directory: string, hashes: readonly string[]): Promise<string[]> {
  const old: string[] = [];
  for (const hash of hashes) {
    const found = await lstat(join(directory, hash)).catch(() => null);
    if (found?.isDirectory() && Date.now() - found.mtimeMs > GRACE) old.push(hash);
  }
  return old;
}

async function isOurs(databases: string, id: string): Promise<boolean> {
  await mkdir(databases, { recursive: true });
  await requireOwnDirectory(databases);
  await writeFile(join(databases, id), '', { flag: 'wx' }).catch(unlessThere);
  const { mtimeMs } = await lstat(join(databases, id));
  return (await readdir(databases)).length === 1 && Date.now() - mtimeMs > GRACE;
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
