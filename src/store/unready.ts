import { migrations } from './connect.ts';
import { type Ask, DatabaseTrouble } from './rows.ts';

const QUESTION = {
  name: 'readiness',
  text: `select to_regclass('migrations') is not null as has_migrations,
                to_regclass('pgboss.queue') is not null as has_queue`,
};

/** Null when the database answers, is migrated to this version and has the queue; else what is wrong. */
export async function unready(ask: Ask): Promise<string | null> {
  try {
    const [state] = await ask<{ has_migrations: boolean; has_queue: boolean }>(QUESTION);
    const applied = state!.has_migrations ? await ask<{ name: string }>({ text: 'select name from migrations' }) : [];
    const names = new Set(applied.map((migration) => migration.name));
    if (!migrations.every((migration) => names.has(migration.name))) return 'the database is not migrated';
    return state!.has_queue ? null : 'the queue is not installed';
  } catch (error) {
    if (error instanceof DatabaseTrouble) return error.message.replace(/^The/, 'the');
    throw error;
  }
}
