import { flushCompileCache } from 'node:module';
import { type Config, InvalidConfig, readConfig } from '../config.ts';
import { defaultDataDirectory } from '../store/embedded/dataDirectory.ts';
import { runningDatabaseUrl } from '../store/embeddedPostgres.ts';
import { exitWithParent } from './exitWithParent.ts';
import { createLog, type Log } from './log.ts';

/** What a part of the program is started with. */
export interface PartContext {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly dataDir: string;
  readonly log: Log;
  /** Run, the last registered first, when the process is asked to end. */
  readonly onStop: (close: () => Promise<unknown>) => void;
}

/** Starts a part: reads the settings, runs it until SIGTERM or SIGINT, then closes what it opened, in reverse order. */
export async function runPart(name: string, start: (context: PartContext) => Promise<void>): Promise<void> {
  const closers: (() => Promise<unknown>)[] = [];
  let stopping = false;
  async function stop(exitCode: number): Promise<void> {
    if (stopping) return;
    stopping = true;
    for (const close of closers.toReversed()) await close().catch(() => undefined);
    process.exit(exitCode);
  }
  process.on('SIGTERM', () => stop(0));
  process.on('SIGINT', () => stop(0));
  exitWithParent();
  try {
    const config = readConfig();
    const log = createLog(config.logLevel);
    process.on('uncaughtException', (error) => {
      log('error', `The ${name} broke down: ${error.stack ?? error}`);
      stop(1);
    });
    const dataDir = config.dataDir ?? defaultDataDirectory();
    await start({
      config,
      databaseUrl: databaseUrlOf(config, dataDir),
      dataDir,
      log,
      onStop: (close) => closers.push(close),
    });
    // Node keeps what it has compiled at an orderly end alone; a part that is killed would compile all of it again.
    flushCompileCache();
  } catch (error) {
    console.error(error instanceof InvalidConfig || error instanceof NoDatabase ? error.message : error);
    await stop(1);
  }
}

class NoDatabase extends Error {}

function databaseUrlOf(config: Config, dataDir: string): string {
  const url = config.databaseUrl ?? runningDatabaseUrl(dataDir);
  if (url) return url;
  throw new NoDatabase('No database: set DATABASE_URL, or let "npm start" run the embedded one');
}
