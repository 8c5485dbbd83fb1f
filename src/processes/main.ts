import { flushCompileCache } from 'node:module';
import { type Config, readConfig } from '../config.ts';
import { OperatorError } from '../store/checks/refusal.ts';
import { defaultDataDirectory } from '../store/embedded/dataDirectory.ts';
import { runningDatabaseUrl } from '../store/embedded/embeddedPostgres.ts';
import { complaint } from './complaint.ts';
import { exitWithParent } from './exitWithParent.ts';
import { createLog, type Log } from './log.ts';
import { requireDirectory } from './requireDirectory.ts';

/** What a part of the program gets when it starts. */
export interface PartContext {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly dataDir: string;
  readonly log: Log;
  /** Called when the process is asked to end; the last one registered is called first. */
  readonly onStop: (close: () => Promise<unknown>) => void;
}

interface PartOptions {
  /** Whether it writes files of its own below the data directory. */
  readonly writes: boolean;
}

/** Starts a part: reads the settings, runs it until SIGTERM or SIGINT, then closes what it opened, in reverse order. */
export async function runPart(
  name: string,
  { writes }: PartOptions,
  start: (context: PartContext) => Promise<void>,
): Promise<void> {
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
    const log = createLog(config.logLevel, config.logFormat);
    process.on('uncaughtException', (error) => {
      log('error', `The ${name} broke down: ${error.stack ?? error}`);
      stop(1);
    });
    const dataDir = config.dataDir ?? defaultDataDirectory();
    requireDirectory(dataDir, { write: writes });
    await start({
      config,
      databaseUrl: databaseUrlOf(config, dataDir),
      dataDir,
      log,
      onStop: (close) => closers.push(close),
    });
    // Node saves its compile cache only at an orderly end; a part that is killed would compile everything again.
    flushCompileCache();
  } catch (error) {
    console.error(complaint(error));
    await stop(1);
  }
}

function databaseUrlOf(config: Config, dataDir: string): string {
  const url = config.databaseUrl ?? runningDatabaseUrl(dataDir);
  if (url) return url;
  throw new OperatorError('No database: set DATABASE_URL, or let "npm start" run the embedded one');
}
