import pg from 'pg';
import { properties } from '../../src/domain/property.ts';
import { meaningOf } from '../../src/physics/ucum.ts';

/** How much is made beside the library. */
export interface Amount {
  /** Symmetric cells, in turns of each metal. */
  readonly cells: number;
  /** Coatings of carbon cloth; each makes a host and, filled with each metal, three electrodes. */
  readonly coatings: number;
}

/** What each generated cell is said to have, least and greatest, in the unit of the property. */
const claimed = {
  overpotential: [10, 400],
  lifetime: [20, 3000],
  cycleLife: [10, 2000],
  depthOfDischarge: [1, 60],
  cycledCapacity: [0.5, 10],
  cyclingCurrentDensity: [0.5, 5],
  coulombicEfficiency: [80, 100],
  energyEfficiency: [60, 99],
  arealCapacity: [1, 25],
  interfaceResistance: [1, 100],
} as const;

/** Ids are made of kind and slug, as those of the library, so that statements can name what others make. */
const SUBJECTS = `
  create function made(kind text, slug text) returns uuid immutable language sql as $$ select md5(kind || '/' || slug)::uuid $$;
  create function known(of_kind text, of_slug text) returns uuid stable language sql as
    $$ select id from subject where kind = of_kind and slug = of_slug $$;
  create temp table metal as select *, row_number() over () - 1 as turn from (values ('li'), ('na'), ('k')) m (slug);
  create temp table stack as select c, 'made-' || lpad(c::text, 6, '0') as slug from generate_series(0, $coatings - 1) c;
  create temp table filled as
    select stack.*, metal.slug as metal, metal.turn, 'made-' || metal.slug || '-' || lpad(c::text, 6, '0') as name from stack, metal;
  create temp table made_cell as
    select n, 'made-cell-' || lpad(n::text, 6, '0') as slug, filled.metal, filled.name as electrode
      from generate_series(0, $cells - 1) n join filled on filled.turn = n % 3 and filled.c = (n / 3) % $coatings;

  insert into subject (id, kind, slug, name, owner)
    select made('COATING', slug), 'COATING', slug, slug, 'local' from stack
    union all select made('ELECTRODE', slug), 'ELECTRODE', slug, slug, 'local' from stack
    union all select made('ELECTRODE', name), 'ELECTRODE', name, name, 'local' from filled
    union all select made('CELL', slug), 'CELL', slug, slug, 'local' from made_cell;
  insert into coating (id, material_id, recipe) select made('COATING', slug), known('MATERIAL', 'nisb'), '' from stack;
  insert into electrode (id, bare_layer_ids)
    select made('ELECTRODE', name), array[known('SUBSTRATE', 'cc'), made('COATING', slug)]
      from (select slug, slug as name from stack union all select slug, name from filled) e;
  insert into electrode_layer (electrode_id, position, layer_id)
    select made('ELECTRODE', slug), 0, known('SUBSTRATE', 'cc') from stack
    union all select made('ELECTRODE', slug), 1, made('COATING', slug) from stack
    union all select made('ELECTRODE', name), 0, known('SUBSTRATE', 'cc') from filled
    union all select made('ELECTRODE', name), 1, made('COATING', slug) from filled
    union all select made('ELECTRODE', name), 2, known('ALKALI_METAL', metal) from filled;
  insert into cell (id, configuration, metal_id, negative_id, positive_id, electrolyte_id, separator_id)
    select made('CELL', slug), 'SYMMETRIC', m.metal_id, made('ELECTRODE', electrode), made('ELECTRODE', electrode), e.id, s.id
      from made_cell
      join (select slug as metal, known('ALKALI_METAL', slug) as metal_id from metal) m using (metal)
      join electrolyte e on e.metal_id = m.metal_id
      join (select id, row_number() over (order by id) - 1 as turn from separator) s on s.turn = n % 3;`;

/** Claims of cells, and the metal loading of each electrode; numbers are spread evenly, every eighth is a lower bound. */
const CLAIMS = `
  create temp table made_claim as
    select slug, kind, property, metal, low + (high - low) * mod(row_number() over () * 0.6180339887498949, 1) as number,
           row_number() over (order by slug, property) % 8 = 0 as is_bound, unit, to_si, dimension
      from (select slug, 'CELL' as kind, metal, property, low, high, unit, to_si, dimension from made_cell, claimed
             where property <> 'metalLoading'
            union all
            select name, 'ELECTRODE', metal, property, low, high, unit, to_si, dimension from filled, claimed
             where property = 'metalLoading') c;
  insert into claim (id, key, sort_key, source_id, property, printed, printed_unit, value_kind, qualifier, value, low, unit,
                     standard_uncertainty, uncertainty_basis, dimension, value_si, low_si, high_si, evidence, locator,
                     conditions, annotations, current_density_status, areal_capacity_status, areal_capacity_low_si,
                     areal_capacity_high_si, metal_id, owner, digest)
    select made('CLAIM', slug || property), 'made/' || slug || '/' || property, 'made/' || slug || '/' || property,
           known_source.id, property, number::text, unit, 'MEASURE', case when is_bound then 'AT_LEAST' else 'EQUAL' end,
           case when not is_bound then number end, case when is_bound then number end, unit,
           case when not is_bound then number / 100 end, case when not is_bound then 'IMPLIED_BY_PRECISION' end, dimension,
           number * to_si, number * to_si, case when is_bound then 'infinity' else number * to_si end, 'MEASURED',
           '{"section": "§1", "items": ["Fig. 1"]}',
           '[{"name": "arealCapacity", "status": "STATED", "subjectId": null, "text": null, "measure": {"kind": "MEASURE",
              "qualifier": "EQUAL", "value": 1, "low": null, "high": null, "unit": "mA.h/cm2", "standardUncertainty": null,
              "uncertaintyBasis": null}}]',
           '[]', 'NOT_STATED', 'STATED', 36000, 36000, known_metal.id, 'local', ''
      from made_claim
      join (select slug as metal, known('ALKALI_METAL', slug) as id from metal) known_metal using (metal)
     cross join (select known('SOURCE', 'wang2021') as id) known_source;
  insert into claim_subject (claim_id, position, subject_id)
    select made('CLAIM', slug || property), 0, made(kind, slug) from made_claim;
  drop function made, known;`;

/** Fills a database that has the library with cells, their electrodes, and ten claims each. */
export async function generateCells(databaseUrl: string, { cells, coatings }: Amount): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(SUBJECTS.replaceAll('$coatings', String(coatings)).replaceAll('$cells', String(cells)));
    await client.query(
      'create temp table claimed (property text, low float8, high float8, unit text, to_si float8, dimension text)',
    );
    for (const [property, [low, high]] of Object.entries({ ...claimed, metalLoading: [12, 25] })) {
      const unit = properties[property as keyof typeof claimed].unit;
      const meaning = meaningOf(unit);
      const values = [property, low, high, unit, meaning.toSI, meaning.dimension];
      await client.query('insert into claimed values ($1, $2, $3, $4, $5, $6)', values);
    }
    await client.query(CLAIMS);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}
