import { describe, expect, it } from 'vitest';
import { sampledBand, samplerOfDerivation } from '../../src/analysis/sampledBand.ts';
import { answer } from '../support/derived.ts';
import { libraryApp } from '../support/libraryApp.ts';

const library = libraryApp();

const AT = 'currentDensity: { value: 1, unit: "mA/cm2" }';
const BAND = `fragment Band on SampledBand {
  p05 { value unit standardUncertainty text } p25 { value } p50 { value } p75 { value } p95 { value }
  samplingError { p05 { value } p50 { value } p95 { value } }
  infiniteShare { value unit } ruledOutShare { value } atLimitShare { value }
  sample { size seed method }
}`;

interface Shown {
  readonly value: number;
  readonly unit: string;
}

interface Band {
  readonly p05: Shown;
  readonly p50: Shown;
  readonly p95: Shown;
  readonly atLimitShare: Shown;
  readonly shares: readonly { readonly leaf: string; readonly first: Shown; readonly total?: Shown | null }[];
  readonly tornado: readonly { readonly leaf: string }[];
}

interface Answered {
  readonly quantity: Shown;
  readonly sampledBand: Band | null;
}

async function ofCell<K extends string>(fields: string): Promise<Record<K, Answered>> {
  const query = `{ cell(by: { slug: "na-nisb-cc" }) { ... on SymmetricCell { ${fields} } } } ${BAND}`;
  const { cell } = await library.app.ask<{ cell: Record<K, Answered> }>(query);
  return cell;
}

describe('the sampled band of a metric', () => {
  it('is that of its derivation, in its unit, and leaves the answer as it is', async () => {
    const field = `ohmicOverpotential(${AT})`;
    const { plain, banded } = await ofCell<'plain' | 'banded'>(
      `plain: ${field} { quantity { value unit } } banded: ${field} { quantity { value unit } sampledBand { ...Band } }`,
    );
    expect(banded.quantity).toEqual(plain.quantity);
    const given = { currentDensity: { value: 1, unit: 'mA/cm2' } };
    const own = sampledBand(samplerOfDerivation(answer('SYMMETRIC_CELL', 'na-nisb-cc', 'ohmicOverpotential', given))!)!;
    const inMillivolts = (volts: number | null) => expect.closeTo(1000 * volts!, 9);
    expect(banded.sampledBand).toMatchObject({
      p05: {
        value: inMillivolts(own.quantiles.p05),
        unit: 'mV',
        standardUncertainty: inMillivolts(own.samplingError.p05),
        text: expect.stringMatching(/^3\.\d{2,4} ± 0\.\d{2,4} mV$/),
      },
      p50: { value: inMillivolts(own.quantiles.p50) },
      p95: { value: inMillivolts(own.quantiles.p95) },
      samplingError: { p05: { value: inMillivolts(own.samplingError.p05) } },
      infiniteShare: { value: 0, unit: '%' },
      atLimitShare: { value: 100 * own.atLimitShare },
      sample: { size: 4096, seed: 1, method: 'LATIN_HYPERCUBE' },
    });
  });

  it('tells what each claim and assumption explains, where that is asked for', async () => {
    const { limitingCurrentDensity } = await ofCell<'limitingCurrentDensity'>(
      'limitingCurrentDensity { quantity { value } sampledBand { shares { name leaf first { value unit } } tornado { leaf low { value } high { value } } ...Band } }',
    );
    const { shares, tornado } = limitingCurrentDensity.sampledBand!;
    expect(shares[0]!.leaf).toMatch(/^assumption A real solution/);
    expect(shares[0]!.first.value).toBeGreaterThan(50);
    expect(new Set(tornado.map(({ leaf }) => leaf))).toEqual(new Set(shares.map(({ leaf }) => leaf)));
  });

  it('tells total shares where they are asked for, in any order and with the same bytes', async () => {
    const shares = (fields: string) =>
      ofCell<'limitingCurrentDensity'>(`limitingCurrentDensity { sampledBand { ...Band shares { ${fields} } } }`);
    const [plain, once, twice] = await Promise.all(
      ['leaf first { value }', 'leaf first { value } total { value unit }', 'total { value unit } leaf'].map(shares),
    );
    const found = once!.limitingCurrentDensity.sampledBand!.shares;
    expect(found.map(({ total: _, ...share }) => share)).toEqual(plain!.limitingCurrentDensity.sampledBand!.shares);
    expect(twice!.limitingCurrentDensity.sampledBand!.shares.map(({ total }) => total)).toEqual(
      found.map(({ total }) => total),
    );
    for (const { first, total } of found) {
      expect(total!.unit).toBe('%');
      expect(total!.value).toBeGreaterThan(first.value - 3);
      expect(total!.value).toBeLessThanOrEqual(100);
    }
    expect(found.reduce((sum, { total }) => sum + total!.value, 0)).toBeGreaterThan(97);
  });

  it('is null where nothing is uncertain, and where an input is only a bound', async () => {
    const { material } = await library.app.ask<{ material: { displacementMetalRetained: Answered } }>(
      '{ material(by: { slug: "nisb" }) { displacementMetalRetained(dissolvedIonCharge: 2, depositedIonCharge: 1) { quantity { value } sampledBand { p50 { value } } } } }',
    );
    expect(material.displacementMetalRetained).toEqual({ quantity: { value: expect.any(Number) }, sampledBand: null });
    const { lifetimeRatio } = await ofCell<'lifetimeRatio'>(
      'lifetimeRatio(reference: { value: 100, unit: "h" }) { quantity { value low } sampledBand { ...Band } }',
    );
    expect(lifetimeRatio).toEqual({ quantity: { value: null, low: expect.any(Number) }, sampledBand: null });
  });

  it('takes no statement more, and two comparisons take none for their bands', async () => {
    const count = async (query: string) => (await library.app.statements(query)).length;
    const page = (more: string) =>
      `{ cells(first: 30, filter: { metal: { eq: "na" } }) { nodes { ... on SymmetricCell { limitingCurrentDensity { quantity { value } ${more} } } } } }`;
    expect(await count(page('sampledBand { p50 { value } shares { leaf } }'))).toBe(await count(page('')));
    const compared = (more: string) =>
      `{ compare(subjects: [{ subject: { cell: "na-cc" } }, { subject: { cell: "na-nisb-cc" } }], of: [{ property: OVERPOTENTIAL }]) { rows { values { quantity { value } ${more} } } } }`;
    const bands = 'sampledBand { p50 { value } } sampledDifference { p50 { value } } sampledRatio { p50 { value } }';
    expect(await count(compared(bands))).toBe(await count(compared('')));
  });

  it('is that of the recomputed number of an audit too', async () => {
    const { cell } = await library.app.ask<{
      cell: { audit: { findings: { nodes: { recomputed: Answered | null }[] } } };
    }>(
      '{ cell(by: { slug: "nvpf-flooded" }) { audit(first: 100) { findings { nodes { recomputed { quantity { value } sampledBand { p05 { value } p95 { value } } } } } } } }',
    );
    const bands = cell.audit.findings.nodes.flatMap(({ recomputed }) => recomputed?.sampledBand ?? []);
    expect(bands.length).toBeGreaterThan(0);
    for (const { p05, p95 } of bands) expect(p95.value).toBeGreaterThan(p05.value);
  });
});

