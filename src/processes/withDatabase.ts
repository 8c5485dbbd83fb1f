import { readConfig } from '../config.ts';
import { defaultDataDirectory } from '../store/embedded/dataDirectory.ts';
import { borrowPostgres } from '../store/embedded/embeddedPostgres.ts';
import { complaint } from './complaint.ts';
import { createLog } from './log.ts';
import { requireDirectory } from './requireDirectory.ts';

/**
 * Runs a command on the database of DATABASE_URL, or else on the embedded one, which is started for the command if it
 * does not run.
 */
export async function withDatabase(
  command: (url: string, at: { readonly dataDir: string }) => Promise<void>,
): Promise<void> {
  try {
    const config = readConfig();
    const log = createLog(config.logLevel, config.logFormat);
    const dataDir = config.dataDir ?? defaultDataDirectory();
    if (config.databaseUrl) return await command(config.databaseUrl, { dataDir });
    requireDirectory(dataDir, { write: true });
    await using database = await borrowPostgres({ dataDir, log: (line) => log('info', line) });
    await command(database.url, { dataDir });
  } catch (error) {
    console.error(complaint(error));
    process.exitCode = 1;
  }
}
