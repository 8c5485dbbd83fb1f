import type { Claim } from '../domain/claim.ts';
import { CLAIM_COLUMNS, type ClaimRow, toClaim } from './claimRow.ts';
import { KEY_ORDER } from './claims.ts';
import { cutPage, type ListOrder, type Page, type PageArguments, type PageRequest, pageRequest } from './page.ts';
import type { Query } from './rows.ts';
import { SLUG_ORDER } from './subjects.ts';

/** One-to-many relations: rows that pair a `parent` with a `child`, and the list of the children of a parent. */
interface Links {
  readonly links: string;
  /** The table of the children, as `kids`, joined to `link`: read for a page, not for a count. */
  readonly children: string;
  readonly key: string;
  readonly order: ListOrder;
  /** The property of a link, for relations whose children are claims; relations of subjects have none. */
  readonly property: string | null;
}

function subjects(links: string): Links {
  return {
    links,
    children: 'join subject kids on kids.id = link.child',
    key: 'kids.slug',
    order: SLUG_ORDER,
    property: null,
  };
}

/** For claims, the link has the key and the property, too. */
function claims(links: string): Links {
  return {
    links,
    children: '',
    key: 'link.key',
    order: KEY_ORDER,
    property: 'link.property',
  };
}

const IS_HOST = `not exists (
  select from electrode_layer x join subject k on k.id = x.layer_id
   where x.electrode_id = l.electrode_id and k.kind in ('ALKALI_METAL', 'MATERIAL'))`;

const holdsMetal = (electrode: string) => `exists (
  select from electrode_layer l join alkali_metal m on m.id = l.layer_id where l.electrode_id = ${electrode}.id)`;

/** The host of a filled electrode has the same layers, without the metal. */
const FILLED_AND_HOST = `
  select f.id as filled, h.id as host
    from electrode f join electrode h on h.bare_layer_ids = f.bare_layer_ids
   where f.bare_layer_ids <> '{}' and ${holdsMetal('f')} and not ${holdsMetal('h')}`;

const relations = {
  electrodesOfLayer: subjects('select electrode_id as child, layer_id as parent from electrode_layer'),
  hostsOfCoating: subjects(
    `select l.electrode_id as child, l.layer_id as parent from electrode_layer l where ${IS_HOST}`,
  ),
  filledOfHost: subjects(`select filled as child, host as parent from (${FILLED_AND_HOST}) pair`),
  hostOfFilled: subjects(`select host as child, filled as parent from (${FILLED_AND_HOST}) pair`),
  coatingsOfMaterial: subjects('select id as child, material_id as parent from coating'),
  substratesOfMaterial: subjects('select id as child, material_id as parent from substrate'),
  electrolytesOfMaterial: subjects(
    'select distinct electrolyte_id as child, material_id as parent from electrolyte_component',
  ),
  electrolytesOfMetal: subjects('select id as child, metal_id as parent from electrolyte'),
  cellsOfMetal: subjects('select id as child, metal_id as parent from cell'),
  cellsOfElectrode: subjects(
    'select id as child, negative_id as parent from cell union select id, positive_id from cell',
  ),
  cellsOfElectrolyte: subjects('select id as child, electrolyte_id as parent from cell'),
  cellsOfSeparator: subjects('select id as child, separator_id as parent from cell'),
  claimsOfSubject: claims(`
    select c.id as child, cs.subject_id as parent, c.sort_key as key, c.property
      from claim_subject cs join claim c on c.id = cs.claim_id`),
  claimsOfSource: claims('select id as child, source_id as parent, sort_key as key, property from claim'),
} as const satisfies Record<string, Links>;

export type Relation = keyof typeof relations;
export type ClaimRelation = Relation & `claims${string}`;

/** A child on a parent's page. */
export interface Child {
  readonly id: string;
  /** The key by which the list is ordered. */
  readonly key: string;
}

/** A claim on a parent's page. */
export interface ChildClaim {
  readonly claim: Claim;
  readonly key: string;
}

/** Of which relation. For claims: only those of this property, or null for all. */
interface Which<R extends Relation = Relation> {
  readonly relation: R;
  readonly property: string | null;
}

type Pages<T> = Map<string, Page<T>>;

/** The children of many parents, a page for each, in one statement for any number of parents. */
export function relationQueries(query: Query) {
  return {
    async children(which: Which, parentIds: readonly string[], page: PageArguments): Promise<Pages<Child>> {
      const { name, text, values, request } = pagesOf(which, parentIds, page);
      const rows = await query<Child & { parent: string }>({ name, values, text });
      return byParent(parentIds, rows, ({ id, key }) => ({ id, key }), request);
    },

    /** The same with the claims themselves. */
    async claims(
      which: Which<ClaimRelation>,
      parentIds: readonly string[],
      page: PageArguments,
    ): Promise<Pages<ChildClaim>> {
      const { name, text, values, request } = pagesOf(which, parentIds, page);
      const whole = `
        select child.parent, child.key as place, ${CLAIM_COLUMNS}
          from (${text}) child join claim c on c.id = child.id order by child.key`;
      const rows = await query<ClaimRow & { parent: string; place: string }>({
        name: `${name}, whole`,
        values,
        text: whole,
      });
      return byParent(parentIds, rows, (row) => ({ claim: toClaim(row), key: row.place }), request);
    },

    async count(which: Which, parentIds: readonly string[]): Promise<Map<string, number>> {
      const values: unknown[] = [parentIds];
      const narrowed = ofProperty(which, values);
      const text = `
        select p.id as parent,
               (select count(*)::int from (${relations[which.relation].links}) link where link.parent = p.id${narrowed}) as n
          from unnest($1::uuid[]) p (id)`;
      const name = `count ${which.relation}${narrowed && ' of a property'}`;
      const rows = await query<{ parent: string; n: number }>({ name, text, values });
      return new Map(rows.map(({ parent, n }) => [parent, n]));
    },
  };
}

/**
 * A filter that is not used is left out of the statement, and the name of the statement says so. With `$1 is null or …`
 * PostgreSQL would keep one plan for both cases.
 */
function pagesOf(which: Which, parentIds: readonly string[], page: PageArguments) {
  const { links, children, key, order } = relations[which.relation];
  const request = pageRequest(page, order);
  const values: unknown[] = [parentIds, request.size + 1];
  const narrowed = ofProperty(which, values);
  const further = request.beyond ? ` and ${key} > $${values.push(request.beyond[0])}` : '';
  const text = `
    select p.id as parent, child.id, child.key
      from unnest($1::uuid[]) p (id)
     cross join lateral (
       select link.child as id, ${key} as key from (${links}) link ${children}
        where link.parent = p.id${narrowed}${further}
        order by ${key} limit $2
     ) child`;
  const name = `children ${which.relation}${narrowed && ' of a property'}${further && ' after'}`;
  return { name, text, values, request };
}

/** The condition that links are of a property, if one is given; its value is added to the values. */
function ofProperty({ relation, property }: Which, values: unknown[]): string {
  const column = relations[relation].property;
  return column && property !== null ? ` and ${column} = $${values.push(property)}` : '';
}

/** The rows of each parent, in the order of the answer. */
function byParent<Row extends { readonly parent: string }, T>(
  parentIds: readonly string[],
  rows: readonly Row[],
  childOf: (row: Row) => T,
  request: PageRequest,
): Pages<T> {
  const children = new Map(parentIds.map((id) => [id, [] as T[]]));
  for (const row of rows) children.get(row.parent)!.push(childOf(row));
  return new Map([...children].map(([id, read]) => [id, cutPage(read, request)]));
}
