import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { to as copyTo } from 'pg-copy-streams';
import { type Pack, pack } from 'tar-stream';
import type { EntityManager } from 'typeorm';
import { OperatorError } from '../../store/checks/refusal.ts';
import { refuseNewerSchema } from '../../store/checks/schemaState.ts';
import { connect } from '../../store/connect.ts';
import { clientOf, type Query, queryTransaction } from '../../store/rows.ts';
import { version } from '../../store/version.ts';
import { type ArchiveManifest, entryNames, type FilePart, FORMAT, type TablePart } from './manifest.ts';
import { type CopiedTable, MIGRATIONS_TABLE, quotedName, sequencesOf, tablesOf } from './tables.ts';

/** Rows are written in parts of about this many bytes, since an entry must state its size before it begins. */
const PIECE = 4 * 1024 * 1024;

export interface BackupOptions {
  /** The directory of the files of runs. */
  readonly artifacts: string;
  /** The path of the archive; no file may exist there. */
  readonly target: string;
  /** Whether files may be missing; the manifest lists them then. */
  readonly allowMissing: boolean;
}

/**
 * Writes all rows of our tables, from one snapshot, and all files of runs into one archive (tar, gzip). Other users of
 * the database are not disturbed. Jobs of the queue are left out: a restored run that is not settled gets a new one.
 *
 * @throws Refusal where the target exists or a file is missing; the target is then not written
 */
export async function backup(
  url: string,
  { artifacts, target, allowMissing }: BackupOptions,
): Promise<ArchiveManifest> {
  if (await isThere(target)) throw new OperatorError(`${target} exists: name a file that does not`);
  const unfinished = `${target}.unfinished`;
  const db = await connect(url, { poolSize: 1, statementTimeout: 0 });
  try {
    return await db.transaction('REPEATABLE READ', async (transaction) => {
      const query = queryTransaction(transaction);
      await query({ text: `set transaction read only` });
      await refuseNewerSchema(query);
      const { present, missing } = await filesOf(query, artifacts);
      if (missing.length > 0 && !allowMissing) throw missingFiles(missing, artifacts);
      const archive = pack();
      const written = pipeline(archive, createGzip(), createWriteStream(unfinished, { flags: 'wx' }));
      const filling = fill(archive, { transaction, artifacts, present, missing });
      filling.catch((error: Error) => archive.destroy(error));
      const [manifest] = await Promise.all([filling, written]);
      await settle(unfinished, target);
      return manifest;
    });
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    await db.destroy();
  }
}

interface Contents {
  readonly transaction: EntityManager;
  readonly artifacts: string;
  readonly present: readonly FilePart[];
  readonly missing: readonly string[];
}

async function fill(archive: Pack, { transaction, artifacts, present, missing }: Contents): Promise<ArchiveManifest> {
  const query = queryTransaction(transaction);
  for (const { path, bytes } of present) {
    const entry = archive.entry({ name: entryNames.file(path), size: bytes });
    await pipeline(createReadStream(join(artifacts, path)), entry);
  }
  // These settings make the text of values independent of the machine.
  await query({
    text: `set local timezone = 'UTC'; set local datestyle = 'ISO'; set local intervalstyle = 'iso_8601'`,
  });
  const tables: TablePart[] = [];
  for (const table of await tablesOf(query)) tables.push(await writeRows(archive, transaction, table));
  const manifest: ArchiveManifest = {
    format: FORMAT,
    version,
    takenAt: new Date().toISOString(),
    migrations: (
      await query<{ name: string }>({ text: `select name from ${MIGRATIONS_TABLE} order by timestamp` })
    ).map(({ name }) => name),
    tables,
    sequences: await sequencesOf(query),
    files: present,
    missing,
  };
  await write(archive, entryNames.manifest, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  archive.finalize();
  return manifest;
}

async function writeRows(archive: Pack, transaction: EntityManager, table: CopiedTable): Promise<TablePart> {
  const { name, columns, key } = table;
  const order = key.length > 0 ? key.map(quotedName).join(', ') : `t::text collate "C"`;
  const rows = `select ${columns.map(quotedName).join(', ')} from ${quotedName(name)} t order by ${order}`;
  const stream = clientOf(transaction).query(copyTo(`copy (${rows}) to stdout`));
  const hash = createHash('sha256');
  let [bytes, pieces, held] = [0, 0, 0];
  let chunks: Buffer[] = [];
  const flush = async () => {
    if (held === 0) return;
    const piece = Buffer.concat(chunks);
    hash.update(piece);
    bytes += piece.byteLength;
    [chunks, held] = [[], 0];
    await write(archive, entryNames.rows(name, pieces++), piece);
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    held += chunk.byteLength;
    if (held >= PIECE) await flush();
  }
  await flush();
  return { name, columns, rows: stream.rowCount, bytes, sha256: hash.digest('hex') };
}

/** Resolves when there is room for more. */
function write(archive: Pack, name: string, content: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    archive.entry({ name }, content, (error) => (error ? reject(error) : resolve()));
  });
}

/** The files of all runs and studies, each once: those that exist, with their sizes, and those that are missing. */
async function filesOf(query: Query, artifacts: string): Promise<{ present: FilePart[]; missing: string[] }> {
  const listed = await query<{ path: string; bytes: number }>({
    text: `select distinct sha256 || '/' || name as path, bytes
             from (select sha256, name, bytes from artifact union all select sha256, name, bytes from study_artifact) f
            order by path`,
  });
  const found = await Promise.all(listed.map(({ path, bytes }) => hasSize(join(artifacts, path), bytes)));
  return {
    present: listed.filter((_, i) => found[i]),
    missing: listed.filter((_, i) => !found[i]).map(({ path }) => path),
  };
}

async function hasSize(path: string, bytes: number): Promise<boolean> {
  return stat(path).then(
    ({ size }) => size === bytes,
    () => false,
  );
}

function missingFiles(missing: readonly string[], artifacts: string): OperatorError {
  const count = missing.length === 1 ? '1 file of a run is' : `${missing.length} files of runs are`;
  return new OperatorError(
    `${count} not in ${artifacts}, the first is ${missing[0]}: set DATA_DIR to the directory that the workers use, ` +
      'or add --allow-missing to back up without them',
  );
}

/** The archive is flushed to the disk before it gets its name. */
async function settle(unfinished: string, target: string): Promise<void> {
  const handle = await open(unfinished, 'r+');
  await handle.sync();
  await handle.close();
  await rename(unfinished, target);
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
