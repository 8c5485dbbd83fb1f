import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeSafely } from './writeSafely.ts';

/** A file as a model's presentation makes it. */
export interface MadeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly content: string | Uint8Array;
}

/** Makes a file when it is asked for. */
export type FileMaker = () => MadeFile | Promise<MadeFile>;

/** A file that is safe on disk, under the hash of its bytes. */
export interface StoredFile extends Omit<MadeFile, 'content'> {
  readonly sha256: string;
  readonly bytes: number;
}

/** Files are written here first, below the artifacts; whoever is killed meanwhile leaves them behind. */
const UNFINISHED = '.unfinished';
/** Nobody writes a file for longer than this, ms. */
const LONGEST_WRITING = 3_600_000;

/** Where the files of runs are kept: workers write there, servers read there. */
export function artifactDirectory(dataDir: string): string {
  const directory = join(dataDir, 'artifacts');
  mkdirSync(join(directory, UNFINISHED), { recursive: true });
  return directory;
}

/** Takes away what the killed have left unfinished. */
export async function sweepArtifacts(directory: string): Promise<void> {
  for (const name of await readdir(join(directory, UNFINISHED))) {
    const path = join(directory, UNFINISHED, name);
    const begun = await stat(path).catch(() => null);
    if (begun && Date.now() - begun.mtimeMs > LONGEST_WRITING) await rm(path, { force: true });
  }
}

/** Where a file with this hash lies below the artifacts, and below `/files` on the server. */
export function artifactPath(sha256: string, name: string): string {
  return `${sha256}/${name}`;
}

/** A place below the artifacts for a file that is not finished. */
export function unfinishedPath(directory: string): string {
  return join(directory, UNFINISHED, randomUUID());
}

/** Under its hash a file is whole or not there; made again, it is the same file. */
export async function storeArtifact(directory: string, { content, ...file }: MadeFile): Promise<StoredFile> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const path = join(directory, artifactPath(sha256, file.name));
  if (!(await exists(path))) await writeSafely(path, [bytes], unfinishedPath(directory));
  return { ...file, sha256, bytes: bytes.byteLength };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
