import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/library/catalogue.ts';
import { libraryApp } from '../support/libraryApp.ts';
import { seeded } from '../support/seeded.ts';
import { type List, namesOf, walk } from '../support/walk.ts';

const library = libraryApp();

const STANDING = 60;
const source = catalogue.subjects.find(({ kind }) => kind === 'SOURCE')!.id;

/** Claims of a lifetime, in hours, some of them equal, by number; those named `passing` come and go. */
async function insertClaim(key: string, hours: number): Promise<void> {
  await library.app.services.query({
    text: `insert into claim (id, key, sort_key, source_id, property, printed, value_kind, qualifier, value, unit,
             dimension, value_si, low_si, high_si, evidence, locator, conditions, annotations, owner, digest)
           select gen_random_uuid(), $1, $1, $2, 'lifetime', '', 'MEASURE', 'EQUAL', $3::float8, 'h', dimension, s, s, s,
                  'MEASURED', '{"section": "", "items": []}', '[]', '[]', 'local', ''
             from (select $3::float8 * 3600 as s, dimension from claim where property = 'lifetime' limit 1) known`,
    values: [key, source, hours],
  });
}

async function insertElectrode(slug: string): Promise<void> {
  await library.app.services.query({
    text: `with made as (insert into subject (id, kind, slug, name, owner)
                         values (gen_random_uuid(), 'ELECTRODE', $1, '', 'local') returning id)
           insert into electrode (id, bare_layer_ids) select id, '{}' from made`,
    values: [slug],
  });
}

async function remove(table: 'claim' | 'subject', column: 'key' | 'slug', names: readonly string[]): Promise<void> {
  await library.app.services.query({ text: `delete from ${table} where ${column} = any($1)`, values: [names] });
}

const number = (i: number) => String(i).padStart(3, '0');

describe('a walk while rows come and go', () => {
  beforeAll(async () => {
    for (let i = 0; i < STANDING; i++) {
      await insertClaim(`standing/${number(i)}`, Math.floor(i / 3));
      await insertElectrode(`standing-${number(i)}`);
    }
  });

  const lists: readonly { list: List; table: 'claim' | 'subject' }[] = [
    { list: { field: 'electrodes', name: 'slug' }, table: 'subject' },
    { list: { field: 'claims', name: 'key' }, table: 'claim' },
    { list: { field: 'claims', name: 'key', given: 'orderBy: VALUE_ASC' }, table: 'claim' },
    { list: { field: 'claims', name: 'key', given: 'orderBy: VALUE_DESC' }, table: 'claim' },
  ];
  const ways = lists.flatMap((one) => [false, true].map((backward) => ({ ...one, backward })));

  it.each(ways)(
    'meets each that stands throughout once: $list.field $list.given, backward $backward',
    async ({ list, table, backward }) => {
      const random = seeded(list.field.length + (list.given?.length ?? 0) + Number(backward));
      const passing: string[] = [];
      const stir = async (page: number) => {
        for (let i = 0; i < 5; i++) {
          const place = number(Math.floor(random() * STANDING));
          const name = `${list.name === 'slug' ? 'standing-' : 'standing/'}${place}-${page}-${i}`;
          await (list.name === 'slug' ? insertElectrode(name) : insertClaim(name, Math.floor(random() * 20)));
          passing.push(name);
        }
        const gone = passing.filter(() => random() < 0.2);
        await remove(table, list.name, gone);
        passing.splice(0, passing.length, ...passing.filter((name) => !gone.includes(name)));
      };
      const pages = await walk(library.app, list, { size: 7, backward, between: stir });
      await remove(table, list.name, passing);
      const met = namesOf(pages, list, backward);
      expect(new Set(met).size, 'none twice').toBe(met.length);
      const whole = namesOf(await walk(library.app, list, { size: 100 }), list);
      const standing = new Set(whole);
      expect(met.filter((name) => standing.has(name))).toEqual(whole);
      expect(met.length, 'some that came in between were met too').toBeGreaterThan(whole.length);
    },
  );

  it('goes on from a cursor whose row is gone', async () => {
    await insertElectrode('standing-030-gone');
    const list: List = {
      field: 'electrodes',
      name: 'slug',
      given: 'filter: { not: { metal: { in: ["na", "li", "k"] } } }',
    };
    const pages = await walk(library.app, list, {
      size: 1,
      between: async () => remove('subject', 'slug', ['standing-030-gone']),
    });
    const names = namesOf(pages, list);
    expect(names.slice(names.indexOf('standing-030'))).toContain('standing-031');
  });
});
