import { describe, expect, it } from 'vitest';
import { enumName } from '../../src/domain/enumName.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { models } from '../../src/simulation/models/registry.ts';
import { libraryVersion } from '../../src/store/library/loadLibrary.ts';
import { libraryApp } from '../support/libraryApp.ts';

const library = libraryApp();

describe('meta', () => {
  it('says the version of the server and the digest of the library that is loaded', async () => {
    expect(await library.app.ask('{ meta { version dataVersion } }')).toEqual({
      meta: { version: '0.0.0-test', dataVersion: libraryVersion(catalogue) },
    });
  });

  it('says so where no library is loaded', async () => {
    const { query } = library.app.services;
    const [state] = await query<{ version: string; loaded_at: Date }>({
      text: 'delete from library_state returning *',
    });
    expect(await library.app.ask('{ meta { dataVersion } }')).toEqual({ meta: { dataVersion: 'none' } });
    const values = [state!.version, state!.loaded_at];
    await query({ text: 'insert into library_state (version, loaded_at) values ($1, $2)', values });
  });
});

describe('models', () => {
  interface Shown {
    name: string;
    version: string;
    parameters: Record<'name' | 'symbol' | 'unit' | 'default' | 'allowed' | 'source' | 'description', string | null>[];
  }

  it('lists every model with every parameter of its table, described, with a source and what is allowed', async () => {
    const { models: shown } = await library.app.ask<{ models: Shown[] }>(
      '{ models { name version description parameters { name symbol unit choices default allowed source description } } }',
    );
    expect(shown).toHaveLength(Object.keys(models).length);
    for (const { name, version, parameters } of shown) {
      const model = Object.values(models).find((one) => enumName(one.name) === name)!;
      expect(version).toBe(model.version);
      expect(parameters.map((parameter) => parameter.name)).toEqual(Object.keys(model.parameters));
      for (const { name: of, allowed, source, description } of parameters) {
        expect(
          [allowed, source, description].every((text) => text !== null && text !== ''),
          `${of}`,
        ).toBe(true);
      }
    }
  });

  it('shows a number with its symbol and unit, a choice with its words', async () => {
    const { models: shown } = await library.app.ask<{ models: { parameters: { name: string }[] }[] }>(
      '{ models { parameters { name symbol unit choices default allowed } } }',
    );
    const parameter = (name: string) => shown[0]!.parameters.find((one) => one.name === name);
    expect(parameter('temperature')).toEqual({
      name: 'temperature',
      symbol: 'T',
      unit: 'K',
      choices: [],
      default: '298.15 K',
      allowed: '≥ 200 and ≤ 400 K',
    });
    expect(parameter('interfaceLaw')).toMatchObject({
      symbol: null,
      unit: null,
      choices: ['OHMIC', 'BUTLER_VOLMER', 'MARCUS_HUSH_CHIDSEY', 'UNDECIDED'],
      default: 'UNDECIDED',
      allowed: 'one of OHMIC, BUTLER_VOLMER, MARCUS_HUSH_CHIDSEY, UNDECIDED',
    });
  });
});

describe('health', () => {
  it('is told apart: alive is the process, ready the database, its schema and its queue', async () => {
    const get = async (path: string) => {
      const response = await fetch(`${library.app.url}/${path}`);
      return [response.status, await response.json()];
    };
    expect(await get('healthz')).toEqual([200, { status: 'alive' }]);
    expect(await get('readyz')).toEqual([200, { status: 'ready', problem: null }]);
    const { query } = library.app.services;
    const [last] = await query<{ timestamp: string; name: string }>({
      text: 'delete from migrations where id = (select max(id) from migrations) returning timestamp, name',
    });
    expect(await get('readyz')).toEqual([
      503,
      {
        status: 'unready',
        problem: expect.stringMatching(
          /^the database is not migrated to this version \(0\.1\.0\).*run "npm run migrate"$/,
        ),
      },
    ]);
    await query({
      text: 'insert into migrations (timestamp, name) values ($1, $2)',
      values: [last!.timestamp, last!.name],
    });
    expect(await get('readyz')).toEqual([200, { status: 'ready', problem: null }]);
  });

  it('of a database without the queue is not ready', async () => {
    const { query } = library.app.services;
    await query({ text: 'alter schema pgboss rename to pgboss_away' });
    const response = await fetch(`${library.app.url}/readyz`);
    expect([response.status, await response.json()]).toEqual([
      503,
      { status: 'unready', problem: 'the database has no queue; run "npm run migrate"' },
    ]);
    await query({ text: 'alter schema pgboss_away rename to pgboss' });
  });
});
