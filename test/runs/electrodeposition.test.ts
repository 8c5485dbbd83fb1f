import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../support/app.ts';
import { libraryDatabase, type TestDatabase } from '../support/database.ts';
import { type DepositInput, deposit, smallWindow, tryToDeposit } from './support/deposits.ts';
import { quantity, runOf, succeeded, withoutId } from './support/operations.ts';
import { written } from './support/records.ts';

let database: TestDatabase;
let app: TestApp;

beforeAll(async () => {
  database = await libraryDatabase();
  app = await testApp(database.url);
});

afterAll(async () => {
  await app[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

const RESULT = `query ($id: ID!) {
  run(id: $id) {
    model estimatedDuration { value low high unit }
    metal { slug } electrode { slug } electrolyte { slug } separator { slug } substrate { slug } coating { slug }
    parameters { name quantity { value unit low high } choice origin claim { key } reason }
    result {
      ... on ElectrodepositionResult {
        ending
        morphology {
          meanThickness { value unit } maximumHeight { value } minimumHeight { value } roughness { value unit }
          tipAspectRatio { value } coverage { value unit } porosity { value unit } tortuosity { value } clusters
        }
        nuclei { surface count }
        nucleationPeak { time { value } potential { value unit } }
        plateauPotential { value unit }
        series { name unit values }
        transport { used isGiven reason }
        groups { name formula value { value } meaning }
        resolution { cellSize { value unit } columns width { value unit } cellBiot { value } allowed { value } }
        balance { charge { value unit } massError { value } chargeError { value } largestLimitingShare { value } }
        surface { surface share { value unit } pieces }
        snapshots {
          time { value } potential { value }
          morphology { meanThickness { value } }
          heightProfile { name unit values }
          picture { name mimeType width height url } metalFraction { name url } saltConcentration { name url }
        }
        notes
      }
    }
  }
}`;

type Value = { readonly value: number; readonly unit: string };

interface Seen {
  readonly model: string;
  readonly estimatedDuration: Value & { readonly low: number; readonly high: number };
  readonly metal: { readonly slug: string };
  readonly substrate: { readonly slug: string } | null;
  readonly coating: { readonly slug: string } | null;
  readonly separator: { readonly slug: string } | null;
  readonly electrode: { readonly slug: string } | null;
  readonly parameters: readonly {
    readonly name: string;
    readonly quantity: (Value & { readonly low: number; readonly high: number }) | null;
    readonly choice: string | null;
    readonly origin: string;
    readonly claim: { readonly key: string } | null;
  }[];
  readonly result: {
    readonly ending: string;
    readonly morphology: Readonly<Record<string, Value>>;
    readonly nuclei: readonly { readonly surface: string; readonly count: number }[];
    readonly nucleationPeak: { readonly potential: Value } | null;
    readonly plateauPotential: Value | null;
    readonly series: readonly { readonly name: string; readonly unit: string; readonly values: readonly number[] }[];
    readonly transport: { readonly used: string; readonly isGiven: boolean; readonly reason: string };
    readonly groups: readonly { readonly name: string; readonly value: Value | null }[];
    readonly resolution: { readonly cellSize: Value; readonly cellBiot: Value; readonly allowed: Value };
    readonly balance: Readonly<Record<string, Value | null>>;
    readonly surface: readonly { readonly surface: string; readonly share: Value; readonly pieces: number }[];
    readonly snapshots: readonly {
      readonly time: Value;
      readonly morphology: Readonly<Record<string, Value>>;
      readonly heightProfile: readonly { readonly values: readonly number[] }[];
      readonly picture: { readonly name: string; readonly url: string; readonly width: number };
      readonly metalFraction: { readonly url: string };
    }[];
  };
}

async function solved(input: DepositInput): Promise<Seen & { readonly id: string }> {
  const { run, userErrors } = await tryToDeposit(app, input);
  expect(userErrors).toEqual([]);
  await succeeded(app, run!.id);
  const { run: seen } = await app.ask<{ run: Seen }>(RESULT, { id: run!.id });
  return { ...seen, id: run!.id };
}

describe('a deposit asked for through the API', () => {
  it('comes with its morphology, curves, groups, balance, ledger and pictures', { timeout: 60_000 }, async () => {
    await using _worker = await app.startWorker();
    const { id, model, estimatedDuration, metal, parameters, result } = await solved(deposit());
    expect(model).toBe('ELECTRODEPOSITION');
    expect(estimatedDuration.unit).toBe('s');
    expect(estimatedDuration.low).toBeGreaterThan(0.02);
    expect(estimatedDuration.high).toBeLessThan(10);
    expect(estimatedDuration.high / estimatedDuration.low).toBeCloseTo(9, 0);
    expect(metal.slug).toBe('na');
    expect(result.ending).toBe('THICKNESS');
    expect(result.morphology.meanThickness).toEqual({ value: expect.closeTo(40, 1), unit: 'nm' });
    expect(result.morphology.maximumHeight!.value).toBeGreaterThan(result.morphology.meanThickness!.value);
    expect(result.nuclei.find(({ surface }) => surface === 'islands')!.count).toBeGreaterThan(1);
    expect(result.nucleationPeak).toBeNull();
    expect(result.plateauPotential).toBeNull();
    expect(result.surface).toEqual([
      { surface: 'substrate', share: { value: expect.closeTo(50, 6), unit: '%' }, pieces: 8 },
      { surface: 'islands', share: { value: expect.closeTo(50, 6), unit: '%' }, pieces: 4 },
    ]);
    expect(result.resolution.cellBiot.value).toBeLessThan(result.resolution.allowed.value);
    expect(Math.abs(result.balance.massError!.value)).toBeLessThan(1e-6);
    expect(result.balance.largestLimitingShare!.value).toBeLessThan(1);
    expect(result.groups.map(({ name }) => name)).toContain('wagner');
    const [time, potential] = result.series;
    expect(potential).toMatchObject({ name: 'potential', unit: 'mV' });
    expect(time!.values.length).toBe(potential!.values.length);
    expect(result.snapshots.map(({ morphology }) => morphology.meanThickness!.value)).toEqual([
      expect.closeTo(20, 1),
      expect.closeTo(40, 1),
    ]);
    expect(result.snapshots[1]!.heightProfile[1]!.values).toHaveLength(64);
    expect(parameters.find(({ name }) => name === 'coating')).toMatchObject({
      choice: 'ISLANDS',
      origin: 'CLAIM',
      claim: { key: 'wang2021/O1' },
    });
    const barrier = parameters.find(({ name }) => name === 'barrierHeight')!;
    expect(barrier).toMatchObject({ quantity: { value: 0.6, low: 0.3, high: 0.9, unit: 'eV' }, origin: 'ASSUMED' });

    const { artifacts } = await runOf(app, id);
    expect(artifacts.map(({ name }) => withoutId(name)).toSorted()).toEqual(
      [
        'deposit-01.png',
        'deposit-02.png',
        'film-strip.png',
        'growth.csv',
        'growth.svg',
        'height-profile.csv',
        'height-profile.svg',
        'metal-fraction-01.npy',
        'metal-fraction-02.npy',
        'nuclei.csv',
        'result.json',
        'salt-concentration-01.npy',
        'salt-concentration-02.npy',
      ].toSorted(),
    );
    const picture = await fetch(`${app.url}${result.snapshots[1]!.picture.url}`);
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await picture.arrayBuffer()).subarray(1, 4)).toEqual(new TextEncoder().encode('PNG'));
  });

  it('is the same to the byte for the same seed, and another for another', { timeout: 60_000 }, async () => {
    await using _worker = await app.startWorker();
    const hash = async (input: DepositInput) => {
      const { id } = await solved(input);
      return (await runOf(app, id)).artifacts.find(({ name }) => name === 'result.json')!.sha256;
    };
    const once = await hash(deposit({ seed: 5 }));
    expect(await hash(deposit({ seed: 5 }))).toBe(once);
    expect(await hash(deposit({ seed: 6 }))).not.toBe(once);
  });

  it('at a given current has a nucleation peak deeper than its plateau, both negative', {
    timeout: 60_000,
  }, async () => {
    await using _worker = await app.startWorker();
    const { result } = await solved(deposit({ drive: { currentDensity: quantity(1, 'mA/cm2') } }));
    const { nucleationPeak, plateauPotential, balance } = result;
    expect(plateauPotential!.value).toBeLessThan(0);
    expect(nucleationPeak!.potential.value).toBeLessThan(plateauPotential!.value);
    expect(Math.abs(balance.chargeError!.value)).toBeLessThan(5e-3);
  });

  it('may be on a substrate with a coating, from the same records as the electrode', { timeout: 60_000 }, async () => {
    await using _worker = await app.startWorker();
    const layers = { electrode: null, substrate: { slug: 'ni-foil' }, coating: { slug: 'nisb' } };
    const [byLayers, byElectrode] = [await solved(deposit(layers)), await solved(deposit())];
    expect(byLayers).toMatchObject({ substrate: { slug: 'ni-foil' }, coating: { slug: 'nisb' } });
    expect(byLayers.parameters).toEqual(byElectrode.parameters);
    expect(byLayers.result.morphology).toEqual(byElectrode.result.morphology);
  });

  it('in a cell has the gap of its separator, and says how the salt was computed', { timeout: 60_000 }, async () => {
    await using _worker = await app.startWorker();
    const drive = { currentDensity: quantity(1, 'mA/cm2') };
    const inCell = await solved(
      deposit({ cell: { slug: 'na-on-nisb-cc' }, electrode: null, electrolyte: null, drive }),
    );
    expect(inCell.separator).toEqual({ slug: 'whatman-gf-c' });
    expect(inCell.electrode).toEqual({ slug: 'nisb-cc' });
    const gap = inCell.parameters.find(({ name }) => name === 'electrodeGap');
    expect(gap).toMatchObject({ quantity: { value: 260, unit: 'um' }, origin: 'CLAIM', claim: { key: 'wang2021/G1' } });
    expect(inCell.result.transport).toMatchObject({ used: 'TRANSIENT', isGiven: false });
    expect(inCell.result.transport.reason).toContain('more than 4 %');
    const free = await solved(deposit({ drive }));
    expect(free.separator).toBeNull();
    expect(free.parameters.find(({ name }) => name === 'electrodeGap')).toMatchObject({
      quantity: { value: 10, low: 5, high: 300, unit: 'um' },
      origin: 'DEFAULT',
    });
    expect(free.result.transport).toMatchObject({ used: 'QUASI_STEADY', isGiven: false });
    expect(free.result.plateauPotential!.value).toBeGreaterThan(inCell.result.plateauPotential!.value + 3);
  });

  it('takes longer in the cold, and lists the activation energies by which it does', { timeout: 60_000 }, async () => {
    await using _worker = await app.startWorker();
    const [cold, room] = [await solved(deposit({ temperature: quantity(0, 'Cel') })), await solved(deposit())];
    const lastOf = ({ result }: Seen) => result.series.find(({ name }) => name === 'time')!.values.at(-1)!;
    expect(lastOf(cold)).toBeGreaterThan(3 * lastOf(room));
    const energyOf = ({ parameters }: Seen) => parameters.find(({ name }) => name === 'interfaceActivationEnergy');
    expect(energyOf(cold)).toMatchObject({ quantity: { value: 55, low: 30, high: 80, unit: 'kJ/mol' } });
    expect(energyOf(room)).toBeUndefined();
  });

  it('may be of numbers by hand alone, words among them', { timeout: 60_000 }, async () => {
    await using _worker = await app.startWorker();
    const byHand = {
      electrode: null,
      electrolyte: null,
      parameters: [
        ...smallWindow,
        { name: 'coating', choice: 'ISLANDS' },
        { name: 'molarVolume', value: quantity(23.75, 'cm3/mol') },
        { name: 'surfaceEnergy', value: quantity(0.22, 'J/m2') },
      ],
    };
    const { metal, parameters } = await solved(deposit(byHand));
    expect(metal).toBeNull();
    expect(parameters.find(({ name }) => name === 'coating')).toMatchObject({ choice: 'ISLANDS', origin: 'GIVEN' });
  });
});

describe('an impossible deposit', () => {
  const having = (name: string, value: number, unit: string) => ({
    parameters: [...smallWindow.filter((one) => one.name !== name), { name, value: quantity(value, unit) }],
  });
  const cases: readonly (readonly [string, DepositInput, readonly string[], string])[] = [
    ['a pitch of nothing', having('islandPitch', 0, 'nm'), ['parameters', '4', 'value'], '≥ 0.3'],
    ['a negative pitch', having('islandPitch', -80, 'nm'), ['parameters', '4', 'value'], '≥ 0.3'],
    ['islands wider than their pitch', having('islandDiameter', 100, 'nm'), ['parameters', '4', 'value'], '≤ 80 nm'],
    ['a potential that strips', { drive: { potential: quantity(0.1, 'V') } }, ['drive', 'potential'], '< 0 V'],
    ['a window narrower than a pitch', having('windowWidth', 60, 'nm'), ['parameters', '3', 'value'], '≥ 80 nm'],
    [
      'a window narrower than the room of a nucleus',
      { ...having('substrateSiteSpacing', 900, 'nm'), electrode: { slug: 'ni-foil' } },
      ['parameters', '0', 'value'],
      '≥ 900 nm, the room of one nucleus',
    ],
    [
      'a transference number of one, from which no diffusivity follows',
      having('transferenceNumber', 1, '1'),
      ['parameters', '4', 'value'],
      '> 0 and < 1',
    ],
    [
      'no molar volume, from which no thickness follows',
      { ...having('molarVolume', 0, 'cm3/mol'), target: { arealCapacity: quantity(0.01, 'mA.h/cm2') } },
      ['parameters', '4', 'value'],
      '≥ 1 and ≤ 100 cm3/mol',
    ],
    [
      'a number out of its range that this surface does not even have',
      { ...having('islandDiameter', -1, 'nm'), electrode: { slug: 'ni-foil' } },
      ['parameters', '4', 'value'],
      '≥ 0.3',
    ],
    [
      'a thickness beyond all bounds',
      { target: { thickness: quantity(1e308, 'm') } },
      ['target', 'thickness'],
      '≥ 0.1',
    ],
    [
      'more metal than fits',
      { target: { arealCapacity: quantity(5, 'mA.h/cm2') } },
      ['target', 'arealCapacity'],
      '< 1.128 mA.h/cm2',
    ],
    ['nothing to plate', { target: { arealCapacity: quantity(0, 'mA.h/cm2') } }, ['target', 'arealCapacity'], '> 0'],
    [
      'more current than the salt carries',
      { drive: { currentDensity: quantity(1, 'A/cm2') } },
      ['drive', 'currentDensity'],
      'limiting current',
    ],
    ['a seed that is none', { seed: -1 }, ['seed'], '≥ 0'],
    ['no picture', { snapshots: 0 }, ['snapshots'], '≥ 1'],
    [
      'a coating changed where there is none',
      { electrode: { slug: 'ni-foil' }, whatIf: ['BARRIER_OFF'] },
      ['whatIf', '0'],
      'nothing',
    ],
    [
      'a temperature far from the known one',
      { temperature: quantity(230, 'K') },
      ['temperature'],
      'from 238.15 to 358.15 K, within 60 K',
    ],
    [
      'metal that melts',
      { electrolyte: { slug: 'kfsi-dme' }, temperature: quantity(65, 'Cel') },
      ['temperature'],
      '< 336.53 K: there Potassium melts',
    ],
    ['the metal itself', { electrode: { slug: 'na-plate' } }, ['electrode'], 'a substrate'],
    ['a cell of the metal itself', { electrode: null, cell: { slug: 'na-plate' } }, ['cell'], 'a substrate'],
    ['an electrolyte of another metal', { metal: { slug: 'k' } }, ['electrolyte'], 'K'],
    ['two surfaces', { coating: { slug: 'nisb' } }, ['coating'], 'an electrode, or'],
    ['a length in volts', having('islandPitch', 80, 'mV'), ['parameters', '4', 'value', 'unit'], 'nm'],
    ['a choice without a word', having('coating', 1, '1'), ['parameters', '4', 'choice'], 'one of NONE, ISLANDS, FILM'],
    ['a parameter that is none', having('pitch', 1, 'nm'), ['parameters', '4', 'name'], 'islandPitch'],
  ];

  it.each(cases)('is refused with its place and what is allowed: %s', async (_what, given, path, allowed) => {
    const before = await written(app.services.query);
    const { run, userErrors } = await tryToDeposit(app, deposit(given));
    expect(run).toBeNull();
    expect(userErrors).toHaveLength(1);
    expect(userErrors[0]!.path).toEqual(['input', 'electrodeposition', ...path]);
    expect(userErrors[0]!.code).toBe('BAD_USER_INPUT');
    expect(userErrors[0]!.allowed).toContain(allowed);
    expect(await written(app.services.query)).toEqual(before);
  });
});

describe('the schema of the model', () => {
  it('lists every parameter with unit, range, source and description', async () => {
    const { models } = await app.ask<{ models: { name: string; parameters: { name: string; source: string }[] }[] }>(
      '{ models { name version description parameters { name symbol unit choices default allowed source description } } }',
    );
    const model = models.find(({ name }) => name === 'ELECTRODEPOSITION')!;
    expect(model.parameters.length).toBeGreaterThan(40);
    expect(model.parameters.filter(({ source }) => source === '')).toEqual([]);
  });
});
