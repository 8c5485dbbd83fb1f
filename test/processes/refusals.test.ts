import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requireDirectory } from '../../src/processes/requireDirectory.ts';
import { unusable, withoutPassword } from '../../src/store/checks/unusableDatabase.ts';
import { connect } from '../../src/store/connect.ts';
import { startEmbeddedPostgres } from '../../src/store/embedded/embeddedPostgres.ts';
import { command } from '../support/commands.ts';
import { emptyDatabase, libraryDatabase } from '../support/database.ts';
import { freePort } from '../support/freePort.ts';
import { eventually } from '../support/processes.ts';
import { type TemporaryDirectory, temporaryDirectory } from '../support/temporaryDirectory.ts';

let directory: TemporaryDirectory;
beforeAll(() => {
  directory = temporaryDirectory();
});
afterAll(() => directory[Symbol.dispose]());

describe('a database that a newer version has made', { timeout: 90_000 }, () => {
  it.each(['start', 'server', 'worker', 'migrate', 'seed'])('is refused by %s in one line', async (name) => {
    await using database = await libraryDatabase();
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(`insert into migrations (timestamp, name) values (9999999999999, 'Future9999999999999')`);
    await client.end();
    const PORT = String(await freePort());
    using called = command(name, { DATABASE_URL: database.url, DATA_DIR: directory.path, PORT });
    expect(await called.ended).toBe(1);
    expect(called.said.error.trim().split('\n')).toEqual([
      expect.stringMatching(
        /The database has the migration Future9999999999999, which this version \(0\.1\.0\) does not/,
      ),
    ]);
    expect(called.said.out).toBe('');
  });
});

