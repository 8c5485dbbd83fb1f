import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/library/catalogue.ts';
import { describeSample } from '../../src/statistics/sample.ts';
import { loadLibrary } from '../../src/store/library/loadLibrary.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { libraryDatabase, type TestDatabase } from '../support/database.ts';
import { eventually } from '../support/processes.ts';
import { deposit, isComplete, smallWindow, startStudy, studyOf, tryToStudy } from './support/deposits.ts';
import { quantity, startRun, succeeded, symmetricCell, withoutId } from './support/operations.ts';
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

/** Bare nickel and NiSb on it, three seeds each. */
function twoSurfaces(given: object = {}) {
  return {
    run: { electrodeposition: deposit({ seed: 11 }) },
    surfaces: [
      { name: 'Ni', electrode: { slug: 'ni-foil' } },
      { name: 'NiSb', electrode: { slug: 'nisb-ni-foil' } },
    ],
    seeds: 3,
    ...given,
  };
}

const STUDY = `query ($id: ID!) {
  study(id: $id) {
    name model state surfaces seeds
    axes { parameter values { value unit } }
    members { seed surface point { parameter value { value } } run { id state } outcome { observable value { value unit } } }
    groups {
      surface point { parameter value { value unit } }
      distributions { observable count median { value unit } range { low high qualifier } quartiles { low high } values { unit values } }
    }
    differences { surface against observable ratio { value } difference { value unit } isSeparate }
    artifacts { name mimeType url bytes }
  }
}`;

interface Seen {
  readonly name: string;
  readonly surfaces: readonly string[];
  readonly seeds: readonly number[];
  readonly members: readonly {
    readonly seed: number;
    readonly surface: string;
    readonly point: readonly { readonly value: { readonly value: number } }[];
    readonly run: { readonly id: string; readonly state: string };
    readonly outcome: readonly { readonly observable: string; readonly value: { readonly value: number } | null }[];
  }[];
  readonly groups: readonly {
    readonly surface: string;
    readonly point: readonly { readonly value: { readonly value: number; readonly unit: string } }[];
    readonly distributions: readonly {
      readonly observable: string;
      readonly count: number;
      readonly median: { readonly value: number; readonly unit: string };
      readonly range: { readonly low: number; readonly high: number; readonly qualifier: string };
      readonly values: { readonly values: readonly number[] };
    }[];
  }[];
  readonly differences: readonly {
    readonly surface: string;
    readonly against: string;
    readonly observable: string;
    readonly ratio: { readonly value: number };
    readonly isSeparate: boolean;
  }[];
  readonly artifacts: readonly { readonly name: string; readonly url: string }[];
}

async function settled(id: string): Promise<Seen> {
  await eventually('the study is settled, and its files are made', () => isComplete(app, id), 120_000);
  return (await app.ask<{ study: Seen }>(STUDY, { id })).study;
}

describe('a study of one run', () => {
  it('names its surface after the record, although the name holds a comma', async () => {
    const subjects = catalogue.subjects.map((subject) =>
      subject.kind === 'ELECTRODE' && subject.slug === 'graphite-film'
        ? { ...subject, name: 'Graphite film, annealed' }
        : subject,
    );
    await loadLibrary(database.url, { ...catalogue, subjects });
    const run = { electrodeposition: deposit({ electrode: { slug: 'graphite-film' } }) };
    const id = await startStudy(app, { run, seeds: 1 });
    const { study } = await app.ask<{ study: Seen }>(STUDY, { id });
    expect(study.surfaces).toEqual(['Na on Graphite film, annealed']);
    expect(study.name).toBe('Na on Graphite film, annealed, 1 M NaClO₄ in EC:DEC + 5 wt% FEC');
    expect(study.members.map(({ surface }) => surface)).toEqual(study.surfaces);
    await app.ask('mutation ($id: ID!) { cancelStudy(input: { id: $id }) { study { id } } }', { id });
  });
});

