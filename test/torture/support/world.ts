import { createDatabase, makeTemplate, type TestDatabase } from '../../support/serverDatabases.ts';
import { temporaryDirectory } from '../../support/temporaryDirectory.ts';
import { throwAwayCluster } from '../../support/throwAwayCluster.ts';
import { type RealServer, startServer } from './realServer.ts';

const TEMPLATE = 'battery_torture_template';

/** A PostgreSQL with the library as a template: of TEST_DATABASE_URL, else one that is thrown away. */
export interface World extends AsyncDisposable {
  /** A database with the library. */
  readonly database: () => Promise<TestDatabase>;
  /** A server on a database and a directory of its own. */
  readonly server: (environment?: Readonly<Record<string, string>>) => Promise<OwnServer>;
}

export interface OwnServer extends RealServer {
  readonly databaseUrl: string;
  /** Another one on the same data, once this one has ended. */
  readonly again: () => Promise<RealServer>;
}

/** Makes it when something of it is first asked for. */
export function openWorld(): World {
  const open = new AsyncDisposableStack();
  let made: Promise<string> | null = null;
  async function make(): Promise<string> {
    const server = process.env.TEST_DATABASE_URL ?? open.use(await throwAwayCluster()).url;
    await makeTemplate(server, TEMPLATE);
    return server;
  }
  async function database(): Promise<TestDatabase> {
    made ??= make();
    return createDatabase(await made, `template ${TEMPLATE}`);
  }
  return {
    database,
    server: (environment) => ownServer(database, environment),
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}

async function ownServer(
  database: World['database'],
  environment?: Readonly<Record<string, string>>,
): Promise<OwnServer> {
  await using starting = new AsyncDisposableStack();
  const files = starting.use(temporaryDirectory());
  const { url: databaseUrl } = starting.use(await database());
  const options = { databaseUrl, dataDir: files.path, environment };
  const first = starting.use(await startServer(options));
  const running = starting.move();
  return {
    ...first,
    databaseUrl,
    again: async () => running.use(await startServer(options)),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}
