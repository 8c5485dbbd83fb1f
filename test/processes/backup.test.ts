import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backup } from '../../src/processes/backup/backup.ts';
import { readEntryName } from '../../src/processes/backup/manifest.ts';
import { restore } from '../../src/processes/backup/restore.ts';
import { artifactDirectory } from '../../src/runs/artifacts.ts';
import { quantity, startRun, succeeded, symmetricCell } from '../runs/support/operations.ts';
import { justClaimed } from '../runs/support/records.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { command } from '../support/commands.ts';
import { emptyDatabase, libraryDatabase, type TestDatabase } from '../support/database.ts';
import { eventually } from '../support/processes.ts';
import { type TemporaryDirectory, temporaryDirectory } from '../support/temporaryDirectory.ts';
import { throwAwayCluster } from '../support/throwAwayCluster.ts';

let directory: TemporaryDirectory;
let database: TestDatabase;
let app: TestApp;
let archive: string;
let queued: string;
let interrupted: string;
const stack = new AsyncDisposableStack();

const at = (name: string) => join(directory.path, name);

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

const tablesIn = async (url: string) =>
  (
    await query(
      url,
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'm')`,
    )
  ).length;

const STUDY = `mutation ($cell: SymmetricCellRunInput!, $axes: [StudyAxisInput!]!) {
  startStudy(input: { run: { symmetricCell: $cell }, axes: $axes }) { study { id } userErrors { message } }
}`;
const STUDIES = `{ studies(first: 5) { nodes { id name state progress { runs succeeded } artifacts { name sha256 } } } }`;

/** Whole answers that go through every kind of row. */
const questions = [
  `{ runs(first: 20) { totalCount nodes { id state attempt model artifacts { name sha256 bytes } } } }`,
  STUDIES,
  `{ cell(by: { slug: "na-nisb-cc" }) { name claims(first: 100) { totalCount nodes { key printed } } } }`,
  `{ search(text: "carbon cloth", first: 20) { totalCount nodes { rank subject { slug } } } }`,
];

beforeAll(async () => {
  directory = stack.use(temporaryDirectory());
  database = stack.use(await libraryDatabase());
  app = stack.use(await testApp(database.url, { dataDir: at('data') }));
  {
    await using _worker = await app.startWorker();
    await succeeded(app, await startRun(app, symmetricCell()));
    const axes = [{ parameter: 'separatorThickness', values: [quantity(200, 'um'), quantity(260, 'um')] }];
    const started = await app.ask<{ startStudy: { userErrors: unknown[] } }>(STUDY, { cell: symmetricCell(), axes });
    expect(started.startStudy.userErrors).toEqual([]);
    type Studies = { studies: { nodes: { state: string }[] } };
    const look = async () => (await app.ask<Studies>(STUDIES)).studies.nodes[0]!.state === 'SUCCEEDED';
    // A machine under load may not even connect in time.
    await eventually('the study is done', () => look().catch(() => false), 60_000);
  }
  queued = await startRun(app, symmetricCell({ cycles: 2 }));
  interrupted = await startRun(app, symmetricCell({ cycles: 3 }));
  await app.services.store.runs.claim(interrupted, justClaimed);
  archive = at('lab.backup');
  await backup(database.url, { target: archive, artifacts: artifactDirectory(at('data')), allowMissing: false });
}, 120_000);
afterAll(() => stack.disposeAsync());

describe('a backup', { timeout: 90_000 }, () => {
  it('restored into a new cluster gives the same backup and the same answers, and queued runs go on', async () => {
    await using cluster = await throwAwayCluster();
    const dataDir = at('restored');
    await restore(cluster.url, { source: archive, artifacts: artifactDirectory(dataDir) });

    const again = { target: at('again.backup'), artifacts: artifactDirectory(dataDir), allowMissing: false };
    const [first, second] = [manifestOf(archive), await backup(cluster.url, again)];
    expect(second.tables).toEqual(first.tables);
    expect(second.files).toEqual(first.files);
    expect(second.migrations).toEqual(first.migrations);
    expect(first.tables.find(({ name }) => name === 'run')!.rows).toBe(5);
    expect(first.files.length).toBeGreaterThan(5);

    await using restored = await testApp(cluster.url, { dataDir });
    for (const question of questions) expect(await restored.ask(question)).toEqual(await app.ask(question));
    for (const { path } of first.files.slice(0, 3))
      expect((await fetch(`${restored.url}/files/${path}`)).status).toBe(200);

    await using _worker = await restored.startWorker();
    expect((await succeeded(restored, queued, 30_000)).attempt).toBe(1);
    expect((await succeeded(restored, interrupted, 30_000)).attempt).toBe(2);
  });

  it('is one moment of a database that is written to meanwhile', async () => {
    let writing = true;
    const writer = (async () => {
      while (writing) await startRun(app, symmetricCell({ cycles: 2 }));
    })();
    const { tables } = await backup(database.url, {
      target: at('busy.backup'),
      artifacts: artifactDirectory(at('data')),
      allowMissing: false,
    });
    writing = false;
    await writer;
    await using target = await emptyDatabase();
    await restore(target.url, { source: at('busy.backup'), artifacts: artifactDirectory(at('busy')) });
    const [counted] = await query(
      target.url,
      `select count(*)::int as runs, count(*) filter (where seq = 1 and exists (select from run_event e
                where e.run_id = run.id))::int as fresh,
              (select count(*)::int from pgboss.job where name = 'runs') as jobs from run where state <> 'SUCCEEDED'`,
    );
    expect(counted).toMatchObject({ runs: counted!.jobs, fresh: (counted!.runs as number) - 1 });
    expect(tables.find(({ name }) => name === 'run')!.rows).toBe((counted!.runs as number) + 3);
  });

  it('is refused where its file exists, and where files of runs are not to be found; nothing is left then', async () => {
    const artifacts = artifactDirectory(at('elsewhere'));
    await expect(backup(database.url, { target: archive, artifacts, allowMissing: false })).rejects.toThrow('exists');
    const target = at('incomplete.backup');
    await expect(backup(database.url, { target, artifacts, allowMissing: false })).rejects.toThrow(
      /^\d+ files of runs are not in .*elsewhere.artifacts, the first is [0-9a-f]{64}.*: set DATA_DIR .* --allow-missing/,
    );
    expect(readdirSync(directory.path).filter((name) => name.startsWith('incomplete'))).toEqual([]);
    const { missing, files } = await backup(database.url, { target, artifacts, allowMissing: true });
    expect([missing.length > 5, files]).toEqual([true, []]);
  });
});

describe('a restore', { timeout: 60_000 }, () => {
  it.each<[string, (path: string) => void, RegExp]>([
    ['cut off', (path) => truncateSync(path, readFileSync(path).byteLength - 1_000), /cannot be restored/],
    ['changed in a row', (path) => rewrite(path, 'wang2021/K1\t', 'wang2021/K7\t'), /the rows of claim are damaged/],
    ['changed in a file', (path) => rewrite(path, '<svg', '<SVG'), /the file [0-9a-f]{64}.* is damaged/],
    ['no backup', (path) => writeFileSync(path, 'a letter'), /cannot be restored/],
    ['of a newer format', (path) => rewrite(path, '"format": 1', '"format": 7'), /it has the format 7, above 1/],
    [
      'of a newer version',
      (path) => rewrite(path, '"Search1764000011000"', '"Search9764000011000"'),
      /it has the migration Search9764000011000, which this version \(0\.1\.0\) does not know/,
    ],
  ])('of an archive that is %s is refused before anything is written', async (name, change, refusal) => {
    await using target = await emptyDatabase();
    const source = at(`${name.replaceAll(' ', '-')}.backup`);
    copyFileSync(archive, source);
    change(source);
    const artifacts = at(`files of ${name}`);
    mkdirSync(artifacts);
    await expect(restore(target.url, { source, artifacts })).rejects.toThrow(refusal);
    expect(await tablesIn(target.url)).toBe(0);
    expect(readdirSync(artifacts)).toEqual([]);
  });

  it('is refused by a database that is not empty, which stays as it is', async () => {
    await using target = await emptyDatabase();
    await query(target.url, 'create table note as select 42 as n');
    await expect(restore(target.url, { source: archive, artifacts: at('unused') })).rejects.toThrow(
      'DATABASE_URL: the database is not empty, it has the table note: a backup is restored into a new one',
    );
    expect(await tablesIn(target.url)).toBe(1);
    expect(existsSync(at('unused'))).toBe(false);
  });

  it('that breaks off leaves nothing behind in the database, and may be tried again', async () => {
    await using target = await emptyDatabase();
    const file = at('a file');
    writeFileSync(file, '');
    await expect(restore(target.url, { source: archive, artifacts: join(file, 'below') })).rejects.toThrow('ENOTDIR');
    expect(await tablesIn(target.url)).toBe(0);
    await restore(target.url, { source: archive, artifacts: artifactDirectory(at('second try')) });
    expect(await tablesIn(target.url)).toBeGreaterThan(15);
  });

  it('of a backup of an older version brings it to the schema of this one', async () => {
    await using old = await libraryDatabase();
    await query(
      old.url,
      `alter table library_state drop column rows_digest; delete from migrations where name like 'LoadedRows%'`,
    );
    const artifacts = artifactDirectory(at('old'));
    await backup(old.url, { target: at('old.backup'), artifacts, allowMissing: false });
    await using target = await emptyDatabase();
    await restore(target.url, { source: at('old.backup'), artifacts });
    await using restored = await testApp(target.url);
    expect(await restored.ask(questions[3]!)).toEqual(await app.ask(questions[3]!));
    expect(await query(target.url, 'select rows_digest from library_state')).toEqual([{ rows_digest: null }]);
  });

  it('puts no file outside of its directory', () => {
    const sha256 = 'a'.repeat(64);
    for (const path of ['../../etc/passwd', `files/${sha256}/../../x`, `files/${sha256}/..`, `files/${sha256}/a/b`])
      expect(readEntryName(path), path).toBeNull();
    expect(readEntryName(`files/${sha256}/profile.svg`)).toEqual({
      kind: 'file',
      sha256,
      path: `${sha256}/profile.svg`,
    });
  });
});

describe('the commands', { timeout: 120_000 }, () => {
  it('back up one database and restore it into a new embedded one, each in one line', async () => {
    const target = at('by command.backup');
    using saving = command('backup', { DATABASE_URL: database.url, DATA_DIR: at('data') }, [target]);
    expect(await saving.ended, saving.said.error).toBe(0);
    expect(saving.said.out).toMatch(/by command\.backup: \d{4,} rows of \d+ tables, \d+ files\n$/);
    using restoring = command('restore', { DATA_DIR: at('embedded'), DATABASE_URL: '' }, [target]);
    expect(await restoring.ended, restoring.said.error).toBe(0);
    expect(restoring.said.out).toMatch(/^Restored what was there at 20.*: \d{4,} rows of \d+ tables, \d+ files\n$/);
    using again = command('restore', { DATA_DIR: at('embedded'), DATABASE_URL: '' }, [target]);
    expect(await again.ended).toBe(1);
    expect(again.said.error).toContain('the database is not empty');
  });

  it('say how they are called', async () => {
    using none = command('backup', {});
    expect(await none.ended).toBe(1);
    expect(none.said.error).toBe('0 files given, 1 wanted: npm run backup -- <file> [--allow-missing]\n');
    using foreign = command('restore', {}, ['--force', 'lab.backup']);
    expect(await foreign.ended).toBe(1);
    expect(foreign.said.error).toBe('--force is not known: npm run restore -- <file>\n');
  });
});

function manifestOf(path: string): Awaited<ReturnType<typeof backup>> {
  const text = gunzipSync(readFileSync(path)).toString('latin1');
  const from = text.lastIndexOf('{\n  "format"');
  return JSON.parse(Buffer.from(text.slice(from, text.indexOf('\n}\n', from) + 2), 'latin1').toString());
}

/** Puts as many other bytes in place of the first such. */
function rewrite(path: string, bytes: string, others: string): void {
  const whole = gunzipSync(readFileSync(path));
  const from = whole.indexOf(bytes);
  expect([from > 0, others.length]).toEqual([true, bytes.length]);
  whole.write(others, from);
  writeFileSync(path, gzipSync(whole));
}
