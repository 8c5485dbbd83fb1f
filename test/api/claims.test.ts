import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { libraryApp } from '../support/libraryApp.ts';

const library = libraryApp();

const VALUE = `value {
  __typename
  ... on Quantity { value low high unit qualifier standardUncertainty uncertaintyBasis printed text }
  ... on Statement { words: text }
  ... on Withheld { reason }
}`;

async function claim<T = Record<string, unknown>>(key: string, fields: string): Promise<T> {
  const query = `query ($key: String!) { claim(by: { key: $key }) { ${fields} } }`;
  return (await library.app.ask<{ claim: T }>(query, { key })).claim;
}

type Printed = Pick<Claim, 'key' | 'printed' | 'printedUnit' | 'readAs'>;

interface Printouts {
  readonly nodes: readonly Printed[];
  readonly pageInfo: { readonly endCursor: string };
}

describe('a claim', () => {
  it('is the same one by key and by id, and null when there is none', async () => {
    const { id } = await claim<{ id: string }>('wang2021/K1', 'id');
    expect(id).toBe(catalogue.claims.find(({ key }) => key === 'wang2021/K1')!.id);
    const { byId } = await library.app.ask(`{ byId: claim(by: { id: "${id.toUpperCase()}" }) { key } }`);
    expect(byId).toEqual({ key: 'wang2021/K1' });
    for (const by of ['key: "wang2021/K999"', 'key: "K1"', 'key: ""', 'id: "wang2021/K1"', `id: "${id}0"`]) {
      const { none } = await library.app.ask(`{ none: claim(by: { ${by} }) { key } }`);
      expect(none, by).toBeNull();
    }
  });

  it('shows what the source prints, verbatim, and how it was read, for every claim of the library', async () => {
    const byKey = ({ key, printed, printedUnit, readAs }: Printed) => [key, { printed, printedUnit, readAs }] as const;
    const shown: Printed[] = [];
    for (let after = ''; shown.length < catalogue.claims.length; ) {
      const { claims }: { claims: Printouts } = await library.app.ask(
        `{ claims(first: 100 ${after}) { nodes { key printed printedUnit readAs } pageInfo { endCursor } } }`,
      );
      shown.push(...claims.nodes);
      after = `after: "${claims.pageInfo.endCursor}"`;
    }
    expect(new Map(shown.map(byKey))).toEqual(new Map(catalogue.claims.map(byKey)));
    expect(shown.filter(({ key, readAs }) => key.startsWith('wang2021/') && readAs !== null)).toHaveLength(21);
  });

  it('that prints three values is three claims that know of each other: K35, K35.2, K35.3', async () => {
    const shown = `printed readAs ${VALUE} annotations { kind claims { key } } subjects { slug } property { name unit }`;
    const [k35, k352, k353] = await Promise.all(
      ['K35', 'K35.2', 'K35.3'].map((key) => claim(`wang2021/${key}`, shown)),
    );
    expect(k35).toMatchObject({
      printed: '~60 / 64 / 63.58',
      readAs: '63.58',
      value: { __typename: 'Quantity', value: 63.58, unit: 'W.h/kg', qualifier: 'EQUAL' },
      subjects: [{ slug: 'nvpf-low' }],
      property: { name: 'SPECIFIC_ENERGY', unit: 'W.h/kg' },
    });
    expect(k352).toMatchObject({ printed: '64', value: { value: 64, qualifier: 'EQUAL' } });
    expect(k353).toMatchObject({
      printed: '~60',
      value: { value: 60, qualifier: 'ABOUT', text: '≈ 60 W.h/kg' },
    });
    const conflicts = [k35, k352, k353].map((one) =>
      (one!.annotations as { kind: string; claims: { key: string }[] }[])
        .filter(({ kind }) => kind === 'CONFLICT')
        .flatMap(({ claims }) => claims.map(({ key }) => key.replace('wang2021/', ''))),
    );
    for (const [i, others] of [
      ['K35.2', 'K35.3'],
      ['K35', 'K35.3'],
      ['K35', 'K35.2'],
    ].entries())
      expect(conflicts[i]).toEqual(expect.arrayContaining(others));
  });
});

