import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { userId } from '../../src/domain/identity.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { ensureLibrary, libraryVersion, loadLibrary } from '../../src/store/library/loadLibrary.ts';
import { libraryDatabase } from '../support/database.ts';

async function open(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    rows: async (text: string, values: unknown[] = []) => (await client.query(text, values)).rows,
    [Symbol.asyncDispose]: () => client.end(),
  };
}

const EVERYTHING = ['subject', 'alkali_metal', 'material', 'electrode_layer', 'cell', 'claim', 'claim_subject'];

/** `xmin` changes whenever a row is written. */
async function versions(db: Awaited<ReturnType<typeof open>>) {
  const found: unknown[] = [];
  for (const table of EVERYTHING)
    found.push(await db.rows(`select xmin::text, ctid::text from ${table} order by 1, 2`));
  return found;
}

const without = (key: string) => ({ ...catalogue, claims: catalogue.claims.filter((claim) => claim.key !== key) });

describe('loading the library', () => {
  it('brings every subject and every claim', async () => {
    await using database = await libraryDatabase();
    await using db = await open(database.url);
    expect(await db.rows('select count(*)::int as n from subject')).toEqual([{ n: catalogue.subjects.length }]);
    expect(await db.rows('select count(*)::int as n from claim')).toEqual([{ n: catalogue.claims.length }]);
    expect(await db.rows('select version from library_state')).toEqual([{ version: libraryVersion(catalogue) }]);
  });

  it('writes no row when it is done again', async () => {
    await using database = await libraryDatabase();
    await using db = await open(database.url);
    const before = await versions(db);
    await loadLibrary(database.url, catalogue);
    expect(await versions(db)).toEqual(before);
  });

  it('brings back a value that somebody has changed, and only that row', async () => {
    await using database = await libraryDatabase();
    await using db = await open(database.url);
    await db.rows(`update claim set value = 99, digest = 'x' where key = 'wang2021/K1'`);
    await loadLibrary(database.url, catalogue);
    expect(await db.rows(`select value from claim where key = 'wang2021/K1'`)).toEqual([{ value: 35 }]);
  });

  it('adds how a text was read to claims stored before, which makes no claim another', async () => {
    await using database = await libraryDatabase();
    await using db = await open(database.url);
    const texts = () =>
      db.rows(`select key, printed, read_as, digest from claim where key like 'wang2021/K35%' order by 1`);
    const before = await texts();
    expect(before[0]).toMatchObject({ printed: '~60 / 64 / 63.58', read_as: '63.58' });
    await db.rows('update claim set read_as = null');
    await loadLibrary(database.url, catalogue);
    expect(await texts()).toEqual(before);
    const claims = catalogue.claims.map((claim) => ({ ...claim, readAs: null }));
    expect(libraryVersion({ ...catalogue, claims })).toBe(libraryVersion(catalogue));
  });

  it('takes away what is no longer in it, and brings it again', async () => {
    await using database = await libraryDatabase();
    await using db = await open(database.url);
    await loadLibrary(database.url, without('wang2021/K1'));
    expect(await db.rows(`select key from claim where key = 'wang2021/K1'`)).toEqual([]);
    expect(await db.rows('select version from library_state')).not.toEqual([{ version: libraryVersion(catalogue) }]);
    await loadLibrary(database.url, catalogue);
    expect(await db.rows(`select printed from claim where key = 'wang2021/K1'`)).toEqual([{ printed: '35.0' }]);
  });

  it('shortens an electrode that has lost a layer', async () => {
    await using database = await libraryDatabase();
    await using db = await open(database.url);
    const subjects = catalogue.subjects.map((subject) =>
      subject.kind === 'ELECTRODE' && subject.slug === 'ni-cc'
        ? { ...subject, layerIds: subject.layerIds.slice(0, 1) }
        : subject,
    );
    await loadLibrary(database.url, { ...catalogue, subjects });
    const layers = `select position from electrode_layer l join subject s on s.id = l.electrode_id
                     where s.slug = 'ni-cc' and s.kind = 'ELECTRODE'`;
    expect(await db.rows(layers)).toEqual([{ position: 0 }]);
  });

  it('never touches what a user recorded, nor takes away the subject it speaks of', async () => {
    await using database = await libraryDatabase();
    await using db = await open(database.url);
    const mine = userId();
    await db.rows(
      `insert into claim (id, key, sort_key, source_id, property, printed, printed_unit, value_kind, qualifier, value, unit,
                          dimension, value_si, low_si, high_si, evidence, locator, conditions, annotations, metal_id,
                          owner, digest)
       select $1, 'mine/1', 'mine/000001', source_id, property, '36', 'mV', value_kind, qualifier, 36, unit,
              dimension, 0.036, 0.036, 0.036, evidence, locator, conditions, annotations, metal_id, 'local', 'mine'
         from claim where key = 'wang2021/K1'`,
      [mine],
    );
    await db.rows(
      `insert into claim_subject select $1, 0, id from subject where kind = 'CELL' and slug = 'na-nisb-cc'`,
      [mine],
    );
    const cellGone = {
      subjects: catalogue.subjects.filter((subject) => !(subject.kind === 'CELL' && subject.slug === 'na-nisb-cc')),
      claims: catalogue.claims.filter((claim) => !claim.subjectIds.some((id) => cellId.has(id))),
    };
    await loadLibrary(database.url, cellGone);
    expect(await db.rows(`select printed, owner from claim where id = $1`, [mine])).toEqual([
      { printed: '36', owner: 'local' },
    ]);
    expect(await db.rows(`select slug from subject where kind = 'CELL' and slug = 'na-nisb-cc'`)).toHaveLength(1);
  });

  it('leaves the old library whole when the new one cannot be loaded', async () => {
    await using database = await libraryDatabase();
    await using db = await open(database.url);
    const broken = catalogue.claims.map((claim) =>
      claim.key === 'wang2021/K9' ? { ...claim, subjectIds: [userId()] } : claim,
    );
    const changed = broken.map((claim) => (claim.key === 'wang2021/K1' ? { ...claim, printed: '36.0' } : claim));
    await expect(loadLibrary(database.url, { ...catalogue, claims: changed })).rejects.toThrow(/foreign key/);
    expect(await db.rows(`select printed from claim where key = 'wang2021/K1'`)).toEqual([{ printed: '35.0' }]);
  });
});