describe('a database that is not migrated', { timeout: 120_000 }, () => {
  it('is not served; server and worker say what to do, and are ready once it is done', async () => {
    await using database = await emptyDatabase();
    const PORT = String(await freePort());
    const environment = { DATABASE_URL: database.url, DATA_DIR: directory.path, PORT };
    using server = command('server', environment);
    using worker = command('worker', environment);
    const reason = /the database is not migrated to this version \(0\.1\.0\).*; run "npm run migrate"/i;
    for (const { said } of [server, worker])
      await eventually('it says what to do', () => reason.test(said.error), 40_000);
    const readiness = await fetch(`http://127.0.0.1:${PORT}/readyz`);
    expect([readiness.status, await readiness.json()]).toEqual([
      503,
      { status: 'unready', problem: expect.stringMatching(reason) },
    ]);
    const answer = await fetch(`http://127.0.0.1:${PORT}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ cell(by: { slug: "na-nisb-cc" }) { slug } }' }),
    });
    expect([answer.status, await answer.json()]).toMatchObject([
      503,
      { errors: [{ message: expect.stringMatching(reason), extensions: { code: 'SERVICE_UNAVAILABLE' } }] },
    ]);
    using migrating = command('migrate', environment);
    expect(await migrating.ended).toBe(0);
    await eventually('the server is ready', () => server.said.out !== '', 40_000);
    await eventually('the worker is ready', () => worker.said.out !== '', 40_000);
    expect(server.said.out).toBe(`Ready: http://127.0.0.1:${PORT}/graphql\n`);
    expect(worker.said.out).toMatch(/^Ready: takes runs from the queue, \d+ at once\n$/);
    expect((await fetch(`http://127.0.0.1:${PORT}/readyz`)).status).toBe(200);
    expect(await Promise.all([server.stop(), worker.stop()])).toEqual([0, 0]);
  });
});

describe('DATABASE_URL', { timeout: 60_000 }, () => {
  async function refusalOf(url: string): Promise<string> {
    const db = await connect(url, { poolSize: 1 }).catch((error: Error) => error);
    if (db instanceof Error) return db.message;
    await db.destroy();
    return 'none';
  }

  it('is named when nobody listens there, or no host has the name', async () => {
    const port = await freePort();
    expect(await refusalOf(`postgres://me:secret@127.0.0.1:${port}/lab`)).toBe(
      `DATABASE_URL=postgres://me:…@127.0.0.1:${port}/lab: nobody listens at 127.0.0.1:${port}; ` +
        'start PostgreSQL there, or name the host and port where it runs',
    );
    const away = encodeURIComponent(directory.path);
    expect(await refusalOf(`postgres:///lab?host=${away}&user=me`)).toContain(
      `there is no socket at ${directory.path}`,
    );
    const unknown = Object.assign(new Error('getaddrinfo ENOTFOUND db.invalid'), { code: 'ENOTFOUND' });
    expect(unusable(unknown, 'postgres://me@db.invalid/lab')!.message).toContain('there is no host db.invalid:5432');
  });

  it('is named when user, password or database are not known there', async () => {
    const dataDir = join(directory.path, 'passworded');
    await using running = await startEmbeddedPostgres({ dataDir, log: () => undefined, endpoint: 'loopback' });
    const wrong = new URL(running.url);
    wrong.password = 'not-this-one';
    expect(await refusalOf(wrong.href)).toBe(
      `DATABASE_URL=${wrong.href.replace('not-this-one', '…')}: the password of the user battery is wrong; ` +
        'give the right one as user:password@host',
    );
    const elsewhere = new URL(running.url);
    elsewhere.pathname = '/nowhere';
    expect(await refusalOf(elsewhere.href)).toContain(
      'there is no database nowhere; make it ("create database nowhere") or name another',
    );
  });

  it('is told by a command in one line, without a stack and without the password', async () => {
    const DATABASE_URL = `postgres://me:secret@127.0.0.1:${await freePort()}/lab`;
    using called = command('migrate', { DATABASE_URL, DATA_DIR: directory.path });
    expect(await called.ended).toBe(1);
    expect(called.said.error).toMatch(/^DATABASE_URL=postgres:\/\/me:…@127.*: nobody listens at .*\n$/);
  });

  it.each([
    ['postgres://me:p%40ss:word@host/lab', 'postgres://me:…@host/lab'],
    ['postgresql://me@host/lab?password=secret&x=1', 'postgresql://me@host/lab?password=…&x=1'],
    ['postgres:///lab?host=/run&user=me', 'postgres:///lab?host=/run&user=me'],
  ])('is shown without its password: %s', (url, shown) => {
    expect(withoutPassword(url)).toBe(shown);
  });
});

describe('DATA_DIR', { timeout: 30_000 }, () => {
  const refusalOf = (path: string, write = true) => {
    try {
      requireDirectory(path, { write });
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  };

  it('is named with its path when it is a file, lies below a file, or cannot be made', () => {
    const file = join(directory.path, 'file');
    writeFileSync(file, '');
    const allowed = 'it must be a directory that this user can write to, or a path where one can be made';
    expect(refusalOf(file)).toBe(`DATA_DIR=${file}: this is a file; ${allowed}`);
    expect(refusalOf(join(file, 'below'))).toContain('it does not exist and cannot be made (ENOTDIR)');
    expect(refusalOf('/proc/no/such')).toBe(
      `DATA_DIR=/proc/no/such: it does not exist and cannot be made (ENOENT); ${allowed}`,
    );
    expect(refusalOf(join(directory.path, 'new', 'one'))).toBeNull();
  });

  it('is named when this user cannot write there; a server that only reads does not mind', () => {
    const closed = join(directory.path, 'closed');
    requireDirectory(closed, { write: true });
    chmodSync(closed, 0o555);
    const module = join(import.meta.dirname, '../../src/processes/requireDirectory.ts');
    const asStranger = (write: boolean) => {
      const call = `import(${JSON.stringify(module)}).then((m) => m.requireDirectory(${JSON.stringify(closed)}, { write: ${write} }))`;
      const stranger = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
      return spawnSync(
        process.execPath,
        ['-e', `${call}.catch((e) => console.log(e.message))`],
        stranger,
      ).stdout.toString();
    };
    expect(asStranger(true)).toContain(`DATA_DIR=${closed}: this user cannot write to it (EACCES)`);
    expect(asStranger(false)).toBe('');
  });

  it('is told by a part in one line, without a stack', async () => {
    const file = join(directory.path, 'another-file');
    writeFileSync(file, '');
    using called = command('worker', { DATABASE_URL: 'postgres://me@127.0.0.1:1/lab', DATA_DIR: file });
    expect(await called.ended).toBe(1);
    expect(called.said.error).toMatch(/^DATA_DIR=.*: this is a file; .*\n$/);
  });
});
