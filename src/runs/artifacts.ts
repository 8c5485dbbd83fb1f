import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { lstat, mkdir, readdir, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { MadeFile } from '../simulation/madeFiles.ts';
import { StorageTrouble } from './files/storageTrouble.ts';
import { writeSafely } from './files/writeSafely.ts';

/** A file that is safe on disk, under the hash of its bytes. */
export interface StoredFile extends Omit<MadeFile, 'content'> {
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Files are first written here, below the artifacts; a process that is killed meanwhile leaves them behind. The
 * directory is made once, together with that of the artifacts. If it is missing later, the disk of the artifacts is
 * away, and it must not be made on another disk.
 */
export const UNFINISHED = '.unfinished';
/** A sweep first moves a directory here, under its hash, until it is certain that nothing refers to it. */
export const ASIDE = /^([\da-f]{64})\.swept$/;
/** No process writes a file for longer than this, ms. */
const LONGEST_WRITING = 3_600_000;

/**
 * The directory of the files of runs: workers write there, servers read there. It is made where it does not exist.
 *
 * @param log gets the error where it cannot be made, since only a writer needs the directory; without `log` the error
 * is thrown
 */
export function artifactDirectory(dataDir: string, log?: (message: string, error: unknown) => void): string {
  const directory = join(dataDir, 'artifacts');
  try {
    mkdirSync(join(directory, UNFINISHED), { recursive: true });
  } catch (error) {
    if (!log) throw error;
    log('The directory of artifacts cannot be made', error);
  }
  return directory;
}

/** Removes what killed processes have left unfinished. */
export async function sweepArtifacts(directory: string): Promise<void> {
  const names = await readdir(join(directory, UNFINISHED));
  for (const name of names.filter((one) => !ASIDE.test(one))) {
    const path = join(directory, UNFINISHED, name);
    const begun = await lstat(path).catch(() => null);
    if (begun && Date.now() - begun.mtimeMs > LONGEST_WRITING) await rm(path, { recursive: true, force: true });
  }
}

/** The path of a file with this hash, below the artifacts and below `/files` on the server. */
export function artifactPath(sha256: string, name: string): string {
  return `${sha256}/${name}`;
}

/** A path below the artifacts for an unfinished file. */
export function unfinishedPath(directory: string): string {
  return join(directory, UNFINISHED, randomUUID());
}

/**
 * A file under its hash is complete. A file that is made again has the same hash and is not written again.
 *
 * @throws Error of the file system, for `storageTrouble` to read
 */
export async function storeArtifact(directory: string, { content, ...file }: MadeFile): Promise<StoredFile> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const folder = join(directory, sha256);
  await requireOwnDirectory(join(directory, UNFINISHED));
  await makeDirectory(folder);
  const path = join(folder, file.name);
  if (await isStored(path, bytes.byteLength)) await renew(folder);
  else await writeSafely(path, [bytes], unfinishedPath(directory));
  return { ...file, sha256, bytes: bytes.byteLength };
}

async function isStored(path: string, bytes: number): Promise<boolean> {
  const found = await lstatIf(path);
  return found?.isFile() === true && found.size === bytes;
}

/**
 * The sweep goes by the age of a file, so a file that is used again gets a new date. A disk that does not allow that is
 * not swept.
 */
async function renew(folder: string): Promise<void> {
  const now = new Date();
  await utimes(folder, now, now).catch(() => undefined);
}

async function makeDirectory(path: string): Promise<void> {
  if (!(await lstatIf(path))) await mkdir(path).catch(unlessThere);
  await requireOwnDirectory(path);
}

/** A symbolic link leads out of our directory: nothing is written through it. */
export async function requireOwnDirectory(path: string): Promise<void> {
  if ((await lstat(path)).isDirectory()) return;
  throw new StorageTrouble('STORAGE_UNAVAILABLE', 'something else has the name of a directory of the program', {
    cause: new Error(`${path} is not a directory`),
  });
}

async function lstatIf(path: string) {
  return lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
