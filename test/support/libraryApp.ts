import { afterAll, beforeAll } from 'vitest';
import { type TestApp, type TestAppChanges, testApp } from './app.ts';
import { libraryDatabase } from './database.ts';

export interface LibraryApp {
  /** There as soon as tests run. */
  readonly app: TestApp;
  readonly databaseUrl: string;
}

/** A server on a database with the library, for all the tests of a file. */
export function libraryApp(changes?: TestAppChanges): LibraryApp {
  const stack = new AsyncDisposableStack();
  const held = {} as { app: TestApp; databaseUrl: string };
  beforeAll(async () => {
    const database = stack.use(await libraryDatabase());
    held.databaseUrl = database.url;
    held.app = stack.use(await testApp(database.url, changes));
  });
  afterAll(() => stack.disposeAsync());
  return held;
}
