import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/library/catalogue.ts';
import { connect } from '../../src/store/connect.ts';
import { type Query, queryPool } from '../../src/store/rows.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { libraryDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let ask: Query;
let store: Store;
const stack = new AsyncDisposableStack();

beforeAll(async () => {
  database = stack.use(await libraryDatabase());
  const db = stack.adopt(await connect(database.url, { poolSize: 1 }), (db) => db.destroy());
  ask = queryPool(db);
  store = openStore(ask);
});
afterAll(() => stack.disposeAsync());

/** What this connection has prepared so far, and how often it was planned for all values alike. */
async function prepared(): Promise<{ name: string; statement: string }[]> {
  return ask({ text: 'select name, statement from pg_prepared_statements' });
}

async function times(count: number, work: () => Promise<unknown>): Promise<void> {
  for (let i = 0; i < count; i++) await work();
}

const cells = catalogue.subjects.filter(({ kind }) => kind === 'CELL').map(({ id }) => id);
const wang = catalogue.subjects.find(({ kind, slug }) => kind === 'SOURCE' && slug === 'wang2021')!;

describe('prepared statements', () => {
  it('of the search there are none after seven calls: a plan for all texts alike knows no pattern', async () => {
    await times(7, () => store.search.page('carbon cloth', ['CELL'], { first: 5 }));
    await times(7, () => store.search.counts('carbon cloth'));
    const ofSearch = (await prepared()).filter(({ statement }) => statement.includes('searchable_name'));
    expect(ofSearch).toEqual([]);
  });

  it('never switch a condition off by a null', async () => {
    const of = (property: 'overpotential' | null) => ({ relation: 'claimsOfSubject', property }) as const;
    const [first] = [...(await store.relations.claims(of(null), cells, { first: 1 })).values()];
    const after = {
      first: 1,
      after: Buffer.from(JSON.stringify(['KEY_ASC', first!.rows[0]!.key])).toString('base64url'),
    };
    for (const property of [null, 'overpotential'] as const) {
      await store.relations.claims(of(property), cells, after);
      await store.relations.claims(of(property), cells, { first: 1 });
      await store.relations.count(of(property), cells);
    }
    for (const source of [null, wang.id]) await store.gaps.withheld(source);
    const statements = await prepared();
    expect(
      statements
        .filter(({ name }) => name.includes('claimsOfSubject'))
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual([
      'children claimsOfSubject after, whole',
      'children claimsOfSubject of a property after, whole',
      'children claimsOfSubject of a property, whole',
      'children claimsOfSubject, whole',
      'count claimsOfSubject',
      'count claimsOfSubject of a property',
    ]);
    expect(statements.filter(({ statement }) => /\$\d+(::[\w[\]]+)? is null/.test(statement))).toEqual([]);
  });
});
