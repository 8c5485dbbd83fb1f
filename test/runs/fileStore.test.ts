import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { artifactDirectory } from '../../src/runs/artifacts.ts';
import { OtherFiles, requireOwnFiles } from '../../src/runs/fileStore.ts';
import { connect } from '../../src/store/connect.ts';
import { type Query, queryPool } from '../../src/store/rows.ts';
import { command } from '../support/commands.ts';
import { libraryDatabase, type TestDatabase } from '../support/database.ts';
import { freePort } from '../support/freePort.ts';
import { eventually } from '../support/processes.ts';
import { type TemporaryDirectory, temporaryDirectory } from '../support/temporaryDirectory.ts';

let directory: TemporaryDirectory;
let database: TestDatabase;
let ask: Query;
const stack = new AsyncDisposableStack();
const at = (name: string) => join(directory.path, name);

beforeAll(async () => {
  directory = stack.use(temporaryDirectory());
  database = stack.use(await libraryDatabase());
  ask = queryPool(stack.adopt(await connect(database.url, { poolSize: 5 }), (db) => db.destroy()));
});
afterAll(() => stack.disposeAsync());

async function emptied(): Promise<void> {
  await ask({ text: 'delete from file_store' });
}

describe('the files of runs', () => {
  it('are kept in the directory of whoever comes first; another is refused, by both identities', async () => {
    await emptied();
    const [first, second] = [artifactDirectory(at('first')), artifactDirectory(at('second'))];
    await requireOwnFiles(ask, first);
    await requireOwnFiles(ask, first);
    const identity = readFileSync(join(first, '.identity'), 'utf8').trim();
    const refusal = await requireOwnFiles(ask, second).catch((error: unknown) => error as Error);
    expect(refusal).toBeInstanceOf(OtherFiles);
    const other = readFileSync(join(second, '.identity'), 'utf8').trim();
    expect(other).not.toBe(identity);
    expect((refusal as Error).message).toContain(
      `DATA_DIR: ${second} is not the directory in which the files of this database's runs are kept: its identity is ${other}, not ${identity}.`,
    );
    expect((refusal as Error).message).toContain(`write ${identity} into ${join(second, '.identity')}`);
  });

  it('have one identity however many processes make it at once, and however many register it', async () => {
    await emptied();
    const artifacts = artifactDirectory(at('at once'));
    await Promise.all(Array.from({ length: 20 }, () => requireOwnFiles(ask, artifacts)));
    expect(await ask({ text: 'select id from file_store' })).toEqual([
      { id: readFileSync(join(artifacts, '.identity'), 'utf8').trim() },
    ]);
  });

  it('may be moved as a whole, and a directory that takes the place of a lost one may be given its identity', async () => {
    await emptied();
    const artifacts = artifactDirectory(at('before'));
    await requireOwnFiles(ask, artifacts);
    renameSync(at('before'), at('after'));
    await requireOwnFiles(ask, artifactDirectory(at('after')));
    const identity = readFileSync(join(at('after'), 'artifacts', '.identity'), 'utf8');
    rmSync(at('after'), { recursive: true });
    const anew = artifactDirectory(at('anew'));
    await expect(requireOwnFiles(ask, anew)).rejects.toBeInstanceOf(OtherFiles);
    writeFileSync(join(anew, '.identity'), identity);
    await requireOwnFiles(ask, anew);
    writeFileSync(join(anew, '.identity'), 'mine');
    await expect(requireOwnFiles(ask, anew)).rejects.toThrow('holds "mine"; it must hold one UUID');
  });
});

describe('a server and a worker with other files', { timeout: 120_000 }, () => {
  it('refuse to start, in one line, while those that share the files work', async () => {
    await emptied();
    const PORT = String(await freePort());
    const shared = { DATABASE_URL: database.url, DATA_DIR: at('shared') };
    using server = command('server', { ...shared, PORT });
    await eventually('the server is ready', () => server.said.out !== '', 40_000);
    using worker = command('worker', shared);
    await eventually('the worker is ready', () => worker.said.out !== '', 40_000);
    const apart = { DATABASE_URL: database.url, DATA_DIR: at('apart'), PORT: String(await freePort()) };
    for (const name of ['worker', 'server', 'start']) {
      using called = command(name, apart);
      expect(await called.ended, name).toBe(1);
      expect(called.said.error.trim().split('\n'), name).toEqual([
        expect.stringContaining(`DATA_DIR: ${join(at('apart'), 'artifacts')} is not the directory in which the files`),
      ]);
      expect(called.said.out, name).toBe('');
    }
    expect((await fetch(`http://127.0.0.1:${PORT}/readyz`)).status).toBe(200);
    expect(await Promise.all([server.stop(), worker.stop()])).toEqual([0, 0]);
  });
});
