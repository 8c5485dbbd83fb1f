import { DEADLINE } from './api/admission/limits.ts';
import { createContextMaker } from './api/createContext.ts';
import { logStrayRejections, requestLog } from './api/http/requestLog.ts';
import { createApp } from './api/http.ts';
import { registerPlayground } from './api/playground/playground.ts';
import { createSchema } from './api/schema.ts';
import { closePolitely } from './processes/closePolitely.ts';
import { isLoopback, listenAt, localUrl } from './processes/listening.ts';
import { runPart } from './processes/main.ts';
import { sayReady } from './processes/ready.ts';
import { artifactDirectory } from './runs/artifacts.ts';
import { cancelRun } from './runs/cancelRun.ts';
import { runContinuer } from './runs/continueRun.ts';
import { requireOwnFiles } from './runs/fileStore.ts';
import { listen } from './runs/progress.ts';
import { openServices } from './runs/services.ts';
import { runStarter } from './runs/startRun.ts';
import { cancelStudy } from './runs/study/cancelStudy.ts';
import { studyStarter } from './runs/study/startStudy.ts';
import type { Query } from './store/rows.ts';
import { unready } from './store/unready.ts';
import { version } from './store/version.ts';

/**
 * Times for the close of connections, ms: shorter than what the supervisor gives a part, with time for the database.
 */
const FAREWELL = { quiet: 2_000, within: 6_000 };

/**
 * The API: GraphQL over HTTP and WebSocket, playground, artifacts. While the database is away it still serves, and says
 * so.
 */
await runPart('server', { writes: false }, async ({ config, databaseUrl, dataDir, log, onStop }) => {
  const logError = (message: string, error?: unknown) =>
    log('error', error instanceof Error ? `${message}: ${error.stack}` : message);
  const artifacts = artifactDirectory(dataDir, logError);
  const admit = (query: Query) => requireOwnFiles(query, artifacts);
  const services = openServices(databaseUrl, {
    poolSize: config.databasePool,
    mostUnsettled: config.unsettledRuns,
    log,
    admit,
  });
  onStop(services.close);
  const listener = listen(databaseUrl);
  onStop(listener.close);
  const { store, query } = services;
  const context = createContextMaker(query, {
    listener,
    startRun: runStarter(services),
    continueRun: runContinuer(services),
    cancelRun: (id) => cancelRun(store, id),
    startStudy: studyStarter(services),
    cancelStudy: (id) => cancelStudy(store, id),
    version,
  });
  const app = await createApp({
    schema: createSchema(),
    context,
    unready: () => unready(query),
    artifacts,
    playground: (app) => registerPlayground(app, logError),
    access: { hosts: [config.host, ...config.publicHosts], corsOrigins: config.corsOrigins },
    trustedProxies: config.trustedProxies,
    costPerRequest: config.costPerRequest,
    costPerMinute: config.costPerMinute,
    deadline: DEADLINE,
    runFigures: async () => ({ counts: await store.runs.counts(), oldestQueued: await store.runs.oldestQueued() }),
    observe: requestLog(log),
    log: logError,
  });
  logStrayRejections(log);
  if (!isLoopback(config.host)) {
    log('warn', `HOST=${config.host}: anyone who reaches it may start and cancel runs; there are no accounts`);
  }
  const close = closePolitely(app);
  onStop(() => close(FAREWELL));
  await listenAt(app, { host: config.host, port: config.port });
  await services.connected;
  sayReady(`Ready: ${localUrl(config)}/graphql`);
});
