import { beforeAll, describe, expect, it } from 'vitest';
import type { Electrode, Subject } from '../../src/domain/subjects.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { libraryApp } from '../support/libraryApp.ts';

const library = libraryApp();
const subjects = new Map(catalogue.subjects.map((subject) => [subject.id, subject]));

function ofKind<K extends Subject['kind']>(kind: K) {
  return catalogue.subjects.filter((subject): subject is Extract<Subject, { kind: K }> => subject.kind === kind);
}

function slugs(found: readonly { slug: string }[]): string[] {
  return found.map(({ slug }) => slug).toSorted();
}

const electrodes = ofKind('ELECTRODE');
const cells = ofKind('CELL');
const layersOf = (electrode: Electrode) => electrode.layerIds.map((id) => subjects.get(id)!);
const holds = (id: string) => (electrode: Electrode) => electrode.layerIds.includes(id);
const isHost = (electrode: Electrode) =>
  layersOf(electrode).every(({ kind }) => kind === 'SUBSTRATE' || kind === 'COATING');
const isBareOf = (filled: Electrode) => (host: Electrode) =>
  isHost(host) &&
  layersOf(filled).some(({ kind }) => kind === 'ALKALI_METAL') &&
  host.layerIds.join() ===
    layersOf(filled)
      .filter(({ kind }) => kind !== 'ALKALI_METAL')
      .map(({ id }) => id)
      .join();

/** A relation of the API, and what the catalogue says of it. */
type OneToMany = readonly [kind: Subject['kind'], list: string, field: string, expected: (of: never) => Subject[]];

const oneToMany: readonly OneToMany[] = [
  ['ALKALI_METAL', 'alkaliMetals', 'electrodes', ({ id }: Subject) => electrodes.filter(holds(id))],
  [
    'ALKALI_METAL',
    'alkaliMetals',
    'electrolytes',
    ({ id }: Subject) => ofKind('ELECTROLYTE').filter((e) => e.metalId === id),
  ],
  ['ALKALI_METAL', 'alkaliMetals', 'cells', ({ id }: Subject) => cells.filter((cell) => cell.metalId === id)],
  ['MATERIAL', 'materials', 'coatings', ({ id }: Subject) => ofKind('COATING').filter((c) => c.materialId === id)],
  ['MATERIAL', 'materials', 'substrates', ({ id }: Subject) => ofKind('SUBSTRATE').filter((s) => s.materialId === id)],
  [
    'MATERIAL',
    'materials',
    'electrolytes',
    ({ id }: Subject) => ofKind('ELECTROLYTE').filter((e) => e.components.some((c) => c.materialId === id)),
  ],
  ['MATERIAL', 'materials', 'electrodes', ({ id }: Subject) => electrodes.filter(holds(id))],
  ['SUBSTRATE', 'substrates', 'electrodes', ({ id }: Subject) => electrodes.filter(holds(id))],
  ['COATING', 'coatings', 'electrodes', ({ id }: Subject) => electrodes.filter(holds(id))],
  ['COATING', 'coatings', 'hosts', ({ id }: Subject) => electrodes.filter(holds(id)).filter(isHost)],
  ['ELECTROLYTE', 'electrolytes', 'cells', ({ id }: Subject) => cells.filter((cell) => cell.electrolyteId === id)],
  ['SEPARATOR', 'separators', 'cells', ({ id }: Subject) => cells.filter((cell) => cell.separatorId === id)],
  ['ELECTRODE', 'electrodes', 'filled', (host: Electrode) => electrodes.filter((filled) => isBareOf(filled)(host))],
  [
    'ELECTRODE',
    'electrodes',
    'cells',
    ({ id }: Subject) => cells.filter((cell) => cell.negativeId === id || cell.positiveId === id),
  ],
];

describe.each(oneToMany)('%s: %s { %s }', (kind, list, field, expected) => {
  it('are those of the catalogue, by slug, for every one of its kind', async () => {
    const { all } = await library.app.ask<{
      all: { nodes: { slug: string; many: { nodes: { slug: string }[]; totalCount: number } }[] };
    }>(`{ all: ${list}(first: 100) { nodes { slug many: ${field}(first: 100) { totalCount nodes { slug } } } } }`);
    for (const { slug, many } of all.nodes) {
      const subject = ofKind(kind).find((one) => one.slug === slug)!;
      const wanted = slugs(expected(subject as never));
      expect(slugs(many.nodes), slug).toEqual(wanted);
      expect(
        many.nodes.map((node) => node.slug),
        'in order',
      ).toEqual(wanted);
      expect(many.totalCount, slug).toBe(wanted.length);
    }
  });
});

