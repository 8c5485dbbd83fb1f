import type { Claim } from '../domain/claim.ts';
import { CLAIM_COLUMNS, type ClaimRow, toClaim } from './claimRow.ts';
import { partPairs } from './kindStatements.ts';
import type { Query } from './rows.ts';
import { all, condition, sql } from './sql.ts';

/** The queries by which gaps are found. */
export function gapQueries(query: Query) {
  return {
    /** Every claim by which a source withholds a value. @param sourceId of this source only; null for all */
    async withheld(sourceId: string | null): Promise<Claim[]> {
      const isOfSource = sourceId === null ? null : condition`c.source_id = ${sourceId}`;
      const { text, values } = all(sql(`c.value_kind = 'WITHHELD'`), isOfSource);
      const rows = await query<ClaimRow>({
        text: `select ${CLAIM_COLUMNS} from claim c where ${text} order by c.sort_key`,
        values,
      });
      return rows.map(toClaim);
    },

    /** Subjects other than sources, up to a limit. */
    async subjects(limit: number): Promise<string[]> {
      const rows = await query<{ id: string }>({
        name: 'subjects but sources',
        text: `select id from subject where kind <> 'SOURCE' order by kind, slug limit $1`,
        values: [limit],
      });
      return rows.map(({ id }) => id);
    },

    /** A subject and all subjects that contain it, up to a limit. */
    async containing(id: string, limit: number): Promise<string[]> {
      const rows = await query<{ id: string }>({
        name: 'subjects that contain a subject',
        text: `
          with recursive part_of as (${partPairs()}), whole (id) as (
            select $1::uuid union select p.whole from whole w join part_of p on p.part = w.id
          )
          select id from whole limit $2`,
        values: [id, limit],
      });
      return rows.map((row) => row.id);
    },
  };
}
