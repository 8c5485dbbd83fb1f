import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The address from which a run was started, so that the unsettled runs of an address can be counted. */
export class Callers1764000012000 implements MigrationInterface {
  readonly name = 'Callers1764000012000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table run add column started_from text;
      create index on run (started_from) where state in ('QUEUED', 'RUNNING');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table run drop column started_from');
  }
}
