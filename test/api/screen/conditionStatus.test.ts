import { describe, expect, it } from 'vitest';
import { libraryApp } from '../../support/libraryApp.ts';

const library = libraryApp();

const QUERY = `
  query(
    $where: [ScreenCriterion!]!, $orderBy: ScreenOrder, $under: TestConditions, $certainty: Certainty! = CERTAIN
    $by: [Facet!]! = [], $first: Int! = 100
  ) {
    screen(kind: CELL, where: $where, orderBy: $orderBy, under: $under, certainty: $certainty, first: $first) {
      totalCount
      facets(by: $by) { facet values { key count } }
      nodes { subject { slug } decidedBy }
    }
  }`;

interface Found {
  readonly totalCount: number;
  readonly facets: readonly { readonly values: readonly { readonly key: string; readonly count: number }[] }[];
  readonly nodes: readonly { readonly subject: { readonly slug: string }; readonly decidedBy: string | null }[];
}

async function screen(variables: object): Promise<Found> {
  return (await library.app.ask<{ screen: Found }>(QUERY, { ...variables })).screen;
}

async function slugs(variables: object): Promise<readonly string[]> {
  return (await screen(variables)).nodes.map(({ subject }) => subject.slug);
}

const mA = (value: number) => ({ value, unit: 'mA/cm2' });
const overpotential = { property: 'OVERPOTENTIAL' };
const lifetime = { property: 'LIFETIME' };
const current = (filter: object) => ({ conditionStatus: { currentDensity: filter } });
const sodium = ['na-ani-cc', 'na-cc', 'na-ni-cc', 'na-nisb-cc', 'na-plate'];
const others = ['k-cc', 'k-nisb-cc', 'li-cc', 'li-nisb-cc'];
const allNine = [...others, ...sodium];

describe('a criterion on where the conditions of a claim come from', () => {
  it('tells lives at a stated current from those without one', async () => {
    expect(await slugs({ where: [{ of: lifetime, ...current({ eq: 'STATED' }) }] })).toEqual(sodium);
    expect(await slugs({ where: [{ of: lifetime, ...current({ eq: 'NOT_STATED' }) }] })).toEqual(others);
    expect(await slugs({ where: [{ of: lifetime, ...current({ eq: 'ASSUMED' }) }] })).toEqual([]);
    expect(await slugs({ where: [{ of: lifetime, ...current({ in: ['STATED', 'NOT_STATED'] }) }] })).toEqual(allNine);
    expect(await slugs({ where: [{ of: lifetime, ...current({ in: [] }) }] })).toEqual([]);
    expect(await slugs({ where: [{ of: lifetime, conditionStatus: {} }] })).toEqual(allNine);
  });

  it('is certain under either certainty, as in a filter of claims: every overpotential is at an assumed current', async () => {
    const where = [{ of: overpotential, ...current({ eq: 'ASSUMED' }) }];
    const certain = await screen({ where });
    expect(certain.nodes.map(({ subject }) => subject.slug)).toEqual(allNine);
    expect(certain.nodes.map(({ decidedBy }) => decidedBy)).toEqual(allNine.map(() => null));
    const possible = await screen({ where, certainty: 'POSSIBLE' });
    expect(possible.nodes.map(({ decidedBy }) => decidedBy)).toEqual(allNine.map(() => 'STATED'));
    expect(
      await slugs({ where: [{ of: overpotential, ...current({ eq: 'STATED' }) }], certainty: 'POSSIBLE' }),
    ).toEqual([]);
  });

  it('holds together with limits, with other criteria and with several conditions at once', async () => {
    const low = { lte: { value: 40, unit: 'mV' } };
    const long = { of: lifetime, value: { gte: { value: 100, unit: 'h' } }, ...current({ eq: 'STATED' }) };
    const assumed = { of: overpotential, value: low, ...current({ eq: 'ASSUMED' }) };
    expect(await slugs({ where: [long, assumed] })).toEqual(['na-ni-cc', 'na-nisb-cc']);
    expect(await slugs({ where: [assumed, long] })).toEqual(['na-ni-cc', 'na-nisb-cc']);
    expect(await slugs({ where: [long, { ...assumed, ...current({ eq: 'STATED' }) }] })).toEqual([]);
    const both = (temperature: string) => ({ currentDensity: { eq: 'STATED' }, temperature: { eq: temperature } });
    expect(await slugs({ where: [{ of: lifetime, conditionStatus: both('NOT_STATED') }] })).toEqual(sodium);
    expect(await slugs({ where: [{ of: lifetime, conditionStatus: both('STATED') }] })).toEqual([]);
  });

  it('finds none where the property does not depend on the condition', async () => {
    const cycles = { in: ['STATED', 'ASSUMED', 'NOT_STATED'] };
    expect(await slugs({ where: [{ of: overpotential, conditionStatus: { cycles } }] })).toEqual([]);
  });

  it('reads the claim that is closest to wanted conditions, also where it does not state them', async () => {
    const under = { currentDensity: mA(1) };
    const asked = (status: string) => screen({ where: [{ of: lifetime, ...current({ eq: status }) }], under });
    expect((await asked('STATED')).nodes.map(({ subject }) => subject.slug)).toEqual(sodium);
    expect((await asked('NOT_STATED')).nodes).toEqual([]);
    const where = [{ of: lifetime, ...current({ eq: 'NOT_STATED' }) }];
    const possible = await screen({ where, under, certainty: 'POSSIBLE' });
    expect(possible.nodes).toEqual(others.map((slug) => ({ subject: { slug }, decidedBy: 'NOT_STATED' })));
  });

  it('takes, for a metric, the weakest origin among all claims that it uses', async () => {
    const cycledCapacity = { name: 'cycledCapacity', quantity: { value: 1, unit: 'mA.h/cm2' } };
    const currentDensity = { name: 'currentDensity', quantity: mA(1) };
    const cycles = { metric: { name: 'cyclesTested', arguments: [currentDensity, cycledCapacity] } };
    const interfaces = { metric: { name: 'interfaceOverpotential', arguments: [currentDensity] } };
    const assumed = [{ of: interfaces, ...current({ eq: 'ASSUMED' }) }];
    expect(await slugs({ where: assumed })).toEqual([]);
    expect(await slugs({ where: assumed, certainty: 'POSSIBLE' })).toEqual(allNine);
    expect(await slugs({ where: [{ of: interfaces, ...current({ eq: 'STATED' }) }], certainty: 'POSSIBLE' })).toEqual(
      [],
    );
    expect(await slugs({ where: [{ of: cycles }] })).toEqual(sodium);
    expect(await slugs({ where: [{ of: cycles, ...current({ eq: 'STATED' }) }] })).toEqual(sodium);
    expect(await slugs({ where: [{ of: cycles, ...current({ eq: 'NOT_STATED' }) }] })).toEqual([]);
    const possible = (status: string) =>
      slugs({ where: [{ of: cycles, ...current({ eq: status }) }], certainty: 'POSSIBLE' });
    expect(await possible('NOT_STATED')).toEqual(others);
    expect(await possible('STATED')).toEqual(sodium);
  });

  it('takes as many statements as a screening without it, for any number of rows', async () => {
    const plain = { where: [{ of: lifetime }, { of: overpotential }] };
    const chosen = { where: plain.where.map((one) => ({ ...one, ...current({ in: ['STATED', 'ASSUMED'] }) })) };
    for (const more of [{}, { under: { currentDensity: mA(1) } }]) {
      const without = await library.app.statements(QUERY, { ...plain, ...more });
      const within = await library.app.statements(QUERY, { ...chosen, ...more });
      expect(within).toHaveLength(without.length);
      expect(await library.app.statements(QUERY, { ...chosen, ...more, first: 2 })).toHaveLength(within.length);
    }
  });

  it('is refused with its place where a list is too long', async () => {
    const hundredAndOne = new Array(101).fill('STATED');
    const where = [{ of: lifetime }, { of: overpotential, ...current({ in: hundredAndOne }) }];
    const { errors } = await library.app.send(QUERY, { where });
    expect(errors![0]!.message).toBe('`where.1.conditionStatus.currentDensity.in`: 101 given, at most 100');
  });
});