describe('a study of two surfaces', () => {
  it('solves each with every seed, and says how they differ', { timeout: 180_000 }, async () => {
    await using _worker = await app.startWorker();
    const id = await startStudy(app, twoSurfaces());
    const study = await settled(id);
    expect(await studyOf(app, id)).toMatchObject({
      state: 'SUCCEEDED',
      progress: { fraction: 1, runs: 6, succeeded: 6 },
    });
    expect(study.members.map(({ surface, seed }) => [surface, seed])).toEqual([
      ['Ni', 11],
      ['Ni', 12],
      ['Ni', 13],
      ['NiSb', 11],
      ['NiSb', 12],
      ['NiSb', 13],
    ]);

    const [bare, coated] = study.groups.map(({ distributions }) => distributions[0]!);
    const roughness = (surface: string) =>
      study.members.filter((member) => member.surface === surface).map(({ outcome }) => outcome[0]!.value!.value);
    expect(bare).toMatchObject({ observable: 'roughness', count: 3 });
    expect(bare!.median.value).toBeCloseTo(describeSample(roughness('Ni'))!.median, 9);
    expect(coated!.range).toMatchObject({ low: Math.min(...roughness('NiSb')), qualifier: 'RANGE' });
    expect(coated!.values.values).toEqual(roughness('NiSb').toSorted((a, b) => a - b));

    const difference = study.differences.find(({ observable }) => observable === 'roughness')!;
    expect(difference).toMatchObject({ surface: 'NiSb', against: 'Ni', isSeparate: true });
    expect(difference.ratio.value).toBeCloseTo(coated!.median.value / bare!.median.value, 9);
    expect(difference.ratio.value).toBeLessThan(0.6);

    const text = async (name: string) =>
      (await fetch(`${app.url}${study.artifacts.find((one) => withoutId(one.name) === name)!.url}`)).text();
    const linesOf = async (name: string) => (await text(name)).trimEnd().split('\r\n');
    const isRemark = (line: string) => line.startsWith('# ');
    expect(study.artifacts.map(({ name }) => withoutId(name))).toEqual(['study.svg', 'study.csv', 'runs.csv']);
    expect(await text('study.svg')).toContain('6 of 6 runs');
    expect(await text('study.svg')).toContain('simulated, prior');
    const groups = await linesOf('study.csv');
    expect(groups.filter(isRemark).join()).toMatch(/simulated with the model electrodeposition.*basis PRIOR/);
    expect(groups.filter(isRemark).join()).toContain(id);
    expect(groups.filter((line) => !isRemark(line))).toHaveLength(1 + 2);
    const rows = (await linesOf('runs.csv')).filter((line) => !isRemark(line));
    expect(rows[0]).toMatch(/^arm,seed,run,basis,roughness \/ nm,/);
    expect(rows).toHaveLength(1 + 6);
  });

  it('can be started again with its key, and is then the same', async () => {
    const input = twoSurfaces({ idempotencyKey: 'once' });
    const [first, second] = await Promise.all([startStudy(app, input), startStudy(app, input)]);
    expect(second).toBe(first);
    const { userErrors } = await tryToStudy(app, { ...input, seeds: 2 });
    expect(userErrors[0]).toMatchObject({ code: 'CONFLICT', path: ['input', 'idempotencyKey'] });
    await app.ask('mutation ($id: ID!) { cancelStudy(input: { id: $id }) { study { id } } }', { id: first });
  });
});

describe('a study of a parameter', () => {
  it('finds one group at each point of the grid, in the unit of the model', { timeout: 180_000 }, async () => {
    await using _worker = await app.startWorker();
    const axes = [
      { parameter: 'islandPitch', values: [quantity(0.08, 'um'), quantity(160, 'nm')] },
      { parameter: 'appliedPotential', values: [quantity(-50, 'mV'), quantity(-100, 'mV')] },
    ];
    const study = await settled(await startStudy(app, { run: { electrodeposition: deposit() }, axes, name: 'Pitch' }));
    expect(study.name).toBe('Pitch');
    expect(study.surfaces).toEqual(['Na on NiSb/Ni foil']);
    expect(study.groups.map(({ point }) => point.map(({ value }) => `${value.value} ${value.unit}`))).toEqual([
      ['80 nm', '-0.05 V'],
      ['80 nm', '-0.1 V'],
      ['160 nm', '-0.05 V'],
      ['160 nm', '-0.1 V'],
    ]);
    const nuclei = study.groups.map(({ distributions }) => distributions.find((one) => one.observable === 'nuclei')!);
    expect(nuclei[0]!.median.value).toBeGreaterThan(nuclei[2]!.median.value);
  });

  it('works for a symmetric cell too, where chance plays no part', { timeout: 60_000 }, async () => {
    await using _worker = await app.startWorker();
    const axes = [{ parameter: 'currentDensity', values: [1, 2].map((value) => quantity(value, 'mA/cm2')) }];
    const study = await settled(await startStudy(app, { run: { symmetricCell: symmetricCell() }, axes }));
    const plateaus = study.groups.map(({ distributions }) => distributions[0]!.median.value);
    expect(plateaus[0]).toBeCloseTo(35, 1);
    expect(plateaus[1]).toBeGreaterThan(plateaus[0]!);
  });
});

describe('the runs of a study', () => {
  it('wait for a run that somebody asks for by itself', { timeout: 60_000 }, async () => {
    const id = await startStudy(app, { run: { electrodeposition: deposit() }, seeds: 4 });
    const single = await startRun(app);
    await using _worker = await app.startWorker({ concurrency: 1 });
    await succeeded(app, single);
    expect((await studyOf(app, id)).progress.succeeded).toBeLessThan(4);
    await settled(id);
  });
});

