import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Arms1764000021000 } from '../../migrations/1764000021000-arms.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { libraryDatabase, type TestDatabase } from '../support/database.ts';
import { deposit, startStudy, tryToStudy } from './support/deposits.ts';
import { quantity, symmetricCell } from './support/operations.ts';
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

interface Member {
  readonly arm: string;
  readonly surface: string;
  readonly run: {
    readonly parameters: readonly {
      readonly name: string;
      readonly choice: string | null;
      readonly quantity: { readonly value: number } | null;
    }[];
  } & Readonly<Record<'electrode' | 'electrolyte', { readonly slug: string } | null>>;
}

interface Seen {
  readonly arms: readonly string[];
  readonly surfaces: readonly string[];
  readonly members: readonly Member[];
}

async function studyOf(id: string): Promise<Seen> {
  const query = `query ($id: ID!) { study(id: $id) { arms surfaces members { arm surface
    run { electrode { slug } electrolyte { slug } parameters { name choice quantity { value } } } } } }`;
  return (await app.ask<{ study: Seen }>(query, { id })).study;
}

function numberOf({ run }: Member, parameter: string): number | undefined {
  return run.parameters.find(({ name }) => name === parameter)?.quantity?.value;
}

const change = (of: object) => ({ symmetricCell: of });
const nodes = (value: number) => ({ name: 'nodes', value: quantity(value, '1') });

