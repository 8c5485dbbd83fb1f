import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file as a model's presentation makes it. */
export interface MadeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly content: string | Uint8Array;
}

/** A file that is safe on disk, under the hash of its bytes. */
export interface StoredFile extends Omit<MadeFile, 'content'> {
  readonly sha256: string;
  readonly bytes: number;
}

/** Where the files of runs are kept: workers write there, servers read there. */
export function artifactDirectory(dataDir: string): string {
  const directory = join(dataDir, 'artifacts');
  mkdirSync(directory, { recursive: true });
  return directory;
}

/** Where a file with this hash lies below the artifacts, and below `/files` on the server. */
export function artifactPath(sha256: string, name: string): string {
  return `${sha256}/${name}`;
}

/** Temporary name, fsync, rename: under its hash a file is whole or not there; made again, it is the same file. */
export async function storeArtifact(directory: string, { content, ...file }: MadeFile): Promise<StoredFile> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const path = join(directory, artifactPath(sha256, file.name));
  if (!(await exists(path))) await writeSafely(path, bytes);
  return { ...file, sha256, bytes: bytes.byteLength };
}

async function writeSafely(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  const temporary = `${path}.${process.pid}.${process.hrtime.bigint()}.part`;
  const handle = await open(temporary, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, path);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
