import { type GraphQLArgument, type GraphQLObjectType, getNamedType, isRequiredArgument } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.ts';
import { generateCells } from '../support/generatedCells.ts';
import { libraryApp } from '../support/libraryApp.ts';

const library = libraryApp();

/** A hundred symmetric cells on thirty electrodes of ten coatings, beside the library. */
beforeAll(() => generateCells(library.databaseUrl, { cells: 100, coatings: 10 }));

const count = async (query: string) => (await library.app.statements(query)).length;

const made = Array.from({ length: 10 }, (_, i) => `"made-00000${i}"`);
const MADE = `filter: { coating: { in: [${made}] } }`;
const CAPACITY = 'cycledCapacity: { value: 1, unit: "mA.h/cm2" }';
const TEST = `currentDensity: { value: 1, unit: "mA/cm2" }, ${CAPACITY}`;

const METRICS = `
  areaSpecificResistance { ...Walked }
  ... on SymmetricCell {
    limitingCurrentDensity { ...Walked }
    depthOfDischarge(${CAPACITY}) { ...Walked }
    cyclesTested(${TEST}) { ...Walked }
    cumulativePlatedCapacity(${TEST}) { ...Walked }
  }`;
const DEEP = `
  slug metal { slug }
  negativeElectrode { slug layers { __typename ... on Coating { slug material { slug } } } host { slug } }
  claims(first: 5) { totalCount nodes { key source { slug } } }
  ${METRICS}`;
const WALKED = `fragment Walked on DerivedQuantity {
  quantity { value }
  missing { claim { key } }
  inputs { name subject { slug } claim { key source { slug } } derived { inputs { subject { slug } claim { key } } } }
  assumptions { claim { key source { name } } }
}`;

/** One cell, one of a page, ten and a hundred. */
const asked = (fields: string) => [
  `{ cell(by: { slug: "made-cell-000001" }) { ${fields} } } ${WALKED}`,
  ...[1, 10, 100].map((first) => `{ cells(first: ${first}, ${MADE}) { nodes { ${fields} } } } ${WALKED}`),
];

async function counts(queries: readonly string[]): Promise<number[]> {
  const found: number[] = [];
  for (const query of queries) found.push(await count(query));
  return found;
}

describe('a cell with five metrics, each walked to its claims and their sources', () => {
  it('takes six statements, and a hundred of them take as many', async () => {
    const query = `{ cells(first: 100, ${MADE}) { totalCount nodes { slug } } }`;
    const { cells } = await library.app.ask<{ cells: { nodes: object[]; totalCount: number } }>(query);
    expect([cells.nodes.length, cells.totalCount]).toEqual([100, 100]);
    expect(await counts(asked(METRICS))).toEqual([6, 6, 6, 6]);
  });

  it('takes one statement more for the total', async () => {
    expect(await count(`{ cells(first: 100, ${MADE}) { totalCount nodes { ${METRICS} } } } ${WALKED}`)).toBe(7);
  });

  it('takes thirteen at most with its layers, host and claims beside, however many cells there are', async () => {
    // Answers to what is asked side by side come in any order: what follows from both is asked in one statement or two.
    for (const n of await counts(asked(DEEP))) expect(n).toBeLessThanOrEqual(13);
  });
});

describe('a page of cells, each with its audit', () => {
  const AUDIT = `audit {
    summary { checked fail }
    findings {
      totalCount nodes { key subjects { slug } bearsOn { key } reported { claim { key } } recomputed { inputs { claim { key } } } }
    }
  }`;

  it('takes twelve statements for one, for ten and for a hundred', async () => {
    const page = (first: number) =>
      `{ cells(first: ${first}, filter: { metal: { eq: "na" } }) { nodes { ${AUDIT} } } }`;
    for (const n of await counts([1, 10, 100].map(page))) expect(n).toBe(12);
  });
});

describe('a nested page without metrics', () => {
  it.each([
    ['one level', 'slug', 1],
    ['two levels', 'slug negativeElectrode { slug } metal { slug }', 2],
    ['three levels', 'slug negativeElectrode { slug layers { __typename } }', 3],
    ['four levels', 'negativeElectrode { layers { ... on Coating { material { slug } } } }', 4],
    ['claims with their sources', 'claims(first: 5) { nodes { key source { slug } } }', 3],
  ])('of %s: %s takes %d statements for one row and for a hundred', async (_, fields, expected) => {
    for (const first of [1, 100])
      expect(await count(`{ cells(first: ${first}, ${MADE}) { nodes { ${fields} } } }`)).toBe(expected);
  });
});

