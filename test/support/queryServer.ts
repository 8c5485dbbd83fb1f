import { createContextMaker } from '../../src/api/createContext.ts';
import { createApp } from '../../src/api/http.ts';
import { createSchema } from '../../src/api/schema.ts';
import { listen } from '../../src/runs/progress.ts';
import { connect } from '../../src/store/connect.ts';
import { queryPool } from '../../src/store/rows.ts';
import { openToAll } from './app.ts';
import { temporaryDirectory } from './temporaryDirectory.ts';

/** The server in a process of its own, as it runs, that tells on demand what it has used: for `queries.bench.ts`. */

export interface Usage {
  /** Processor time of this process, user and system, µs. */
  readonly cpu: number;
  readonly statements: number;
  /** Resident memory, bytes. */
  readonly memory: number;
}

const databaseUrl = process.argv[2]!;
const POOL = 10;
let statements = 0;

using files = temporaryDirectory();
const db = await connect(databaseUrl, { poolSize: POOL });
const ask = queryPool(db, () => statements++);
const runs = async () => Promise.reject(new Error('no runs here'));
const app = await createApp({
  schema: createSchema(),
  context: createContextMaker(ask, {
    listener: listen(databaseUrl),
    startRun: runs,
    continueRun: runs,
    cancelRun: runs,
    startStudy: runs,
    cancelStudy: runs,
    version: 'bench',
  }),
  unready: async () => null,
  artifacts: files.path,
  playground: async () => {},
  ...openToAll,
  log: console.error,
});
const url = await app.listen({ host: '127.0.0.1', port: 0 });

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send!({ cpu: user + system, statements, memory: process.memoryUsage.rss() } satisfies Usage);
});
process.on('disconnect', () => process.exit());
process.send!({ url });
await new Promise(() => {});
