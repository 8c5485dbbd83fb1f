import type { ComponentRole, Noun } from '../domain/nouns.ts';
import type { SubjectKind } from '../domain/subject.ts';
import { cutPage, type ListOrder, type Page, type PageArguments, pageRequest } from './page.ts';
import type { Ask } from './rows.ts';
import { all, type Condition, condition, sql } from './sql.ts';

/** One statement reads any noun: eight joins by primary key cost less than eight round trips. */
const SELECT = `
  select s.id, s.kind, s.slug, s.name,
         coalesce(am.formula, ma.formula) as formula, ma.synonyms,
         su.form, coalesce(su.material_id, co.material_id, se.material_id) as material_id, co.recipe,
         coalesce(el.metal_id, ce.metal_id) as metal_id,
         (select json_agg(json_build_object('role', role, 'materialId', material_id) order by position)
            from electrolyte_component where electrolyte_id = el.id) as components,
         (select json_agg(layer_id order by position) from electrode_layer where electrode_id = ed.id) as layer_ids,
         ce.configuration, ce.negative_id, ce.positive_id, ce.electrolyte_id, ce.separator_id,
         so.doi, so.url, so.title, so.authors, so.year, so.container
    from subject s
    left join alkali_metal am on am.id = s.id
    left join material ma on ma.id = s.id
    left join substrate su on su.id = s.id
    left join coating co on co.id = s.id
    left join electrolyte el on el.id = s.id
    left join separator se on se.id = s.id
    left join electrode ed on ed.id = s.id
    left join cell ce on ce.id = s.id
    left join source so on so.id = s.id`;

export const SLUG_ORDER: ListOrder = { name: 'slug', key: ['string'] };

/** What nouns may be chosen by; a null condition chooses all. */
export type NounCondition = Condition | null;

/** Every question asked of nouns, whatever their kind. */
export function nounQuestions(ask: Ask) {
  return {
    async byIds(ids: readonly string[]): Promise<Noun[]> {
      const rows = await ask<NounRow>({ name: 'nouns by ids', text: `${SELECT} where s.id = any($1)`, values: [ids] });
      return rows.map(toNoun);
    },

    async bySlugs(keys: readonly { kind: SubjectKind; slug: string }[]): Promise<Noun[]> {
      const text = `${SELECT} where (s.kind, s.slug) in (select * from unnest($1::text[], $2::text[]))`;
      const values = [keys.map((k) => k.kind), keys.map((k) => k.slug)];
      return (await ask<NounRow>({ name: 'nouns by slugs', text, values })).map(toNoun);
    },

    /** @param dois in small letters: a DOI is the same in any */
    async sourcesByDois(dois: readonly string[]): Promise<Noun[]> {
      const text = `${SELECT} where lower(so.doi) = any($1)`;
      return (await ask<NounRow>({ name: 'sources by dois', text, values: [dois] })).map(toNoun);
    },

    /** All of a kind that meet a condition: for computing, not for showing. */
    async matching(kind: SubjectKind, filter: Condition): Promise<Noun[]> {
      const where = all(condition`s.kind = ${kind}`, filter);
      const rows = await ask<NounRow>({ text: `${SELECT} where ${where.text} order by s.slug`, values: where.values });
      return rows.map(toNoun);
    },

    async page(kind: SubjectKind, filter: NounCondition, page: PageArguments): Promise<Page<Noun>> {
      const request = pageRequest(page, SLUG_ORDER);
      const beyond = request.beyond && condition`s.slug ${sql(request.backward ? '<' : '>')} ${request.beyond[0]}`;
      const where = all(condition`s.kind = ${kind}`, filter, beyond);
      const order = request.backward ? 'desc' : 'asc';
      const text = `${SELECT} where ${where.text} order by s.slug ${order} limit ${request.size + 1}`;
      return cutPage((await ask<NounRow>({ text, values: where.values })).map(toNoun), request);
    },

    async count(kind: SubjectKind, filter: NounCondition): Promise<number> {
      const where = all(condition`s.kind = ${kind}`, filter);
      const text = `select count(*)::int as n from subject s left join cell ce on ce.id = s.id where ${where.text}`;
      const [row] = await ask<{ n: number }>({ text, values: where.values });
      return row!.n;
    },
  };
}

interface NounRow {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly slug: string;
  readonly name: string;
  readonly formula: string | null;
  readonly synonyms: string[] | null;
  readonly form: string | null;
  readonly material_id: string | null;
  readonly recipe: string | null;
  readonly metal_id: string | null;
  readonly components: { role: ComponentRole; materialId: string }[] | null;
  readonly layer_ids: string[] | null;
  readonly configuration: string | null;
  readonly negative_id: string | null;
  readonly positive_id: string | null;
  readonly electrolyte_id: string | null;
  readonly separator_id: string | null;
  readonly doi: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly authors: string[] | null;
  readonly year: number | null;
  readonly container: string | null;
}

/** The columns that each kind has; the database's constraints promise that they are filled. */
const compositions: Record<SubjectKind, (row: NounRow) => object> = {
  ALKALI_METAL: ({ formula }) => ({ formula }),
  MATERIAL: ({ formula, synonyms }) => ({ formula, synonyms }),
  SUBSTRATE: ({ form, material_id }) => ({ form, materialId: material_id }),
  COATING: ({ material_id, recipe }) => ({ materialId: material_id, recipe }),
  ELECTROLYTE: ({ metal_id, components }) => ({ metalId: metal_id, components: components ?? [] }),
  SEPARATOR: ({ material_id }) => ({ materialId: material_id }),
  ELECTRODE: ({ layer_ids }) => ({ layerIds: layer_ids ?? [] }),
  CELL: (row) => ({
    configuration: row.configuration,
    metalId: row.metal_id,
    negativeId: row.negative_id,
    positiveId: row.positive_id,
    electrolyteId: row.electrolyte_id,
    separatorId: row.separator_id,
  }),
  SOURCE: ({ doi, url, title, authors, year, container }) => ({ doi, url, title, authors, year, container }),
};

function toNoun(row: NounRow): Noun {
  const { id, kind, slug, name } = row;
  return { id, kind, slug, name, ...compositions[kind](row) } as Noun;
}