describe('the value of a claim', () => {
  it('is a quantity with the uncertainty that its print implies', async () => {
    expect(await claim('wang2021/K1', VALUE)).toEqual({
      value: {
        __typename: 'Quantity',
        value: 35,
        low: null,
        high: null,
        unit: 'mV',
        qualifier: 'EQUAL',
        standardUncertainty: expect.closeTo(0.05 / Math.sqrt(3), 12),
        uncertaintyBasis: 'IMPLIED_BY_PRECISION',
        printed: '35.0',
        text: '35.0 mV',
      },
    });
  });

  it('is a bound without a value where the source prints one', async () => {
    expect(await claim('wang2021/K6', VALUE)).toMatchObject({
      value: {
        qualifier: 'AT_LEAST',
        value: null,
        low: 2000,
        high: null,
        standardUncertainty: null,
        uncertaintyBasis: null,
        printed: '>2000',
        text: '≥ 2000 h',
      },
    });
  });

  it('is a range between two ends', async () => {
    expect(await claim('wang2021/E1', VALUE)).toMatchObject({
      value: { qualifier: 'RANGE', value: null, low: 20, high: 40, unit: 'nm', text: '20 to 40 nm' },
    });
  });

  it('is words where there is no number, and an admission where the source withholds it', async () => {
    expect(await claim('wang2021/D15', VALUE)).toEqual({
      value: { __typename: 'Statement', words: 'thin uniform Ni on every fibre' },
    });
    expect(await claim('wang2021/D10', `printed ${VALUE}`)).toEqual({
      printed: 'NOT REPORTED',
      value: { __typename: 'Withheld', reason: expect.stringContaining('does not report') },
    });
  });

  it('is one of the three for every claim: none is empty', async () => {
    const { claims } = await library.app.ask<{ claims: { nodes: { key: string; value: { __typename: string } }[] } }>(
      `{ claims(last: 100) { nodes { key ${VALUE} } } }`,
    );
    for (const { key, value } of claims.nodes) {
      const { kind } = catalogue.claims.find((one) => one.key === key)!.value;
      expect(value.__typename, key).toBe({ MEASURE: 'Quantity', TEXT: 'Statement', WITHHELD: 'Withheld' }[kind]);
    }
  });
});

describe('the conditions of a claim', () => {
  const CONDITIONS = 'conditions { name status quantity { value low high unit } subject { slug __typename } text }';

  it('say what is stated, what is assumed with its band, and what nobody states', async () => {
    const { conditions } = await claim<{ conditions: { name: string }[] }>('wang2021/K1', CONDITIONS);
    expect(conditions).toEqual([
      assumed('currentDensity', { value: 1, low: 0.5, high: 5, unit: 'mA/cm2' }),
      assumed('arealCapacity', { value: 1, low: 0.5, high: 5, unit: 'mA.h/cm2' }),
      assumed('temperature', { value: 298.15, low: 293, high: 303, unit: 'K' }),
      {
        ...assumed('electrolyte', null),
        status: 'STATED',
        subject: { slug: 'naclo4-ec-dec-fec', __typename: 'Electrolyte' },
      },
      { ...assumed('separator', null), status: 'STATED', subject: { slug: 'whatman-gf-c', __typename: 'Separator' } },
    ]);
    const k11 = await claim<{ conditions: { name: string }[] }>('wang2021/K11', CONDITIONS);
    expect(k11.conditions.find(({ name }) => name === 'currentDensity')).toEqual({
      ...assumed('currentDensity', null),
      status: 'NOT_STATED',
    });
  });

  function assumed(name: string, quantity: object | null) {
    return { name, status: 'ASSUMED', quantity, subject: null, text: null };
  }
});

describe('a claim in its place', () => {
  it('leads to its source, its locator, its subjects in order, and back', async () => {
    const found = await claim(
      'wang2021/J11',
      `evidence locator { section items } source { slug doi } subjects { __typename slug claims(property: NP_RATIO) { nodes { key } } }`,
    );
    const back = { claims: { nodes: expect.arrayContaining([{ key: 'wang2021/J11' }]) } };
    expect(found).toEqual({
      evidence: 'DERIVED',
      locator: { section: '§2.4', items: ['Table S1'] },
      source: { slug: 'wang2021', doi: '10.1002/adma.202102802' },
      subjects: ['nvpf-flooded', 'nvpf-lean'].map((slug) => ({ __typename: 'FullCell', slug, ...back })),
    });
  });
});
