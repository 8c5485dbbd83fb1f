import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { artifactDirectory, artifactPath, storeArtifact } from '../../src/runs/artifacts.ts';
import { openCheckpoints } from '../../src/runs/checkpoint/checkpoints.ts';
import { checkpointWriter } from '../../src/runs/checkpoint/checkpointWriter.ts';
import { StorageTrouble, storageTrouble } from '../../src/runs/files/storageTrouble.ts';
import { untilReachable, untilStored } from '../../src/runs/files/waiting.ts';
import type { MadeFile } from '../../src/simulation/madeFiles.ts';
import { DatabaseFull, DatabaseReadOnly, DatabaseUnavailable } from '../../src/store/rows.ts';
import { canMount, smallDisk } from '../support/smallDisk.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';
import { cancelRun, cellByHand, startRun } from './support/operations.ts';
import { justClaimed } from './support/records.ts';
import { stage } from './support/stage.ts';

const on = stage({ withWorker: false });

function file(content: string | Uint8Array, name = 'a.txt'): MadeFile {
  return { name, mimeType: 'text/plain', width: null, height: null, content };
}

function errnoOf(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('an error of the file system', () => {
  it.each([
    ...['ENOSPC', 'EDQUOT'].map((code) => [code, 'STORAGE_FULL'] as const),
    ...['EROFS', 'EACCES', 'EPERM', 'ENOENT', 'EIO', 'ESTALE', 'ENOTCONN', 'EMFILE'].map(
      (code) => [code, 'STORAGE_UNAVAILABLE'] as const,
    ),
  ])('%s is %s', (code, expected) => {
    const trouble = storageTrouble(errnoOf(code))!;
    expect(trouble.code).toBe(expected);
    expect(storageTrouble(trouble)).toBe(trouble);
  });

  it.each([errnoOf('EISDIR'), new Error('kaputt'), 'text'])(
    'that is none of these is no trouble of the disk: %s',
    (one) => {
      expect(storageTrouble(one)).toBeNull();
    },
  );
});

describe('waiting', () => {
  const signal = new AbortController().signal;

  it('for a database goes on while it is away, full or read-only, and ends with any other error', async () => {
    const errors = [new DatabaseUnavailable(), new DatabaseFull(), new DatabaseReadOnly()];
    const write = async () => {
      const error = errors.shift();
      if (error) throw error;
      return 'written';
    };
    expect(await untilReachable(write, signal)).toBe('written');
    await expect(untilReachable(() => Promise.reject(new TypeError('kaputt')), signal)).rejects.toThrow('kaputt');
  });

  it('for a disk ends with its trouble after the longest wait, and with any other error at once', async () => {
    const told: string[] = [];
    const wait = { longest: 700, signal, onTrouble: ({ message }: Error) => void told.push(message) };
    await expect(untilStored(() => Promise.reject(errnoOf('ENOSPC')), wait)).rejects.toBeInstanceOf(StorageTrouble);
    expect(told).toEqual(['the disk is full', 'the disk is full']);
    await expect(untilStored(() => Promise.reject(errnoOf('EISDIR')), wait)).rejects.toThrow('EISDIR');
  });

  it('ends when it is called off', async () => {
    const wait = { longest: 60_000, signal: AbortSignal.timeout(100), onTrouble: () => {} };
    await expect(untilStored(() => Promise.reject(errnoOf('EIO')), wait)).rejects.toThrow('aborted');
  });
});

describe('a file', () => {
  it('that is stored under its hash already is not written again, but counts as new', async () => {
    using files = temporaryDirectory();
    const directory = artifactDirectory(files.path);
    const { sha256 } = await storeArtifact(directory, file('sodium'));
    const path = join(directory, artifactPath(sha256, 'a.txt'));
    const longAgo = new Date(Date.now() - 86_400_000);
    for (const one of [path, dirname(path)]) utimesSync(one, longAgo, longAgo);
    const before = lstatSync(path);
    await storeArtifact(directory, file('sodium'));
    const after = lstatSync(path);
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    expect(Date.now() - lstatSync(dirname(path)).mtimeMs).toBeLessThan(60_000);
  });

  it('of the same hash that is shorter than it must be is written anew', async () => {
    using files = temporaryDirectory();
    const directory = artifactDirectory(files.path);
    const { sha256 } = await storeArtifact(directory, file('sodium'));
    const path = join(directory, artifactPath(sha256, 'a.txt'));
    writeFileSync(path, 'sod');
    await storeArtifact(directory, file('sodium'));
    expect(readFileSync(path, 'utf8')).toBe('sodium');
  });

  it('is never written through a symbolic link', async () => {
    using files = temporaryDirectory();
    using elsewhere = temporaryDirectory();
    const directory = artifactDirectory(files.path);
    const { sha256 } = await storeArtifact(artifactDirectory(elsewhere.path), file('sodium'));
    const foreign = join(elsewhere.path, 'foreign');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'b.txt'), 'of somebody else');

    symlinkSync(foreign, join(directory, sha256));
    const refusal = { code: 'STORAGE_UNAVAILABLE', message: expect.stringContaining('something else has the name') };
    await expect(storeArtifact(directory, file('sodium'))).rejects.toMatchObject(refusal);
    expect(readdirSync(foreign)).toEqual(['b.txt']);

    const other = await storeArtifact(directory, file('potassium', 'c.txt'));
    symlinkSync(join(foreign, 'b.txt'), join(directory, other.sha256, 'b.txt'));
    await storeArtifact(directory, file('potassium', 'b.txt'));
    expect(readFileSync(join(foreign, 'b.txt'), 'utf8')).toBe('of somebody else');
    expect(lstatSync(join(directory, other.sha256, 'b.txt')).isFile()).toBe(true);
    expect(readdirSync(join(directory, '.unfinished'))).toEqual([]);
  });

  it('is not written where the place for unfinished files is a symbolic link', async () => {
    using files = temporaryDirectory();
    using elsewhere = temporaryDirectory();
    mkdirSync(join(files.path, 'artifacts'));
    symlinkSync(elsewhere.path, join(files.path, 'artifacts', '.unfinished'));
    const directory = artifactDirectory(files.path);
    await expect(storeArtifact(directory, file('sodium'))).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' });
    expect(readdirSync(elsewhere.path)).toEqual([]);
  });
});

