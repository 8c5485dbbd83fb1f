import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { claimCondition } from '../../src/knowledge/claimFilter.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { loadLibrary } from '../../src/store/library/loadLibrary.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { generateCells } from '../support/generatedCells.ts';
import type { Usage } from '../support/queryServer.ts';
import { throwAwayCluster } from '../support/throwAwayCluster.ts';
import { byValue, DEPTH, type Question, questions } from './questions.ts';

/**
 * Six questions to the server among 20,000 cells and 200,000 claims, and what two of them cost the database. The server
 * runs in a process of its own: its processor time is its own too. Ratios are to `{ __typename }`, which asks nothing.
 */

const CELLS = 20_000;
const COATINGS = 2_000;
const TIMES = 200;
const WARM_UP = 60;

interface Figures {
  readonly latency: number;
  /** Processor time of the server, ms a request. */
  readonly cpu: number;
  readonly statements: number;
  readonly memory: number;
}

const SCREENED = { property: { eq: 'overpotential' }, metal: { eq: 'na' }, value: { gte: { value: 200, unit: 'mV' } } };

export async function benchmarkQueries(): Promise<void> {
  await using cluster = await throwAwayCluster();
  await migrate(cluster.url);
  await loadLibrary(cluster.url, catalogue);
  await generateCells(cluster.url, { cells: CELLS, coatings: COATINGS });
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  const deep = await keyAt(client, DEPTH);
  await reportDatabase(client, deep);
  await client.end();
  await reportServer(cluster.url, questions(deep));
}

async function reportServer(databaseUrl: string, asked: readonly Question[]): Promise<void> {
  const server = fork(join(import.meta.dirname, '../support/queryServer.ts'), [databaseUrl], { execArgv: [] });
  const [{ url }] = (await once(server, 'message')) as [{ url: string }];
  line('question', 'p50 / ms', 'server / ms', 'ratio', 'statements', 'memory / MB');
  const measured = new Map<string, Figures>();
  for (const { name, query, statements } of asked) {
    const figures = await measure(server, url, query);
    measured.set(name, figures);
    const ratio = figures.cpu / measured.get('__typename')!.cpu;
    line(
      name,
      figures.latency.toFixed(2),
      figures.cpu.toFixed(2),
      ratio.toFixed(1),
      String(figures.statements),
      figures.memory.toFixed(0),
    );
    if (figures.statements > statements) fail(`${name}: ${figures.statements} statements, not ${statements}`);
  }
  const [fifty, hundred] = [...measured].filter(([name]) => name.startsWith('b')).map(([, figures]) => figures);
  console.log(`b, each cell more: ${((1000 * (hundred!.cpu - fifty!.cpu)) / 50).toFixed(0)} µs of the server`);
  server.disconnect();
}

async function measure(server: ChildProcess, url: string, query: string): Promise<Figures> {
  for (let i = 0; i < WARM_UP; i++) await post(url, query);
  const before = await usage(server);
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const start = performance.now();
    await post(url, query);
    times.push(performance.now() - start);
  }
  const after = await usage(server);
  return {
    latency: times.toSorted((a, b) => a - b)[TIMES / 2]!,
    cpu: (after.cpu - before.cpu) / TIMES / 1000,
    statements: (after.statements - before.statements) / TIMES,
    memory: after.memory / 1e6,
  };
}

async function usage(server: ChildProcess): Promise<Usage> {
  server.send('usage');
  const [told] = (await once(server, 'message')) as [Usage];
  return told;
}

async function post(url: string, query: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const text = await response.text();
  if (text.startsWith('{"errors"')) throw new Error(text.slice(0, 500));
}

/** Database time of a page at depth, asked for in two ways that mean the same, and of screening with its total. */
async function reportDatabase(client: pg.Client, deep: readonly [number, string]): Promise<void> {
  const deepPage = (store: Store) =>
    store.claims.page({ filter: null, decidedBy: null }, 'VALUE_DESC', { first: 50, after: byValue(deep) });
  const keyset = await databaseTime(client, deepPage);
  const usual = await databaseTime(client, deepPage, asUsual);
  const filter = claimCondition(SCREENED as never);
  const page = await databaseTime(client, (store) =>
    store.claims.page({ filter, decidedBy: null }, 'VALUE_DESC', { first: 50 }),
  );
  const total = await databaseTime(client, (store) => store.claims.count(filter));
  console.log(`the database screens in ${page.toFixed(2)} ms, and counts the total in ${total.toFixed(2)} ms`);
  console.log(
    `the database goes on at depth in ${keyset.toFixed(2)} ms, with the usual condition in ${usual.toFixed(2)} ms`,
  );
  if (page + total > 10) fail('screening with its total takes more than 10 ms of the database');
  if (usual < 10 * keyset) fail('the usual condition is not ten times as slow as ours');
}

const RANK = `coalesce(c.value_si, '-infinity')`;

/** The condition beyond a cursor as it is mostly written. */
function asUsual(text: string): string {
  const ours = `${RANK} <= $1 and (${RANK} < $2 or c.sort_key > $3)`;
  if (!text.includes(ours)) throw new Error(`Not the statement that was expected: ${text}`);
  return text.replace(ours, () => `(${RANK} < $2 or (${RANK} = $1 and c.sort_key > $3))`);
}

/** The shortest of several executions of a query's statement, ms, as the database measures it. */
async function databaseTime(
  client: pg.Client,
  ask: (store: Store) => Promise<unknown>,
  rewrite = (text: string) => text,
): Promise<number> {
  const times: number[] = [];
  const store = openStore(async ({ text, values }) => {
    const question = { text: `explain (analyze, format json) ${rewrite(text)}`, values: values as unknown[] };
    for (let i = 0; i < 7; i++) {
      const [row] = (await client.query(question)).rows;
      times.push(row['QUERY PLAN'][0]['Execution Time']);
    }
    return (await client.query({ text, values: values as unknown[] })).rows;
  });
  await ask(store);
  return Math.min(...times);
}

async function keyAt(client: pg.Client, depth: number): Promise<readonly [number, string]> {
  const { rows } = await client.query(
    `select ${RANK} as rank, sort_key from claim c order by ${RANK} desc, sort_key offset $1 limit 1`,
    [depth],
  );
  return [rows[0].rank, rows[0].sort_key];
}

const COLUMNS = [34, 12, 12, 8, 12, 12] as const;

function line(...texts: string[]): void {
  console.log(texts.map((text, k) => (k === 0 ? text.padEnd(COLUMNS[0]) : text.padStart(COLUMNS[k]!))).join(' '));
}

function fail(reason: string): void {
  console.log(`too much: ${reason}`);
  process.exitCode = 1;
}
