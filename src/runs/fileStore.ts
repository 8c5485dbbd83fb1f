import { randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorError } from '../store/checks/refusal.ts';
import type { Query } from '../store/rows.ts';
import { unfinishedPath } from './artifacts.ts';

/** The directory is not the one that holds the files of this database's runs. */
export class OtherFiles extends OperatorError {}

const IDENTITY = '.identity';
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * Makes sure that all servers and workers of a database use the same directory of files. The first process writes the
 * directory's identity into the database; a process with another directory is refused. A directory that is mounted
 * elsewhere, or was moved as a whole, keeps its identity.
 *
 * @param artifacts the directory; it gets an identity if it has none
 * @throws OtherFiles
 */
export async function requireOwnFiles(query: Query, artifacts: string): Promise<void> {
  const identity = await identityOf(artifacts);
  await query({
    text: 'insert into file_store (id, registered_at) values ($1, clock_timestamp()) on conflict (only_row) do nothing',
    values: [identity],
  });
  const [registered] = await query<{ id: string }>({ text: 'select id from file_store' });
  if (registered!.id === identity) return;
  throw new OtherFiles(
    `DATA_DIR: ${artifacts} is not the directory in which the files of this database's runs are kept: its identity is ` +
      `${identity}, not ${registered!.id}. Set DATA_DIR to that directory, shared by all servers and workers. Where its ` +
      `files were moved here or are lost, write ${registered!.id} into ${join(artifacts, IDENTITY)}`,
  );
}

/**
 * The identity is made once and written whole: processes that start at once with a new directory all get the same one.
 */
async function identityOf(artifacts: string): Promise<string> {
  const path = join(artifacts, IDENTITY);
  const known = await read(path);
  if (known !== null) return known;
  const unfinished = unfinishedPath(artifacts);
  await writeFile(unfinished, `${randomUUID()}\n`, { flag: 'wx' });
  try {
    await link(unfinished, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
  return (await read(path))!;
}

/** @throws OtherFiles where something else is in the directory */
async function read(path: string): Promise<string | null> {
  let text: string;
  try {
    text = (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  if (UUID.test(text)) return text;
  throw new OtherFiles(`DATA_DIR: ${path} holds ${JSON.stringify(text.slice(0, 100))}; it must hold one UUID`);
}