describe('arms of a study', () => {
  it('change any field of the request, of a symmetric cell too; one without a change is the base', async () => {
    const base = symmetricCell({ parameters: [nodes(60), { name: 'timeTolerance', value: quantity(1e-4, '1') }] });
    const id = await startStudy(app, {
      run: { symmetricCell: base },
      arms: [
        { name: 'as it is' },
        { name: 'other host', change: change({ electrode: { slug: 'na-cc' } }) },
        { name: 'faster', change: change({ currentDensity: quantity(20, 'A/m2'), parameters: [nodes(70)] }) },
        { name: 'predicted', change: change({ ignoring: ['wang2021/K1'], cycles: 3 }) },
      ],
    });
    const study = await studyOf(id);
    expect(study.arms).toEqual(['as it is', 'other host', 'faster', 'predicted']);
    expect(study.surfaces).toEqual(study.arms);
    expect(study.members.map(({ arm }) => arm)).toEqual(study.arms);
    expect(study.members.map(({ surface }) => surface)).toEqual(study.arms);
    expect(study.members.map(({ run }) => run.electrode!.slug)).toEqual([
      'na-nisb-cc',
      'na-cc',
      'na-nisb-cc',
      'na-nisb-cc',
    ]);
    expect(new Set(study.members.map(({ run }) => run.electrolyte!.slug)).size).toBe(1);
    expect(study.members.map((member) => numberOf(member, 'nodes'))).toEqual([60, 60, 70, 60]);
    expect(study.members.map((member) => numberOf(member, 'timeTolerance'))).toEqual([1e-4, 1e-4, 1e-4, 1e-4]);
    expect(study.members.map((member) => numberOf(member, 'currentDensity'))).toEqual([1, 1, 2, 1]);
    expect(study.members.map((member) => numberOf(member, 'cycles'))).toEqual([1, 1, 1, 3]);
  });

  it('name a cell whole: it takes the place of the parts of the base', async () => {
    const parts = {
      cell: null,
      electrode: { slug: 'na-cc' },
      electrolyte: { slug: 'naclo4-ec-dec-fec' },
      separator: { slug: 'celgard-2500' },
    };
    const id = await startStudy(app, {
      run: { symmetricCell: symmetricCell(parts) },
      arms: [{ name: 'by parts' }, { name: 'a cell', change: change({ cell: { slug: 'na-nisb-cc' } }) }],
    });
    const { members } = await studyOf(id);
    expect(members.map(({ run }) => run.electrode!.slug)).toEqual(['na-cc', 'na-nisb-cc']);
  });

  it('name a surface whole: a substrate takes the place of the electrode of the base', async () => {
    const of = (electrodeposition: object) => ({ electrodeposition });
    const id = await startStudy(app, {
      run: { electrodeposition: deposit({ whatIf: ['BARRIER_OFF'] }) },
      arms: [
        { name: 'barrier off' },
        { name: 'with it', change: of({ whatIf: [] }) },
        { name: 'bare', change: of({ substrate: { slug: 'ni-foil' }, whatIf: [] }) },
      ],
    });
    const { members } = await studyOf(id);
    expect(members.map(({ run }) => run.electrode?.slug ?? null)).toEqual(['nisb-ni-foil', 'nisb-ni-foil', null]);
  });

  it('are deposits without bands of their own, unless the request has members for them', async () => {
    const of = (parameters: readonly object[]) => ({ electrodeposition: { parameters } });
    const id = await startStudy(app, {
      run: { electrodeposition: deposit({ parameters: [] }) },
      arms: [{ name: 'usual' }, { name: 'banded', change: of([{ name: 'bandMembers', value: quantity(32, '1') }]) }],
    });
    const { members } = await studyOf(id);
    expect(members.map((member) => numberOf(member, 'bandMembers'))).toEqual([0, 32]);
  });

  it('in the older form leave a surface unchanged that says nothing of it, whatever the base says', async () => {
    const run = { electrodeposition: deposit({ whatIf: ['BARRIER_OFF'] }) };
    const surface = { name: 'NiSb', electrode: { slug: 'nisb-ni-foil' } };
    const contactOf = async (input: object) => {
      const { members } = await studyOf(await startStudy(app, { run, ...input }));
      return members[0]!.run.parameters.find(({ name }) => name === 'coatingContact')!.choice;
    };
    expect(await contactOf({ arms: [{ name: 'NiSb' }] })).toBe('OHMIC');
    expect(await contactOf({ surfaces: [surface] })).not.toBe('OHMIC');
  });

  it('vary what the request has as a bare number', async () => {
    const id = await startStudy(app, {
      run: { symmetricCell: symmetricCell() },
      axes: [{ parameter: 'cycles', values: [quantity(1, '1'), quantity(4, '1')] }],
    });
    const { members } = await studyOf(id);
    expect(members.map((member) => numberOf(member, 'cycles'))).toEqual([1, 4]);
  });

  const named = (name: string, change?: object) => ({ name, change });
  const cases: readonly (readonly [what: string, given: object, path: readonly string[], allowed: string])[] = [
    [
      'a change of another model',
      { arms: [named('a', { electrodeposition: {} })] },
      ['arms', '0', 'change'],
      'symmetricCell',
    ],
    [
      'a record that is none',
      { arms: [named('a'), named('b', change({ separator: { slug: 'x' } }))] },
      ['arms', '1', 'change', 'symmetricCell', 'separator', 'slug'],
      'slug',
    ],
    [
      'a parameter beyond its limits',
      { arms: [named('a', change({ parameters: [nodes(100), { name: 'porosity', value: quantity(2, '1') }] }))] },
      ['arms', '0', 'change', 'symmetricCell', 'parameters', '1', 'value'],
      '≤ 1',
    ],
    [
      'a claim that is none',
      { arms: [named('a', change({ ignoring: ['x/1'] }))] },
      ['arms', '0', 'change', 'symmetricCell', 'ignoring', '0'],
      'key',
    ],
    ['surfaces beside them', { arms: [named('a')], surfaces: [{ name: 'b' }] }, ['surfaces'], 'only `arms`'],
    [
      'a surface of what has none',
      { surfaces: [{ name: 'a', coating: { slug: 'nisb' } }] },
      ['surfaces', '0', 'coating'],
      'electrode',
    ],
    ['the same name twice', { arms: [named('a'), named('a')] }, ['arms', '1', 'name'], 'each once'],
    ['thirteen', { arms: Array.from({ length: 13 }, (_, k) => named(`${k}`)) }, ['arms'], 'at most 12'],
  ];

  it.each(cases)('are refused with their place, and nothing is written: %s', async (_what, given, path, allowed) => {
    const before = await written(app.services.query);
    const { study, userErrors } = await tryToStudy(app, { run: { symmetricCell: symmetricCell() }, ...given });
    expect(study).toBeNull();
    expect(userErrors[0]!.path).toEqual(['input', ...path]);
    expect(userErrors[0]!.allowed).toContain(allowed);
    expect(await written(app.services.query)).toEqual(before);
  });

  it('are what the surfaces of older studies have become, with the ends that have no answer', async () => {
    await startStudy(app, { run: { symmetricCell: symmetricCell() }, arms: [named('a'), named('b')] });
    const { db, query } = app.services;
    const atEnd = { parameter: 'x', end: 'LOW', value: 1, unit: '1' };
    const impossible = JSON.stringify([0, 1].map((arm) => ({ arm, point: [], atEnd, why: 'no' })));
    await query({
      text: `update study set design = design || jsonb_build_object('impossible', $1::jsonb)`,
      values: [impossible],
    });
    const read = async () => [
      await query({ text: 'select design from study order by id' }),
      await query({ text: 'select variant from study_run order by run_id' }),
    ];
    const before = await read();
    const runner = db.createQueryRunner();
    await new Arms1764000021000().down(runner);
    const older = JSON.stringify(await read());
    expect(older).toMatch(/"surfaces"/);
    expect(older).not.toMatch(/"arms?"/);
    await new Arms1764000021000().up(runner);
    await runner.release();
    expect(await read()).toEqual(before);
  });
});
