import type { Claim, ConditionStatus } from '../domain/claim.ts';
import type { PropertyName } from '../domain/property.ts';
import { CLAIM_COLUMNS, type ClaimRow, toClaim } from './claimRow.ts';
import {
  type CursorValue,
  cutPage,
  type ListOrder,
  type Page,
  type PageArguments,
  type PageRequest,
  pageRequest,
  writeCursor,
} from './page.ts';
import type { Query } from './rows.ts';
import { all, and, condition, numbered, type SqlCondition, sql } from './sql.ts';

export type ClaimOrder = 'KEY_ASC' | 'VALUE_ASC' | 'VALUE_DESC';

/** A claim on a page, with the cursor after which the next page begins. */
export interface ClaimOnPage {
  readonly claim: Claim;
  readonly cursor: string;
  /** What decided that it passes the filter; null where only what is certain decides. */
  readonly decidedBy: ConditionStatus | null;
}

/** Which claims, and an expression for what decides that a claim is one of them. */
export interface ClaimSelection {
  readonly filter: SqlCondition | null;
  readonly decidedBy: SqlCondition | null;
}

type OrderedRow = ClaimRow & {
  readonly sort_key: string;
  readonly rank: number;
  readonly decided_by: ConditionStatus | null;
};

export const KEY_ORDER: ListOrder = { name: 'KEY_ASC', key: ['string'] };

function listOrder(order: ClaimOrder): ListOrder {
  return order === 'KEY_ASC' ? KEY_ORDER : { name: order, key: ['number', 'string'] };
}

/** Claims without a number come after all others, in either order. */
const rankings: Record<ClaimOrder, { rank: string; direction: 'asc' | 'desc' }> = {
  KEY_ASC: { rank: '0::float8', direction: 'asc' },
  VALUE_ASC: { rank: `coalesce(c.value_si, 'infinity')`, direction: 'asc' },
  VALUE_DESC: { rank: `coalesce(c.value_si, '-infinity')`, direction: 'desc' },
};

/** All queries on claims. */
export function claimQueries(query: Query) {
  const claims = async (name: string, where: string, values: unknown[]) =>
    (await query<ClaimRow>({ name, text: `select ${CLAIM_COLUMNS} from claim c where ${where}`, values })).map(toClaim);

  return {
    byIds: (ids: readonly string[]) => claims('claims by ids', 'c.id = any($1)', [ids]),

    byKeys: (keys: readonly string[]) => claims('claims by keys', 'c.key = any($1)', [keys]),

    /** All claims of these properties of these subjects; each row of the query is one pair. */
    async bySubjectProperty(pairs: readonly { subjectId: string; property: PropertyName }[]) {
      const text = `
        select p.subject_id as asked_subject_id, ${CLAIM_COLUMNS}
          from (select subject_id, array_agg(property) as properties
                  from unnest($1::uuid[], $2::text[]) as u (subject_id, property) group by subject_id) p
          join claim_subject cs on cs.subject_id = p.subject_id
          join claim c on c.id = cs.claim_id and c.property = any(p.properties)
         order by c.sort_key`;
      const values = [pairs.map((p) => p.subjectId), pairs.map((p) => p.property)];
      const rows = await query<ClaimRow & { asked_subject_id: string }>({
        name: 'claims by subject and property',
        text,
        values,
      });
      return rows.map((row) => ({ subjectId: row.asked_subject_id, claim: toClaim(row) }));
    },

    /** All numbers that these sources claim, by key. */
    numericBySourceIds: (ids: readonly string[]) =>
      claims('numeric claims by source', `c.source_id = any($1) and c.value_kind = 'MEASURE' order by c.sort_key`, [
        ids,
      ]),

    /** The sources that claim anything of these subjects. */
    sourcesOfSubjects: (ids: readonly string[]) =>
      query<{ subjectId: string; sourceId: string }>({
        name: 'sources of subjects',
        text: `
          select distinct cs.subject_id as "subjectId", c.source_id as "sourceId"
            from claim_subject cs join claim c on c.id = cs.claim_id
           where cs.subject_id = any($1)
           order by 1, 2`,
        values: [ids],
      }),

    /** The digests that show whether a claim has changed. */
    digestsByKeys: (keys: readonly string[]) =>
      query<{ key: string; digest: string }>({
        name: 'claim digests by keys',
        text: 'select key, digest from claim where key = any($1)',
        values: [keys],
      }),

    async page(selection: ClaimSelection, order: ClaimOrder, page: PageArguments): Promise<Page<ClaimOnPage>> {
      const request = pageRequest(page, listOrder(order));
      const { rank, direction } = rankings[order];
      const where = and([selection.filter, beyond(request, order)]) ?? sql('true');
      const [byRank, byKey] = request.backward ? [flip(direction), 'desc'] : [direction, 'asc'];
      const statement = condition`
        select ${sql(CLAIM_COLUMNS)}, c.sort_key, ${sql(rank)} as rank,
               ${selection.decidedBy ?? sql('null')} as decided_by
          from claim c
         where ${where}
         order by ${sql(order === 'KEY_ASC' ? '' : `${rank} ${byRank},`)} c.sort_key ${sql(byKey)}
         limit ${sql(String(request.size + 1))}`;
      const rows = await query<OrderedRow>(numbered(statement));
      return cutPage(
        rows.map((row) => onPage(row, order)),
        request,
      );
    },

    async count(filter: SqlCondition | null): Promise<number> {
      const where = all(filter);
      const text = `select count(*)::int as n from claim c where ${where.text}`;
      const [row] = await query<{ n: number }>({ text, values: where.values });
      return row!.n;
    },
  };
}

function onPage(row: OrderedRow, order: ClaimOrder): ClaimOnPage {
  const key: CursorValue[] = order === 'KEY_ASC' ? [row.sort_key] : [finite(row.rank), row.sort_key];
  return { claim: toClaim(row), cursor: writeCursor(listOrder(order), key), decidedBy: row.decided_by };
}

/** JSON has no infinity. */
function finite(rank: number): number | null {
  return Number.isFinite(rank) ? rank : null;
}

/**
 * The rows beyond a cursor. `rank <= a and (rank < a or key > b)` reads the index from the cursor on. `rank < a or
 * (rank = a and key > b)` means the same, but reads the index from its start: 60 times slower at depth.
 */
function beyond({ beyond: cursor, backward }: PageRequest, order: ClaimOrder): SqlCondition | null {
  if (!cursor) return null;
  if (order === 'KEY_ASC') return condition`c.sort_key ${sql(backward ? '<' : '>')} ${cursor[0]}`;
  const { rank, direction } = rankings[order];
  const further = (direction === 'desc') === backward ? '>' : '<';
  const [at, key] = [cursor[0] ?? (direction === 'desc' ? '-infinity' : 'infinity'), cursor[1]];
  const beyondKey = condition`c.sort_key ${sql(backward ? '<' : '>')} ${key}`;
  return condition`${sql(`${rank} ${further}=`)} ${at} and (${sql(`${rank} ${further}`)} ${at} or ${beyondKey})`;
}

function flip(direction: 'asc' | 'desc'): 'asc' | 'desc' {
  return direction === 'asc' ? 'desc' : 'asc';
}
