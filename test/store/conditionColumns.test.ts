import { expect, it } from 'vitest';
import { Conditions1764000040000 } from '../../migrations/1764000040000-conditions.ts';
import { connect } from '../../src/store/connect.ts';
import { libraryDatabase } from '../support/database.ts';

const COLUMNS = ['current_density', 'areal_capacity', 'temperature', 'cycles'].flatMap((name) =>
  ['status', 'low_si', 'high_si'].map((column) => `${name}_${column}`),
);

it('the migration fills the columns of conditions with what the library writes into them', async () => {
  await using database = await libraryDatabase();
  const db = await connect(database.url, { poolSize: 1 });
  const runner = db.createQueryRunner();
  try {
    const read = () => runner.query(`select key, ${COLUMNS.join(', ')} from claim order by key`);
    const written = await read();
    const statuses = new Set(written.map((row: Record<string, unknown>) => row.current_density_status));
    expect(statuses).toEqual(new Set([null, 'STATED', 'ASSUMED', 'NOT_STATED']));
    const migration = new Conditions1764000040000();
    await migration.down(runner);
    const [known] = await runner.query(
      `select current_density_si, areal_capacity_si from claim where key = 'wang2021/K6'`,
    );
    expect(known).toEqual({ current_density_si: 10, areal_capacity_si: 36_000 });
    await migration.up(runner);
    expect(await read()).toEqual(written);
  } finally {
    await runner.release();
    await db.destroy();
  }
});
