import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Studies compare arms; a surface is one kind of arm. The numbers stay the same under the new name. */
export class Arms1764000021000 implements MigrationInterface {
  readonly name = 'Arms1764000021000';

  async up(db: QueryRunner): Promise<void> {
    await rename(db, { designs: ['surfaces', 'arms'], variants: ['surface', 'arm'] });
  }

  async down(db: QueryRunner): Promise<void> {
    await rename(db, { designs: ['arms', 'surfaces'], variants: ['arm', 'surface'] });
  }
}

type Renaming = readonly [from: string, to: string];

async function rename(
  db: QueryRunner,
  { designs: [many, toMany], variants: [one, toOne] }: { readonly designs: Renaming; readonly variants: Renaming },
): Promise<void> {
  await db.query(`
    update study_run
    set variant = (variant - '${one}') || jsonb_build_object('${toOne}', variant -> '${one}')
    where variant ? '${one}';

    update study
    set design = (design - '${many}') || jsonb_build_object('${toMany}', design -> '${many}')
    where design ? '${many}';

    update study
    set design = jsonb_set(design, '{impossible}', (
      select coalesce(jsonb_agg((e - '${one}') || jsonb_build_object('${toOne}', e -> '${one}') order by n), '[]')
      from jsonb_array_elements(design -> 'impossible') with ordinality as every(e, n)))
    where design ? 'impossible';
  `);
}
