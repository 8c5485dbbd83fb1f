import { OperatorError } from '../../store/checks/refusal.ts';
import type { Query } from '../../store/rows.ts';

/** A table in a backup. */
export interface CopiedTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** The columns that identify its rows and by which they are sorted: the same rows give the same bytes. */
  readonly key: readonly string[];
}

/** Written by the migrations themselves when they run again. */
export const MIGRATIONS_TABLE = 'migrations';

/** Left out, too: a restored database is another database, with another directory of files. */
const NOT_COPIED = [MIGRATIONS_TABLE, 'file_store', 'installation'];

/**
 * All our tables, each after those to which its foreign keys refer. Views that are computed from them are made again.
 */
export async function tablesOf(query: Query): Promise<CopiedTable[]> {
  const tables = await query<CopiedTable & { needs: readonly string[] }>({
    text: `
      select c.relname as name,
             (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
               where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
             coalesce((select array_agg(a.attname::text order by k.place)
                         from pg_index i cross join unnest(i.indkey) with ordinality k (attnum, place)
                         join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
                        where i.indrelid = c.oid and i.indisprimary), '{}') as key,
             array(select distinct f.relname::text from pg_constraint r join pg_class f on f.oid = r.confrelid
                    where r.conrelid = c.oid and r.contype = 'f' and r.confrelid <> c.oid) as needs
        from pg_class c
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all($1)
       order by c.relname`,
    values: [NOT_COPIED],
  });
  const ordered: CopiedTable[] = [];
  const done = new Set<string>();
  for (let left = tables; left.length > 0; left = left.filter(({ name }) => !done.has(name))) {
    const next = left.filter(({ needs }) => needs.every((name) => done.has(name)));
    if (next.length === 0)
      throw new OperatorError(`Tables point at each other in a circle: ${left.map(({ name }) => name).join(', ')}`);
    for (const { name, columns, key } of next) {
      ordered.push({ name, columns, key });
      done.add(name);
    }
  }
  return ordered;
}

/** The values of the sequences of our tables, by name; sequences that were never used are left out. */
export async function sequencesOf(query: Query): Promise<Record<string, string>> {
  const rows = await query<{ name: string; last: string }>({
    text: `select sequencename as name, last_value::text as last from pg_sequences
            where schemaname = 'public' and last_value is not null and sequencename not like $1`,
    values: [`${MIGRATIONS_TABLE}%`],
  });
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]));
}

export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
