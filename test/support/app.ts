import { setTimeout as sleep } from 'node:timers/promises';
import { DEADLINE } from '../../src/api/admission/limits.ts';
import { createContextMaker } from '../../src/api/createContext.ts';
import { createApp, type HttpParts } from '../../src/api/http.ts';
import { createSchema } from '../../src/api/schema.ts';
import { artifactDirectory } from '../../src/runs/artifacts.ts';
import { cancelRun } from '../../src/runs/cancelRun.ts';
import { type Checkpoints, openCheckpoints } from '../../src/runs/checkpoint/checkpoints.ts';
import { runContinuer } from '../../src/runs/continueRun.ts';
import type { StorageLimits } from '../../src/runs/files/waiting.ts';
import { listen } from '../../src/runs/progress.ts';
import { openReceiver } from '../../src/runs/queue.ts';
import { openServices, type Services } from '../../src/runs/services.ts';
import { openSolverPool, type Solve } from '../../src/runs/solve.ts';
import { runStarter } from '../../src/runs/startRun.ts';
import { cancelStudy } from '../../src/runs/study/cancelStudy.ts';
import { studyStarter } from '../../src/runs/study/startStudy.ts';
import { summariseStudy } from '../../src/runs/study/summariseStudy.ts';
import { handleLostRun, work } from '../../src/runs/work.ts';
import { unready } from '../../src/store/unready.ts';
import { temporaryDirectory } from './temporaryDirectory.ts';

/** The server in this process, on a port of its own. */
export interface TestApp extends AsyncDisposable {
  readonly url: string;
  readonly services: Services;
  /** Sends an operation; answers the whole response. */
  readonly send: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** The data of an operation that must not fail. */
  readonly ask: <T = Record<string, never>>(query: string, variables?: Record<string, unknown>) => Promise<T>;
  /** The statements that an operation became. */
  readonly statements: (query: string, variables?: Record<string, unknown>) => Promise<readonly string[]>;
  /** The statements that were sent while this was done. */
  readonly statementsDuring: (work: () => Promise<unknown>) => Promise<readonly string[]>;
  /** Solves what is queued, in this process, until it is disposed of. */
  readonly startWorker: (options?: WorkerOptions) => Promise<AsyncDisposable>;
  /** Where the files of runs are kept. */
  readonly artifacts: string;
  /** What was logged. */
  readonly complaints: readonly string[];
}

export interface WorkerOptions extends StorageLimits {
  readonly solve?: Solve;
  readonly concurrency?: number;
  readonly summarise?: (studyId: string) => Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly data?: Record<string, never> | null;
  readonly errors?: readonly { message: string; path?: unknown; extensions: Record<string, unknown> }[];
}

/** Tests ask more at a time than a stranger may, and share an address. */
export const openToAll: TestAppOptions = {
  access: { hosts: [], corsOrigins: [] },
  trustedProxies: [],
  costPerRequest: 1_000_000,
  costPerMinute: 0,
  deadline: DEADLINE,
  runFigures: async () => ({ counts: [], oldestQueued: 0 }),
  observe: () => undefined,
};

export type TestAppOptions = Pick<
  HttpParts,
  'access' | 'trustedProxies' | 'costPerRequest' | 'costPerMinute' | 'deadline' | 'runFigures' | 'observe'
>;

export type TestAppChanges = Partial<TestAppOptions> & { readonly mostUnsettled?: number; readonly dataDir?: string };

export async function testApp(
  databaseUrl: string,
  { mostUnsettled = 0, dataDir, ...options }: TestAppChanges = {},
): Promise<TestApp> {
  await using opening = new AsyncDisposableStack();
  const files = dataDir === undefined ? opening.use(temporaryDirectory()) : { path: dataDir };
  const asked: string[] = [];
  const complaints: string[] = [];
  const log = (message: string, error?: unknown) => void complaints.push(`${message} ${error ?? ''}`);
  const services = openServices(databaseUrl, {
    poolSize: 5,
    mostUnsettled,
    log: (_severity, line) => log(line),
    observe: (text) => void asked.push(text),
  });
  opening.defer(services.close);
  const listener = listen(databaseUrl);
  opening.defer(listener.close);
  const artifacts = artifactDirectory(dataDir ?? files.path);
  const checkpoints = openCheckpoints(dataDir ?? files.path, { version: '0.0.0-test', log });
  const app = await createApp({
    schema: createSchema(),
    context: createContextMaker(services.query, {
      listener,
      startRun: runStarter(services),
      continueRun: runContinuer(services),
      cancelRun: (id) => cancelRun(services.store, id),
      startStudy: studyStarter(services),
      cancelStudy: (id) => cancelStudy(services.store, id),
      version: '0.0.0-test',
    }),
    unready: () => unready(services.query),
    artifacts,
    playground: async () => {},
    ...openToAll,
    ...options,
    log,
  });
  opening.defer(() => app.close());
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  while ((await fetch(`${url}/readyz`)).status !== 200) await sleep(20);
  const send = sender(url);
  const ask: TestApp['ask'] = async (query, variables) => {
    const { data, errors } = await send(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data as never;
  };
  const statementsDuring: TestApp['statementsDuring'] = async (work) => {
    asked.length = 0;
    await work();
    return [...asked];
  };
  const running = opening.move();
  return {
    url,
    services,
    send,
    ask,
    statements: (query, variables) => statementsDuring(() => ask(query, variables)),
    statementsDuring,
    startWorker: (options) => startWorker(databaseUrl, { services, artifacts, checkpoints, log, ...options }),
    artifacts,
    complaints,
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

function sender(url: string): TestApp['send'] {
  return async (query, variables = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as object) };
  };
}

interface WorkerParts extends WorkerOptions {
  readonly services: Services;
  readonly artifacts: string;
  readonly checkpoints: Checkpoints;
  readonly log: (message: string, error?: unknown) => void;
}

async function startWorker(
  url: string,
  { services, artifacts, checkpoints, log, solve, concurrency = 2, longestStorageWait, summarise }: WorkerParts,
): Promise<AsyncDisposable> {
  const stopping = new AbortController();
  const pool = openSolverPool(concurrency);
  const context = {
    db: services.db,
    store: services.store,
    solve: solve ?? pool.solve,
    artifacts,
    checkpoints,
    stopping: stopping.signal,
    log,
    longestStorageWait,
  };
  const receiver = await openReceiver(url, {
    concurrency,
    work: (delivery) => work(context, delivery),
    handleLostRun: (delivery) => handleLostRun(context, delivery),
    summarise: summarise ?? ((studyId) => summariseStudy(context, studyId)),
    log: (error) => log('queue', error),
  });
  return {
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await receiver.close(2_000);
      await pool.close();
    },
  };
}