describe('the facets by the origin of a condition', () => {
  const facets = {
    currentDensity: 'CURRENT_DENSITY_STATUS',
    arealCapacity: 'AREAL_CAPACITY_STATUS',
    temperature: 'TEMPERATURE_STATUS',
    cycles: 'CYCLES_STATUS',
  } as const;

  it.each([
    [
      'OVERPOTENTIAL',
      { currentDensity: { ASSUMED: 9 }, arealCapacity: { ASSUMED: 9 }, temperature: { ASSUMED: 9 }, cycles: {} },
    ],
    [
      'LIFETIME',
      {
        currentDensity: { STATED: 5, NOT_STATED: 4 },
        arealCapacity: { STATED: 9 },
        temperature: { NOT_STATED: 9 },
        cycles: {},
      },
    ],
    [
      'COULOMBIC_EFFICIENCY',
      {
        currentDensity: { NOT_STATED: 8 },
        arealCapacity: { STATED: 8 },
        temperature: { NOT_STATED: 8 },
        cycles: { NOT_STATED: 5, STATED: 3 },
      },
    ],
  ])('of %s count what the criterion finds, also under conditions', async (property, expected) => {
    const of = { property };
    for (const more of [{}, { under: { currentDensity: mA(1) }, certainty: 'POSSIBLE' }]) {
      const { facets: counted } = await screen({ where: [{ of }], by: Object.values(facets), ...more });
      const counts = counted.map(({ values }) => Object.fromEntries(values.map(({ key, count }) => [key, count])));
      expect(Object.fromEntries(Object.keys(facets).map((name, i) => [name, counts[i]]))).toEqual(expected);
      for (const name of Object.keys(facets) as (keyof typeof facets)[]) {
        for (const status of ['STATED', 'ASSUMED', 'NOT_STATED']) {
          const where = [{ of, conditionStatus: { [name]: { eq: status } } }];
          const count = (expected[name] as Record<string, number>)[status] ?? 0;
          expect((await screen({ where, ...more })).totalCount, `${name} ${status}`).toBe(count);
        }
      }
    }
  });
});
