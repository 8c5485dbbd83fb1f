import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Admission, admission } from '../../src/api/admission/admit.ts';
import { type FieldCosts, fieldCosts } from '../../src/api/admission/fieldCost.ts';
import { COST_PER_REQUEST, limits } from '../../src/api/admission/limits.ts';
import { measuring } from '../../src/api/admission/measure.ts';
import { readTab, tabNames } from '../../src/api/playground/tabs.ts';
import { createSchema } from '../../src/api/schema.ts';
import { questions } from '../bench/questions.ts';
import { attacks } from '../support/attacks.ts';

const schema = createSchema();
const admit = admission(schema, COST_PER_REQUEST);
const ROOT = join(import.meta.dirname, '../..');

function ask(query: string, variables: Record<string, unknown> = {}, operationName?: string): Admission {
  return admit({ document: parse(query), variables, operationName });
}

function costOf(query: string, variables: Record<string, unknown> = {}, operationName?: string): number {
  const admitted = ask(query, variables, operationName);
  if (admitted.refusal) throw new Error(admitted.refusal.map(({ message }) => message).join('\n'));
  return admitted.cost.requested;
}

const documented = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((file) => `docs/${file}`)]
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)].map(
      ([, query], i) => [`example ${i + 1} of ${file}`, query!, {}] as const,
    ),
  );

const ordinary: readonly (readonly [string, string, Record<string, unknown>])[] = [
  ...tabNames.map((name) => [`the tab ${name}`, readTab(name).query, JSON.parse(readTab(name).variables)] as const),
  ...documented,
  ...questions([1, 'key']).map(({ name, query }) => [`the question ${name}`, query, {}] as const),
  ['the introspection of a client', getIntrospectionQuery(), {}],
];

describe('what the server is for', () => {
  it.each(ordinary)('%s takes at most half of each limit', (_, query, variables) => {
    const document = parse(query);
    const measure = measuring({ schema, costs: fieldCosts() }, document, variables);
    expect(document.definitions.length).toBeGreaterThan(0);
    expect(document.tokenCount).toBeLessThanOrEqual(limits.tokens / 2);
    for (const operation of document.definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      const isIntrospection = query.includes('__schema');
      const { depth, fields, spreads, aliases, directives } = measure.ofOperation(operation);
      const counted = { depth: isIntrospection ? 0 : depth, fields, spreads, aliases, directives };
      const rootFields = measure.rootFieldCount(operation);
      for (const [name, n] of Object.entries({ ...counted, rootFields })) {
        expect(n, name).toBeLessThanOrEqual(limits[name as keyof typeof limits] / 2);
      }
      const own = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
      const given = Object.fromEntries(own.flatMap((name) => (name in variables ? [[name, variables[name]]] : [])));
      const missing = own
        .filter((name) => !(name in given))
        .map((name) => [name, '01890000-0000-7000-8000-000000000000']);
      const cost = costOf(query, { ...Object.fromEntries(missing), ...given }, operation.name?.value);
      expect(cost).toBeLessThanOrEqual(COST_PER_REQUEST / 2);
    }
  });
});

describe('an attack', () => {
  it.each(attacks)('%s is refused', (_, query) => {
    expect(() => {
      const { refusal } = admit({ document: parse(query, { maxTokens: limits.tokens }) });
      if (refusal) throw refusal[0];
    }).toThrow(/allowed|too many|more tha[nt] 2000 tokens|never used|introspection depth/i);
  });

  it('is measured in time that is linear in its length: one fragment more is as much work as the one before', () => {
    const measured = (n: number) => {
      let looks = 0;
      const known = fieldCosts();
      const costs: FieldCosts = {
        of(field) {
          looks++;
          return known.of(field);
        },
      };
      const [, query] = attacks.find(([name]) => name === `a chain under two aliases, 2^${n}`)!;
      const measure = measuring({ schema, costs }, parse(query), {});
      measure.ofFragments();
      return looks;
    };
    expect(measured(22) - measured(18)).toBe(measured(18) - measured(14));
  });
});

