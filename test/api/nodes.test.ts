import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/library/catalogue.ts';
import { libraryApp } from '../support/libraryApp.ts';

const library = libraryApp();
const NOBODY = '01890000-0000-7000-8000-000000000000';

type Found = ({ __typename: string; id: string } | null)[];

async function nodes(ids: readonly string[]): Promise<Found> {
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
  return (await library.app.ask<{ nodes: Found }>(query, { ids })).nodes;
}

async function startedRun(): Promise<string> {
  const { startRun } = await library.app.ask<{ startRun: { run: { id: string } } }>(`mutation {
    startRun(input: { symmetricCell: {
      cell: { slug: "na-nisb-cc" }
      currentDensity: { value: 1, unit: "mA/cm2" }, arealCapacity: { value: 1, unit: "mA.h/cm2" }
    } }) { run { id } userErrors { message } }
  }`);
  return startRun.run.id;
}

describe('node', () => {
  it('finds every subject of the library under the type that it is', async () => {
    const typeNames: Record<string, string> = {
      ALKALI_METAL: 'AlkaliMetal',
      MATERIAL: 'Material',
      SUBSTRATE: 'Substrate',
      COATING: 'Coating',
      ELECTROLYTE: 'Electrolyte',
      SEPARATOR: 'Separator',
      ELECTRODE: 'Electrode',
      SOURCE: 'Source',
      SYMMETRIC: 'SymmetricCell',
      HALF: 'HalfCell',
      FULL: 'FullCell',
    };
    const expected = catalogue.subjects.map((subject) => ({
      __typename: typeNames[subject.kind === 'CELL' ? subject.configuration : subject.kind],
      id: subject.id,
    }));
    const found: Found = [];
    for (let at = 0; at < expected.length; at += 100) {
      found.push(...(await nodes(expected.slice(at, at + 100).map(({ id }) => id))));
    }
    expect(found).toEqual(expected);
  });

  it('finds claims and runs by their ids too', async () => {
    const run = await startedRun();
    const claim = catalogue.claims[0]!.id;
    expect(await nodes([claim, run])).toEqual([
      { __typename: 'Claim', id: claim },
      { __typename: 'Run', id: run },
    ]);
    const { node } = await library.app.ask(
      'query ($id: ID!) { node(id: $id) { ... on Run { state model metal { slug } } } }',
      { id: run.toUpperCase() },
    );
    expect(node).toEqual({ state: 'QUEUED', model: 'SYMMETRIC_CELL', metal: { slug: 'na' } });
  });

  it('is null for what is nobody’s id', async () => {
    for (const id of [NOBODY, '', '0', 'na-nisb-cc', `${NOBODY}0`, `${NOBODY}'`, '\u0000']) {
      const { node } = await library.app.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(node, JSON.stringify(id)).toBeNull();
    }
  });
});

describe('nodes', () => {
  it('come in the order asked for, as often as asked for, null where there is none', async () => {
    const [a, b, c] = [catalogue.subjects[5]!.id, catalogue.claims[7]!.id, catalogue.subjects[40]!.id];
    const found = await nodes([c, NOBODY, a, b, 'nonsense', a, c.toUpperCase()]);
    expect(found.map((node) => node?.id ?? null)).toEqual([c, null, a, b, null, a, c]);
  });

  it('are none for no ids', async () => {
    expect(await nodes([])).toEqual([]);
  });

  it('are 100 at most', async () => {
    const ids = catalogue.claims.slice(0, 101).map((claim) => claim.id);
    expect(await nodes(ids.slice(0, 100))).toHaveLength(100);
    const { data, errors } = await library.app.send('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(data).toEqual({ nodes: null });
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: ['ids'], value: '101', allowed: 'at most 100' } },
    ]);
  });

  it('cost as many statements for a hundred as for one of each table', async () => {
    const statements = (ids: readonly string[]) =>
      library.app.statements('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    const mixed = [...catalogue.subjects.slice(0, 50), ...catalogue.claims.slice(0, 49)].map(({ id }) => id);
    expect(await statements([...mixed, NOBODY])).toHaveLength(4);
    expect(await statements([NOBODY])).toHaveLength(4);
  });
});
