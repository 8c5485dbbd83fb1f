import { mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { artifactDirectory, storeArtifact } from '../../src/runs/artifacts.ts';
import { openCheckpoints } from '../../src/runs/checkpoint/checkpoints.ts';
import { maintain } from '../../src/runs/files/maintenance.ts';
import { sweepUnreferenced } from '../../src/runs/files/sweep.ts';
import { summariseStudy } from '../../src/runs/study/summariseStudy.ts';
import { eventually } from '../support/processes.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';
import { isComplete, startStudy, studyOf } from './support/deposits.ts';
import { quantity, symmetricCell, withoutId } from './support/operations.ts';
import { stage } from './support/stage.ts';

const on = stage({ withWorker: false });

/** Runs at these current densities. */
function startRuns(...values: readonly number[]): Promise<string> {
  const axes = [{ parameter: 'currentDensity', values: values.map((value) => quantity(value, 'mA/cm2')) }];
  return startStudy(on.app, { run: { symmetricCell: symmetricCell() }, axes });
}

interface Files {
  readonly areArtifactsCurrent: boolean;
  readonly artifacts: readonly { readonly name: string; readonly sha256: string; readonly url: string }[];
}

async function filesOf(id: string): Promise<Files> {
  const query = 'query ($id: ID!) { study(id: $id) { areArtifactsCurrent artifacts { name sha256 url } } }';
  return (await on.app.ask<{ study: Files }>(query, { id })).study;
}

async function untilSucceeded(id: string, runs: number): Promise<void> {
  const isSo = async () => (await studyOf(on.app, id)).progress.succeeded === runs;
  await eventually(`${runs} runs have succeeded`, isSo, 60_000);
}

function jobs(id: string) {
  const text = `select state, retry_count > 0 as "isRetried" from pgboss.job where name = 'study-files' and singleton_key = $1
                   and state in ('created', 'retry', 'active')`;
  return on.app.services.query<{ state: string; isRetried: boolean }>({ text, values: [id] });
}

const NAMES = ['study.svg', 'study.csv', 'runs.csv'];

describe('the files of a study', { timeout: 120_000 }, () => {
  it('that cannot be made fail no run; they are tried again by one job, and the study tells that they are behind', async () => {
    const { app } = on;
    let isBroken = true;
    const summarise = async (studyId: string) => {
      if (isBroken) throw new Error('no picture today');
      await summariseStudy({ db: app.services.db, store: app.services.store, artifacts: app.artifacts }, studyId);
    };
    await using _worker = await app.startWorker({ summarise });
    const id = await startRuns(1, 2, 3, 4);
    await untilSucceeded(id, 4);
    expect((await studyOf(app, id)).state).toBe('SUCCEEDED');
    expect(await filesOf(id)).toEqual({ areArtifactsCurrent: false, artifacts: [] });
    expect((await jobs(id)).length).toBeLessThanOrEqual(2);
    await eventually('it is tried again', async () => (await jobs(id)).some(({ isRetried }) => isRetried), 30_000);
    isBroken = false;
    await eventually('the files are made', async () => (await filesOf(id)).areArtifactsCurrent, 60_000);
    const { artifacts } = await filesOf(id);
    expect(artifacts.map(({ name }) => withoutId(name))).toEqual(NAMES);
    const runs = artifacts.find(({ name }) => withoutId(name) === 'runs.csv')!;
    const lines = (await (await fetch(app.url + runs.url)).text()).trimEnd().split('\r\n');
    expect(lines.filter((line) => !line.startsWith('# '))).toHaveLength(1 + 4);
  });

  it('have the band of each run of a cell, on one scale, and so has its outcome', async () => {
    const { app } = on;
    await using _worker = await app.startWorker();
    const id = await startRuns(1, 5);
    await eventually('the files are made', () => isComplete(app, id), 60_000);
    const { artifacts } = await filesOf(id);
    const text = async (name: string) =>
      (await fetch(app.url + artifacts.find((one) => withoutId(one.name) === name)!.url)).text();
    const picture = await text('study.svg');
    expect(picture).toContain('simulated, predicted, extrapolated · 2 of 2 runs · each with its band of 90 %');
    expect(picture).toMatch(/1\d % ∞/);
    const rows = (await text('runs.csv')).trimEnd().split('\r\n');
    const header = rows.find((line) => !line.startsWith('# '))!;
    for (const name of ['5 % / mV', '95 % / mV', 'share without an upper end / %']) {
      expect(header).toContain(`"plateauOverpotential, ${name}"`);
    }
    expect(rows.at(-2)).toContain(',PREDICTED,');
    expect(rows.at(-1)).toMatch(/,EXTRAPOLATED,.*,,1\d(\.\d+)?,/);

    const query = `query ($id: ID!) { study(id: $id) { members { outcome { observable value { value low high } } } } }`;
    type Outcome = readonly { observable: string; value: { value: number; low: number | null; high: number | null } }[];
    const { study } = await app.ask<{ study: { members: readonly { outcome: Outcome }[] } }>(query, { id });
    const [near, far] = study.members.map(({ outcome }) => outcome[0]!.value);
    expect(near!.low).toBeGreaterThan(0.1 * near!.value);
    expect(near!.low).toBeLessThan(near!.value);
    expect(near!.high).toBeGreaterThan(near!.value);
    expect(far!.low).toBeLessThan(far!.value);
    expect(far!.high).toBeNull();
  });

  it('are made once for runs that succeed close together, and never by an older look at the study', async () => {
    const { app } = on;
    let drawn = 0;
    const parts = { db: app.services.db, store: app.services.store, artifacts: app.artifacts };
    const summarise = (studyId: string) => {
      drawn++;
      return summariseStudy(parts, studyId);
    };
    const id = await startRuns(1, 2, 3, 4, 5, 6);
    await using _worker = await app.startWorker({ summarise });
    await eventually('the files are made', () => isComplete(app, id), 60_000);
    expect(drawn).toBeLessThan(6);
    const before = await filesOf(id);
    const { studies } = app.services.store;
    const older = {
      ...studies,
      byIds: async (ids: readonly string[]) =>
        (await studies.byIds(ids)).map((study) => ({ ...study, summarisedRuns: 0 })),
      members: async (ids: readonly string[]) => (await studies.members(ids)).slice(0, 3),
    };
    await summariseStudy({ ...parts, store: { studies: older } }, id);
    expect(await filesOf(id)).toEqual(before);
  });

  it('that were given up are asked for again by the maintenance of a worker', async () => {
    const { app } = on;
    const id = await startRuns(7);
    {
      await using _worker = await app.startWorker();
      await eventually('the files are made', () => isComplete(app, id), 60_000);
    }
    await app.services.query({ text: 'delete from study_artifact where study_id = $1', values: [id] });
    await app.services.query({ text: 'update study set summarised_runs = 0 where id = $1', values: [id] });
    using files = temporaryDirectory();
    const asked: string[] = [];
    await maintain({
      db: app.services.db,
      store: app.services.store,
      artifacts: artifactDirectory(files.path),
      checkpoints: openCheckpoints(files.path, { version: '1.0.0', log: () => {} }),
      queueStudyFiles: async (_transaction, studyId) => asked.push(studyId),
      log: (message, error) => expect.fail(`${message} ${error}`),
    });
    expect(asked).toEqual([id]);
  });
});

const DAY = 86_400_000;

/** A directory of artifacts that this database has used for two days. */
async function usedDirectory(path: string): Promise<string> {
  const directory = artifactDirectory(path);
  await sweepUnreferenced(directory, on.app.services.store.files);
  age(join(directory, '.databases', await on.app.services.store.files.databaseId()), 2);
  return directory;
}

function age(path: string, days: number): void {
  const then = new Date(Date.now() - days * DAY);
  utimesSync(path, then, then);
}

async function stored(directory: string, content: string, days: number): Promise<string> {
  const file = { name: 'a.txt', mimeType: 'text/plain', width: null, height: null, content };
  const { sha256 } = await storeArtifact(directory, file);
  age(join(directory, sha256), days);
  return sha256;
}

function hashesIn(directory: string): string[] {
  return readdirSync(directory).filter((name) => !name.startsWith('.'));
}

/** Says that these are referred to. */
function referring(...hashes: readonly string[]) {
  const { files } = on.app.services.store;
  return {
    ...files,
    unreferenced: async (given: readonly string[]) => given.filter((hash) => !hashes.includes(hash)),
  };
}

describe('sweeping files', () => {
  it('takes those that nothing refers to after a day, and no other', async () => {
    using files = temporaryDirectory();
    const directory = await usedDirectory(files.path);
    const kept = await stored(directory, 'referred to', 30);
    const old = await stored(directory, 'replaced', 2);
    const young = await stored(directory, 'on its way', 0.9);
    mkdirSync(join(directory, 'of-somebody-else'));
    symlinkSync(files.path, join(directory, 'f'.repeat(64)));
    expect(await sweepUnreferenced(directory, referring(kept))).toBe(1);
    const names = [kept, young, 'of-somebody-else', 'f'.repeat(64)];
    expect(hashesIn(directory).toSorted()).toEqual(names.toSorted());
    expect(hashesIn(directory)).not.toContain(old);
    expect(readdirSync(join(directory, '.unfinished'))).toEqual([]);
  });

  it('keeps what runs and studies refer to in the database', async () => {
    const { app } = on;
    const id = await startRuns(8, 9);
    {
      await using _worker = await app.startWorker();
      await eventually('the files are made', () => isComplete(app, id), 60_000);
    }
    const { files } = app.services.store;
    const ofStudy = (await filesOf(id)).artifacts.map(({ sha256 }) => sha256);
    const ofRuns = await app.services.query<{ sha256: string }>({ text: 'select distinct sha256 from artifact' });
    const none = 'a'.repeat(64);
    expect(await files.unreferenced([...ofStudy, ...ofRuns.map(({ sha256 }) => sha256), none])).toEqual([none]);
  });

  it('puts back what is referred to by the time it was put aside', async () => {
    using files = temporaryDirectory();
    const directory = await usedDirectory(files.path);
    const sha256 = await stored(directory, 'made again', 2);
    let asked = 0;
    const late = {
      ...referring(),
      unreferenced: async (given: readonly string[]) => (++asked === 1 ? [...given] : []),
    };
    expect(await sweepUnreferenced(directory, late)).toBe(0);
    expect(readdirSync(join(directory, sha256))).toEqual(['a.txt']);
    expect(readdirSync(join(directory, '.unfinished'))).toEqual([]);
  });

  it('takes nothing where another database keeps files too, or this one has for less than a day', async () => {
    using files = temporaryDirectory();
    const directory = artifactDirectory(files.path);
    const old = await stored(directory, 'of whom?', 30);
    expect(await sweepUnreferenced(directory, referring())).toBeNull();
    age(join(directory, '.databases', await on.app.services.store.files.databaseId()), 2);
    writeFileSync(join(directory, '.databases', '019b0000-0000-7000-8000-000000000000'), '');
    expect(await sweepUnreferenced(directory, referring())).toBeNull();
    expect(hashesIn(directory)).toEqual([old]);
  });
});
