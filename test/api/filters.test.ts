import { describe, expect, it } from 'vitest';
import { libraryId } from '../../src/domain/identity.ts';
import type { Cell, Electrode } from '../../src/domain/subjects.ts';
import {
  all,
  any,
  called,
  configured,
  holds,
  inElectrolyte,
  not,
  ofMetal,
  onEitherSide,
  slugsWhere,
  type Test,
  withSeparator,
} from '../support/catalogued.ts';
import { libraryApp } from '../support/libraryApp.ts';

const library = libraryApp();

async function slugs(field: 'cells' | 'electrodes' | 'materials', filter: string): Promise<string[]> {
  const { list } = await library.app.ask<{ list: { nodes: { slug: string }[]; totalCount: number } }>(
    `{ list: ${field}(first: 100, filter: ${filter}) { totalCount nodes { slug } } }`,
  );
  expect(list.totalCount, 'the count is that of the same filter').toBe(list.nodes.length);
  return list.nodes.map(({ slug }) => slug);
}

const allCells = slugsWhere('CELL', () => true);
const kCells = slugsWhere('CELL', ofMetal('k'));
const idOf = (slug: string) => libraryId('CELL', slug);
const isNisb = onEitherSide(holds('COATING', 'nisb'));

describe('cells', () => {
  it.each<[string, Test<Cell>]>([
    ['{ metal: { eq: "k" } }', ofMetal('k')],
    ['{ metal: { in: ["k", "unobtainium"] } }', ofMetal('k')],
    ['{ configuration: { eq: FULL } }', configured('FULL')],
    ['{ configuration: { in: [FULL] }, metal: { eq: "na" } }', all(configured('FULL'), ofMetal('na'))],
    ['{ slug: { in: ["na-cc", "li-cc", "nothing"] } }', called('na-cc', 'li-cc')],
    ['{ electrode: { eq: "nisb-cc" } }', onEitherSide(called('nisb-cc'))],
    ['{ electrode: { in: ["na-nisb-cc", "nvpf-ni-cf-low"] } }', onEitherSide(called('na-nisb-cc', 'nvpf-ni-cf-low'))],
    ['{ coating: { eq: "ani" } }', onEitherSide(holds('COATING', 'ani'))],
    ['{ coating: { eq: "nisb" }, configuration: { eq: SYMMETRIC } }', all(isNisb, configured('SYMMETRIC'))],
    ['{ electrolyte: { eq: "kfsi-dme" } }', inElectrolyte('kfsi-dme')],
    [
      '{ separator: { eq: "celgard-2500" }, configuration: { eq: FULL } }',
      all(withSeparator('celgard-2500'), configured('FULL')),
    ],
    [
      '{ or: [{ metal: { eq: "k" } }, { separator: { eq: "celgard-2500" }, metal: { eq: "na" } }] }',
      any(ofMetal('k'), all(withSeparator('celgard-2500'), ofMetal('na'))),
    ],
    [
      '{ and: [{ metal: { eq: "na" } }, { coating: { eq: "nisb" } }, { configuration: { eq: SYMMETRIC } }] }',
      all(ofMetal('na'), isNisb, configured('SYMMETRIC')),
    ],
    ['{ metal: { eq: "k" }, not: { coating: { eq: "nisb" } } }', all(ofMetal('k'), not(isNisb))],
    [
      '{ not: { or: [{ metal: { in: ["na", "li"] } }, { coating: { eq: "nisb" } }] } }',
      not(any(ofMetal('na'), ofMetal('li'), isNisb)),
    ],
    ['{ metal: { eq: "k" }, and: [] }', ofMetal('k')],
  ])('where %s are those of the library, some and not all', async (filter, isMeant) => {
    const expected = slugsWhere('CELL', isMeant);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(allCells.length);
    expect(await slugs('cells', filter)).toEqual(expected);
  });

  it('on an electrode are found whichever side it is on', async () => {
    const found = await slugs('cells', '{ electrode: { in: ["na-nisb-cc", "nvpf-ni-cf-low"] } }');
    expect(found).toEqual(expect.arrayContaining(['na-nisb-cc', 'nvpf-lean', 'nvpf-low-na-cc']));
  });

  it.each([
    '{ configuration: { in: [] } }',
    '{ slug: { eq: "na-cc", in: ["li-cc"] } }',
    '{ metal: { eq: "unobtainium" } }',
    '{ electrode: { eq: "cell" } }',
    '{ coating: { eq: "unobtainium" } }',
    '{ metal: { eq: "k" }, or: [] }',
    '{ not: {} }',
  ])('where %s are none', async (filter) => {
    expect(await slugs('cells', filter)).toEqual([]);
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
    expect(found).toEqual(slugsWhere('CELL', not(any(withSeparator('celgard-2500'), withSeparator('whatman-gf-c')))));
    expect(found).toEqual(expect.arrayContaining(slugsWhere('CELL', ({ separatorId }) => separatorId === null)));
    expect(found).toContain('na-on-ni-foil');
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
  const isNisbHost = all(holds('COATING', 'nisb'), not(holds('ALKALI_METAL', 'na', 'li', 'k')));

  it.each<[string, Test<Electrode>]>([
    ['{ metal: { eq: "li" } }', holds('ALKALI_METAL', 'li')],
    [
      '{ metal: { eq: "na" }, substrate: { eq: "cc" }, coating: { in: ["ni", "ani"] } }',
      all(holds('ALKALI_METAL', 'na'), holds('SUBSTRATE', 'cc'), holds('COATING', 'ni', 'ani')),
    ],
    ['{ coating: { eq: "nisb" }, not: { metal: { in: ["na", "li", "k"] } } }', isNisbHost],
    [
      '{ or: [{ substrate: { eq: "carbon-felt" } }, { slug: { eq: "na-plate" } }] }',
      any(holds('SUBSTRATE', 'carbon-felt'), called('na-plate')),
    ],
  ])('where %s are those of the library', async (filter, isMeant) => {
    const expected = slugsWhere('ELECTRODE', isMeant);
    expect(expected.length).toBeGreaterThan(0);
    expect(await slugs('electrodes', filter)).toEqual(expected);
  });

  it.each(['{ substrate: { eq: "nisb" } }', '{ metal: { eq: "ni" } }'])(
    'where %s are none: a slug is one of its own kind',
    async (filter) => {
      expect(await slugs('electrodes', filter)).toEqual([]);
    },
  );
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