/** The statements that are sent to PostgreSQL meanwhile; the first that is to fail is not sent, and fails. */
async function statementsOf(work: () => Promise<unknown>, toFail = /^$/): Promise<string[]> {
  const sent: string[] = [];
  const query = pg.Client.prototype.query as (...given: unknown[]) => unknown;
  const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: pg.Client,
    ...given: unknown[]
  ) {
    const [first] = given;
    const text = typeof first === 'string' ? first : (first as { text: string }).text;
    sent.push(text);
    return query.apply(
      this,
      toFail.test(text) ? ['select 1 / 0', ...given.slice(1).filter((one) => typeof one === 'function')] : given,
    );
  } as never);
  try {
    await work();
  } finally {
    spy.mockRestore();
  }
  return sent;
}

const isRefresh = (text: string) => text.startsWith('refresh materialized view');
const isWrite = (text: string) => /^\s*(insert|update|delete|refresh|truncate|alter|create)/i.test(text);

describe('a start with a library that is loaded already', () => {
  it('writes nothing and refreshes nothing', async () => {
    await using database = await libraryDatabase();
    const statements = await statementsOf(() => ensureLibrary(database.url, catalogue));
    expect(statements).toContain('select rows_digest from library_state');
    expect(statements.filter(isWrite)).toEqual([]);
  });

  it('loads what is new in it, and refreshes each view after it', async () => {
    await using database = await libraryDatabase();
    const statements = await statementsOf(() => ensureLibrary(database.url, without('wang2021/K1')));
    expect(statements.filter(isRefresh)).toHaveLength(4);
    expect(statements.findLastIndex((text) => /into "?library_state/i.test(text))).toBeGreaterThan(
      statements.findLastIndex(isRefresh),
    );
    await using db = await open(database.url);
    expect(await db.rows(`select key from claim where key = 'wang2021/K1'`)).toEqual([]);
    expect((await statementsOf(() => ensureLibrary(database.url, without('wang2021/K1')))).filter(isWrite)).toEqual([]);
  });

  it('loads it again where it broke off before a view was refreshed', async () => {
    await using database = await libraryDatabase();
    await using db = await open(database.url);
    const text = catalogue.claims.find(({ value }) => value.kind === 'TEXT')!.key;
    const seen = async () => (await db.rows('select from searchable_text where key = $1', [text])).length > 0;
    expect(await seen()).toBe(true);
    const broken = statementsOf(() => ensureLibrary(database.url, without(text)), /^refresh.*searchable_text/);
    await expect(broken).rejects.toThrow('division by zero');
    expect(await seen()).toBe(true);
    expect((await statementsOf(() => ensureLibrary(database.url, without(text)))).filter(isRefresh)).toHaveLength(4);
    expect(await seen()).toBe(false);
  });

  it('loads it where the same catalogue has become other rows', async () => {
    await using database = await libraryDatabase();
    await using db = await open(database.url);
    await db.rows(`update library_state set rows_digest = 'of an older version'`);
    expect((await statementsOf(() => ensureLibrary(database.url, catalogue))).filter(isRefresh)).toHaveLength(4);
  });
});

const cellId = new Set(
  catalogue.subjects
    .filter((subject) => subject.kind === 'CELL' && subject.slug === 'na-nisb-cc')
    .map((subject) => subject.id),
);
