import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { databaseUrl } from './globalSetup.ts';

export interface TestDatabase extends AsyncDisposable {
  readonly url: string;
}

/** A database of one's own, migrated and with the library; gone when it is disposed of. */
export function libraryDatabase(): Promise<TestDatabase> {
  return createDatabase(`template ${inject('template')}`);
}

/** An empty one; with options of `create database` where they are given. */
export function emptyDatabase(options = ''): Promise<TestDatabase> {
  return createDatabase(options);
}

async function createDatabase(how: string): Promise<TestDatabase> {
  const server = inject('databaseServer');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await command(server, `create database ${name} ${how}`);
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
