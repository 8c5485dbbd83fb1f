import type { Query } from '../rows.ts';

/** Queries on the loaded library as a whole. */
export function libraryQueries(query: Query) {
  return {
    /** Digest of the curated data, null before it is loaded. */
    async version(): Promise<string | null> {
      const [row] = await query<{ version: string }>({
        name: 'library version',
        text: 'select version from library_state',
      });
      return row?.version ?? null;
    },
  };
}
