import { resolve } from 'node:path';
import { backup } from './processes/backup/backup.ts';
import { fileArgument } from './processes/backup/fileArgument.ts';
import { withDatabase } from './processes/withDatabase.ts';
import { artifactDirectory } from './runs/artifacts.ts';

const { file, flags } = fileArgument('backup', ['--allow-missing']);
await withDatabase(async (url, { dataDir }) => {
  const target = resolve(file);
  const options = { target, artifacts: artifactDirectory(dataDir), allowMissing: flags.has('--allow-missing') };
  const { tables, files, missing } = await backup(url, options);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`${target}: ${rows} rows of ${tables.length} tables, ${files.length} files`);
  if (missing.length > 0) console.error(`${missing.length} files are not in it, the first is ${missing[0]}`);
});
