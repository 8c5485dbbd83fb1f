import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Runs, their events, and the files that they make. The queue has a schema of its own. */
export class Runs1764000001000 implements MigrationInterface {
  readonly name = 'Runs1764000001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table run (
        id uuid primary key,
        owner text not null,
        idempotency_key text,
        request_digest text not null,
        model text not null,
        model_version text not null,
        library_version text not null,
        state text not null check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
        attempt int not null,
        seq int not null,
        fraction double precision not null check (fraction between 0 and 1),
        problem json not null,
        subjects jsonb not null,
        claim_digests jsonb not null,
        result json,
        failure jsonb,
        created_at timestamptz not null,
        started_at timestamptz,
        settled_at timestamptz,
        unique (owner, idempotency_key),
        check ((state = 'SUCCEEDED') = (result is not null)),
        check ((state = 'FAILED') = (failure is not null)),
        check ((state in ('SUCCEEDED', 'FAILED', 'CANCELLED')) = (settled_at is not null))
      );
      create index on run (created_at desc, id desc);

      create table run_event (
        run_id uuid not null references run on delete cascade,
        seq int not null,
        attempt int not null,
        state text not null,
        fraction double precision not null check (fraction between 0 and 1),
        message text not null,
        at timestamptz not null,
        primary key (run_id, seq)
      );

      create table artifact (
        run_id uuid not null references run on delete cascade,
        position int not null,
        name text not null,
        mime_type text not null,
        width int,
        height int,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        bytes int not null check (bytes >= 0),
        primary key (run_id, position),
        unique (run_id, name)
      );
      create index on artifact (sha256);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table artifact, run_event, run');
  }
}
