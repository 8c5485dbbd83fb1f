import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { installQueue } from '../../src/runs/queue.ts';
import { otherSchema } from '../../src/store/checks/schemaState.ts';
import { connect } from '../../src/store/connect.ts';
import { migrate } from '../../src/store/migrate.ts';
import { queryPool } from '../../src/store/rows.ts';
import { emptyDatabase, libraryDatabase } from '../support/database.ts';

async function command(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

async function stateOf(url: string) {
  const db = await connect(url, { poolSize: 1 });
  try {
    const other = await otherSchema(queryPool(db));
    return other && [other.state, other.message];
  } finally {
    await db.destroy();
  }
}

const FUTURE = `insert into migrations (timestamp, name) values (9999999999999, 'Future9999999999999')`;

describe('the schema of a database', () => {
  it('is that of this version once it is migrated and has the queue', async () => {
    await using database = await emptyDatabase();
    expect(await stateOf(database.url)).toEqual([
      'OLDER',
      'The database is not migrated to this version (0.1.0): it lacks the migration Knowledge1764000000000; ' +
        'run "npm run migrate"',
    ]);
    await migrate(database.url);
    expect(await stateOf(database.url)).toEqual(['OLDER', 'The database has no queue; run "npm run migrate"']);
    await installQueue(database.url);
    expect(await stateOf(database.url)).toBeNull();
  });

  it('is older where the queue is, and is brought up to date', async () => {
    await using database = await libraryDatabase();
    await command(database.url, 'update pgboss.version set version = version - 1');
    expect(await stateOf(database.url)).toMatchObject([
      'OLDER',
      expect.stringMatching(/a queue of the schema \d+, below/),
    ]);
  });

  it('that a newer version has made is refused by name, and nothing is done to it', async () => {
    await using database = await emptyDatabase();
    await migrate(database.url);
    await command(database.url, `${FUTURE}; delete from migrations where name like 'Search%'`);
    await expect(migrate(database.url)).rejects.toThrow(
      'The database has the migration Future9999999999999, which this version (0.1.0) does not know: ' +
        'it was made by a newer version; run that one or a newer one, or restore a backup of this version',
    );
    expect(await command(database.url, `select name from migrations where name like 'Search%'`)).toEqual([]);
  });

  it('whose queue a newer version has made is refused by name', async () => {
    await using database = await libraryDatabase();
    await command(database.url, 'update pgboss.version set version = 9999');
    await expect(migrate(database.url)).rejects.toThrow(/a queue of the schema 9999, above \d+, which this version/);
  });
});
