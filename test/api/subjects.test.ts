import { describe, expect, it } from 'vitest';
import type { SubjectKind } from '../../src/domain/subjects.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { libraryApp } from '../support/libraryApp.ts';

const library = libraryApp();

const fields: readonly [field: string, kind: SubjectKind, slug: string][] = [
  ['alkaliMetal', 'ALKALI_METAL', 'na'],
  ['material', 'MATERIAL', 'nisb'],
  ['substrate', 'SUBSTRATE', 'cc'],
  ['coating', 'COATING', 'nisb'],
  ['electrolyte', 'ELECTROLYTE', 'naclo4-ec-dec-fec'],
  ['separator', 'SEPARATOR', 'celgard-2500'],
  ['electrode', 'ELECTRODE', 'na-nisb-cc'],
  ['cell', 'CELL', 'na-nisb-cc'],
  ['source', 'SOURCE', 'wang2021'],
];

const SOMEBODY = '01890000-0000-7000-8000-000000000000';

function idOf(kind: SubjectKind, slug: string): string {
  return catalogue.subjects.find((subject) => subject.kind === kind && subject.slug === slug)!.id;
}

/** What `by` finds: id and slug, or null. */
async function look(field: string, by: string): Promise<{ id: string; slug: string } | null> {
  const { found } = await library.app.ask<{ found: { id: string; slug: string } | null }>(
    `{ found: ${field}(by: { ${by} }) { id slug } }`,
  );
  return found;
}

describe.each(fields)('%s', (field, kind, slug) => {
  it('is the same one by slug, by id, and by id in capitals', async () => {
    const id = idOf(kind, slug);
    const bySlug = await look(field, `slug: "${slug}"`);
    expect(bySlug).toEqual({ id, slug });
    expect(await look(field, `id: "${id}"`)).toEqual(bySlug);
    expect(await look(field, `id: "${id.toUpperCase()}"`)).toEqual(bySlug);
  });

  it('is null for what is not there, and for what no id or slug looks like', async () => {
    const ofAnother = idOf(kind === 'CELL' ? 'ELECTRODE' : 'CELL', 'na-cc');
    for (const by of [
      'slug: "unobtainium"',
      'slug: ""',
      `slug: "${slug.toUpperCase()}"`,
      `slug: "' or 1=1 --"`,
      `id: "${SOMEBODY}"`,
      'id: "1"',
      'id: ""',
      'id: 7',
      `id: "${ofAnother}"`,
    ]) {
      expect(await look(field, by), by).toBeNull();
    }
  });

  it('is asked for in exactly one way', async () => {
    for (const by of ['', `id: "${SOMEBODY}", slug: "${slug}"`, 'slug: null']) {
      const { status, errors } = await library.app.send(`{ ${field}(by: { ${by} }) { id } }`);
      expect(status, by).toBe(400);
      expect(errors![0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  });

  it('is in its list, by slug, with every other of its kind', async () => {
    const { list } = await library.app.ask<{ list: { nodes: { slug: string }[]; totalCount: number } }>(
      `{ list: ${field}s(first: 100) { totalCount nodes { slug } } }`,
    );
    const expected = catalogue.subjects.filter((subject) => subject.kind === kind).map((subject) => subject.slug);
    expect(list.nodes.map((node) => node.slug)).toEqual(expected.toSorted());
    expect(list.totalCount).toBe(expected.length);
  });
});

describe('a source', () => {
  it('is found by its DOI, bare or as an address, in any letters', async () => {
    const wang = await look('source', 'slug: "wang2021"');
    for (const doi of [
      '10.1002/adma.202102802',
      'https://doi.org/10.1002/adma.202102802',
      'http://dx.doi.org/10.1002/ADMA.202102802',
      'doi:10.1002/Adma.202102802',
    ]) {
      expect(await look('source', `doi: "${doi}"`), doi).toEqual(wang);
    }
    expect(await look('source', 'doi: "10.1002/adma.000000000"')).toBeNull();
    expect(await look('source', 'doi: ""')).toBeNull();
  });

  it('is found by a DOI that is kept in capitals', async () => {
    const { query } = library.app.services;
    await query({
      text: `insert into subject (id, kind, slug, name, owner)
             values ('${SOMEBODY}', 'SOURCE', 'in-capitals', 'In capitals', 'local')`,
    });
    await query({
      text: `insert into source (id, doi, title, authors) values ('${SOMEBODY}', '10.1016/S0378-7753(00)00431-6', '', '{}')`,
    });
    expect(await look('source', 'doi: "10.1016/s0378-7753(00)00431-6"')).toMatchObject({ slug: 'in-capitals' });
    await query({ text: `delete from subject where id = '${SOMEBODY}'` });
  });

  it('has its statements apart from what is said about itself', async () => {
    const { source } = await library.app.ask<{ source: Record<'statements' | 'claims', { totalCount: number }> }>(
      '{ source(by: { slug: "wang2021" }) { statements { totalCount } claims { totalCount } } }',
    );
    const wang = idOf('SOURCE', 'wang2021');
    expect(source.statements.totalCount).toBe(catalogue.claims.filter((claim) => claim.sourceId === wang).length);
    expect(source.claims.totalCount).toBe(catalogue.claims.filter((claim) => claim.subjectIds.includes(wang)).length);
  });
});

describe('a slug', () => {
  it('with the character that no text in the database may hold is refused, not a fault', async () => {
    const { errors } = await library.app.send('query ($slug: String!) { cell(by: { slug: $slug }) { id } }', {
      slug: 'na\u0000',
    });
    expect(errors).toMatchObject([
      { path: ['cell'], extensions: { code: 'BAD_USER_INPUT', allowed: 'text without it' } },
    ]);
  });

  it('may be the same in two kinds, which are two subjects', async () => {
    const [cell, electrode] = [await look('cell', 'slug: "na-nisb-cc"'), await look('electrode', 'slug: "na-nisb-cc"')];
    expect(cell!.slug).toBe(electrode!.slug);
    expect(cell!.id).not.toBe(electrode!.id);
  });
});
