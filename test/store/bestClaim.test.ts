import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { choose } from '../../src/domain/choose.ts';
import { type PropertyName, properties } from '../../src/domain/property.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { libraryDatabase } from '../support/database.ts';

interface Standing {
  readonly subject_id: string;
  readonly property: PropertyName;
  readonly key: string;
}

async function bestClaims(url: string): Promise<Map<string, string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Standing>(
    'select st.subject_id, st.property, c.key from best_claim st join claim c on c.id = st.claim_id',
  );
  await client.end();
  return new Map(rows.map(({ subject_id, property, key }) => [`${subject_id} ${property}`, key]));
}

describe('the best claim of each property', () => {
  it('names of every property of every subject the claim that `choose` picks', async () => {
    await using database = await libraryDatabase();
    const found = await bestClaims(database.url);
    const chosen = catalogue.subjects.flatMap(({ id }) =>
      (Object.keys(properties) as PropertyName[]).flatMap((property) => {
        const claims = catalogue.claims.filter((c) => c.property === property && c.subjectIds.includes(id));
        const pick = choose(claims).chosen;
        return pick ? [[`${id} ${property}`, pick.key] as const] : [];
      }),
    );
    expect(chosen.length).toBeGreaterThan(150);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(chosen));
  });
});
