import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Studies: many runs that differ in what is studied, the outcome of each, and the files of the study. */
export class Studies1764000002000 implements MigrationInterface {
  readonly name = 'Studies1764000002000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table study (
        id uuid primary key,
        owner text not null,
        idempotency_key text,
        request_digest text not null,
        name text not null,
        model text not null,
        design jsonb not null,
        created_at timestamptz not null,
        unique (owner, idempotency_key)
      );

      create table study_run (
        study_id uuid not null references study on delete cascade,
        position int not null,
        run_id uuid not null unique references run on delete cascade,
        variant jsonb not null,
        outcome jsonb,
        primary key (study_id, position)
      );

      create table study_artifact (
        study_id uuid not null references study on delete cascade,
        position int not null,
        name text not null,
        mime_type text not null,
        width int,
        height int,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        bytes int not null check (bytes >= 0),
        primary key (study_id, position),
        unique (study_id, name)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table study_artifact, study_run, study');
  }
}
