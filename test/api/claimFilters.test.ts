import { describe, expect, it } from 'vitest';
import { properties as declared } from '../../src/domain/property.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { readUnit, type UnitMeaning } from '../../src/physics/ucum.ts';
import { libraryApp } from '../support/libraryApp.ts';

const library = libraryApp();

interface Listed {
  key: string;
  value: { value: number | null; low: number | null; high: number | null; qualifier: string; text: string };
}

interface ListedPage {
  nodes: Listed[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function claims(filter: string, orderBy = 'KEY_ASC'): Promise<Listed[]> {
  const found: Listed[] = [];
  for (let after = 'null'; ; ) {
    const { list } = await library.app.ask<{ list: ListedPage }>(`{
      list: claims(first: 100, after: ${after}, filter: ${filter}, orderBy: ${orderBy}) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { key value { ... on Quantity { value low high qualifier text } } }
      }
    }`);
    found.push(...list.nodes);
    after = JSON.stringify(list.pageInfo.endCursor);
    if (list.pageInfo.hasNextPage) continue;
    expect(list.totalCount, 'the count is that of the same filter').toBe(found.length);
    return found;
  }
}

async function keys(filter: string, orderBy?: string): Promise<string[]> {
  return (await claims(filter, orderBy)).map(({ key }) => key.replace('wang2021/', ''));
}

async function refusal(filter: string) {
  const { data, errors } = await library.app.send(`{ claims(filter: ${filter}) { totalCount } }`);
  expect(data).toEqual({ claims: null });
  return errors![0]!;
}

const LIFETIME = 'property: { eq: LIFETIME }';

describe('the lives of symmetric cells at 1 mA·h/cm², the longest first', () => {
  const filter = `{ ${LIFETIME}, configuration: { eq: SYMMETRIC }, arealCapacity: { eq: { value: 1, unit: "mA.h/cm2" } } }`;

  it('begin with a bound of at least 2000 h, which is no number', async () => {
    const [first, ...rest] = await claims(filter, 'VALUE_DESC');
    expect(first).toEqual({
      key: 'wang2021/K6',
      value: { value: null, low: 2000, high: null, qualifier: 'AT_LEAST', text: '≥ 2000 h' },
    });
    const hours = rest.map(({ value }) => value.value ?? value.low!);
    expect(hours).toEqual(hours.toSorted((a, b) => b - a));
    expect(rest.map(({ key }) => key.replace('wang2021/', ''))).toEqual(
      expect.arrayContaining(['K8', 'K9', 'K10', 'K7']),
    );
    expect(rest.map(({ key }) => key)).not.toContain('wang2021/K11');
  });

  it('are the same in C/m²: a condition is compared in any unit of its dimension', async () => {
    const inSI = filter.replace('value: 1, unit: "mA.h/cm2"', 'value: 36000, unit: "C/m2"');
    expect(await keys(inSI, 'VALUE_DESC')).toEqual(await keys(filter, 'VALUE_DESC'));
  });
});

describe('a value', () => {
  it('is compared in any unit of its dimension', async () => {
    const inHours = await keys(`{ ${LIFETIME}, value: { gte: { value: 120, unit: "h" } } }`);
    expect(inHours).toEqual(expect.arrayContaining(['K6', 'K8', 'K9', 'K11']));
    expect(inHours).not.toContain('K10');
    for (const quantity of ['{ value: 5, unit: "d" }', '{ value: 7200, unit: "min" }', '{ value: 432, unit: "ks" }']) {
      expect(await keys(`{ ${LIFETIME}, value: { gte: ${quantity} } }`), quantity).toEqual(inHours);
    }
  });

  it('is compared with the offset of its scale: 200 °C are 473.15 K', async () => {
    const filter = (quantity: string) => `{ property: { eq: PREPARATION_TEMPERATURE }, value: { eq: ${quantity} } }`;
    const expected = catalogue.claims
      .filter(({ property, value }) => property === 'preparationTemperature' && 'value' in value && value.value === 300)
      .map(({ key }) => key);
    expect(expected.length).toBeGreaterThan(0);
    expect((await claims(filter('{ value: 300, unit: "Cel" }'))).map(({ key }) => key)).toEqual(expected);
    expect((await claims(filter('{ value: 573.15, unit: "K" }'))).map(({ key }) => key)).toEqual(expected);
    expect(await claims(filter('{ value: 300, unit: "K" }'))).toEqual([]);
  });

  it('that is a bound counts only where the bound decides', async () => {
    const K6 = (comparison: string) => keys(`{ key: { eq: "wang2021/K6" }, value: { ${comparison} } }`);
    expect(await K6('gte: { value: 1500, unit: "h" }')).toEqual(['K6']);
    expect(await K6('gte: { value: 2000, unit: "h" }')).toEqual(['K6']);
    expect(await K6('gte: { value: 2001, unit: "h" }'), 'it may be 2000').toEqual([]);
    expect(await K6('lte: { value: 3000, unit: "h" }'), 'it may be more').toEqual([]);
    expect(await K6('lte: { value: 1e300, unit: "h" }'), 'whatever the limit').toEqual([]);
    expect(await K6('eq: { value: 2000, unit: "h" }'), 'it need not be just that').toEqual([]);
  });

  it('that is a range is within limits that hold both its ends', async () => {
    const E1 = (comparison: string) => keys(`{ key: { eq: "wang2021/E1" }, value: { ${comparison} } }`);
    expect(await E1('gte: { value: 20, unit: "nm" }, lte: { value: 0.04, unit: "um" }')).toEqual(['E1']);
    expect(await E1('gte: { value: 21, unit: "nm" }')).toEqual([]);
    expect(await E1('lte: { value: 39, unit: "nm" }')).toEqual([]);
    expect(await E1('eq: { value: 20, unit: "nm" }')).toEqual([]);
  });

  it('includes the limit itself, through any conversion', async () => {
    for (const quantity of [
      '{ value: 35, unit: "mV" }',
      '{ value: 0.035, unit: "V" }',
      '{ value: 35000, unit: "uV" }',
    ]) {
      for (const sign of ['eq', 'gte', 'lte']) {
        expect(await keys(`{ key: { eq: "wang2021/K1" }, value: { ${sign}: ${quantity} } }`), quantity).toEqual(['K1']);
      }
    }
  });

  it('without a property is compared within its own dimension only', async () => {
    const found = await claims('{ value: { gte: { value: 0, unit: "V" } } }');
    const properties = new Set(found.map(({ key }) => catalogue.claims.find((claim) => claim.key === key)!.property));
    expect(properties).toContain('overpotential');
    expect(properties).not.toContain('lifetime');
    const dimensions = [...properties].map((name) => (readUnit(declared[name].unit!) as UnitMeaning).dimension);
    expect(new Set(dimensions)).toEqual(new Set([(readUnit('V') as UnitMeaning).dimension]));
  });

  it('in words or withheld is neither at least nor at most anything, and so is not of those that are', async () => {
    const thickness = 'property: { eq: THICKNESS }';
    expect(await keys(`{ ${thickness}, value: { gte: { value: 0, unit: "m" } } }`)).not.toContain('D10');
    expect(await keys(`{ ${thickness}, not: { value: { gte: { value: 0, unit: "m" } } } }`)).toContain('D10');
  });
});

describe('a wrong unit', () => {
  it('names both dimensions', async () => {
    expect(await refusal(`{ ${LIFETIME}, value: { gte: { value: 1, unit: "mV" } } }`)).toMatchObject({
      message: 'mV and h do not measure the same',
      path: ['claims'],
      extensions: {
        code: 'BAD_USER_INPUT',
        argument: ['filter', 'value', 'gte', 'unit'],
        value: 'mV',
        allowed: 'a unit of the dimension of h',
      },
    });
    expect(await refusal('{ or: [{ arealCapacity: { lte: { value: 1, unit: "mA.h" } } }] }')).toMatchObject({
      message: 'mA.h and mA.h/cm2 do not measure the same',
      extensions: { argument: ['filter', 'or', '0', 'arealCapacity', 'lte', 'unit'] },
    });
  });

  it.each([
    ['mAh', 'mA.h'],
    ['mAh cm⁻²', 'mA.h/cm2'],
    ['Wh kg-1', 'W.h/kg'],
    ['Ω cm²', 'Ohm.cm2'],
    ['°C', 'Cel'],
  ])('%s passes the same claims as its UCUM code %s', async (given, code) => {
    const keys = async (unit: string) => {
      const filter = `{ value: { gte: { value: 1, unit: "${unit}" } } }`;
      const { claims } = await library.app.ask(
        `{ claims(first: 100, filter: ${filter}) { totalCount nodes { key } } }`,
      );
      return claims;
    };
    expect(await keys(given)).toEqual(await keys(code));
  });

  it.each(['', 'furlongs', 'm/', '()', 'x'.repeat(61), 'B[V]', '\\u0000'])('%j is no unit', async (unit) => {
    expect((await refusal(`{ value: { eq: { value: 1, unit: "${unit}" } } }`)).extensions.code).toBe('BAD_USER_INPUT');
  });

  it('beside another of another dimension is refused, though no property says which is meant', async () => {
    const { message, extensions } = await refusal(
      '{ value: { gte: { value: 1, unit: "mV" }, lte: { value: 1, unit: "h" } } }',
    );
    expect(message).toBe('h and mV do not measure the same');
    expect(extensions.argument).toEqual(['filter', 'value', 'lte', 'unit']);
  });

  it('of limits that leave no number is refused, in a list of alternatives too', async () => {
    const { extensions } = await refusal(
      '{ or: [{ value: { gte: { value: 50, unit: "mV" }, lte: { value: 0.01, unit: "V" } } }] }',
    );
    expect(extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: ['filter', 'or', '0', 'value', 'lte'],
      value: '0.01 V',
      allowed: 'at least 50 mV',
    });
  });

  it('of a number beyond all numbers is refused', async () => {
    for (const value of ['1e400', '-1e400', '1e308']) {
      const { extensions } = await refusal(`{ value: { lte: { value: ${value}, unit: "Gm" } } }`);
      expect(extensions.argument, value).toEqual(['filter', 'value', 'lte', 'value']);
    }
  });
});

describe('claims', () => {
  it.each<[string, (claim: (typeof catalogue.claims)[number]) => boolean]>([
    ['{ evidence: { eq: ASSUMED } }', ({ evidence }) => evidence === 'ASSUMED'],
    [
      '{ evidence: { in: [DERIVED] }, property: { in: [SPECIFIC_ENERGY] } }',
      ({ evidence, property }) => evidence === 'DERIVED' && property === 'specificEnergy',
    ],
    ['{ source: { eq: "chayambuka2022" } }', ({ key }) => key.startsWith('chayambuka2022/')],
    ['{ source: { in: ["crc54", "unobtainium"] } }', ({ key }) => key.startsWith('crc54/')],
    ['{ key: { in: ["wang2021/K1", "wang2021/K2", "K3"] } }', ({ key }) => /^wang2021\/K[12]$/.test(key)],
    ['{ source: { eq: "unobtainium" } }', () => false],
    ['{ metal: { eq: "nisb" } }', () => false],
  ])('where %s are those of the library', async (filter, isMeant) => {
    const found = await claims(filter);
    expect(found.map(({ key }) => key).toSorted()).toEqual(
      catalogue.claims
        .filter(isMeant)
        .map(({ key }) => key)
        .toSorted(),
    );
  });

  it('of a metal are about it, or about a cell, an electrode or an electrolyte of it', async () => {
    const overpotentials = (metal: string) => keys(`{ metal: { eq: "${metal}" }, property: { eq: OVERPOTENTIAL } }`);
    expect(await overpotentials('na')).toEqual(['K1', 'K2', 'K3', 'K4', 'K5']);
    expect(await overpotentials('li')).toEqual(['K19', 'K20']);
    expect(await overpotentials('k')).toEqual(['K21', 'K22']);
  });

  it('of a subject are about it, whichever of its subjects that is', async () => {
    const { id } = catalogue.subjects.find(({ kind, slug }) => kind === 'CELL' && slug === 'nvpf-lean')!;
    const meant = catalogue.claims.filter((claim) => claim.property === 'npRatio' && claim.subjectIds.includes(id));
    expect(meant.some(({ subjectIds }) => subjectIds[0] === id)).toBe(true);
    expect(meant.some(({ subjectIds }) => subjectIds[0] !== id)).toBe(true);
    expect(
      await keys('{ subject: { eq: "nvpf-lean" }, subjectKind: { eq: CELL }, property: { eq: NP_RATIO } }'),
    ).toEqual(meant.map(({ key }) => key.replace('wang2021/', '')));
    expect(await keys('{ subject: { eq: "nvpf-lean" }, subjectKind: { eq: ELECTRODE } }')).toEqual([]);
  });
});
