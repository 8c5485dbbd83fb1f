import { expect } from 'vitest';
import type { Solve, SolverPool } from '../../../src/runs/solve.ts';
import type { TestApp } from '../../support/app.ts';
import { eventually } from '../../support/processes.ts';
import { type Started, withoutId } from './operations.ts';

/** What a caller of the API sees of a run. */
export interface Told {
  readonly state: string;
  readonly attempt: number;
  readonly progress: { readonly message: string; readonly fraction: number };
  readonly failure: { readonly code: string; readonly message: string; readonly isContinuable: boolean } | null;
  readonly artifacts: readonly { readonly name: string; readonly url: string; readonly bytes: number }[];
}

export async function toldOf({ ask }: TestApp, id: string): Promise<Told> {
  const query = `query ($id: ID!) {
    run(id: $id) {
      state attempt progress { message fraction } failure { code message isContinuable } artifacts { name url bytes }
    }
  }`;
  return (await ask<{ run: Told }>(query, { id })).run;
}

export async function untilTold(app: TestApp, id: string, pattern: RegExp): Promise<Told> {
  let told: Told;
  const isSo = async () => {
    told = await toldOf(app, id);
    return pattern.test(told.progress.message);
  };
  await eventually(`${id} tells ${pattern}`, isSo, 30_000);
  return told!;
}

export async function continueRun({ ask }: TestApp, id: string): Promise<Started> {
  const operation = `mutation ($id: ID!) {
    continueRun(input: { id: $id }) { run { id state } userErrors { code message path value allowed } }
  }`;
  return (await ask<{ continueRun: Started }>(operation, { id })).continueRun;
}

/** Every artifact is served, as long as it is said to be. */
export async function expectFiles(app: TestApp, { artifacts }: Told): Promise<void> {
  expect(artifacts.map(({ name }) => withoutId(name))).toEqual([
    'voltage-profile.svg',
    'voltage-profile.csv',
    'salt-concentration.svg',
    'salt-concentration.csv',
    'result.json',
  ]);
  for (const { url, bytes } of artifacts) {
    const response = await fetch(app.url + url);
    expect(response.status).toBe(200);
    expect((await response.arrayBuffer()).byteLength).toBe(bytes);
  }
}

/** Solves for real, after it kept a checkpoint half-way and then did this; what it was to go on from is noted. */
export function afterCheckpoint(pool: SolverPool, app: TestApp, once: () => void) {
  const given: (number | null)[] = [];
  const newest = '(select id from run order by created_at desc limit 1)';
  const solve: Solve = async (task, watch) => {
    given.push(task.checkpoint?.fraction ?? null);
    if (given.length === 1) {
      watch.onCheckpoint({ fraction: 0.5, bytes: Buffer.from('where it stood') });
      const text = `select from run where checkpoint_fraction = 0.5 and id = ${newest}`;
      await eventually('the checkpoint is kept', async () => (await app.services.query({ text })).length > 0);
      once();
    } else if (task.checkpoint) {
      const text = `select from run_event join run using (attempt) where run.id = run_id and run_id = ${newest} and run_event.fraction = 0.5`;
      await eventually('it is told where the run goes on', async () => (await app.services.query({ text })).length > 0);
    }
    return pool.solve({ ...task, checkpoint: null }, watch);
  };
  return { solve, given };
}
