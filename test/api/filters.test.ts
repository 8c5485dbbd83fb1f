import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/library/catalogue.ts';
import { libraryApp } from '../support/libraryApp.ts';

const library = libraryApp();

async function slugs(field: 'cells' | 'electrodes' | 'materials', filter: string): Promise<string[]> {
  const { list } = await library.app.ask<{ list: { nodes: { slug: string }[]; totalCount: number } }>(
    `{ list: ${field}(first: 100, filter: ${filter}) { totalCount nodes { slug } } }`,
  );
  expect(list.totalCount, 'the count is that of the same filter').toBe(list.nodes.length);
  return list.nodes.map(({ slug }) => slug);
}

const allCells = catalogue.subjects
  .filter(({ kind }) => kind === 'CELL')
  .map(({ slug }) => slug)
  .toSorted();
const idOf = (slug: string) => catalogue.subjects.find((noun) => noun.kind === 'CELL' && noun.slug === slug)!.id;
const kCells = ['k-cc', 'k-nisb-cc', 'k-on-cc', 'k-on-nisb-cc'];
const full = ['nvpf-flooded', 'nvpf-high-na-cc', 'nvpf-lean', 'nvpf-low', 'nvpf-low-na-cc'];

describe('cells', () => {
  it.each<[string, string[]]>([
    ['{ metal: { eq: "k" } }', kCells],
    ['{ metal: { in: ["k", "unobtainium"] } }', kCells],
    ['{ configuration: { eq: FULL } }', full],
    ['{ configuration: { in: [FULL] }, metal: { eq: "na" } }', full],
    ['{ configuration: { in: [] } }', []],
    ['{ slug: { in: ["na-cc", "li-cc", "nothing"] } }', ['li-cc', 'na-cc']],
    ['{ slug: { eq: "na-cc", in: ["li-cc"] } }', []],
    ['{ electrode: { eq: "nisb-cc" } }', ['k-on-nisb-cc', 'li-on-nisb-cc', 'na-on-nisb-cc']],
    [
      '{ electrode: { in: ["na-nisb-cc", "nvpf-ni-cf-low"] } }',
      ['na-nisb-cc', 'nvpf-flooded', 'nvpf-lean', 'nvpf-low', 'nvpf-low-na-cc'],
    ],
    ['{ coating: { eq: "ani" } }', ['na-ani-cc']],
    ['{ coating: { eq: "nisb" }, configuration: { eq: SYMMETRIC } }', ['k-nisb-cc', 'li-nisb-cc', 'na-nisb-cc']],
    ['{ electrolyte: { eq: "kfsi-dme" } }', kCells],
    ['{ separator: { eq: "celgard-2500" }, configuration: { eq: FULL } }', ['nvpf-lean']],
    ['{ metal: { eq: "unobtainium" } }', []],
    ['{ electrode: { eq: "cell" } }', []],
    ['{ coating: { eq: "unobtainium" } }', []],
    [
      '{ or: [{ metal: { eq: "k" } }, { separator: { eq: "celgard-2500" }, metal: { eq: "na" } }] }',
      [...kCells, 'nvpf-lean'],
    ],
    [
      '{ and: [{ metal: { eq: "na" } }, { coating: { eq: "nisb" } }, { configuration: { eq: SYMMETRIC } }] }',
      ['na-nisb-cc'],
    ],
    ['{ metal: { eq: "k" }, not: { coating: { eq: "nisb" } } }', ['k-cc', 'k-on-cc']],
    ['{ not: { or: [{ metal: { in: ["na", "li"] } }, { coating: { eq: "nisb" } }] } }', ['k-cc', 'k-on-cc']],
    ['{ metal: { eq: "k" }, or: [] }', []],
    ['{ metal: { eq: "k" }, and: [] }', kCells],
    ['{ not: {} }', []],
  ])('where %s', async (filter, expected) => {
    expect(await slugs('cells', filter)).toEqual(expected);
  });

  it.each([
    '{}',
    'null',
    '{ metal: null }',
    '{ metal: {} }',
    '{ metal: { eq: null } }',
    '{ or: [{}, { metal: { eq: "k" } }] }',
  ])('where %s are all cells: what is not asked does not narrow', async (filter) => {
    expect(await slugs('cells', filter)).toEqual(allCells);
  });

  it('that are not of a separator include those whose separator nobody says', async () => {
    const found = await slugs('cells', '{ not: { separator: { in: ["celgard-2500", "whatman-gf-c"] } } }');
    expect(found).toEqual(['na-on-graphite-film', 'na-on-ni-foil', 'na-on-nisb-ni-foil']);
  });

  it('of a condition and those not of it are all cells, once each', async () => {
    for (const filter of [
      '{ coating: { eq: "nisb" } }',
      '{ separator: { eq: "celgard-2500" } }',
      '{ electrode: { eq: "na-cc" } }',
    ]) {
      const [with_, without] = [await slugs('cells', filter), await slugs('cells', `{ not: ${filter} }`)];
      expect([...with_, ...without].toSorted(), filter).toEqual(allCells);
    }
  });

  it('are found by their ids; what is no id finds nothing', async () => {
    const [a, b] = [idOf('na-cc'), idOf('li-cc').toUpperCase()];
    expect(await slugs('cells', `{ id: { in: ["${a}", "x", "${b}", "' or true --"] } }`)).toEqual(['li-cc', 'na-cc']);
    expect(await slugs('cells', `{ id: { eq: "${b}" } }`)).toEqual(['li-cc']);
    expect(await slugs('cells', '{ id: { eq: "na-cc" } }')).toEqual([]);
    expect(await slugs('cells', '{ not: { id: { eq: "na-cc" } } }')).toEqual(allCells);
  });
});

