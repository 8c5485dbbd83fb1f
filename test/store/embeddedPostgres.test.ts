import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  borrowPostgres,
  runningDatabaseUrl,
  startEmbeddedPostgres,
} from '../../src/store/embedded/embeddedPostgres.ts';
import { commandOf } from '../../src/store/embedded/liveProcess.ts';
import { DataDirectoryHeld } from '../../src/store/embedded/startLock.ts';
import { eventually, host, lives, processesNaming } from '../support/processes.ts';
import { type TemporaryDirectory, temporaryDirectory } from '../support/temporaryDirectory.ts';

const hostScript = join(import.meta.dirname, '../support/embeddedHost.ts');

let directory: TemporaryDirectory;
let dataDir: string;
let lines: string[];
const log = (line: string) => lines.push(line);

beforeEach(() => {
  directory = temporaryDirectory();
  dataDir = join(directory.path, 'data');
  lines = [];
});

afterEach(async () => {
  for (const pid of processesNaming(directory.path)) process.kill(pid, 'SIGKILL');
  await eventually('no process is left', () => processesNaming(directory.path).length === 0);
  directory[Symbol.dispose]();
});

async function ask(url: string, sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

async function setting(url: string, name: string): Promise<unknown> {
  return (await ask(url, 'select current_setting($1) as value', [name]))[0]?.value;
}

/** Writes one number after another until the connection is cut; what is answered was committed. */
async function writeUntilCut(url: string): Promise<number[]> {
  const acknowledged: number[] = [];
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (let n = 0; ; n++) {
      await client.query('insert into note values ($1)', [n]);
      acknowledged.push(n);
    }
  } catch {
    return acknowledged;
  }
}

async function notes(url: string): Promise<number[]> {
  return (await ask(url, 'select n from note order by n')).map((row) => Number(row.n));
}

/** The owner of the cluster: the account PostgreSQL runs as. */
function owner(): { uid: number; gid: number } {
  const { uid, gid } = statSync(join(dataDir, 'postgres'));
  return { uid, gid };
}

describe('embedded PostgreSQL', () => {
  it('is durable, checks its pages and speaks UTF-8', async () => {
    await using database = await startEmbeddedPostgres({ dataDir, log });
    const expected = {
      fsync: 'on',
      full_page_writes: 'on',
      synchronous_commit: 'on',
      data_checksums: 'on',
      server_encoding: 'UTF8',
      shared_buffers: '128MB',
      max_connections: '100',
      TimeZone: 'UTC',
    };
    for (const [name, value] of Object.entries(expected))
      expect([name, await setting(database.url, name)]).toEqual([name, value]);
    expect(await ask(database.url, 'select current_database() as name')).toEqual([{ name: 'battery' }]);
  });

  it('listens on a socket in a directory that only its account may enter, and on no TCP port', async () => {
    await using database = await startEmbeddedPostgres({ dataDir, log });
    expect(await setting(database.url, 'listen_addresses')).toBe('');
    expect(statSync(join(dataDir, 'socket')).mode & 0o777).toBe(0o700);
    expect(existsSync(join(dataDir, 'socket/.s.PGSQL.5432'))).toBe(true);
  });

  it('listens where the address is short when the path of the data directory is long and holds a space', async () => {
    dataDir = join(directory.path, 'a clone in a deep place', 'd'.repeat(150 - directory.path.length - 25));
    expect(dataDir.length).toBeGreaterThanOrEqual(148);
    await using database = await startEmbeddedPostgres({ dataDir, log });
    const [row] = await ask(database.url, 'select current_setting($1) as at', ['unix_socket_directories']);
    expect(Buffer.byteLength(`${row?.at}/.s.PGSQL.5432`)).toBeLessThanOrEqual(107);
    expect(statSync(String(row?.at)).mode & 0o777).toBe(0o700);
    expect(runningDatabaseUrl(dataDir)).toBe(database.url);
  });

  it('leaves no process and no lock behind when it is stopped', async () => {
    const database = await startEmbeddedPostgres({ dataDir, log });
    expect(processesNaming(dataDir).length).toBeGreaterThan(0);
    const before = performance.now();
    await database.stop();
    expect(performance.now() - before).toBeLessThan(3_000);
    expect(processesNaming(dataDir)).toEqual([]);
    expect(existsSync(join(dataDir, 'start.lock'))).toBe(false);
    expect(runningDatabaseUrl(dataDir)).toBeNull();
  });

  it('stops within the time given although a session is in the middle of a transaction', async () => {
    const database = await startEmbeddedPostgres({ dataDir, log });
    const client = new pg.Client({ connectionString: database.url });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('begin');
    const before = performance.now();
    await database.stop(1_500);
    expect(performance.now() - before).toBeLessThan(2_000);
    expect(processesNaming(dataDir)).toEqual([]);
  });

  it('keeps what was written from one start to the next', async () => {
    const first = await startEmbeddedPostgres({ dataDir, log });
    await ask(first.url, 'create table note (n int)');
    await ask(first.url, 'insert into note values (1), (2)');
    await first.stop();
    await using second = await startEmbeddedPostgres({ dataDir, log });
    expect(await notes(second.url)).toEqual([1, 2]);
  });

  it('answers with a password on a loopback port, where there are no private sockets', async () => {
    await using database = await startEmbeddedPostgres({ dataDir, log, endpoint: 'loopback' });
    expect(await setting(database.url, 'listen_addresses')).toBe('127.0.0.1');
    expect(statSync(join(dataDir, 'postgres.password')).mode & 0o777).toBe(0o600);
    const wrong = database.url.replace(/:[0-9a-f]{48}@/, ':guess@');
    await expect(ask(wrong, 'select 1')).rejects.toThrow(/password authentication failed/);
    expect(runningDatabaseUrl(dataDir)).toBe(database.url);
  });
});

