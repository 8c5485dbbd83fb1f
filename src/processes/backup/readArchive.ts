import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { OperatorError } from '../../store/checks/refusal.ts';
import {
  type ArchiveManifest,
  type EntryName,
  type FilePart,
  FORMAT,
  readEntryName,
  type TablePart,
} from './manifest.ts';

/** An entry of an archive; it must be read before the next one. */
export interface Entry {
  readonly is: EntryName;
  readonly bytes: number;
  readonly content: Readable;
}

/** The entries of an archive, in order. Throws the errors of gzip and tar, and Refusal for an unknown entry. */
export async function* entriesOf(path: string): AsyncGenerator<Entry> {
  const archive = extract();
  // Errors are thrown to the code that reads the entries.
  pipeline(createReadStream(path), createGunzip(), archive, () => undefined);
  for await (const entry of archive) {
    const { name, size = 0 } = entry.header;
    const is = readEntryName(name);
    if (!is) throw new OperatorError(`it holds ${name}, which is no part of a backup`);
    yield { is, bytes: size, content: Readable.from(entry) };
    entry.resume();
  }
}

/**
 * Reads an archive from its beginning to its end, and returns its manifest.
 *
 * @throws Refusal where it is no backup, was made by a newer version, or anything in it is missing or changed
 */
export async function verified(path: string): Promise<ArchiveManifest> {
  try {
    return await verify(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new OperatorError(`${path}: there is no such file`);
    throw new OperatorError(`${path} cannot be restored: ${message}`, { cause: error });
  }
}

async function verify(path: string): Promise<ArchiveManifest> {
  const files: FilePart[] = [];
  const tables = new Map<string, { hash: Hash; bytes: number }>();
  let manifest: ArchiveManifest | null = null;
  for await (const { is, bytes, content } of entriesOf(path)) {
    if (is.kind === 'manifest') {
      manifest = readManifest(Buffer.concat(await content.toArray()));
    } else if (is.kind === 'file') {
      const hash = createHash('sha256');
      for await (const chunk of content) hash.update(chunk);
      if (hash.digest('hex') !== is.sha256) throw new OperatorError(`the file ${is.path} is damaged`);
      files.push({ path: is.path, bytes });
    } else {
      const part = tables.get(is.table) ?? { hash: createHash('sha256'), bytes: 0 };
      for await (const chunk of content) part.hash.update(chunk);
      tables.set(is.table, { hash: part.hash, bytes: part.bytes + bytes });
    }
  }
  if (!manifest) throw new OperatorError('it ends before its manifest');
  for (const part of manifest.tables) requireRows(part, tables.get(part.name));
  requireSame(files, manifest.files);
  return manifest;
}

function readManifest(content: Buffer): ArchiveManifest {
  const manifest = JSON.parse(content.toString()) as ArchiveManifest;
  if (manifest.format <= FORMAT) return manifest;
  throw new OperatorError(
    `it has the format ${manifest.format}, above ${FORMAT}: version ${manifest.version} has made it`,
  );
}

function requireRows({ name, sha256 }: TablePart, found = { hash: createHash('sha256'), bytes: 0 }): void {
  if (found.hash.digest('hex') !== sha256) throw new OperatorError(`the rows of ${name} are damaged`);
}

function requireSame(found: readonly FilePart[], listed: readonly FilePart[]): void {
  const there = new Set(found.map(({ path }) => path));
  const lacking = listed.find(({ path }) => !there.has(path));
  if (lacking) throw new OperatorError(`the file ${lacking.path} is missing`);
}