const lists: readonly (readonly [type: string, list: string, filter: string])[] = [
  ['AlkaliMetal', 'alkaliMetals', ''],
  ['Material', 'materials', ''],
  ['Substrate', 'substrates', ''],
  ['Coating', 'coatings', ''],
  ['Electrolyte', 'electrolytes', ''],
  ['Separator', 'separators', ''],
  ['Electrode', 'electrodes', `filter: { coating: { in: [${made}] }, metal: { in: ["li", "na", "k"] } }`],
  ['SymmetricCell', 'cells', MADE],
  ['HalfCell', 'cells', 'filter: { configuration: { eq: HALF }, not: { electrolyte: { in: [] } } }'],
  ['FullCell', 'cells', 'filter: { configuration: { eq: FULL } }'],
];

const schema = createSchema();

/** Every metric of a type, asked for with one of whatever it must be given. */
async function everyMetricOf(type: string): Promise<string> {
  const { metrics } = await library.app.ask<{
    metrics: { name: string; types: string[]; arguments: { name: string; unit: string }[] }[];
  }>('{ metrics { name types arguments { name unit } } }');
  const declared = (schema.getType(type) as GraphQLObjectType).getFields();
  const fields = metrics
    .filter(({ types }) => types.includes(type))
    .map(({ name, arguments: taken }) => {
      const one = (argument: GraphQLArgument) =>
        getNamedType(argument.type).name === 'Int'
          ? '1'
          : `{ value: 1, unit: "${taken.find((each) => each.name === argument.name)!.unit}" }`;
      const given = declared[name]!.args.filter(isRequiredArgument).map((each) => `${each.name}: ${one(each)}`);
      return `${name}${given.length > 0 ? `(${given.join(', ')})` : ''} { quantity { value } missing { reason } }`;
    });
  return `... on ${type} { ${fields.join(' ')} }`;
}

describe('every metric of every row', () => {
  it.each(lists)('of %s takes as many statements for one as for the page', async (type, list, filter) => {
    const fields = await everyMetricOf(type);
    const page = (first: number) => `{ ${list}(first: ${first} ${filter}) { nodes { id ${fields} } } }`;
    const [forOne, forAll] = [await count(page(1)), await count(page(100))];
    expect(forAll).toBeLessThanOrEqual(6);
    expect(forAll - forOne, `${forOne} for one, ${forAll} for all`).toBeLessThanOrEqual(1);
  });

  it('is asked for above: no metric is left out', async () => {
    const { metrics } = await library.app.ask<{ metrics: { types: string[] }[] }>('{ metrics { types } }');
    const asked = new Set(lists.map(([type]) => type));
    expect(metrics.flatMap(({ types }) => types).filter((type) => !asked.has(type))).toEqual([]);
  });
});

describe('what is asked for twice', () => {
  it('is read once', async () => {
    const cell = 'cell(by: { slug: "na-nisb-cc" }) { slug metal { slug } negativeElectrode { metal { slug } } }';
    expect(await count(`{ a: ${cell} b: ${cell} c: ${cell} }`)).toBe(await count(`{ a: ${cell} }`));
  });

  it('is read anew by the next request', async () => {
    const query = '{ cell(by: { slug: "na-nisb-cc" }) { name } }';
    const rename = (name: string) =>
      library.app.services.query({
        text: `update subject set name = $1 where kind = 'CELL' and slug = 'na-nisb-cc' returning id`,
        values: [name],
      });
    const nameOf = async () => (await library.app.ask<{ cell: { name: string } }>(query)).cell.name;
    const before = await nameOf();
    await rename('Renamed');
    expect(await nameOf()).toBe('Renamed');
    await rename(before);
    expect(await nameOf()).toBe(before);
  });

  it('by many at once is read once by each: no request sees what another has read', async () => {
    const query = '{ cell(by: { slug: "na-nisb-cc" }) { name metal { name } } }';
    const alone = await count(query);
    const asked = await library.app.statementsDuring(() =>
      Promise.all(Array.from({ length: 20 }, () => library.app.ask(query))),
    );
    expect(asked).toHaveLength(20 * alone);
  });
});
