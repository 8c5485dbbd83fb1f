import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { catalogue } from '../../src/library/catalogue.ts';
import { installQueue } from '../../src/runs/queue.ts';
import { loadLibrary } from '../../src/store/library/loadLibrary.ts';
import { migrate } from '../../src/store/migrate.ts';

export interface TestDatabase extends AsyncDisposable {
  readonly url: string;
}

/** The same server, another database. */
export function databaseUrl(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** Makes a database with schema, queue and library, to be copied; one of that name is made anew. */
export async function makeTemplate(server: string, name: string): Promise<void> {
  await command(server, `drop database if exists ${name}`);
  await command(server, `create database ${name}`);
  const url = databaseUrl(server, name);
  await migrate(url);
  await installQueue(url);
  await loadLibrary(url, catalogue);
}

/** A database that goes when it is disposed of; with options of `create database`. */
export async function createDatabase(server: string, options: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await command(server, `create database ${name} ${options}`);
  return {
    url: databaseUrl(server, name),
    [Symbol.asyncDispose]: () => command(server, `drop database if exists ${name} with (force)`),
  };
}

async function command(server: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
