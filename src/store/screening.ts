import { SLACK } from '../domain/convertMeasure.ts';
import { kindOfRole } from '../domain/facts.ts';
import { type ClaimFacet, type FacetName, facets, isOfClaim, type PartFacet } from '../domain/kinds.ts';
import type { PropertyName } from '../domain/property.ts';
import type { SubjectKind } from '../domain/subjects.ts';
import { membersOf } from './kindStatements.ts';
import { cutPage, type ListOrder, type Page, type PageArguments, pageRequest, writeCursor } from './page.ts';
import type { Query } from './rows.ts';
import { all, and, condition, or, type SqlCondition, sql } from './sql.ts';

/** The number of the best claim of a property lies within these limits, in SI. Without limits: the number is known. */
interface StoredCriterion {
  readonly property: PropertyName;
  readonly limits: { readonly eq: number | null; readonly gte: number | null; readonly lte: number | null };
  /** What must hold of that claim `c` as well. */
  readonly ofClaim?: SqlCondition | null;
}

/** What a subject consists of: one of these slugs, or one of these configurations. */
export interface PartCriterion {
  readonly facet: PartFacet | 'CONFIGURATION';
  readonly slugs: readonly string[];
}

/**
 * Subjects of a kind, chosen by what they consist of and by stored numbers; ordered by one of these numbers, or by
 * slug.
 */
export interface Screening {
  readonly kind: SubjectKind;
  readonly among: readonly PartCriterion[];
  readonly criteria: readonly StoredCriterion[];
  readonly order: { readonly property: PropertyName; readonly direction: 'ASC' | 'DESC' } | null;
  /** Whether all numbers that a bound or a range allows must be within the limits, or one of them. */
  readonly certainty: 'CERTAIN' | 'POSSIBLE';
}

export interface Screened {
  readonly id: string;
  readonly cursor: string;
}

