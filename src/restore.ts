import { resolve } from 'node:path';
import { fileArgument } from './processes/backup/fileArgument.ts';
import { restore } from './processes/backup/restore.ts';
import { withDatabase } from './processes/withDatabase.ts';
import { artifactDirectory } from './runs/artifacts.ts';

const source = resolve(fileArgument('restore').file);
await withDatabase(async (url, { dataDir }) => {
  const { takenAt, tables, files } = await restore(url, { source, artifacts: artifactDirectory(dataDir) });
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`Restored what was there at ${takenAt}: ${rows} rows of ${tables.length} tables, ${files.length} files`);
});
