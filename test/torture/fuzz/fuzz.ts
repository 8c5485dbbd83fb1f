import { Agent } from 'node:http';
import { createSchema } from '../../../src/api/schema.ts';
import { libraryWords } from '../../support/libraryWords.ts';
import { randomQuery } from '../../support/queryGenerator.ts';
import { seeded } from '../../support/seeded.ts';
import { limits, withoutRates } from '../environment.ts';
import { atLeast, atMost, type Figure, noneOf, shown, spread, told } from '../figures.ts';
import type { Plan } from '../plan.ts';
import { type Outcome, outcomeOf } from '../support/answers.ts';
import { type Budget, budgetOf, forEach } from '../support/budget.ts';
import { post, send } from '../support/http.ts';
import { say } from '../support/say.ts';
import { type Target, targetOf } from '../support/target.ts';
import type { World } from '../support/world.ts';
import { mutated } from './mutate.ts';

const SEEDS = 5;
const WIDTH = 4;
/** Of each seed: in the whole test, and the least that any test must come to. */
const WHOLE = { queries: 20_000, documents: 50_000 };
const LEAST = { queries: 40, documents: 200 };
/** Shares of the time. */
const QUERIES = 0.7;
const DOCUMENTS = 0.15;
const LONGEST = Number.POSITIVE_INFINITY;

const schema = createSchema();
const agent = new Agent({ keepAlive: true, maxSockets: WIDTH });

/** Queries and documents of chance, against the real server. */
export async function fuzzFigures(world: World, plan: Plan): Promise<readonly Figure[]> {
  await using own = await world.server(withoutRates);
  const target = targetOf(own);
  const queries = await queryFigures(target, plan);
  const documents = await documentFigures(target, plan);
  const { resident = Number.NaN } = (await target.usage()) ?? {};
  return [
    ...queries,
    ...documents,
    noneOf('ends of the server by itself', 1, target.exits),
    noneOf('times that it had to be killed', 1, target.hangs),
    told('resident memory at the end', `${shown(resident)} MB`),
  ];
}

/** The query with this number of a seed. */
export function queryOf(seed: number, k: number): string {
  const random = seeded(seed * 1_000_003 + k);
  return randomQuery({ schema, words: libraryWords, random, depth: 2 + (k % 3) });
}

async function queryFigures(target: Target, { seed, seconds, isWhole, queries }: Plan): Promise<readonly Figure[]> {
  const each =
    queries ?? (isWhole ? WHOLE.queries : Math.max(LEAST.queries, Math.round((seconds * QUERIES * 60) / SEEDS)));
  say(`fuzz: ${each} queries of each of ${SEEDS} seeds`);
  const numbers = Array.from(
    { length: SEEDS * each },
    (_, k) => [seed * SEEDS + (k % SEEDS), Math.floor(k / SEEDS)] as const,
  );
  const tally = newTally();
  const budget = budgetOf(isWhole || queries ? LONGEST : seconds * QUERIES);
  const half = Math.floor(numbers.length / 2);
  const ask = async ([seed, k]: readonly [number, number]) => {
    const outcome = outcomeOf(await post(target.server().url, { query: queryOf(seed, k) }, { agent }));
    note(tally, outcome, `query ${k} of seed ${seed}`);
  };
  const first = await forEach(numbers.slice(0, half), { width: WIDTH, budget: halfOf(budget) }, ask);
  const middle = (await target.usage('HEAP'))?.heap ?? Number.NaN;
  const second = await forEach(numbers.slice(half), { width: WIDTH, budget }, ask);
  const end = (await target.usage('HEAP'))?.heap ?? Number.NaN;
  await target.check('the generated queries');
  const asked = first + second;
  return [
    atLeast(
      `generated queries asked, of ${numbers.length}`,
      asked,
      isWhole || queries ? numbers.length : SEEDS * LEAST.queries,
    ),
    noneOf('faults among them', asked, tally.faults.map(target.explain)),
    noneOf('stack, SQL or path in their answers', asked, tally.leaks),
    atLeast(
      'share answered without an error',
      (100 * tally.clean) / asked,
      100 * limits.executed,
      ' %',
      describe(tally),
    ),
    told('of the rest', describe(tally).join(', ')),
    atMost('drift of the live heap in the second half', end - middle, limits.heapDrift, ' MB'),
    told('time to an answer', spread(tally.times)),
  ];
}

/** What is left, halved. */
function halfOf(budget: Budget): Budget {
  return budgetOf(budget.left() / 2);
}

async function documentFigures(target: Target, { seed, seconds, isWhole }: Plan): Promise<readonly Figure[]> {
  const count = isWhole ? WHOLE.documents : Math.max(LEAST.documents, Math.round(seconds * DOCUMENTS * 100));
  say(`fuzz: ${count} documents with mutated bytes`);
  const tally = newTally();
  const budget = budgetOf(isWhole ? LONGEST : seconds * DOCUMENTS);
  const numbers = Array.from({ length: count }, (_, k) => k);
  const asked = await forEach(numbers, { width: WIDTH, budget }, async (k) => {
    const random = seeded(seed * 7_000_003 + k);
    const query = queryOf(seed, k % 500);
    // Half of them are broken within a body that is whole, half of them body and all.
    const body =
      k % 2 === 0
        ? JSON.stringify({ query: mutated(query, random).toString('latin1') })
        : mutated(JSON.stringify({ query }), random);
    const headers = { 'content-type': 'application/json' };
    note(tally, outcomeOf(await send(target.server().url, { method: 'POST', headers, body, agent })), `document ${k}`);
  });
  await target.check('documents with mutated bytes');
  return [
    atLeast(`documents with mutated bytes asked, of ${count}`, asked, isWhole ? count : LEAST.documents),
    noneOf('faults among these', asked, tally.faults.map(target.explain)),
    noneOf('stack, SQL or path in answers to these', asked, tally.leaks),
  ];
}

interface Tally {
  clean: number;
  partial: number;
  empty: number;
  refused: number;
  readonly codes: Map<string, number>;
  readonly faults: string[];
  readonly leaks: string[];
  readonly times: number[];
}

function newTally(): Tally {
  return { clean: 0, partial: 0, empty: 0, refused: 0, codes: new Map(), faults: [], leaks: [], times: [] };
}

function note(tally: Tally, { kind, codes, body, leak, told, ms }: Outcome, name: string): void {
  tally.times.push(ms);
  if (kind === 'FAULT' || kind === 'SILENT') tally.faults.push(`${name}: ${told}`);
  if (leak) tally.leaks.push(`${name}: ${leak}`);
  if (kind === 'REFUSED') tally.refused++;
  if (kind === 'ANSWERED') tally[codes.length === 0 ? 'clean' : body?.data ? 'partial' : 'empty']++;
  for (const code of codes) tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1);
}

function describe({ partial, empty, refused, codes }: Tally): string[] {
  return [
    `${partial} in part`,
    `${empty} with errors alone`,
    `${refused} refused`,
    ...[...codes].map(([code, n]) => `${code} ${n}`),
  ];
}