describe('embedded PostgreSQL, killed', () => {
  it('runs again at the same address with every committed row', async () => {
    await using database = await startEmbeddedPostgres({ dataDir, log });
    await ask(database.url, 'create table note (n int)');
    const victim = database.pid();
    const restarted = new Promise<void>((resolve) => database.onRestart(resolve));
    const writing = writeUntilCut(database.url);
    await eventually('rows are written', async () => (await notes(database.url)).length > 50);
    process.kill(victim, 'SIGKILL');
    const acknowledged = await writing;
    await restarted;
    expect(database.pid()).not.toBe(victim);
    expect(acknowledged.length).toBeGreaterThan(50);
    expect(await notes(database.url)).toEqual(expect.arrayContaining(acknowledged));
  });

  it('runs again after each of three kills', async () => {
    await using database = await startEmbeddedPostgres({ dataDir, log });
    for (let kill = 0; kill < 3; kill++) {
      const victim = database.pid();
      const restarted = new Promise<void>((resolve) => database.onRestart(resolve));
      process.kill(victim, 'SIGKILL');
      await restarted;
      expect(await ask(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    }
  });

  it('starts again after its keeper was killed with it', async () => {
    const killed = await host(hostScript, dataDir);
    await ask(killed.url, 'create table note (n int)');
    const writing = writeUntilCut(killed.url);
    await eventually('rows are written', async () => (await notes(killed.url)).length > 50);
    await killed.kill();
    process.kill(killed.pid, 'SIGKILL');
    const acknowledged = await writing;
    await using database = await startEmbeddedPostgres({ dataDir, log });
    expect(await notes(database.url)).toEqual(expect.arrayContaining(acknowledged));
  });
});

describe('a PostgreSQL whose keeper was killed', () => {
  it('is adopted as it runs, and stopped by its new keeper', async () => {
    const killed = await host(hostScript, dataDir);
    await ask(killed.url, 'create table note (n int)');
    await killed.kill();
    const database = await startEmbeddedPostgres({ dataDir, log });
    expect(database.pid()).toBe(killed.pid);
    expect(await notes(database.url)).toEqual([]);
    await database.stop();
    expect(processesNaming(dataDir)).toEqual([]);
  });

  it('is started again when it dies after its adoption', async () => {
    const killed = await host(hostScript, dataDir);
    await killed.kill();
    await using database = await startEmbeddedPostgres({ dataDir, log });
    const restarted = new Promise<void>((resolve) => database.onRestart(resolve));
    process.kill(killed.pid, 'SIGKILL');
    await restarted;
    expect(database.pid()).not.toBe(killed.pid);
    expect(await ask(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('is replaced when it was started with other settings', async () => {
    const killed = await host(hostScript, dataDir);
    const [program, ...words] = commandOf(killed.pid);
    await killed.kill();
    process.kill(killed.pid, 'SIGINT');
    await eventually('the first has ended', () => !lives(killed.pid));
    const other = spawn(program!, [...words, '-c', 'fsync=off'], { cwd: '/', stdio: 'ignore', ...owner() });
    await eventually('the other runs', () => runningDatabaseUrl(dataDir) !== null);
    await using database = await startEmbeddedPostgres({ dataDir, log });
    expect(database.pid()).not.toBe(other.pid);
    expect(await setting(database.url, 'fsync')).toBe('on');
  });

  it('is replaced when it does not answer', async () => {
    const killed = await host(hostScript, dataDir);
    await killed.kill();
    process.kill(killed.pid, 'SIGSTOP');
    await using database = await startEmbeddedPostgres({ dataDir, log });
    expect(lives(killed.pid)).toBe(false);
    expect(await ask(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('a data directory', () => {
  it('is refused to a second instance, which names the first and does it no harm', async () => {
    const first = await host(hostScript, dataDir);
    const second = startEmbeddedPostgres({ dataDir, log });
    await expect(second).rejects.toThrow(DataDirectoryHeld);
    await expect(second).rejects.toThrow(`process ${first.child.pid}`);
    expect(await ask(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await first.kill();
  });

  it('goes to exactly one of four that start at once', async () => {
    const attempts = await Promise.allSettled(Array.from({ length: 4 }, () => host(hostScript, dataDir)));
    const winners = attempts.filter((attempt) => attempt.status === 'fulfilled');
    expect(winners).toHaveLength(1);
    for (const attempt of attempts) {
      if (attempt.status === 'rejected')
        expect(String(attempt.reason)).toMatch(/Another instance \(process \d+\) holds/);
    }
    await winners[0]!.value.kill();
  });

  it('is taken over from a dead instance whose number a stranger has by now', async () => {
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'start.lock'), JSON.stringify({ pid: process.ppid, born: 'another boot 1' }));
    await using database = await startEmbeddedPostgres({ dataDir, log });
    expect(await ask(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('is taken over when a lock is cut short or its guard was left behind', async () => {
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'start.lock'), '{"pid":');
    mkdirSync(join(dataDir, 'start.lock.guard'));
    await using database = await startEmbeddedPostgres({ dataDir, log });
    expect(await ask(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('starts over a postmaster.pid whose number a stranger has by now, and leaves the stranger alone', async () => {
    const killed = await host(hostScript, dataDir);
    await ask(killed.url, 'create table note (n int)');
    await killed.kill();
    process.kill(killed.pid, 'SIGKILL');
    await eventually('it has ended', () => !lives(killed.pid));

    const stranger = spawn('sleep', ['60'], { cwd: '/', stdio: 'ignore', ...owner() });
    const path = join(dataDir, 'postgres/postmaster.pid');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^\d+/, String(stranger.pid)));
    expect(runningDatabaseUrl(dataDir)).toBeNull();

    const database = await startEmbeddedPostgres({ dataDir, log });
    expect(await notes(database.url)).toEqual([]);
    await database.stop();
    expect(lives(stranger.pid!)).toBe(true);
    stranger.kill();
  });

  it('starts after the making of its cluster was cut short by kill -9', async () => {
    const child = fork(hostScript, [dataDir], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
    await eventually('initdb is at work', () => unfinished().some((name) => existsSync(join(dataDir, name, 'global'))));
    await kill(child);
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
    await using database = await startEmbeddedPostgres({ dataDir, log });
    expect(await ask(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(unfinished()).toEqual([]);
  });

  it.each(['left running', 'stopped'])('gets its database when its cluster was %s before it had one', async (how) => {
    const killed = await host(hostScript, dataDir);
    await ask(killed.url.replace('/battery?', '/postgres?'), 'drop database battery with (force)');
    await killed.kill();
    if (how === 'stopped') process.kill(killed.pid, 'SIGKILL');
    await using database = await startEmbeddedPostgres({ dataDir, log });
    expect(await ask(database.url, 'select current_database() as name')).toEqual([{ name: 'battery' }]);
  });

  it('is left without a cluster, a process or a lock when its first start is given up', async () => {
    const giveUp = new AbortController();
    const starting = startEmbeddedPostgres({ dataDir, log, signal: giveUp.signal });
    const refused = expect(starting).rejects.toThrow(/abort/i);
    await eventually('initdb is at work', () => unfinished().length > 0);
    giveUp.abort();
    await refused;
    expect(readdirSync(dataDir)).toEqual(['postgres.log']);
    await eventually('initdb has ended', () => processesNaming(dataDir).length === 0);
  });

  function unfinished(): string[] {
    return existsSync(dataDir) ? readdirSync(dataDir).filter((name) => name.includes('unfinished')) : [];
  }

  async function kill(child: ChildProcess): Promise<void> {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});

describe('a command that borrows the database', () => {
  it('uses the one that runs, and leaves it running', async () => {
    await using database = await startEmbeddedPostgres({ dataDir, log });
    const borrowed = await borrowPostgres({ dataDir, log });
    expect(borrowed.url).toBe(database.url);
    await borrowed[Symbol.asyncDispose]();
    expect(await ask(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('starts one when none runs, and stops it', async () => {
    const borrowed = await borrowPostgres({ dataDir, log });
    expect(await ask(borrowed.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await borrowed[Symbol.asyncDispose]();
    expect(processesNaming(dataDir)).toEqual([]);
  });
});
