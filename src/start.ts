import { join } from 'node:path';
import { type Config, environmentOf, InvalidConfig, readConfig } from './config.ts';
import { catalogue } from './library/catalogue.ts';
import { localUrl, untilFree } from './processes/listening.ts';
import { createLog, type Log } from './processes/log.ts';
import { answers, saysReady } from './processes/ready.ts';
import { requireDirectory } from './processes/requireDirectory.ts';
import { type Supervised, supervise } from './processes/supervise.ts';
import { usesTerminal, watchParent } from './processes/watchParent.ts';
import { artifactDirectory } from './runs/artifacts.ts';
import { requireOwnFiles } from './runs/fileStore.ts';
import { installQueue } from './runs/queue.ts';
import { connect } from './store/connect.ts';
import { defaultDataDirectory } from './store/embedded/dataDirectory.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './store/embedded/embeddedPostgres.ts';
import { ensureLibrary } from './store/library/loadLibrary.ts';
import { migrate } from './store/migrate.ts';
import { queryPool } from './store/rows.ts';

/** Everything must have ended this long after the first signal, ms; the database takes its share of the time first. */
const LONGEST_STOP = 9_800;
const LONGEST_PART_STOP = 8_000;

/** How long the port may stay in use by the remains of an earlier process, ms. */
const LONGEST_WAIT_FOR_PORT = 6_000;

const config = configOrExit();
const log = createLog(config.logLevel, config.logFormat);
const stopping = new AbortController();
const parts: Supervised[] = [];
let database: Promise<EmbeddedPostgres> | null = null;

process.on('SIGTERM', () => stop(0));
process.on('SIGINT', () => stop(0));
process.on('SIGHUP', () => (usesTerminal() ? stop(0) : undefined));
process.on('uncaughtException', (error) => fail(error));
process.on('unhandledRejection', (error) => fail(error));
if (config.startedByNpm) watchParent(() => stop(0));

start(config, log).catch(fail);

/** Starts everything, in the order of dependence. */
async function start({ host, port, ...config }: Config, log: Log): Promise<void> {
  const dataDir = config.dataDir ?? defaultDataDirectory();
  requireDirectory(dataDir, { write: true });
  const url = config.databaseUrl ?? (await startDatabase(dataDir));
  await untilFree({ host, port }, LONGEST_WAIT_FOR_PORT);
  await migrate(url);
  await installQueue(url);
  await requireFiles(url, dataDir);
  await ensureLibrary(url, catalogue);
  stopping.signal.throwIfAborted();

  const environment = environmentOf({ DATABASE_URL: url, DATA_DIR: dataDir, HOST: host, PORT: String(port) });
  const address = localUrl({ host, port });
  parts.push(
    supervise({ name: 'server', script: main('server.ts'), environment, ready: untilServing(address) }, log),
    supervise({ name: 'worker', script: main('worker.ts'), environment, ready: saysReady }, log),
  );
  await Promise.all(parts.map((part) => part.ready));
  console.log(`Ready: ${address}/graphql`);
}

/** Checked here, since each part would refuse a wrong directory of files again and again. */
async function requireFiles(url: string, dataDir: string): Promise<void> {
  const db = await connect(url, { poolSize: 1 });
  try {
    await requireOwnFiles(queryPool(db), artifactDirectory(dataDir));
  } finally {
    await db.destroy();
  }
}

async function startDatabase(dataDir: string): Promise<string> {
  database = startEmbeddedPostgres({ dataDir, log: (line) => log('info', line), signal: stopping.signal });
  return (await database).url;
}

/** Ends the parts, then the database, then this process; once. */
async function stop(exitCode: number): Promise<void> {
  if (stopping.signal.aborted) return;
  stopping.abort();
  const deadline = performance.now() + LONGEST_STOP;
  await Promise.all(parts.map((part) => part.stop(LONGEST_PART_STOP)));
  const running = await database?.catch(() => null);
  await running?.stop(deadline - performance.now());
  process.exit(exitCode);
}

/** An error while the program stops is a consequence of the stop. */
function fail(error: unknown): void {
  if (stopping.signal.aborted) return;
  log('error', error instanceof Error ? error.message : String(error));
  stop(1);
}

function untilServing(address: string) {
  return (_child: unknown, signal: AbortSignal) => answers(`${address}/readyz`, signal);
}

function main(file: string): string {
  return join(import.meta.dirname, file);
}

function configOrExit(): Config {
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof InvalidConfig)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
