import { describe, expect, it } from 'vitest';
import type { ScreenAnswer } from '../../support/comparison.ts';
import { libraryApp } from '../../support/libraryApp.ts';

const library = libraryApp();

const QUERY = `
  query(
    $kind: SubjectKind! = CELL, $among: ScreenParts, $where: [ScreenCriterion!], $orderBy: ScreenOrder
    $show: [Measurand!], $under: TestConditions, $first: Int, $after: String, $by: [Facet!]! = []
  ) {
    screen(kind: $kind, among: $among, where: $where, orderBy: $orderBy, show: $show, under: $under, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      facets(by: $by) { facet values { key count } }
      nodes { subject { slug } values { name quantity { text low value } chosen { key } missing { reason } } }
    }
  }`;

async function screen(variables: Record<string, unknown>): Promise<ScreenAnswer> {
  return (await library.app.ask<{ screen: ScreenAnswer }>(QUERY, variables)).screen;
}

async function refusal(variables: Record<string, unknown>, query = QUERY) {
  const { errors } = await library.app.send(query, variables);
  return errors![0]!.extensions;
}

const slugs = ({ nodes }: Pick<ScreenAnswer, 'nodes'>) => nodes.map(({ subject }) => subject.slug);
const hours = (value: number) => ({ value, unit: 'h' });
const lifetime = { property: 'LIFETIME' };
const npRatio = { metric: { name: 'npRatio' } };
const longest = { by: lifetime, direction: 'DESC' };

describe('a screening by a stored property', () => {
  it('passes `≥ 2000 h` for at least 1500 h, and not for at most 3000 h', async () => {
    expect(slugs(await screen({ where: [{ of: lifetime, value: { gte: hours(1500) } }] }))).toEqual(['na-nisb-cc']);
    const short = await screen({ where: [{ of: lifetime, value: { lte: hours(3000) } }] });
    expect(slugs(short)).toEqual(['k-cc', 'li-cc', 'na-ani-cc', 'na-cc', 'na-ni-cc', 'na-plate']);
  });

  it('ranks a bound with its bound and shows it as one', async () => {
    const { nodes } = await screen({ where: [{ of: lifetime }], orderBy: longest });
    expect(nodes.map(({ values }) => values[0]!.quantity!.text)).toEqual([
      '≥ 2000 h',
      '≥ 1200 h',
      '≥ 500 h',
      '300 h',
      '158 h',
      '121 h',
      '104 h',
      '45 h',
      '12 h',
    ]);
    expect(nodes[0]!.values[0]!.quantity).toMatchObject({ value: null, low: 2000 });
  });

  it('compares in any unit of the dimension', async () => {
    const inDays = await screen({
      where: [{ of: lifetime, value: { gte: { value: 5, unit: 'd' } } }],
      orderBy: longest,
    });
    expect(slugs(inDays).at(-1)).toBe('na-ni-cc');
  });

  it('puts those without the number last, whichever way the order runs', async () => {
    for (const direction of ['ASC', 'DESC']) {
      const { nodes, totalCount } = await screen({ orderBy: { by: lifetime, direction }, first: 100 });
      const known = nodes.map(({ values }) => values[0]!.quantity !== null);
      expect(nodes).toHaveLength(totalCount);
      expect(known.lastIndexOf(true), direction).toBe(8);
      expect(nodes.at(-1)!.values[0]!.missing).toHaveLength(1);
    }
  });

  it('screens by what subjects consist of, and counts by it', async () => {
    const among = { metal: { eq: 'na' }, configuration: { eq: 'SYMMETRIC' } };
    const found = await screen({
      among,
      where: [{ of: lifetime }],
      orderBy: longest,
      by: ['COATING', 'SUBSTRATE', 'EVIDENCE'],
    });
    expect(slugs(found)).toEqual(['na-nisb-cc', 'na-cc', 'na-ni-cc', 'na-ani-cc', 'na-plate']);
    expect(found.facets).toEqual([
      { facet: 'COATING', values: ['ani', 'ni', 'nisb'].map((key) => ({ key, count: 1 })) },
      { facet: 'SUBSTRATE', values: [{ key: 'cc', count: 4 }] },
      { facet: 'EVIDENCE', values: [{ key: 'MEASURED', count: 5 }] },
    ]);
    expect(found.totalCount).toBe(5);
    expect(
      slugs(await screen({ among: { ...among, coating: { in: ['ni', 'nisb'] } }, where: [{ of: lifetime }] })),
    ).toEqual(['na-ni-cc', 'na-nisb-cc']);
    const hundred = [...Array(99).fill('ni'), 'nisb'];
    expect((await screen({ among: { ...among, coating: { in: hundred } } })).totalCount).toBe(2);
  });

  it('takes several criteria at once', async () => {
    const where = [
      { of: lifetime, value: { gte: hours(100) } },
      { of: { property: 'OVERPOTENTIAL' }, value: { lte: { value: 0.04, unit: 'V' } } },
    ];
    expect(slugs(await screen({ where, orderBy: longest }))).toEqual(['na-nisb-cc', 'li-nisb-cc', 'li-cc', 'na-ni-cc']);
  });

  it('screens electrodes and materials as well as cells', async () => {
    const dense = [{ of: { property: 'DENSITY' }, value: { gte: { value: 8, unit: 'g/cm3' } } }];
    expect(slugs(await screen({ kind: 'MATERIAL', where: dense }))).toEqual(['cu', 'ni', 'ni-amorphous', 'nisb']);
    const full = [{ of: { property: 'METAL_LOADING' } }];
    expect(slugs(await screen({ kind: 'ELECTRODE', among: { metal: { eq: 'na' } }, where: full }))).toContain(
      'na-nisb-cc',
    );
  });
});

