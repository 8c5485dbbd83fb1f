import { afterAll, beforeAll } from 'vitest';
import { type TestApp, testApp } from '../../support/app.ts';
import { libraryDatabase, type TestDatabase } from '../../support/database.ts';

export interface Stage {
  readonly app: TestApp;
  readonly database: TestDatabase;
}

/** A server on a database of its own for all tests of a file; with a worker, unless they bring their own. */
export function stage({ withWorker }: { readonly withWorker: boolean }): Stage {
  const stack = new AsyncDisposableStack();
  let set: Stage | null = null;
  beforeAll(async () => {
    const database = stack.use(await libraryDatabase());
    const app = stack.use(await testApp(database.url));
    if (withWorker) stack.use(await app.startWorker());
    set = { app, database };
  });
  afterAll(() => stack.disposeAsync());
  return {
    get app() {
      return set!.app;
    },
    get database() {
      return set!.database;
    },
  };
}
