import { KEY_ORDER } from './claims.ts';
import { SLUG_ORDER } from './nouns.ts';
import { cutPage, type ListOrder, type Page, type PageArguments, pageRequest } from './page.ts';
import type { Ask } from './rows.ts';

const nouns = {
  key: 's.slug',
  from: 'subject s on s.id = link.child',
  narrowed: '$1::text is null',
  order: SLUG_ORDER,
};
const claims = {
  key: 'c.sort_key',
  from: 'claim c on c.id = link.child',
  narrowed: '($1::text is null or c.property = $1)',
  order: KEY_ORDER,
};

const IS_HOST = `not exists (
  select from electrode_layer x join subject k on k.id = x.layer_id
   where x.electrode_id = l.electrode_id and k.kind in ('ALKALI_METAL', 'MATERIAL'))`;

/** A host is the electrode whose layers are those of a filled one without its metal. */
const FILLED_AND_HOST = `
  select f.electrode_id as filled, h.electrode_id as host
    from electrode_layer f
    join alkali_metal m on m.id = f.layer_id
    join (select electrode_id, array_agg(layer_id order by position) as layers
            from electrode_layer group by electrode_id) h
      on h.layers = (select array_agg(layer_id order by position) from electrode_layer
                      where electrode_id = f.electrode_id and layer_id <> f.layer_id)`;

/** The relations of one to many: for each a statement that pairs `parent` with `child`, and the order of the children. */
const relations = {
  electrodesOfLayer: { link: 'select electrode_id as child, layer_id as parent from electrode_layer', ...nouns },
  hostsOfCoating: {
    link: `select l.electrode_id as child, l.layer_id as parent from electrode_layer l where ${IS_HOST}`,
    ...nouns,
  },
  filledOfHost: { link: `select filled as child, host as parent from (${FILLED_AND_HOST}) pair`, ...nouns },
  hostOfFilled: { link: `select host as child, filled as parent from (${FILLED_AND_HOST}) pair`, ...nouns },
  coatingsOfMaterial: { link: 'select id as child, material_id as parent from coating', ...nouns },
  substratesOfMaterial: { link: 'select id as child, material_id as parent from substrate', ...nouns },
  electrolytesOfMaterial: {
    link: 'select distinct electrolyte_id as child, material_id as parent from electrolyte_component',
    ...nouns,
  },
  electrolytesOfMetal: { link: 'select id as child, metal_id as parent from electrolyte', ...nouns },
  cellsOfMetal: { link: 'select id as child, metal_id as parent from cell', ...nouns },
  cellsOfElectrode: {
    link: 'select id as child, negative_id as parent from cell union select id, positive_id from cell',
    ...nouns,
  },
  cellsOfElectrolyte: { link: 'select id as child, electrolyte_id as parent from cell', ...nouns },
  cellsOfSeparator: { link: 'select id as child, separator_id as parent from cell', ...nouns },
  claimsOfSubject: { link: 'select claim_id as child, subject_id as parent from claim_subject', ...claims },
  claimsOfSource: { link: 'select id as child, source_id as parent from claim', ...claims },
} as const satisfies Record<string, { link: string; key: string; from: string; narrowed: string; order: ListOrder }>;

export type Relation = keyof typeof relations;

/** A child on a parent's page. */
export interface Child {
  readonly id: string;
  /** What the list is ordered by. */
  readonly key: string;
}

/** The children of many parents, a page of each, in one statement whatever the number of parents. */
export function relationQuestions(ask: Ask) {
  return {
    /** @param property of claims, only those of this property; null for all, and for nouns */
    async children(
      { relation, property }: { relation: Relation; property: string | null },
      parentIds: readonly string[],
      page: PageArguments,
    ): Promise<Map<string, Page<Child>>> {
      const { link, key, from, narrowed, order } = relations[relation];
      const request = pageRequest(page, order);
      const text = `
        select p.id as parent, kids.id, kids.key
          from unnest($2::uuid[]) p (id)
         cross join lateral (
           select link.child as id, ${key} as key
             from (${link}) link join ${from}
            where link.parent = p.id and ${narrowed} and ($3::text is null or ${key} > $3)
            order by ${key} limit $4
         ) kids`;
      const values = [property, parentIds, request.beyond?.[0] ?? null, request.size + 1];
      const rows = await ask<Child & { parent: string }>({ name: `children ${relation}`, text, values });
      const pages = new Map(parentIds.map((id) => [id, [] as Child[]]));
      for (const { parent, id, key: at } of rows) pages.get(parent)!.push({ id, key: at });
      return new Map([...pages].map(([id, read]) => [id, cutPage(read, request)]));
    },

    async count(
      { relation, property }: { relation: Relation; property: string | null },
      parentIds: readonly string[],
    ): Promise<Map<string, number>> {
      const { link, from, narrowed } = relations[relation];
      const text = `
        select p.id as parent, (select count(*)::int from (${link}) link join ${from}
                                 where link.parent = p.id and ${narrowed}) as n
          from unnest($2::uuid[]) p (id)`;
      const rows = await ask<{ parent: string; n: number }>({
        name: `count ${relation}`,
        text,
        values: [property, parentIds],
      });
      return new Map(rows.map(({ parent, n }) => [parent, n]));
    },
  };
}
