import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The digest of the library's rows when they were last loaded: a start that finds the same digest writes nothing. */
export class LoadedRows1764000013000 implements MigrationInterface {
  readonly name = 'LoadedRows1764000013000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table library_state add column rows_digest text');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table library_state drop column rows_digest');
  }
}
