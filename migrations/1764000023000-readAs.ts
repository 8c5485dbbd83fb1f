import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a printed text was read where it is not one number alone: null where it is, and for claims stored before. */
export class ReadAs1764000023000 implements MigrationInterface {
  readonly name = 'ReadAs1764000023000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table claim add read_as text check (read_as is null or value_kind = 'MEASURE')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table claim drop read_as');
  }
}
