import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../support/comparison.ts';
import { libraryApp } from '../support/libraryApp.ts';

const library = libraryApp();

const QUERY = `
  query($text: String!, $kinds: [SubjectKind!], $first: Int, $after: String) {
    search(text: $text, kinds: $kinds, first: $first, after: $after) {
      totalCount
      kinds { kind count }
      pageInfo { hasNextPage endCursor }
      nodes { rank kind subject { id slug } matches { field kind text claim { key subjects { id } } } }
    }
  }`;

async function search(variables: Record<string, unknown>): Promise<SearchAnswer> {
  return (await library.app.ask<{ search: SearchAnswer }>(QUERY, variables)).search;
}

describe('search', () => {
  it('goes from a word to ids, with what matched', async () => {
    const { nodes } = await search({ text: 'sodium antimonide', first: 1 });
    expect(nodes).toMatchObject([
      {
        rank: 1,
        kind: 'MATERIAL',
        subject: { slug: 'na3sb' },
        matches: [{ field: 'NAME', kind: 'EXACT', text: 'Sodium antimonide' }],
      },
    ]);
    const { node } = await library.app.ask<{ node: { formula: string } }>(
      'query($id: ID!) { node(id: $id) { ... on Material { formula } } }',
      {
        id: nodes[0]!.subject.id,
      },
    );
    expect(node.formula).toBe('Na3Sb');
  });

  it('counts all kinds, and of those asked for the total', async () => {
    const all = await search({ text: 'NVPF' });
    const cells = await search({ text: 'NVPF', kinds: ['CELL'] });
    expect(cells.kinds).toEqual(all.kinds);
    expect(cells.totalCount).toBe(all.kinds.find(({ kind }) => kind === 'CELL')!.count);
    expect(cells.nodes.every(({ kind }) => kind === 'CELL')).toBe(true);
  });

  it('shows the claim that says it, which is of the subject found', async () => {
    const { nodes } = await search({ text: 'dendrites', first: 3 });
    for (const { subject, matches } of nodes) {
      for (const { claim } of matches) expect(claim.subjects).toContainEqual({ id: subject.id });
    }
  });

  it('finds nothing where there is nothing, and refuses to look for nothing', async () => {
    expect(await search({ text: 'xyzzy' })).toMatchObject({ totalCount: 0, nodes: [], kinds: [] });
    for (const text of ['', '   ', '‖', '%', 'x'.repeat(201)]) {
      const { errors } = await library.app.send(QUERY, { text });
      expect(errors![0]!.extensions, text).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['text'] });
    }
  });

  it('asks no more statements for many hits than for one', async () => {
    const one = await library.app.statements(QUERY, { text: 'dendrites', first: 1 });
    const many = await library.app.statements(QUERY, { text: 'dendrites', first: 100 });
    expect(many.length).toBeLessThanOrEqual(one.length);
    expect(many.length).toBeLessThanOrEqual(5);
  });
});