describe.skipIf(!canMount)('on a full disk', () => {
  it('a file fails to be written with nothing left of it, and one that is there already is stored', async () => {
    using disk = smallDisk(4 << 20);
    const directory = artifactDirectory(disk.path);
    const large = file(Buffer.alloc(1 << 20, 'Na'));
    const { sha256 } = await storeArtifact(directory, file('sodium'));
    disk.fill();
    await expect(storeArtifact(directory, large)).rejects.toSatisfy(
      (error) => storageTrouble(error)?.code === 'STORAGE_FULL',
    );
    expect(readdirSync(join(directory, '.unfinished'))).toEqual([]);
    expect((await storeArtifact(directory, file('sodium'))).sha256).toBe(sha256);
    disk.empty();
    rmSync(join(directory, '.unfinished'), { recursive: true });
    disk.setReadOnly(true);
    const told: string[] = [];
    expect(artifactDirectory(disk.path, (message) => void told.push(message))).toBe(directory);
    expect(told).toEqual(['The directory of artifacts cannot be made']);
    expect(() => artifactDirectory(disk.path)).toThrow();
    disk.setReadOnly(false);
    artifactDirectory(disk.path);
    disk.setReadOnly(true);
    expect((await storeArtifact(directory, file('sodium'))).sha256).toBe(sha256);
  });

  it('a checkpoint that cannot be written is logged once, and the last good one stays', async () => {
    const { store } = on.app.services;
    using disk = smallDisk(4 << 20);
    const complaints: string[] = [];
    const log = (message: string, error?: unknown) => void complaints.push(`${message} ${error ?? ''}`);
    const checkpoints = openCheckpoints(disk.path, { version: '1.0.0', log });
    const id = await startRun(on.app, cellByHand());
    const run = (await store.runs.claim(id, justClaimed))!;
    const writer = checkpointWriter({ store, checkpoints, log }, run);
    const keep = async (fraction: number) => {
      writer.keep({ fraction, bytes: Buffer.alloc(1 << 20) });
      await writer.settled();
    };
    await keep(0.25);
    disk.fill();
    await keep(0.5);
    await keep(0.75);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/no checkpoint is kept.*ENOSPC/);
    expect(readdirSync(join(disk.path, 'checkpoints'))).toEqual([`${id}.1`]);
    expect(await checkpoints.last(run)).toMatchObject({ attempt: 1, fraction: 0.25 });
    disk.empty();
    await keep(0.875);
    expect(await checkpoints.last(run)).toMatchObject({ fraction: 0.875 });
    expect(complaints).toHaveLength(1);
    await cancelRun(on.app, id);
  });
});

describe('the checkpoint of a run that can be continued', () => {
  it('is kept for a week, and that of any other failure is not', async () => {
    const { app } = on;
    using files = temporaryDirectory();
    const checkpoints = openCheckpoints(files.path, { version: '1.0.0', log: () => {} });
    const failed = async (code: 'STORAGE_FULL' | 'INTERNAL') => {
      const id = await startRun(app, cellByHand());
      const run = (await app.services.store.runs.claim(id, justClaimed))!;
      await checkpoints.keep(run, { fraction: 0.5, bytes: Buffer.from('where it stood') });
      const failure = { code, message: 'a test', time: null };
      await app.services.store.runs.move('FAILED', { id, attempt: 1, message: 'a test', failure });
      return id;
    };
    const [continuable] = [await failed('STORAGE_FULL'), await failed('INTERNAL')];
    await checkpoints.sweep(app.services.store);
    expect(readdirSync(join(files.path, 'checkpoints'))).toEqual([`${continuable}.1`]);
    const text = `update run set settled_at = settled_at - interval '8 days' where id = $1`;
    await app.services.query({ text, values: [continuable] });
    await checkpoints.sweep(app.services.store);
    expect(readdirSync(join(files.path, 'checkpoints'))).toEqual([]);
  });
});