describe('a screening by a metric', () => {
  const full = { configuration: { eq: 'FULL' } };

  it('computes it for every candidate: N/P at most 3 at 200 W·h/kg', async () => {
    const where = [
      { of: { property: 'SPECIFIC_ENERGY' }, value: { gte: { value: 200, unit: 'W.h/kg' } } },
      { of: npRatio, value: { lte: { value: 3, unit: '1' } } },
    ];
    const found = await screen({ where, orderBy: { by: npRatio, direction: 'ASC' }, by: ['METAL', 'EVIDENCE'] });
    expect(slugs(found)).toEqual(['nvpf-flooded', 'nvpf-lean']);
    expect(found.totalCount).toBe(2);
    expect(found.facets).toEqual([
      { facet: 'METAL', values: [{ key: 'na', count: 2 }] },
      { facet: 'EVIDENCE', values: [{ key: 'DERIVED', count: 2 }] },
    ]);
    expect(found.nodes[0]!.values.map(({ name }) => name)).toEqual(['specificEnergy', 'npRatio']);
  });

  it('says of those last in order why they have no number', async () => {
    const { nodes } = await screen({ among: full, orderBy: { by: npRatio }, first: 100 });
    const unknown = nodes.filter(({ values }) => values[0]!.quantity === null);
    expect(unknown.length).toBeGreaterThan(0);
    expect(nodes.slice(-unknown.length)).toEqual(unknown);
    for (const { values } of unknown) expect(values[0]!.missing.length).toBeGreaterThan(0);
  });

  it('is the same read page by page as at once', async () => {
    const variables = { among: full, orderBy: { by: npRatio, direction: 'DESC' } };
    const whole = slugs(await screen({ ...variables, first: 100 }));
    const pages: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page = await screen({ ...variables, first: 3, after });
      pages.push(...slugs(page));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(pages).toEqual(whole);
  });

  it('chooses claims by conditions, where these are given', async () => {
    const under = { arealCapacity: { value: 10, unit: 'mA.h/cm2' } };
    const { nodes } = await screen({ where: [{ of: lifetime }], under });
    expect(nodes).toMatchObject([{ subject: { slug: 'na-nisb-cc' }, values: [{ chosen: { key: 'wang2021/K11' } }] }]);
  });
});

