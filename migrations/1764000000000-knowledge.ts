import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Subjects, the tables of their kinds, and what sources claim of them. */
export class Knowledge1764000000000 implements MigrationInterface {
  readonly name = 'Knowledge1764000000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table subject (
        id uuid primary key,
        kind text not null check (kind in ('ALKALI_METAL', 'MATERIAL', 'SUBSTRATE', 'COATING', 'ELECTROLYTE',
                                           'SEPARATOR', 'ELECTRODE', 'CELL', 'SOURCE')),
        slug text collate "C" not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name text not null,
        owner text not null,
        unique (kind, slug)
      );

      create table alkali_metal (
        id uuid primary key references subject on delete cascade,
        formula text not null
      );
      create table material (
        id uuid primary key references subject on delete cascade,
        formula text,
        synonyms text[] not null
      );
      create table substrate (
        id uuid primary key references subject on delete cascade,
        form text not null check (form in ('FOIL', 'CLOTH', 'FELT', 'FILM', 'FOAM', 'PLATE')),
        material_id uuid not null references material
      );
      create table coating (
        id uuid primary key references subject on delete cascade,
        material_id uuid not null references material,
        recipe text not null
      );
      create table electrolyte (
        id uuid primary key references subject on delete cascade,
        metal_id uuid not null references alkali_metal
      );
      create table electrolyte_component (
        electrolyte_id uuid not null references electrolyte on delete cascade,
        position int not null,
        role text not null check (role in ('SALT', 'SOLVENT', 'ADDITIVE')),
        material_id uuid not null references material,
        primary key (electrolyte_id, position)
      );
      create table separator (
        id uuid primary key references subject on delete cascade,
        material_id uuid not null references material
      );
      -- bare_layer_ids are its layers without alkali metal: a host and what it is filled to have the same.
      create table electrode (
        id uuid primary key references subject on delete cascade,
        bare_layer_ids uuid[] not null
      );
      create table electrode_layer (
        electrode_id uuid not null references electrode on delete cascade,
        position int not null,
        layer_id uuid not null references subject,
        primary key (electrode_id, position)
      );
      create table cell (
        id uuid primary key references subject on delete cascade,
        configuration text not null check (configuration in ('SYMMETRIC', 'HALF', 'FULL')),
        metal_id uuid not null references alkali_metal,
        negative_id uuid not null references electrode,
        positive_id uuid not null references electrode,
        electrolyte_id uuid references electrolyte,
        separator_id uuid references separator,
        check ((configuration = 'SYMMETRIC') = (negative_id = positive_id))
      );
      create table source (
        id uuid primary key references subject on delete cascade,
        doi text,
        url text,
        title text not null,
        authors text[] not null,
        year int,
        container text
      );

      create unique index on source (lower(doi));
      create index on substrate (material_id);
      create index on coating (material_id);
      create index on electrolyte (metal_id);
      create index on electrolyte_component (material_id);
      create index on separator (material_id);
      create index on electrode (bare_layer_ids);
      create index on electrode_layer (layer_id);
      create index on cell (metal_id);
      create index on cell (negative_id);
      create index on cell (positive_id);
      create index on cell (electrolyte_id);
      create index on cell (separator_id);
    `);

    // The row has the columns by which claims are screened: the metal, the dimension, the ends of the value in SI.
    await db.query(`
      create table claim (
        id uuid primary key,
        key text collate "C" not null unique,
        sort_key text collate "C" not null unique,
        source_id uuid not null references source,
        property text not null,
        printed text not null,
        printed_unit text,
        value_kind text not null check (value_kind in ('MEASURE', 'TEXT', 'WITHHELD')),
        text text,
        qualifier text check (qualifier in ('EQUAL', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'RANGE')),
        value double precision,
        low double precision,
        high double precision,
        unit text,
        standard_uncertainty double precision,
        uncertainty_basis text,
        dimension text,
        value_si double precision,
        low_si double precision,
        high_si double precision,
        evidence text not null check (evidence in ('MEASURED', 'DERIVED', 'STATED', 'ASSUMED', 'SIMULATED')),
        locator jsonb not null,
        conditions jsonb not null,
        annotations jsonb not null,
        current_density_si double precision,
        areal_capacity_si double precision,
        metal_id uuid references alkali_metal,
        owner text not null,
        digest text not null,
        check ((value_kind = 'TEXT') = (text is not null)),
        check ((value_kind = 'MEASURE') = (unit is not null and qualifier is not null and dimension is not null))
      );
      create table claim_subject (
        claim_id uuid not null references claim on delete cascade,
        position int not null,
        subject_id uuid not null references subject,
        primary key (claim_id, position),
        unique (claim_id, subject_id)
      );

      create index on claim (source_id, sort_key);
      create index on claim_subject (subject_id, claim_id);

      -- One for each way that a list of claims can run, alone, of a property, of a property and a metal. Claims without
      -- a number rank as infinite, behind all others. What a value is screened by is included: to count, no row is read.
      create index on claim ((coalesce(value_si, 'infinity')), sort_key);
      create index on claim ((coalesce(value_si, '-infinity')) desc, sort_key);
      create index on claim (property, (coalesce(value_si, 'infinity')), sort_key);
      create index on claim (property, (coalesce(value_si, '-infinity')) desc, sort_key)
        include (dimension, low_si, high_si);
      create index on claim (metal_id, property, (coalesce(value_si, 'infinity')), sort_key);
      create index on claim (metal_id, property, (coalesce(value_si, '-infinity')) desc, sort_key)
        include (dimension, low_si, high_si);

      create table library_state (
        only_row boolean primary key default true check (only_row),
        version text not null,
        loaded_at timestamptz not null
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table library_state, claim_subject, claim, source, cell, electrode_layer, electrode, separator,
                 electrolyte_component, electrolyte, coating, substrate, material, alkali_metal, subject
    `);
  }
}
