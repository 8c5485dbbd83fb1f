import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What subjects are screened by: for each property of a subject, the number of its best claim. */
export class Screening1764000010000 implements MigrationInterface {
  readonly name = 'Screening1764000010000';

  async up(db: QueryRunner): Promise<void> {
    // The order is that of `choose` without wanted conditions: evidence, relative half-width, key.
    await db.query(`
      create materialized view standing as
      select distinct on (s.id, c.property)
             s.id as subject_id, s.kind, s.slug, c.property, c.id as claim_id, c.evidence,
             coalesce(am.id, ce.metal_id, el.metal_id,
                      (select l.layer_id from electrode_layer l join alkali_metal m on m.id = l.layer_id
                        where l.electrode_id = s.id order by l.position limit 1)) as metal_id,
             c.value_si, c.low_si, c.high_si
        from claim c
        join claim_subject cs on cs.claim_id = c.id
        join subject s on s.id = cs.subject_id
        left join alkali_metal am on am.id = s.id
        left join cell ce on ce.id = s.id
        left join electrolyte el on el.id = s.id
       cross join lateral (select case when c.low is not null and c.high is not null then (c.high - c.low) / 2
                                       else sqrt(3) * coalesce(c.standard_uncertainty, 0) end as half) width
       where c.value_kind = 'MEASURE'
       order by s.id, c.property,
                array_position(array['MEASURED', 'DERIVED', 'STATED', 'ASSUMED', 'SIMULATED'], c.evidence),
                case when c.value is null and (c.low is null or c.high is null) then 'infinity'
                     when half = 0 then 0
                     else coalesce(half / nullif(abs(coalesce(c.value, (c.low + c.high) / 2)), 0), 'infinity') end,
                c.sort_key;

      create unique index standing_key on standing (subject_id, property);
      create index standing_by_value on standing (kind, property, value_si desc, slug)
        include (subject_id, low_si, high_si);
      create index standing_by_metal_and_value on standing (metal_id, kind, property, value_si desc, slug)
        include (subject_id, low_si, high_si);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop materialized view standing');
  }
}
