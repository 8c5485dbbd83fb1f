import { beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { inSI } from '../../src/domain/si.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { holds, ofMetal, slugsWhere } from '../support/catalogued.ts';
import { libraryApp } from '../support/libraryApp.ts';
import { type List, namesOf, pageOf, walk } from '../support/walk.ts';

const library = libraryApp();

const natural = new Intl.Collator('en', { numeric: true });
const byKey = (a: Claim, b: Claim) => natural.compare(a.key, b.key);

/** What a claim is ordered by: its number, or its bound, in SI; null for words and what is withheld. */
function rank({ value }: Claim): number | null {
  if (value.kind !== 'MEASURE') return null;
  const { value: number, low, high } = inSI(value);
  return number ?? low ?? high;
}

function byValue(direction: 1 | -1) {
  return (a: Claim, b: Claim) => {
    const [x, y] = [rank(a), rank(b)];
    if (x === y) return byKey(a, b);
    if (x === null || y === null) return x === null ? 1 : -1;
    return direction * (x - y);
  };
}

const slugsOf = (kind: string) =>
  catalogue.subjects
    .filter((subject) => subject.kind === kind)
    .map(({ slug }) => slug)
    .toSorted();
const claimsOf = (order: (a: Claim, b: Claim) => number, where: (claim: Claim) => boolean = () => true) =>
  catalogue.claims
    .filter(where)
    .toSorted(order)
    .map(({ key }) => key);
const about = (kind: string, slug: string) => {
  const { id } = catalogue.subjects.find((subject) => subject.kind === kind && subject.slug === slug)!;
  return (claim: Claim) => claim.subjectIds.includes(id);
};

interface Case {
  readonly what: string;
  readonly list: List;
  readonly expected: string[];
  /** A nested list runs forwards only. */
  readonly nested?: true;
}

const inOverpotential = 'filter: { property: { in: [OVERPOTENTIAL, LIFETIME, USE, THICKNESS] } }';
const fewProperties = ({ property }: Claim) => ['overpotential', 'lifetime', 'use', 'thickness'].includes(property);

const cases: readonly Case[] = [
  { what: 'cells', list: { field: 'cells', name: 'slug' }, expected: slugsOf('CELL') },
  {
    what: 'cells of a metal',
    list: { field: 'cells', name: 'slug', given: 'filter: { metal: { eq: "na" } }' },
    expected: slugsWhere('CELL', ofMetal('na')),
  },
  { what: 'sources', list: { field: 'sources', name: 'slug' }, expected: slugsOf('SOURCE') },
  {
    what: 'claims by key',
    list: { field: 'claims', name: 'key', given: inOverpotential },
    expected: claimsOf(byKey, fewProperties),
  },
  {
    what: 'claims by least value',
    list: { field: 'claims', name: 'key', given: `orderBy: VALUE_ASC, ${inOverpotential}` },
    expected: claimsOf(byValue(1), fewProperties),
  },
  {
    what: 'claims by greatest value',
    list: { field: 'claims', name: 'key', given: `orderBy: VALUE_DESC, ${inOverpotential}` },
    expected: claimsOf(byValue(-1), fewProperties),
  },
  {
    what: 'the claims about a cell',
    list: { field: 'claims', name: 'key', within: 'cell(by: { slug: "na-nisb-cc" })' },
    expected: claimsOf(byKey, about('CELL', 'na-nisb-cc')),
    nested: true,
  },
  {
    what: 'the claims of one property about a cell',
    list: { field: 'claims', name: 'key', given: 'property: LIFETIME', within: 'cell(by: { slug: "na-nisb-cc" })' },
    expected: claimsOf(byKey, (claim) => claim.property === 'lifetime' && about('CELL', 'na-nisb-cc')(claim)),
    nested: true,
  },
  {
    what: 'the electrodes on a substrate',
    list: { field: 'electrodes', name: 'slug', within: 'substrate(by: { slug: "cc" })' },
    expected: slugsWhere('ELECTRODE', holds('SUBSTRATE', 'cc')),
    nested: true,
  },
  {
    what: 'the statements of a source that makes few',
    list: { field: 'statements', name: 'key', within: 'source(by: { slug: "breithauptite" })' },
    expected: claimsOf(byKey, (claim) => claim.key.startsWith('breithauptite/')),
    nested: true,
  },
  {
    what: 'an empty list',
    list: { field: 'cells', name: 'slug', given: 'filter: { slug: { in: [] } }' },
    expected: [],
  },
];

it('are lists of several rows, all but the empty one', () => {
  for (const { what, expected } of cases.slice(0, -1)) expect(expected.length, what).toBeGreaterThan(1);
});

describe.each(cases)('$what', ({ list, expected, nested }) => {
  const ways = nested ? [false] : [false, true];
  it.each(ways.flatMap((backward) => [1, 2, 7, 100].map((size) => [size, backward] as const)))(
    'are each met once and in order, %d at a time, backward %s',
    async (size, backward) => {
      const pages = await walk(library.app, list, { size, backward });
      expect(namesOf(pages, list, backward)).toEqual(expected);
      expect(pages).toHaveLength(Math.max(1, Math.ceil(expected.length / size)));
      for (const [i, { totalCount, pageInfo, edges, nodes }] of pages.entries()) {
        const [isFirst, isLast] = [i === 0, i === pages.length - 1];
        expect(totalCount).toBe(expected.length);
        expect(pageInfo).toEqual({
          hasNextPage: backward ? !isFirst : !isLast,
          hasPreviousPage: backward ? !isLast : !isFirst,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        });
        expect(nodes).toEqual(edges.map((edge) => edge.node));
      }
    },
  );
});

describe('claims ordered by value', () => {
  let wholeList: string[];
  beforeAll(async () => {
    const list: List = { field: 'claims', name: 'key', given: 'orderBy: VALUE_DESC' };
    wholeList = namesOf(await walk(library.app, list, { size: 100 }), list);
  });

  it('stand a bound where its bound stands, and claims without a number last', () => {
    const lives = wholeList.filter((key) => ['K6', 'K7', 'K8', 'K11'].includes(key.replace('wang2021/', '')));
    expect(lives).toEqual(['wang2021/K6', 'wang2021/K11', 'wang2021/K8', 'wang2021/K7']);
    const numberless = new Set(catalogue.claims.filter((claim) => rank(claim) === null).map(({ key }) => key));
    expect(numberless.size).toBeGreaterThan(50);
    expect(new Set(wholeList.slice(-numberless.size))).toEqual(numberless);
  });

  it('are in the same order as the numbers in SI, ties by key', () => {
    expect(wholeList).toEqual(claimsOf(byValue(-1)));
    const ranks = catalogue.claims.map(rank);
    expect(new Set(ranks).size, 'there are ties').toBeLessThan(ranks.length - 100);
  });
});

describe('a page without a size', () => {
  it('has 20 rows, forwards from the start and backwards from the end', async () => {
    const list: List = { field: 'claims', name: 'key' };
    const all = claimsOf(byKey);
    expect(namesOf([await pageOf(library.app, list, '')], list)).toEqual(all.slice(0, 20));
    const { pageInfo } = await pageOf(library.app, list, 'last: 5');
    const before = await pageOf(library.app, list, `before: "${pageInfo.startCursor}"`);
    expect(namesOf([before], list)).toEqual(all.slice(-25, -5));
  });

  it('takes null for what is not given', async () => {
    const list: List = { field: 'cells', name: 'slug' };
    const page = await pageOf(library.app, list, 'first: null, after: null, last: null, before: null');
    expect(namesOf([page], list)).toEqual(slugsOf('CELL').slice(0, 20));
  });
});

describe('an order given as null', () => {
  it('is refused: it has a default instead', async () => {
    const { status, errors } = await library.app.send('{ claims(orderBy: null) { totalCount } }');
    expect(status).toBe(400);
    expect(errors![0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
