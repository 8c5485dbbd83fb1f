import { catalogue } from './library/catalogue.ts';
import { withDatabase } from './processes/withDatabase.ts';
import { libraryVersion, loadLibrary } from './store/library/loadLibrary.ts';
import { migrate } from './store/migrate.ts';

await withDatabase(async (url) => {
  await migrate(url);
  await loadLibrary(url, catalogue);
  const { subjects, claims } = catalogue;
  console.log(
    `The library is loaded: ${subjects.length} subjects, ${claims.length} claims, version ${libraryVersion(catalogue)}.`,
  );
});