describe('electrodes', () => {
  it.each<[string, string[]]>([
    ['{ metal: { eq: "li" } }', ['li-cc', 'li-metal', 'li-nisb-cc']],
    ['{ metal: { eq: "na" }, substrate: { eq: "cc" }, coating: { in: ["ni", "ani"] } }', ['na-ani-cc', 'na-ni-cc']],
    ['{ coating: { eq: "nisb" }, not: { metal: { in: ["na", "li", "k"] } } }', ['nisb-cc', 'nisb-ni-foil']],
    [
      '{ or: [{ substrate: { eq: "carbon-felt" } }, { slug: { eq: "na-plate" } }] }',
      ['na-plate', 'ni-cf', 'nvpf-ni-cf-high', 'nvpf-ni-cf-low'],
    ],
    ['{ substrate: { eq: "nisb" } }', []],
    ['{ metal: { eq: "ni" } }', []],
  ])('where %s', async (filter, expected) => {
    expect(await slugs('electrodes', filter)).toEqual(expected);
  });
});

describe('a filter', () => {
  it('takes text as text, whatever it looks like', async () => {
    for (const text of [`' or '1'='1`, '%', '$1', '\\', '"; drop table subject; --', 'нет']) {
      const { cells } = await library.app.ask<{ cells: { totalCount: number } }>(
        'query ($text: String!) { cells(filter: { slug: { in: [$text] }, not: { metal: { eq: $text } } }) { totalCount } }',
        { text },
      );
      expect(cells.totalCount, text).toBe(0);
    }
  });

  const nested = (depth: number, inner: string): string =>
    depth === 0 ? inner : `{ not: ${nested(depth - 1, inner)} }`;

  it('nests ten deep, and not deeper', async () => {
    expect(await slugs('cells', nested(10, '{ metal: { eq: "k" } }'))).toEqual(kCells);
    const { errors } = await library.app.send(`{ cells(filter: ${nested(11, '{}')}) { totalCount } }`);
    expect(errors).toMatchObject([
      {
        path: ['cells'],
        extensions: { code: 'BAD_USER_INPUT', value: '11', allowed: 'and, or and not at most 10 deep' },
      },
    ]);
  });

  it.each<[string, unknown, string[]]>([
    ['metal', { metal: { in: Array(101).fill('na') } }, ['filter', 'metal', 'in']],
    ['slug', { and: [{}, { slug: { in: Array(101).fill('na') } }] }, ['filter', 'and', '1', 'slug', 'in']],
    ['or', { not: { or: Array(101).fill({}) } }, ['filter', 'not', 'or']],
    ['id', { id: { in: Array(101).fill('x') } }, ['filter', 'id', 'in']],
  ])('with more than 100 values for %s is refused, saying where', async (_, filter, argument) => {
    const query = 'query ($filter: CellFilter) { cells(filter: $filter) { totalCount } }';
    const { errors } = await library.app.send(query, { filter });
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument, value: '101', allowed: 'at most 100' } },
    ]);
  });
});
