import { beforeAll, describe, expect, it } from 'vitest';
import { openKnowledge } from '../../src/knowledge/knowledge.ts';
import { findParts } from '../../src/knowledge/problems/findParts.ts';
import { fromFacts } from '../../src/simulation/models/symmetricCell/fromFacts.ts';
import { symmetricCell } from '../../src/simulation/models/symmetricCell/manifest.ts';
import { sampledPlateau } from '../../src/simulation/models/symmetricCell/sampling/band.ts';
import { loadLibrary } from '../../src/store/library/loadLibrary.ts';
import { libraryCell } from '../simulation/libraryCells.ts';
import { withConditionCases } from '../support/conditionCases.ts';
import { libraryApp } from '../support/libraryApp.ts';

const library = libraryApp();
beforeAll(() => loadLibrary(library.databaseUrl, withConditionCases));

interface Quantiles {
  readonly p05: { value: number } | null;
  readonly p50: { value: number } | null;
  readonly p95: { value: number } | null;
}

interface PredictedAnswer {
  readonly __typename: 'PredictedValue';
  readonly quantity: { value: number; low: number | null; high: number | null; unit: string; text: string };
  readonly basis: string;
  readonly basisReason: string;
  readonly extrapolates: readonly { what: string }[];
  readonly uncertainty: Quantiles & { infiniteShare: { value: number }; sample: { size: number; seed: number } };
  readonly parameters: readonly {
    readonly name: string;
    readonly origin: string;
    readonly quantity: { low: number | null; high: number | null } | null;
    readonly claim: { readonly key: string } | null;
    readonly calibratedOn: readonly { readonly key: string }[];
  }[];
}

interface Refused {
  readonly __typename: 'UserError';
  readonly message: string;
  readonly path: readonly string[];
  readonly allowed: string;
}

interface Value {
  readonly quantity: { value: number } | null;
  readonly missing: readonly { reason: string; startRun: object | null }[];
  readonly predicted: PredictedAnswer | Refused | null;
}

const PREDICTED = `predicted { __typename
  ... on PredictedValue {
    quantity { value low high unit text } basis basisReason extrapolates { what }
    uncertainty { p05 { value } p50 { value } p95 { value } infiniteShare { value } sample { size seed } }
    parameters { name origin quantity { value low high } claim { key } calibratedOn { key } }
  }
  ... on UserError { message path allowed } }`;

const COMPARE = `query($subjects: [SubjectUnder!]!, $of: [Measurand!]!, $under: TestConditions) {
  compare(subjects: $subjects, of: $of, under: $under) {
    rows { values { quantity { value } missing { reason startRun { symmetricCell { cycles } } } ${PREDICTED} } }
    comparability { verdict } } }`;

const mA = (value: number) => ({ value, unit: 'mA/cm2' });
const cells = (...slugs: string[]) => slugs.map((cell) => ({ subject: { cell } }));

interface Compared {
  readonly compare: { rows: { values: Value[] }[]; comparability: { verdict: string }[] };
}

/** The value of each cell under these conditions. */
async function under(conditions: object, ...slugs: string[]): Promise<readonly Value[]> {
  const twice = slugs.length === 1 ? [slugs[0]!, slugs[0]!] : slugs;
  const variables = { subjects: cells(...twice), of: [{ property: 'OVERPOTENTIAL' }], under: conditions };
  const { compare } = await library.app.ask<Compared>(COMPARE, variables);
  return compare.rows.map(({ values }) => values[0]!);
}

async function prediction(conditions: object, slug: string): Promise<PredictedAnswer> {
  const [{ predicted }] = (await under(conditions, slug)) as [Value];
  expect(predicted).toMatchObject({ __typename: 'PredictedValue' });
  return predicted as PredictedAnswer;
}

