import type { Query } from './rows.ts';

/** All queries on the files of runs and studies. */
export function fileQueries(query: Query) {
  return {
    /** The hashes of this list to which neither a run nor a study refers. */
    async unreferenced(hashes: readonly string[]): Promise<string[]> {
      const rows = await query<{ sha256: string }>({
        name: 'unreferenced files',
        text: `select sha256 from unnest($1::text[]) as given (sha256)
                where not exists (select from artifact a where a.sha256 = given.sha256)
                  and not exists (select from study_artifact s where s.sha256 = given.sha256)`,
        values: [hashes],
      });
      return rows.map(({ sha256 }) => sha256);
    },

    /** The identity of this database; it stays the same after a restore or a move. */
    async databaseId(): Promise<string> {
      const [row] = await query<{ id: string }>({ name: 'database id', text: 'select id from installation' });
      return row!.id;
    },
  };
}
