import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What subjects are searched by: their names, the names of their parts, and what is claimed of them in words. */
export class Search1764000011000 implements MigrationInterface {
  readonly name = 'Search1764000011000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('create extension if not exists pg_trgm');
    // Names are compared as people type them: lower case, plain digits for ₂ and ³, spaces for dashes and full stops.
    await db.query(`
      create function plain(text) returns text language sql immutable parallel safe strict as $$
        select btrim(regexp_replace(lower(translate($1, '₀₁₂₃₄₅₆₇₈₉⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻', '01234567890123456789+-')),
                                    '[[:space:],;:"‖·_/–—-]+', ' ', 'g'))
      $$;

      create materialized view searchable_name as
      with own (subject_id, field, text) as (
        select id, 'NAME', name from subject
        union select id, 'SLUG', slug from subject
        union select id, 'FORMULA', formula from alkali_metal
        union select id, 'FORMULA', formula from material where formula is not null
        union select m.id, 'SYNONYM', synonym from material m cross join unnest(m.synonyms) synonym
        union select u.id, 'SYNONYM', s.name || ' ' || lower(u.form) from substrate u join subject s on s.id = u.material_id
        union select id, 'DOI', doi from source where doi is not null
        union select id, 'TITLE', title from source
        union select s.id, 'AUTHOR', author from source s cross join unnest(s.authors) author
      ), part (subject_id, part_id) as (
        select id, material_id from substrate
        union select id, material_id from coating
        union select id, material_id from separator
        union select id, metal_id from electrolyte
        union select electrolyte_id, material_id from electrolyte_component
        union select electrode_id, layer_id from electrode_layer
        union select id, negative_id from cell
        union select id, positive_id from cell
        union select id, electrolyte_id from cell where electrolyte_id is not null
        union select id, separator_id from cell where separator_id is not null
      ), whole (subject_id, part_id) as (
        select p.subject_id, p.part_id from part p
        union select p.subject_id, q.part_id from part p join part q on q.subject_id = p.part_id
        union select p.subject_id, r.part_id from part p join part q on q.subject_id = p.part_id
                                                       join part r on r.subject_id = q.part_id
      )
      select subject_id, field, text, plain(text) as plain,
             case when field in ('TITLE', 'AUTHOR') then 0.9 else 1 end::float8 as weight from own
      union
      select w.subject_id, 'PART', o.text, plain(o.text), 0.3
        from whole w join own o on o.subject_id = w.part_id and o.field <> 'SLUG';

      create unique index searchable_name_key on searchable_name (subject_id, field, text);
      create index searchable_name_similar on searchable_name using gin (plain gin_trgm_ops);

      create materialized view searchable_text as
      select c.id as claim_id, cs.subject_id, c.key, c.text, to_tsvector('english', plain(c.text)) as words
        from claim c join claim_subject cs on cs.claim_id = c.id
       where c.value_kind = 'TEXT';

      create unique index searchable_text_key on searchable_text (claim_id, subject_id);
      create index searchable_text_words on searchable_text using gin (words);
      create index searchable_text_subject on searchable_text (subject_id);

      create materialized view searchable_subject as
      select s.id as subject_id, s.kind, s.slug, s.name,
             setweight(to_tsvector('simple', coalesce(
               (select string_agg(plain, ' . ') from searchable_name where subject_id = s.id and field <> 'PART'), '')), 'A')
          || setweight(to_tsvector('simple', coalesce(
               (select string_agg(plain, ' . ') from searchable_name where subject_id = s.id and field = 'PART'), '')), 'C')
          || setweight(coalesce(
               (select to_tsvector('english', string_agg(plain(text), ' . ')) from searchable_text where subject_id = s.id),
               ''), 'D') as words
        from subject s;

      create unique index searchable_subject_key on searchable_subject (subject_id);
      create index searchable_subject_words on searchable_subject using gin (words);
    `);
  }

  /** The extension is kept: other parts of the database may use it. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop materialized view searchable_subject, searchable_text, searchable_name;
      drop function plain(text);
    `);
  }
}
