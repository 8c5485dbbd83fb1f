import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The directory in which all servers and workers of this database keep the files of runs; there is only one. */
export class FileStore1764000014000 implements MigrationInterface {
  readonly name = 'FileStore1764000014000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table file_store (
        only_row boolean primary key default true check (only_row),
        id uuid not null,
        registered_at timestamptz not null
      )
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table file_store');
  }
}
