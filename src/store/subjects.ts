import type { CellConfiguration, SubjectOf } from '../domain/subjects.ts';
import { type SubjectKind, subjectKinds } from '../domain/subjects.ts';
import { compositionOf } from './kindStatements.ts';
import { cutPage, type ListOrder, type Page, type PageArguments, pageRequest } from './page.ts';
import type { Query } from './rows.ts';
import { all, condition, type SqlCondition, sql } from './sql.ts';

/**
 * One statement reads a subject of any kind, with the fields of its kind. Only the branch of its kind is executed: nine
 * outer joins took longer to plan than to run.
 */
const branches = subjectKinds.map((kind) => `when '${kind}' then (${compositionOf(kind)} where id = s.id)`);

const SELECT = `
  select s.id, s.kind, s.slug, s.name, case s.kind ${branches.join(' ')} end as composition
    from subject s`;

/** For conditions on cells. */
const WITH_CELL = 'left join cell ce on ce.id = s.id';

export const SLUG_ORDER: ListOrder = { name: 'slug', key: ['string'] };

/** The conditions by which subjects may be chosen; a null condition chooses all. */
export type SubjectCondition = SqlCondition | null;

/** All queries on subjects of any kind. */
export function subjectQueries(query: Query) {
  const subjects = async <K extends SubjectKind>(question: Parameters<Query>[0]) =>
    (await query<SubjectRow>(question)).map((row) => toSubject<K>(row));

  return {
    byIds: (ids: readonly string[]) =>
      subjects({ name: 'subjects by ids', text: `${SELECT} where s.id = any($1)`, values: [ids] }),

    bySlugs: (keys: readonly { kind: SubjectKind; slug: string }[]) =>
      subjects({
        name: 'subjects by slugs',
        text: `${SELECT} where (s.kind, s.slug) in (select * from unnest($1::text[], $2::text[]))`,
        values: [keys.map(({ kind }) => kind), keys.map(({ slug }) => slug)],
      }),

    /** @param dois in lower case: the case of a DOI has no meaning */
    sourcesByDois: (dois: readonly string[]) =>
      subjects<'SOURCE'>({
        name: 'sources by dois',
        text: `${SELECT} where s.id in (select id from source where lower(doi) = any($1))`,
        values: [dois],
      }),

    /** All subjects of a kind that meet a condition: for computing, not for showing. */
    matching<K extends SubjectKind>(kind: K, filter: SqlCondition): Promise<SubjectOf<K>[]> {
      const where = all(condition`s.kind = ${kind}`, filter);
      return subjects<K>({ text: `${SELECT} ${WITH_CELL} where ${where.text} order by s.slug`, values: where.values });
    },

    /** All cells of a configuration of which a property may have been measured, by slug. */
    measuredCells({ configuration, property }: { configuration: CellConfiguration; property: string }) {
      const isWanted = condition`ce.configuration = ${configuration} and exists (
        select from claim_subject cs join claim c on c.id = cs.claim_id
         where cs.subject_id = ce.id and c.property = ${property})`;
      return this.matching('CELL', isWanted);
    },

    /** The cells that have one of these electrodes on both sides, with its electrolyte and separator; by slug. */
    symmetricCells(parts: readonly SymmetricParts[]) {
      const ids = (name: keyof SymmetricParts) => parts.map((one) => one[name]);
      return this.matching(
        'CELL',
        condition`(ce.negative_id, ce.positive_id, ce.electrolyte_id, ce.separator_id) in (
          select electrode, electrode, electrolyte, separator
            from unnest(${ids('electrodeId')}::uuid[], ${ids('electrolyteId')}::uuid[], ${ids('separatorId')}::uuid[])
                 as t (electrode, electrolyte, separator))`,
      );
    },

    async page<K extends SubjectKind>(
      kind: K,
      filter: SubjectCondition,
      page: PageArguments,
    ): Promise<Page<SubjectOf<K>>> {
      const request = pageRequest(page, SLUG_ORDER);
      const beyond = request.beyond && condition`s.slug ${sql(request.backward ? '<' : '>')} ${request.beyond[0]}`;
      const where = all(condition`s.kind = ${kind}`, filter, beyond);
      const order = request.backward ? 'desc' : 'asc';
      const text = `${SELECT} ${WITH_CELL} where ${where.text} order by s.slug ${order} limit ${request.size + 1}`;
      return cutPage(await subjects<K>({ text, values: where.values }), request);
    },

    async count(kind: SubjectKind, filter: SubjectCondition): Promise<number> {
      const where = all(condition`s.kind = ${kind}`, filter);
      const text = `select count(*)::int as n from subject s ${WITH_CELL} where ${where.text}`;
      const [row] = await query<{ n: number }>({ text, values: where.values });
      return row!.n;
    },
  };
}

/** The parts of a cell with the same electrode on both sides. */
export interface SymmetricParts {
  readonly electrodeId: string;
  readonly electrolyteId: string;
  readonly separatorId: string;
}

interface SubjectRow {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly slug: string;
  readonly name: string;
  readonly composition: object;
}

function toSubject<K extends SubjectKind>({ composition: parts, ...row }: SubjectRow): SubjectOf<K> {
  return { ...row, ...parts } as SubjectOf<K>;
}
