import { writeCursor } from '../../src/store/page.ts';

/** What the bench asks the server; the tests ask too, whether each costs little enough. */
export interface Question {
  readonly name: string;
  readonly query: string;
  /** SQL statements it may become: never more for more rows. */
  readonly statements: number;
}

/** How deep in a list the last question looks. */
export const DEPTH = 100_000;

const bySlug = (n: number) =>
  writeCursor({ name: 'slug', key: ['string'] }, [`made-cell-${String(n).padStart(6, '0')}`]);
export const byValue = (key: readonly [number, string]) =>
  writeCursor({ name: 'VALUE_DESC', key: ['number', 'string'] }, key);
const cells = (first: number, after: number, fields: string) =>
  `cells(first: ${first}, after: "${bySlug(after)}") { nodes { ${fields} } }`;

const CAPACITY = 'cycledCapacity: { value: 1, unit: "mA.h/cm2" }';
const METRICS = `slug areaSpecificResistance { quantity { value } } ... on SymmetricCell {
  limitingCurrentDensity { quantity { value } }
  depthOfDischarge(${CAPACITY}) { quantity { value } }
  cyclesTested(currentDensity: { value: 1, unit: "mA/cm2" }, ${CAPACITY}) { quantity { value } }
}`;
const WITH_CLAIMS = `slug metal { slug } negativeElectrode { slug substrate { slug } coatings { slug } }
  claims(first: 5) { nodes { key printed value { ... on Quantity { value unit } } source { slug } } }`;

export function questions(deep: readonly [number, string]): readonly Question[] {
  const screen = '{ property: { eq: OVERPOTENTIAL }, metal: { eq: "na" }, value: { gte: { value: 200, unit: "mV" } } }';
  const flat = Array.from(
    { length: 10 },
    (_, i) => `p${i}: ${cells(100, 10_000 + 100 * i, 'id slug name configuration')}`,
  );
  const derived = [0, 1].map((i) => `p${i}: ${cells(100, 10_000 + 100 * i, METRICS)}`);
  const deepCell = 'metal { slug } negativeElectrode { slug layers { ... on Coating { slug material { slug } } } }';
  return [
    { name: '__typename', query: '{ __typename }', statements: 0 },
    {
      name: 'a  one cell, three levels deep',
      query: `{ cell(by: { slug: "made-cell-010000" }) { slug ${deepCell} } }`,
      statements: 4,
    },
    { name: 'b  50 cells, claims and sources', query: `{ ${cells(50, 10_000, WITH_CLAIMS)} }`, statements: 5 },
    { name: 'b  100 cells, claims and sources', query: `{ ${cells(100, 10_000, WITH_CLAIMS)} }`, statements: 5 },
    {
      name: 'c  screening, with the total',
      query: `{ claims(filter: ${screen}, orderBy: VALUE_DESC, first: 50) { totalCount nodes { key value { ... on Quantity { value } } } } }`,
      statements: 2,
    },
    { name: 'd  1,000 flat rows', query: `{ ${flat.join(' ')} }`, statements: 10 },
    { name: 'e  200 cells, four metrics', query: `{ ${derived.join(' ')} }`, statements: 9 },
    {
      name: `f  50 claims, ${DEPTH.toLocaleString('en')} deep`,
      query: `{ claims(orderBy: VALUE_DESC, first: 50, after: "${byValue(deep)}") { nodes { key printed } } }`,
      statements: 1,
    },
  ];
}