describe('cost', () => {
  it('is one for an object, nothing for a leaf, and as often as a page is long', () => {
    expect(costOf('{ cell(by: { slug: "na-cc" }) { slug name } }')).toBe(1);
    expect(costOf('{ cells(first: 7) { nodes { slug } } }')).toBe(1 + 7);
    expect(costOf('{ cells { edges { cursor node { slug metal { slug } } } } }')).toBe(1 + 20 * 3);
    expect(costOf('{ cells(first: 5) { nodes { claims(first: 3) { nodes { key } } } } }')).toBe(1 + 5 * (1 + 1 + 3));
    expect(costOf('subscription { studyProgressed(id: "a") { state progress { runs } } }')).toBe(10 + 1);
    expect(costOf('{ cells(last: 4) { pageInfo { hasNextPage } nodes { slug } } }')).toBe(1 + 1 + 4);
  });

  it('follows the variables that say how long a page is', () => {
    const query = 'query ($n: Int = 9) { cells(first: $n) { nodes { slug } } }';
    expect(costOf(query, { n: 50 })).toBe(51);
    expect(costOf(query)).toBe(10);
  });

  it('does not grow with a page that is refused anyway', () => {
    expect(costOf('{ cells(first: 1000000) { nodes { slug } } }')).toBe(101);
    expect(costOf('{ cells(first: -5) { nodes { slug } } }')).toBe(2);
  });

  it('is that of a fragment wherever it is spread, within the page that it is spread in', () => {
    const spread = 'fragment Page on CellConnection { nodes { slug } } ';
    expect(costOf(`${spread} { cells(first: 30) { ...Page } }`)).toBe(31);
    expect(costOf(`${spread} { a: cells(first: 30) { ...Page } b: cells(first: 3) { ...Page } }`)).toBe(31 + 4);
  });

  it('counts ids by their number', () => {
    expect(costOf('{ nodes(ids: ["a", "b", "c"]) { id } }')).toBe(3);
    expect(costOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] })).toBe(2);
  });

  it('of a refusal names what is allowed and the dearest field', () => {
    const { refusal } = ask(
      '{ a: cells(first: 100) { nodes { claims(first: 100) { nodes { key } } } } meta { version } }',
    );
    expect(refusal!.map(({ message, extensions }) => ({ message, extensions }))).toEqual([
      {
        message: 'cost 10,202, allowed 10,000; the dearest field is `cells`, 10,201',
        extensions: { code: 'COST_LIMIT_EXCEEDED', limit: 'cost', requested: 10_202, allowed: 10_000 },
      },
    ]);
  });

  it('of a sampled band is what it takes: a dozen in a request, not a hundred', () => {
    const bands = (cells: number) =>
      `{ cells(first: ${cells}) { nodes { ... on SymmetricCell { limitingCurrentDensity { sampledBand { p50 { value } } } } } } }`;
    expect(costOf(bands(12)) / 12).toBeGreaterThan(500);
    expect(ask(bands(100)).refusal![0]!.extensions.code).toBe('COST_LIMIT_EXCEEDED');
  });

  it('of total shares is nearly the whole of a request: those of one result, not of two', () => {
    const totals = (cells: number) =>
      `{ cells(first: ${cells}) { nodes { ... on SymmetricCell { limitingCurrentDensity { sampledBand { shares { total { value } } } } } } } }`;
    expect(costOf(totals(1))).toBeGreaterThan(9000);
    expect(ask(totals(2)).refusal![0]!.extensions.code).toBe('COST_LIMIT_EXCEEDED');
    const ofRun =
      '{ run(id: "a") { result { ... on SymmetricCellResult { uncertainty { shares { name first { text } total { text } } } } } } }';
    expect(costOf(ofRun)).toBeLessThanOrEqual(COST_PER_REQUEST);
  });

  it('of two operations of a document is that of the one that is named', () => {
    const query = 'query A { cells(first: 10) { nodes { slug } } } query B { meta { version } }';
    expect(costOf(query, {}, 'A')).toBe(11);
    expect(costOf(query, {}, 'B')).toBe(1);
    expect(ask(query).refusal![0]!.extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
  });
});