describe('pages of a screening', () => {
  it.each([
    { orderBy: longest },
    { orderBy: { by: lifetime, direction: 'ASC' } },
    { where: [{ of: lifetime }], orderBy: longest },
    { where: [{ of: lifetime }] },
    {},
  ])('are together what is read at once: %j', async (variables) => {
    const whole = slugs(await screen({ ...variables, first: 100 }));
    const pages: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page = await screen({ ...variables, first: 4, after });
      pages.push(...slugs(page));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(pages).toEqual(whole);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('refuse the cursor of another order', async () => {
    const { pageInfo } = await screen({ orderBy: longest, first: 2 });
    expect(await refusal({ orderBy: { by: lifetime, direction: 'ASC' }, after: pageInfo.endCursor })).toMatchObject({
      argument: ['after'],
    });
  });

  it('refuse it of a number that is computed, by another metric, the other way or under other conditions', async () => {
    const byRatio = { orderBy: { by: npRatio, direction: 'ASC' }, first: 2 };
    const { pageInfo } = await screen(byRatio);
    const after = pageInfo.endCursor;
    const under = { temperature: { value: 298, unit: 'K' } };
    expect((await screen({ ...byRatio, after })).nodes).toHaveLength(2);
    for (const other of [{ by: { metric: { name: 'stackMass' } }, direction: 'ASC' }, { by: npRatio }]) {
      expect(await refusal({ orderBy: other, after }), JSON.stringify(other)).toMatchObject({ argument: ['after'] });
    }
    expect(await refusal({ ...byRatio, under, after })).toMatchObject({ argument: ['after'] });
  });
});

describe('the Pareto front of a screening', () => {
  const front = `query($x: ParetoAxis!, $y: ParetoAxis!) {
    screen(kind: CELL, among: { configuration: { eq: SYMMETRIC } }) {
      paretoFront(x: $x, y: $y) { subject { slug } x { quantity { text } } y { quantity { text } } }
    } }`;

  it('of least overpotential and longest life leaves out whoever is certainly worse on both', async () => {
    const [x, y] = [
      { of: { property: 'OVERPOTENTIAL' }, wanted: 'LEAST' },
      { of: lifetime, wanted: 'GREATEST' },
    ];
    const { screen: found } = await library.app.ask<{ screen: { paretoFront: { subject: { slug: string } }[] } }>(
      front,
      {
        x,
        y,
      },
    );
    const names = found.paretoFront.map(({ subject }) => subject.slug);
    expect(names).toEqual(['li-nisb-cc', 'na-nisb-cc', 'k-nisb-cc']);
  });

  it('refuses an axis that is none', async () => {
    const [x, y] = [
      { of: { metric: { name: 'beauty' } }, wanted: 'GREATEST' },
      { of: lifetime, wanted: 'GREATEST' },
    ];
    expect(await refusal({ x, y }, front)).toMatchObject({ argument: ['x', 'of', 'metric', 'name'], value: 'beauty' });
  });
});

describe('the statements of a screening', () => {
  it.each([
    { name: 'a stored property', variables: { where: [{ of: lifetime }], orderBy: longest, by: ['METAL'] } },
    {
      name: 'a metric',
      variables: { among: { configuration: { eq: 'FULL' } }, orderBy: { by: npRatio }, by: ['METAL'] },
    },
  ])('are as many for a page of many as for one of two: $name', async ({ variables }) => {
    const few = await library.app.statements(QUERY, { ...variables, first: 2 });
    const many = await library.app.statements(QUERY, { ...variables, first: 100 });
    expect(many.length).toBe(few.length);
    expect(many.length).toBeLessThanOrEqual(10);
  });
});
