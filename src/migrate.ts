import { withDatabase } from './processes/withDatabase.ts';
import { installQueue } from './runs/queue.ts';
import { migrate } from './store/migrate.ts';

await withDatabase(async (url) => {
  await migrate(url);
  await installQueue(url);
  console.log('The database has the schema of this version.');
});