describe('a study that is cancelled', () => {
  it('stops every run that is not settled, and refuses to be cancelled again', async () => {
    const id = await startStudy(app, twoSurfaces());
    const operation = `mutation ($id: ID!) {
      cancelStudy(input: { id: $id }) { study { state progress { cancelled } } userErrors { code path } }
    }`;
    const once = await app.ask<{ cancelStudy: object }>(operation, { id });
    expect(once.cancelStudy).toEqual({ study: { state: 'CANCELLED', progress: { cancelled: 6 } }, userErrors: [] });
    const again = await app.ask<{ cancelStudy: object }>(operation, { id });
    expect(again.cancelStudy).toEqual({ study: null, userErrors: [{ code: 'CONFLICT', path: ['input', 'id'] }] });
    const { studies, node } = await app.ask<{ studies: { nodes: { id: string }[] }; node: object }>(
      `query ($id: ID!) { studies(first: 1) { nodes { id } totalCount } node(id: $id) { __typename id } }`,
      { id },
    );
    expect(studies.nodes[0]!.id).toBe(id);
    expect(node).toEqual({ __typename: 'Study', id });
  });
});

describe('an impossible study', () => {
  const bare = { name: 'bare', electrode: { slug: 'ni-foil' } };
  const pitch = (...values: number[]) => ({
    parameter: 'islandPitch',
    values: values.map((one) => quantity(one, 'nm')),
  });
  const cases: readonly (readonly [string, object, readonly string[], string])[] = [
    ['a value that is none', { axes: [pitch(80, 0)] }, ['axes', '0', 'values', '1'], '≥ 0.3'],
    [
      'a parameter that is none',
      { axes: [{ ...pitch(1), parameter: 'x' }] },
      ['axes', '0', 'parameter'],
      'islandPitch',
    ],
    [
      'a parameter that is a word',
      { axes: [{ ...pitch(1), parameter: 'coating' }] },
      ['axes', '0', 'parameter'],
      'a number',
    ],
    ['no value', { axes: [pitch()] }, ['axes', '0', 'values'], 'one value'],
    [
      'a value in volts',
      { axes: [{ parameter: 'islandPitch', values: [quantity(1, 'V')] }] },
      ['axes', '0', 'values', '0', 'unit'],
      'nm',
    ],
    ['three axes', { axes: [pitch(1), pitch(1), pitch(1)] }, ['axes'], 'at most 2'],
    ['the same axis twice', { axes: [pitch(80), pitch(90)] }, ['axes', '1', 'parameter'], 'each once'],
    [
      'a surface that is none',
      { surfaces: [{ name: 'a', electrode: { slug: 'x' } }] },
      ['surfaces', '0', 'electrode', 'slug'],
      'slug',
    ],
    [
      'a coating changed where there is none',
      { surfaces: [{ ...bare, whatIf: ['BARRIER_OFF'] }] },
      ['surfaces', '0', 'whatIf', '0'],
      'nothing',
    ],
    ['the same name twice', { surfaces: [bare, bare] }, ['surfaces', '1', 'name'], 'each once'],
    ['no seed', { seeds: 0 }, ['seeds'], '1 to 200'],
    ['too many runs', { surfaces: [bare, { ...bare, name: 'b' }], seeds: 101 }, ['seeds'], 'at most 200'],
    ['too many runs with their bands', { seeds: 10, overBands: true }, ['seeds'], 'at most 200'],
    ['bands of a symmetric cell', { run: { symmetricCell: symmetricCell() }, overBands: true }, ['overBands'], 'false'],
    ['chance in a symmetric cell', { run: { symmetricCell: symmetricCell() }, seeds: 2 }, ['seeds'], '1: chance'],
    [
      'a base that is wrong in itself',
      {
        run: {
          electrodeposition: deposit({ parameters: [...smallWindow, { name: 'pitch', value: quantity(1, 'nm') }] }),
        },
      },
      ['run', 'electrodeposition', 'parameters', '4', 'name'],
      'islandPitch',
    ],
  ];

  it.each(cases)('is refused with its place, and nothing is written: %s', async (_what, given, path, allowed) => {
    const before = await written(app.services.query);
    const { study, userErrors } = await tryToStudy(app, { run: { electrodeposition: deposit() }, ...given });
    expect(study).toBeNull();
    expect(userErrors[0]!.path).toEqual(['input', ...path]);
    expect(userErrors[0]!.allowed).toContain(allowed);
    if (path[0] === 'seeds') expect(userErrors[0]!.message).toMatch(/^`seeds`: \d+.* given, .*\d+/);
    expect(await written(app.services.query)).toEqual(before);
  });
});
