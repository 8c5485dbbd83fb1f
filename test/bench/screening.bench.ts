import { cpus } from 'node:os';
import pg from 'pg';
import { catalogue } from '../../src/library/catalogue.ts';
import { sodium } from '../../src/library/metals/sodium.ts';
import { loadLibrary } from '../../src/store/library/loadLibrary.ts';
import { migrate } from '../../src/store/migrate.ts';
import type { Query } from '../../src/store/rows.ts';
import { type Screening, screeningQueries } from '../../src/store/screening.ts';
import { searchQueries } from '../../src/store/search.ts';
import { throwAwayCluster } from '../support/throwAwayCluster.ts';

/**
 * Database time of a screening, by `explain analyze`, over 20,000 generated cells with ten claims each: by metal,
 * property and value, in order, a page of it with its total. `node_modules/.bin/node test/bench/screening.bench.ts`
 */

const CELLS = 20_000;
/** ms of database time for a page and its total. */
const BUDGET = 5;
const TIMES = 15;

const properties = [
  'overpotential',
  'lifetime',
  'cycleLife',
  'coulombicEfficiency',
  'specificEnergy',
  'npRatio',
  'stackMass',
  'energyEfficiency',
  'arealCapacity',
  'cycledCapacity',
];

/** Cells of three metals in turn, each property between 0 and 1 in SI; one claim in ten is a lower bound. */
const GENERATE = [
  `insert into subject
   select gen_random_uuid(), 'CELL', 'generated-' || i, 'Generated ' || i, 'bench' from generate_series(1, ${CELLS}) i`,
  `insert into cell
   select s.id, 'FULL', (array(select id from alkali_metal order by id))[1 + substr(s.slug, 11)::int % 3], c.negative_id,
          c.positive_id, c.electrolyte_id, c.separator_id
     from subject s cross join (select * from cell where configuration = 'FULL' limit 1) c where s.owner = 'bench'`,
  `with generated as (
     select gen_random_uuid() as id, s.id as subject_id, s.slug, p.name, c.metal_id, random() as x, random() < 0.1 as is_bound
       from subject s join cell c on c.id = s.id cross join unnest($1::text[]) p (name) where s.owner = 'bench'
   ), written as (
     insert into claim (id, key, sort_key, source_id, property, printed, value_kind, qualifier, value, low, unit, dimension,
                        value_si, low_si, high_si, evidence, locator, conditions, annotations, metal_id, owner, digest)
     select id, 'bench/' || slug || name, 'bench/' || slug || name, (select id from source limit 1), name, x::text,
            'MEASURE', case when is_bound then 'AT_LEAST' else 'EQUAL' end, case when is_bound then null else x end,
            case when is_bound then x end, '1', '0', x, x, case when is_bound then 'infinity' else x end, 'MEASURED',
            '{"section": "", "items": []}', '[]', '[]', metal_id, 'bench', ''
       from generated
   )
   insert into claim_subject select id, 0, subject_id from generated`,
];

const cluster = await throwAwayCluster();
const client = new pg.Client({ connectionString: cluster.url });
try {
  await migrate(cluster.url);
  await loadLibrary(cluster.url, catalogue);
  await client.connect();
  await generate();
  await report();
} finally {
  await client.end();
  await cluster[Symbol.asyncDispose]();
}

async function generate(): Promise<void> {
  for (const text of GENERATE) await client.query(text, text.includes('$1') ? [properties] : []);
  for (const view of ['best_claim', 'searchable_name', 'searchable_text', 'searchable_subject']) {
    await client.query(`refresh materialized view ${view}`);
  }
  await client.query('vacuum analyze');
}

interface Plan {
  readonly 'Execution Time': number;
  readonly Plan: PlanNode;
}
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** An Ask that answers nothing and remembers how long the database took, and by which indexes. */
function timed(spent: { time: number; indexes: Set<string> }): Query {
  return async ({ text, values }) => {
    const { rows } = await client.query(`explain (analyze, format json) ${text}`, values as unknown[]);
    const [plan] = rows[0]['QUERY PLAN'] as [Plan];
    spent.time += plan['Execution Time'];
    for (const node of walk(plan.Plan)) if (node['Index Name']) spent.indexes.add(node['Index Name']);
    return [{ n: 0 }] as never;
  };
}

function walk(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(walk)];
}

async function report(): Promise<void> {
  const { rows } = await client.query('select count(*)::int as n from claim');
  console.log(`${cpus()[0]?.model}, ${rows[0].n} claims`);
  const screening = (limits: object, more: Partial<Screening> = {}): Screening => ({
    kind: 'CELL',
    among: [{ facet: 'METAL', slugs: [sodium.slug] }],
    criteria: [{ property: 'lifetime', limits: { eq: null, gte: null, lte: null, ...limits } }],
    order: { property: 'lifetime', direction: 'DESC' },
    certainty: 'CERTAIN',
    ...more,
  });
  await screen('metal, property, 1 in 100', screening({ gte: 0.99 }), BUDGET);
  await screen('metal, property, half of them', screening({ gte: 0.5 }), BUDGET);
  await screen('metal, property, nearly all', screening({ gte: 0.001 }), BUDGET);
  await screen(
    'the same upwards',
    screening({ gte: 0.5 }, { order: { property: 'lifetime', direction: 'ASC' } }),
    null,
  );
  const second = { property: 'overpotential', limits: { eq: null, gte: null, lte: 0.1 } } as const;
  const { criteria } = screening({ gte: 0.9 });
  await screen('and a second property', screening({}, { criteria: [...criteria, second] }), null);
  await screen('any metal, ordered, no criterion', screening({}, { among: [], criteria: [] }), null);
  await find('search for one of them', 'generated 12345');
  await find('search for all of them', 'generated');
}

async function screen(name: string, asked: Screening, budget: number | null): Promise<void> {
  await measure(name, budget, async (ask) => {
    const questions = screeningQueries(ask);
    await questions.page(asked, { first: 20 }).catch(() => undefined);
    await questions.count(asked);
  });
}

async function find(name: string, text: string): Promise<void> {
  await measure(name, null, async (ask) => {
    await searchQueries(ask)
      .page(text, null, { first: 20 })
      .catch(() => undefined);
  });
}

async function measure(name: string, budget: number | null, run: (ask: Query) => Promise<void>): Promise<void> {
  const times: number[] = [];
  const indexes = new Set<string>();
  for (let i = 0; i < TIMES; i++) {
    const spent = { time: 0, indexes };
    await run(timed(spent));
    times.push(spent.time);
  }
  const median = times.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)]!;
  const limit = budget === null ? '' : ` (budget ${budget})`;
  console.log(`${name.padEnd(36)} ${median.toFixed(2).padStart(9)} ms${limit}  ${[...indexes].join(', ')}`);
  if (budget !== null && median > budget) process.exitCode = 1;
}
