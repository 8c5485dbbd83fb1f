import { constants, setPriority } from 'node:os';
import { runPart } from './processes/main.ts';
import { sayReady } from './processes/ready.ts';
import { artifactDirectory } from './runs/artifacts.ts';
import { openCheckpoints } from './runs/checkpoint/checkpoints.ts';
import { requireOwnFiles } from './runs/fileStore.ts';
import { startMaintenance } from './runs/files/maintenance.ts';
import { openReceiver } from './runs/queue.ts';
import { untilReached } from './runs/services.ts';
import { openSolverPool } from './runs/solve.ts';
import { summariseStudy } from './runs/study/summariseStudy.ts';
import { handleLostRun, work } from './runs/work.ts';
import { requireOwnSchema } from './store/checks/schemaState.ts';
import { connect } from './store/connect.ts';
import { queryPool } from './store/rows.ts';
import { openStore } from './store/store.ts';
import { version } from './store/version.ts';

/** Runs in progress are queued again within this time, ms. */
const FAREWELL = 6_000;

/** A worker: takes runs from the queue and solves them in threads. Any number of workers may run. */
await runPart('worker', { writes: true }, async ({ config, databaseUrl, dataDir, log: write, onStop }) => {
  // Requests come first: the solver uses the CPU time that the server leaves.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const log = (message: string, error?: unknown) =>
    write('error', error instanceof Error ? `${message}: ${error.stack}` : message);
  const stopping = new AbortController();
  const pool = openSolverPool(config.workerConcurrency);
  onStop(pool.close);
  await untilReached(
    async () => {
      const artifacts = artifactDirectory(dataDir);
      const checkpoints = openCheckpoints(dataDir, { version, log });
      await using opening = new AsyncDisposableStack();
      const db = opening.adopt(await connect(databaseUrl, { poolSize: config.databasePool }), (db) => db.destroy());
      await requireOwnSchema(queryPool(db));
      await requireOwnFiles(queryPool(db), artifacts);
      const store = openStore(queryPool(db));
      const context = {
        db,
        store,
        solve: pool.solve,
        artifacts,
        checkpoints,
        stopping: stopping.signal,
        log,
      };
      const receiver = await openReceiver(databaseUrl, {
        concurrency: config.workerConcurrency,
        work: (delivery) => work(context, delivery),
        handleLostRun: (delivery) => handleLostRun(context, delivery),
        summarise: (studyId) => summariseStudy(context, studyId),
        log: (error) => write('warn', `queue: ${error.message}`),
      });
      const maintenance = startMaintenance({ ...context, queueStudyFiles: receiver.queueStudyFiles });
      opening.move();
      onStop(async () => maintenance[Symbol.dispose]());
      onStop(() => db.destroy());
      onStop(() => receiver.close(FAREWELL));
      onStop(async () => stopping.abort());
    },
    { signal: stopping.signal, log: write },
  );
  sayReady(`Ready: takes runs from the queue, ${config.workerConcurrency} at once`);
});
