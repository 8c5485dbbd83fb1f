import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Renames the view of the best claim for each property of each subject. */
export class BestClaim1764000022000 implements MigrationInterface {
  readonly name = 'BestClaim1764000022000';

  async up(db: QueryRunner): Promise<void> {
    await rename(db, 'standing', 'best_claim');
  }

  async down(db: QueryRunner): Promise<void> {
    await rename(db, 'best_claim', 'standing');
  }
}

async function rename(db: QueryRunner, from: string, to: string): Promise<void> {
  await db.query(`
    alter materialized view ${from} rename to ${to};
    alter index ${from}_key rename to ${to}_key;
    alter index ${from}_by_value rename to ${to}_by_value;
    alter index ${from}_by_metal_and_value rename to ${to}_by_metal_and_value;
  `);
}
