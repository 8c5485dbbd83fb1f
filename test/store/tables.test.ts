import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { connect } from '../../src/store/connect.ts';
import { migrate } from '../../src/store/migrate.ts';
import { tables } from '../../src/store/tables.ts';
import { emptyDatabase } from '../support/database.ts';

interface Column {
  readonly table_name: string;
  readonly column_name: string;
  readonly is_nullable: 'YES' | 'NO';
}

async function columnsOf(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Column>(
    `select table_name, column_name, is_nullable from information_schema.columns
      where table_schema = 'public' and table_name <> 'migrations'`,
  );
  await client.end();
  return rows.map((row) => `${row.table_name}.${row.column_name}${row.is_nullable === 'YES' ? '?' : ''}`).toSorted();
}

const mapped = tables
  .flatMap(({ options }) =>
    Object.values(options.columns).map(
      (column) => `${options.tableName}.${column!.name}${column!.nullable ? '?' : ''}`,
    ),
  )
  .toSorted();

describe('migrations', () => {
  it('make the tables that the code maps, column for column, null for null', async () => {
    await using database = await emptyDatabase();
    await migrate(database.url);
    expect(await columnsOf(database.url)).toEqual(mapped);
  });

  it('may be run again, and by several at once', async () => {
    await using database = await emptyDatabase();
    await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
    await migrate(database.url);
    expect(await columnsOf(database.url)).toEqual(mapped);
  });

  it('refuse a database that does not keep text as UTF-8, and leave it as it was', async () => {
    const options = "template template0 encoding 'SQL_ASCII' locale_provider libc locale 'C'";
    await using database = await emptyDatabase(options);
    await expect(migrate(database.url)).rejects.toThrow(
      'keeps text as SQL_ASCII; it must be one with the encoding UTF8',
    );
    expect(await columnsOf(database.url)).toEqual([]);
  });

  it('can be taken back, and then leave nothing', async () => {
    await using database = await emptyDatabase();
    await migrate(database.url);
    const db = await connect(database.url, { poolSize: 1 });
    for (const _ of db.migrations) await db.undoLastMigration();
    await db.destroy();
    expect(await columnsOf(database.url)).toEqual([]);
  });
});