describe('the sampled band of a comparison', () => {
  const COMPARE = `query($of: [Measurand!]!) {
    compare(subjects: [{ subject: { cell: "na-cc" } }, { subject: { cell: "na-nisb-cc" } }], of: $of) {
      rows { values { sampledBand { ...Band } sampledDifference { ...Band } sampledRatio { ...Band } } }
    }
  } ${BAND}`;

  interface Value {
    readonly sampledBand: Band | null;
    readonly sampledDifference: Band | null;
    readonly sampledRatio: Band | null;
  }

  async function compared(of: object): Promise<readonly [Value, Value]> {
    const { compare } = await library.app.ask<{ compare: { rows: { values: Value[] }[] } }>(COMPARE, { of: [of] });
    return compare.rows.map(({ values }) => values[0]!) as [Value, Value];
  }

  it('is of the difference and the ratio, in which the electrolyte of both cancels', async () => {
    const metric = {
      name: 'interfaceOverpotential',
      arguments: [{ name: 'currentDensity', quantity: { value: 1, unit: 'mA/cm2' } }],
    };
    const [first, second] = await compared({ metric });
    expect([first.sampledDifference, first.sampledRatio]).toEqual([null, null]);
    const width = (band: Band | null) => band!.p95.value - band!.p05.value;
    const apart = Math.hypot(width(first.sampledBand), width(second.sampledBand));
    expect(width(second.sampledDifference)).toBeLessThan(0.75 * apart);
    expect(second.sampledDifference!.p50).toEqual({ value: expect.closeTo(-5.45, 1) });
    expect(second.sampledDifference!.p05.unit).toBe('mV');
    expect(second.sampledRatio!.p05.unit).toBe('1');
    const { value: ratio } = second.sampledRatio!.p50;
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(0.75);
  });

  it('is of a property too: 35 over 46.2 mV, each read within 2 %', async () => {
    const [, second] = await compared({ property: 'OVERPOTENTIAL' });
    const { p05, p50, p95 } = second.sampledRatio!;
    expect([p05, p50, p95].map(({ value }) => value)).toEqual([
      expect.closeTo(0.723, 2),
      expect.closeTo(0.758, 2),
      expect.closeTo(0.794, 2),
    ]);
    expect(second.sampledBand!.p50.value).toBeCloseTo(35, 1);
  });

  it('is null where a subject has no number', async () => {
    const [, second] = await compared({ property: 'CYCLE_LIFE' });
    expect([second.sampledDifference, second.sampledRatio]).toEqual([null, null]);
  });
});
