import type { QueryRunner } from 'typeorm';
import { OperatorError } from './checks/refusal.ts';
import { refuseNewerSchema } from './checks/schemaState.ts';
import { connect } from './connect.ts';
import { queryPool } from './rows.ts';

/** The number is arbitrary, but no other program may use it. */
const MIGRATION_LOCK = 4_207_110_001;

const OLDEST = 150_000;

/**
 * Brings the database to this version's schema. Several processes may call it at once: one does the work, the others
 * wait.
 *
 * @throws Refusal where PostgreSQL is too old or does not keep text as UTF-8; nothing is changed then
 * @throws OtherSchema where a newer version of this program has made the database; nothing is changed then
 */
export async function migrate(url: string): Promise<void> {
  const db = await connect(url, { poolSize: 2, statementTimeout: 0 });
  const guard = db.createQueryRunner();
  try {
    await requireSuitable(guard);
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await refuseNewerSchema(queryPool(db));
    await db.runMigrations();
  } finally {
    await guard.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => {});
    await guard.release();
    await db.destroy();
  }
}

/** @throws Refusal where PostgreSQL is too old, or the database does not keep text as UTF-8 */
export async function requireSuitable(db: QueryRunner): Promise<void> {
  const [{ number, version, encoding }] = await db.query(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
            current_setting('server_encoding') as encoding`,
  );
  if (number < OLDEST)
    throw new OperatorError(`DATABASE_URL: PostgreSQL ${version} is too old; it must be 15 or newer`);
  if (encoding === 'UTF8') return;
  throw new OperatorError(
    `DATABASE_URL: the database keeps text as ${encoding}; it must be one with the encoding UTF8`,
  );
}
