import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '../../store/store.ts';
import { ASIDE, requireOwnDirectory, UNFINISHED } from '../artifacts.ts';

/** What nothing refers to stays this long: its row may be on its way, or somebody still look at what was replaced, ms. */
const GRACE = 86_400_000;
const AT_ONCE = 1_000;
const HASH = /^[\da-f]{64}$/;
/** Holds a file for every database whose workers have kept files here. */
const DATABASES = '.databases';

type Files = Store['files'];

/**
 * Takes away the files that neither a run nor a study refers to and that have been there for a day: replaced by newer
 * ones, or stored by a worker that was killed before it could say so. Nothing is taken where several databases keep files,
 * or this one has for less than a day.
 *
 * @param directory where artifacts are kept
 * @returns how many directories were taken away; null where nothing may be
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

/** Whoever stored a file of the same bytes meanwhile has its row by now, or sees that the file is gone and writes it. */
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