export interface FacetCount {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

const BY_SLUG: ListOrder = { name: 'screen', key: ['string'] };

/** A statement while it is built: `s` is a candidate, `rank` the value by which it is ordered. */
interface Statement {
  readonly from: string;
  readonly where: readonly (SqlCondition | null)[];
  readonly rank: string | null;
}

/** All queries for screening. */
export function screeningQueries(query: Query) {
  return {
    async page(screening: Screening, page: PageArguments): Promise<Page<Screened>> {
      const { from, where, rank } = statementOf(screening);
      const order = listOrder(screening);
      const request = pageRequest(page, order);
      const direction = screening.order?.direction.toLowerCase();
      const narrowed = all(...where, request.beyond && beyond(rank, direction, request.beyond));
      const text = `
        select s.subject_id as id, s.slug, ${rank ?? 'null'} as rank from ${from} where ${narrowed.text}
         order by ${rank ? `${rank} ${direction},` : ''} s.slug limit ${request.size + 1}`;
      const rows = await query<{ id: string; slug: string; rank: number | null }>({ text, values: narrowed.values });
      const keyOf = ({ slug, rank: at }: (typeof rows)[number]) =>
        rank ? [Number.isFinite(at) ? at : null, slug] : [slug];
      return cutPage(
        rows.map((row) => ({ id: row.id, cursor: writeCursor(order, keyOf(row)) })),
        request,
      );
    },

    async count(screening: Screening): Promise<number> {
      const { from, where } = statementOf({ ...screening, order: null });
      const { text, values } = all(...where);
      const [row] = await query<{ n: number }>({
        text: `select count(*)::int as n from ${from} where ${text}`,
        values,
      });
      return row!.n;
    },

    /** Ids of all subjects that pass, by slug, up to a limit. */
    async ids(screening: Screening, limit: number): Promise<string[]> {
      const { from, where } = statementOf({ ...screening, order: null });
      const { text, values } = all(...where);
      const rows = await query<{ id: string }>({
        text: `select s.subject_id as id from ${from} where ${text} order by s.slug limit ${limit}`,
        values,
      });
      return rows.map(({ id }) => id);
    },

    /** How many subjects that pass have each value of a facet, the most frequent first. */
    async facet(screening: Screening, facet: FacetName, property: PropertyName | null): Promise<FacetCount[]> {
      const { from, where } = statementOf({ ...screening, order: null });
      const { text, values } = all(...where);
      return query<FacetCount>({
        text: facetText(`select s.subject_id from ${from} where ${text}`, screening.kind, facet, property),
        values,
      });
    },

    /** The same for subjects that were chosen elsewhere. */
    async facetAmong(
      ids: readonly string[],
      kind: SubjectKind,
      facet: Exclude<FacetName, ClaimFacet>,
    ): Promise<FacetCount[]> {
      return query<FacetCount>({
        text: facetText('select * from unnest($1::uuid[]) as u (subject_id)', kind, facet, null),
        values: [ids],
      });
    },
  };
}

function facetText(passed: string, kind: SubjectKind, facet: FacetName, property: PropertyName | null): string {
  const counted = 'count(distinct passed.subject_id)::int as count';
  if (isOfClaim(facet) || facet === 'CONFIGURATION') {
    const [column, table] =
      facet === 'CONFIGURATION'
        ? ['configuration', 'cell v on v.id = passed.subject_id']
        : [
            facet.toLowerCase(),
            `best_claim b on b.subject_id = passed.subject_id and b.property = '${property}' join claim v on v.id = b.claim_id`,
          ];
    return `select v.${column} as key, v.${column} as name, ${counted} from (${passed}) passed join ${table}
             where v.${column} is not null group by 1 order by count desc, key`;
  }
  return `select k.slug as key, k.name, ${counted}
            from (${passed}) passed join (${membersOf(kind, facets[facet])}) member on member.subject_id = passed.subject_id
            join subject k on k.id = member.member_id
           group by k.id order by count desc, key`;
}

/** The criterion that comes first reads an index of numbers; the others are looked up for each of its rows. */
function statementOf({ kind, among, criteria, order, certainty }: Screening): Statement {
  const lead = criteria.find(({ property }) => property === order?.property) ?? criteria[0] ?? null;
  const others = criteria.filter((one) => one !== lead);
  const base = lead
    ? {
        from: 'best_claim s',
        where: [
          condition`s.kind = ${kind} and s.property = ${lead.property}`,
          within('s', lead.limits, certainty),
          holdsOfClaim('s', lead.ofClaim),
        ],
      }
    : { from: '(select id as subject_id, kind, slug from subject) s', where: [condition`s.kind = ${kind}`] };
  const looked = others.map((criterion, i) => ({ ...criterion, alias: `c${i}` }));
  const from = [
    base.from,
    ...looked.map(({ alias }) => `join best_claim ${alias} on ${alias}.subject_id = s.subject_id`),
    ...(order && order.property !== lead?.property
      ? [`left join best_claim o on o.subject_id = s.subject_id and o.property = '${order.property}'`]
      : []),
  ];
  const where = [
    ...base.where,
    ...looked.flatMap(({ alias, property, limits, ofClaim }) => [
      condition`${sql(`${alias}.property`)} = ${property}`,
      within(alias, limits, certainty),
      holdsOfClaim(alias, ofClaim),
    ]),
    ...among.map((part) => consistsOf(part, kind, lead !== null)),
  ];
  return { from: from.join('\n'), where, rank: order && rankOf(order, lead) };
}

/** Subjects without the number come last, in either order. */
function rankOf(order: NonNullable<Screening['order']>, lead: StoredCriterion | null): string {
  if (order.property === lead?.property) return 's.value_si';
  return `coalesce(o.value_si, '${order.direction === 'DESC' ? '-' : ''}infinity')`;
}

/** If a number certainly lies within the limits, so does its `value_si`: the index is read by that column. */
function within(
  alias: string,
  { eq, gte, lte }: StoredCriterion['limits'],
  certainty: Screening['certainty'],
): SqlCondition | null {
  const column = (name: string) => sql(`${alias}.${name}`);
  const [least, greatest] =
    certainty === 'CERTAIN'
      ? [
          ['value_si', 'low_si'],
          ['value_si', 'high_si'],
        ]
      : [['high_si'], ['low_si']];
  const slack = (limit: number) => SLACK * Math.abs(limit);
  const atLeast = (limit: number) => least!.map((name) => condition`${column(name)} >= ${limit - slack(limit)}`);
  const atMost = (limit: number) => greatest!.map((name) => condition`${column(name)} <= ${limit + slack(limit)}`);
  return and([
    ...[eq, gte].flatMap((limit) => (limit === null ? [] : atLeast(limit))),
    ...[eq, lte].flatMap((limit) => (limit === null ? [] : atMost(limit))),
  ]);
}

function holdsOfClaim(alias: string, ofClaim: StoredCriterion['ofClaim']): SqlCondition | null {
  return ofClaim ? condition`exists (select from claim c where c.id = ${sql(alias)}.claim_id and (${ofClaim}))` : null;
}

function consistsOf({ facet, slugs }: PartCriterion, kind: SubjectKind, readsBestClaims: boolean): SqlCondition {
  if (facet === 'CONFIGURATION') {
    return condition`s.subject_id in (select id from cell where configuration = any(${slugs}))`;
  }
  if (facet === 'METAL' && readsBestClaims) return or(slugs.map(isOfMetal));
  const partKind = sql(`'${kindOfRole[facets[facet]]}'`);
  return condition`s.subject_id in (
    select member.subject_id from (${sql(membersOf(kind, facets[facet])!)}) member join subject k on k.id = member.member_id
     where k.kind = ${partKind} and k.slug = any(${slugs}))`;
}

/** Looked up before the rows are read, so that an index can begin with it; a join would prevent that. */
function isOfMetal(slug: string): SqlCondition {
  return condition`s.metal_id = (select id from subject where kind = 'ALKALI_METAL' and slug = ${slug})`;
}

function listOrder({ kind, order }: Screening): ListOrder {
  if (!order) return BY_SLUG;
  return { name: `screen ${kind} ${order.property} ${order.direction}`, key: ['number', 'string'] };
}

/** `rank <= a and (rank < a or slug > b)` reads the index from the cursor on. */
function beyond(
  rank: string | null,
  direction: string | undefined,
  cursor: readonly (string | number | null)[],
): SqlCondition {
  if (rank === null) return condition`s.slug > ${cursor[0]}`;
  const sign = direction === 'desc' ? '<' : '>';
  const at = cursor[0] ?? (direction === 'desc' ? '-infinity' : 'infinity');
  return condition`${sql(`${rank} ${sign}=`)} ${at} and (${sql(`${rank} ${sign}`)} ${at} or s.slug > ${cursor[1]})`;
}