describe('a host', () => {
  it('is the electrode with the same layers but the metal, and is null without metal or without such an electrode', async () => {
    const { electrodes: found } = await library.app.ask<{
      electrodes: { nodes: { slug: string; host: { slug: string } | null }[] };
    }>('{ electrodes(first: 100) { nodes { slug host { slug } } } }');
    const bySlug = Object.fromEntries(found.nodes.map(({ slug, host }) => [slug, host?.slug ?? null]));
    expect(bySlug).toEqual(
      Object.fromEntries(electrodes.map((filled) => [filled.slug, electrodes.find(isBareOf(filled))?.slug ?? null])),
    );
    expect(bySlug).toMatchObject({ 'na-nisb-cc': 'nisb-cc', 'li-cc': 'cc', 'na-plate': null, 'nisb-cc': null });
  });
});

describe('the layers of an electrode', () => {
  it('come in order from the collector outwards, and each under its own name', async () => {
    const { electrode } = await library.app.ask(`{
      electrode(by: { slug: "nvpf-ni-cf-high" }) {
        layers { __typename ... on Substrate { slug form } ... on Coating { slug recipe } ... on Material { slug formula } }
        substrate { slug } coatings { slug } activeMaterial { slug } metal { slug } host { slug }
      }
    }`);
    expect(electrode).toEqual({
      layers: [
        { __typename: 'Substrate', slug: 'carbon-felt', form: 'FELT' },
        { __typename: 'Coating', slug: 'ni', recipe: expect.any(String) },
        { __typename: 'Material', slug: 'nvpf', formula: 'Na3V2(PO4)2F3' },
      ],
      substrate: { slug: 'carbon-felt' },
      coatings: [{ slug: 'ni' }],
      activeMaterial: { slug: 'nvpf' },
      metal: null,
      host: null,
    });
  });
});

describe('a cell', () => {
  interface Parts {
    slug: string;
    __typename: string;
    configuration: string;
    metal: { slug: string };
    negativeElectrode: { slug: string };
    positiveElectrode: { slug: string };
    electrolyte: { slug: string } | null;
    separator: { slug: string } | null;
  }
  let found: Parts[];
  beforeAll(async () => {
    const answer = await library.app.ask<{ cells: { nodes: Parts[] } }>(`{
      cells(first: 100) { nodes {
        __typename slug configuration metal { slug } negativeElectrode { slug } positiveElectrode { slug }
        electrolyte { slug } separator { slug }
      } }
    }`);
    found = answer.cells.nodes;
  });

  it('has the parts of the catalogue, and null where the source does not say', () => {
    const slugOf = (id: string | null) => (id === null ? null : { slug: subjects.get(id)!.slug });
    const typeNames = { SYMMETRIC: 'SymmetricCell', HALF: 'HalfCell', FULL: 'FullCell' };
    expect(found).toEqual(
      cells
        .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
        .map((cell) => ({
          __typename: typeNames[cell.configuration],
          slug: cell.slug,
          configuration: cell.configuration,
          metal: slugOf(cell.metalId),
          negativeElectrode: slugOf(cell.negativeId),
          positiveElectrode: slugOf(cell.positiveId),
          electrolyte: slugOf(cell.electrolyteId),
          separator: slugOf(cell.separatorId),
        })),
    );
    expect(found.find(({ slug }) => slug === 'na-on-ni-foil')!.separator).toBeNull();
  });

  it('has one electrode on both sides exactly when it is symmetric', () => {
    for (const { slug, configuration, negativeElectrode, positiveElectrode } of found) {
      expect(negativeElectrode.slug === positiveElectrode.slug, slug).toBe(configuration === 'SYMMETRIC');
    }
  });
});

describe('relations', () => {
  it('lead from a coating through host, filled electrode and cell back to the coating, and on', async () => {
    const { coating } = await library.app.ask<{ coating: object }>(`{
      coating(by: { slug: "nisb" }) {
        hosts(first: 2) { nodes { slug filled(first: 1) { nodes { slug cells(first: 1) { nodes {
          slug negativeElectrode { host { slug coatings { slug material { slug coatings(first: 3) { nodes { slug hosts(first: 1) {
            nodes { filled(first: 5) { nodes { metal { slug electrolytes(first: 3) { nodes { slug components { role material { slug } } } } } } } }
          } } } } } } }
        } } } } } }
      }
    }`);
    const path = JSON.stringify(coating);
    expect(coating).toMatchObject({
      hosts: {
        nodes: [
          {
            slug: 'nisb-cc',
            filled: {
              nodes: [
                {
                  slug: 'k-nisb-cc',
                  cells: {
                    nodes: [
                      {
                        slug: 'k-nisb-cc',
                        negativeElectrode: {
                          host: { slug: 'nisb-cc', coatings: [{ slug: 'nisb', material: { slug: 'nisb' } }] },
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          { slug: 'nisb-ni-foil', filled: { nodes: [] } },
        ],
      },
    });
    for (const salt of ['naclo4', 'litfsi', 'kfsi'])
      expect(path).toContain(`{"role":"SALT","material":{"slug":"${salt}"}}`);
  });
});