describe('a number that no source states under the wanted conditions', () => {
  it('S10: is 161 [52, none] mV of na-nisb-cc at 5 mA/cm2, extrapolated, and never the 35.0 mV of the claim', async () => {
    const [value] = await under({ currentDensity: mA(5) }, 'na-nisb-cc');
    expect(value!.quantity).toBeNull();
    expect(value!.missing).toMatchObject([{ reason: 'CONDITION_ASSUMED' }]);
    const { quantity, basis, extrapolates, uncertainty } = value!.predicted as PredictedAnswer;
    expect(basis).toBe('EXTRAPOLATED');
    expect(extrapolates.map(({ what }) => what)).toEqual(['CURRENT']);
    expect(quantity).toMatchObject({ unit: 'mV', high: null });
    expect(Math.abs(quantity.value / 161 - 1)).toBeLessThan(0.05);
    expect(Math.abs(quantity.low! / 51.8 - 1)).toBeLessThan(0.1);
    expect(uncertainty.infiniteShare.value).toBeGreaterThan(5);
    expect(uncertainty.p95).toBeNull();
    expect(uncertainty.sample).toEqual({ size: 1024, seed: 1 });
  });

  it('is predicted, with the test current among its assumptions, where the test is near the question', async () => {
    const { basis, quantity, parameters } = await prediction({ currentDensity: mA(1) }, 'na-nisb-cc');
    expect(basis).toBe('PREDICTED');
    expect(quantity.low).toBeLessThan(quantity.value);
    expect(quantity.high).toBeGreaterThan(quantity.value);
    const { quantity: assumed } = parameters.find(({ name }) => name === 'testCurrentDensity')!;
    expect(assumed).toEqual({ value: 1, low: 0.5, high: 5 });
    expect(parameters.find(({ name }) => name === 'ionicConductivity')!.claim!.key).toMatch(/^wang2021\//);
  });

  it('is never fitted to a claim whose current nobody stated', async () => {
    const [value] = await under({ currentDensity: mA(1) }, 'case-silent');
    expect(value!.missing).toMatchObject([{ reason: 'CONDITION_NOT_STATED' }]);
    const { parameters } = value!.predicted as PredictedAnswer;
    const fittedTo = parameters.flatMap(({ calibratedOn }) => calibratedOn.map(({ key }) => key));
    expect(fittedTo).toContain('condition-cases/C1');
    expect(fittedTo).not.toContain('condition-cases/C11');
  });

  it('is refused where the model refuses the conditions, with the place in the request of a run', async () => {
    const hot = { currentDensity: mA(5), temperature: { value: 400, unit: 'K' } };
    const [value] = await under(hot, 'na-nisb-cc');
    expect(value!.predicted).toMatchObject({ __typename: 'UserError', path: ['temperature'] });
    const many = { currentDensity: mA(1), cycles: { value: 1000, unit: '{cycle}' } };
    expect((await under(many, 'na-cc'))[0]!.predicted).toMatchObject({ __typename: 'UserError', path: ['cycles'] });
  });

  it('follows temperature: colder costs more', async () => {
    const at = async (kelvin: number) => {
      const conditions = { currentDensity: mA(1), temperature: { value: kelvin, unit: 'K' } };
      return (await prediction(conditions, 'na-nisb-cc')).quantity.value;
    };
    const [cold, room, warm] = [await at(273.15), await at(298.15), await at(333.15)];
    expect(cold).toBeGreaterThan(2 * room);
    expect(room).toBeGreaterThan(2 * warm);
  });

  it('has no prediction where a source states it, where no model predicts it, and of a metric', async () => {
    const [stated] = await under({ currentDensity: mA(1) }, 'case-stated-1');
    expect(stated).toMatchObject({ quantity: { value: 40 }, predicted: null });
    const variables = {
      subjects: cells('na-cc', 'na-nisb-cc'),
      of: [{ property: 'LIFETIME' }, { metric: { name: 'areaSpecificResistance' } }],
      under: { currentDensity: mA(5) },
    };
    const { compare } = await library.app.ask<Compared>(COMPARE, variables);
    expect(compare.rows.flatMap(({ values }) => values.map((one) => one.predicted))).toEqual([null, null, null, null]);
  });

  it('leaves the verdict of a comparison as it is: a prediction is no claim', async () => {
    const variables = {
      subjects: cells('case-assumed', 'case-stated-5'),
      of: [{ property: 'OVERPOTENTIAL' }],
      under: { currentDensity: mA(5) },
    };
    const { compare } = await library.app.ask<Compared>(COMPARE, variables);
    expect(compare.comparability).toEqual([{ verdict: 'UNDECIDED' }]);
  });

  it('agrees with the band of the run that is suggested, within their sampling errors', async () => {
    const { uncertainty } = await prediction({ currentDensity: mA(2) }, 'na-nisb-cc');
    const parts = { electrode: 'na-nisb-cc', electrolyte: 'naclo4-ec-dec-fec', separator: 'whatman-gf-c' };
    const ofRun = sampledPlateau(fromFacts(libraryCell(parts, { currentDensity: 20 })))!;
    for (const name of ['p05', 'p50', 'p95'] as const) {
      const here = uncertainty[name]!.value / 1e3;
      expect(Math.abs(here - ofRun.quantiles[name]!), name).toBeLessThan(5 * ofRun.samplingError[name]!);
    }
  });

  it('is of the very cell that is named, though others consist of the same parts', async () => {
    const knowledge = openKnowledge(library.app.services.store);
    for (const slug of ['case-stated-1', 'case-silent', 'na-plate']) {
      const parts = await findParts(knowledge, symmetricCell.parts, { cell: { slug } });
      expect(parts!.cell!.slug).toBe(slug);
    }
  });

  it('is asked with no more statements for nine cells than for two', async () => {
    const of = [{ property: 'OVERPOTENTIAL' }];
    const conditions = { currentDensity: mA(2) };
    const two = await library.app.statements(COMPARE, { subjects: cells('na-cc', 'k-cc'), of, under: conditions });
    const all = [
      'na-cc',
      'na-nisb-cc',
      'na-ni-cc',
      'na-ani-cc',
      'na-plate',
      'li-cc',
      'li-nisb-cc',
      'k-cc',
      'k-nisb-cc',
    ];
    const nine = await library.app.statements(COMPARE, { subjects: cells(...all), of, under: conditions });
    expect(nine.length).toBeLessThanOrEqual(two.length);
    expect(two.length).toBeLessThanOrEqual(14);
  });

  it('is on each row of a screening that asks for it', async () => {
    const query = `{ screen(kind: CELL, where: [{ of: { property: OVERPOTENTIAL } }], certainty: POSSIBLE, first: 5
      under: { currentDensity: { value: 5, unit: "mA/cm2" } }) { nodes { subject { slug } values { quantity { value } ${PREDICTED} } } } }`;
    const { screen } = await library.app.ask<{ screen: { nodes: { values: Value[] }[] } }>(query);
    expect(screen.nodes).toHaveLength(5);
    for (const { values } of screen.nodes) {
      expect(values[0]!.quantity === null).toBe(values[0]!.predicted !== null);
    }
  });
});
