import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SubjectKind } from '../../src/domain/subjects.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import type { Hit } from '../../src/store/search.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { libraryDatabase, type TestDatabase } from '../support/database.ts';

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

const nameOf = new Map(catalogue.subjects.map(({ id, kind, slug }) => [id, `${kind} ${slug}`]));

async function search(text: string, kinds: readonly SubjectKind[] | null = null): Promise<readonly Hit[]> {
  return (await app.services.store.search.page(text, kinds, { first: 100 })).rows;
}

async function found(text: string): Promise<string[]> {
  return (await search(text)).map(({ subjectId }) => nameOf.get(subjectId)!);
}

describe('search', () => {
  it('finds a material by abbreviation, formula, name and a word of it, before what is made of it', async () => {
    for (const text of ['NVPF', 'nvpf', 'Na3V2(PO4)2F3', 'Na₃V₂(PO₄)₂F₃', 'fluorophosphate', 'NVFP']) {
      const names = await found(text);
      expect(names[0], text).toBe('MATERIAL nvpf');
      expect(names, text).toContain('CELL nvpf-lean');
    }
  });

  it('finds a support by its abbreviation and by what it is: CC is carbon cloth', async () => {
    expect((await found('CC')).slice(0, 2)).toEqual(['SUBSTRATE cc', 'ELECTRODE cc']);
    expect((await found('carbon cloth'))[0]).toBe('SUBSTRATE cc');
    expect(await found('carbon cloth')).toContain('CELL na-nisb-cc');
  });

  it('finds by a word the coatings and cells whose material is called so', async () => {
    const names = await found('antimonide');
    const antimonides = ['MATERIAL k3sb', 'MATERIAL li3sb', 'MATERIAL na3sb', 'MATERIAL nisb'];
    expect(names.slice(0, antimonides.length).toSorted()).toEqual(antimonides);
    expect(names).toEqual(expect.arrayContaining(['COATING nisb', 'ELECTRODE nisb-cc', 'CELL li-nisb-cc']));
  });

  it('forgives a slip of the keyboard, and an ending', async () => {
    expect(await found('fluorphosphate')).toContain('MATERIAL nvpf');
    expect(await found('carbon cloht')).toContain('SUBSTRATE cc');
    expect(await found('antimonides')).toContain('MATERIAL nisb');
  });

  it('finds a source by author, title and DOI, its own name first', async () => {
    expect((await found('Wang 2021'))[0]).toBe('SOURCE wang2021');
    expect((await found('10.1002/adma.202102802'))[0]).toBe('SOURCE wang2021');
  });

  it('finds words that are claimed, and says where', async () => {
    const hits = await search('dendrite');
    const plate = hits.find(({ subjectId }) => nameOf.get(subjectId) === 'ELECTRODE nisb-ni-foil')!;
    expect(plate.matches[0]).toMatchObject({ field: 'CLAIM', kind: 'CLAIM', text: 'dendrite-free' });
    expect(catalogue.claims.some(({ id }) => id === plate.matches[0]!.claimId)).toBe(true);
  });

  it('finds words that stand apart: in a name and in that of a part', async () => {
    expect(await found('lean fluorophosphate')).toContain('CELL nvpf-lean');
  });

  it('seeks one or two letters as whole words only', async () => {
    const names = await found('Na');
    expect(names[0]).toBe('ALKALI_METAL na');
    expect(names).not.toContain('SOURCE vaalma2018');
  });

  it('takes nothing in the text for a pattern or an operator', async () => {
    for (const text of ['%', '100%', '_', '\\', "'", '"', 'a & b | !c <-> (', ':*', 'x'.repeat(200), '‖']) {
      await expect(search(text), text).resolves.toBeDefined();
    }
    expect((await search('%%%%')).length).toBe(0);
  });

  it('numbers its hits from 1, never a subject twice, never a worse one before a better', async () => {
    const hits = await search('sodium');
    expect(hits.map(({ rank }) => rank)).toEqual(hits.map((_, i) => i + 1));
    expect(new Set(hits.map(({ subjectId }) => subjectId)).size).toBe(hits.length);
  });

  it('is the same read page by page as at once', async () => {
    const whole = (await search('carbon')).map(({ subjectId, rank }) => [subjectId, rank]);
    const pages: typeof whole = [];
    for (let after: string | null = null, more = true; more; ) {
      const page = await app.services.store.search.page('carbon', null, { first: 7, after });
      pages.push(...page.rows.map(({ subjectId, rank }) => [subjectId, rank] as [string, number]));
      after = page.rows.at(-1)!.cursor;
      more = page.hasNextPage;
    }
    expect(pages).toEqual(whole);
  });

  it('counts by kind what it lists', async () => {
    const counts = await app.services.store.search.counts('carbon cloth');
    for (const { kind, count } of counts) expect(await search('carbon cloth', [kind]), kind).toHaveLength(count);
    const all = counts.reduce((sum, { count }) => sum + count, 0);
    expect(await search('carbon cloth')).toHaveLength(all);
  });
});
