import { inject } from 'vitest';
import { createDatabase, type TestDatabase } from './serverDatabases.ts';

export type { TestDatabase };

/** A database of one's own, migrated and with the library; gone when it is disposed of. */
export function libraryDatabase(): Promise<TestDatabase> {
  return createDatabase(inject('databaseServer'), `template ${inject('template')}`);
}

/** An empty one; with options of `create database` where they are given. */
export function emptyDatabase(options = ''): Promise<TestDatabase> {
  return createDatabase(inject('databaseServer'), options);
}
