import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What decides whether a run is tried again: the furthest checkpoint, and how many attempts have gone no further. */
export class Durability1764000020000 implements MigrationInterface {
  readonly name = 'Durability1764000020000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table run
        add column attempts_without_progress int not null default 0 check (attempts_without_progress >= 0),
        add column checkpoint_fraction double precision not null default 0 check (checkpoint_fraction between 0 and 1);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table run drop column attempts_without_progress, drop column checkpoint_fraction');
  }
}
