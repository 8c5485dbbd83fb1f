import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../support/app.ts';
import { libraryDatabase, type TestDatabase } from '../support/database.ts';
import { deposit, tryToDeposit } from './support/deposits.ts';
import { startRun } from './support/operations.ts';

let database: TestDatabase;
let app: TestApp;

beforeAll(async () => {
  database = await libraryDatabase();
  app = await testApp(database.url);
});

afterAll(async () => {
  await app[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

const RUNS = 'query ($filter: RunFilter) { runs(filter: $filter) { nodes { id } totalCount } }';

async function idsOf(filter: object): Promise<{ readonly ids: readonly string[]; readonly totalCount: number }> {
  type Runs = { readonly runs: { readonly nodes: readonly { readonly id: string }[]; readonly totalCount: number } };
  const { runs } = await app.ask<Runs>(RUNS, { filter });
  return { ids: runs.nodes.map(({ id }) => id), totalCount: runs.totalCount };
}

describe('the list of runs', () => {
  it('is of the model and the state that are asked for, and counts those alone', async () => {
    const { run } = await tryToDeposit(app, deposit());
    const cells = [await startRun(app), await startRun(app)];
    const newestFirst = cells.toReversed();
    expect(await idsOf({ model: { eq: 'ELECTRODEPOSITION' } })).toEqual({ ids: [run!.id], totalCount: 1 });
    expect(await idsOf({ model: { in: ['SYMMETRIC_CELL'] } })).toEqual({ ids: newestFirst, totalCount: 2 });
    expect(await idsOf({})).toEqual({ ids: [...newestFirst, run!.id], totalCount: 3 });
    const none = { model: { eq: 'SYMMETRIC_CELL' }, state: { eq: 'SUCCEEDED' } };
    expect(await idsOf(none)).toEqual({ ids: [], totalCount: 0 });
  });
});
