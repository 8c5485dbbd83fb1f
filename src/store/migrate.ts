import { connect } from './connect.ts';

/** Any number will do, as long as nobody else uses it. */
const MIGRATION_LOCK = 4_207_110_001;

/** Brings the database to this version's schema. Several processes may call it at once: one works, the others wait. */
export async function migrate(url: string): Promise<void> {
  const db = await connect(url, { poolSize: 2, statementTimeout: 0 });
  const guard = db.createQueryRunner();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await db.runMigrations();
  } finally {
    await guard.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => {});
    await guard.release();
    await db.destroy();
  }
}
