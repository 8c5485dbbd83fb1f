import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Columns that decide whether a run is tried again: its furthest checkpoint, and how many attempts got no further. The
 * number of runs from which the files of a study were made. What a sweep of unused files needs: which files they are, and
 * which databases keep files.
 */
export class Durability1764000020000 implements MigrationInterface {
  readonly name = 'Durability1764000020000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table run
        add column attempts_without_progress int not null default 0 check (attempts_without_progress >= 0),
        add column checkpoint_fraction double precision not null default 0 check (checkpoint_fraction between 0 and 1);

      alter table study add column summarised_runs int not null default 0 check (summarised_runs >= 0);
      update study set summarised_runs =
        (select count(*) from study_run r where r.study_id = study.id and r.outcome is not null);
      create index study_artifact_by_sha256 on study_artifact (sha256);

      create table installation (
        only_row boolean primary key default true check (only_row),
        id uuid not null default gen_random_uuid()
      );
      insert into installation default values;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table installation;
      drop index study_artifact_by_sha256;
      alter table study drop column summarised_runs;
      alter table run drop column attempts_without_progress, drop column checkpoint_fraction;
    `);
  }
}
