import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listener, listen } from '../../src/runs/progress.ts';
import { studyEvents } from '../../src/runs/study/studyEvents.ts';
import { summariseStudy } from '../../src/runs/study/summariseStudy.ts';
import { DatabaseUnavailable, type Query } from '../../src/store/rows.ts';
import { openStore } from '../../src/store/store.ts';
import type { StudyStatus } from '../../src/store/studies.ts';
import { eventually } from '../support/processes.ts';
import { startStudy, studyOf } from './support/deposits.ts';
import { longCell, quantity, symmetricCell } from './support/operations.ts';
import { justClaimed } from './support/records.ts';
import { stage } from './support/stage.ts';
import { counted, type Following, followStudy, next, type StudyFollower } from './support/studyFollower.ts';
import { subscribeToStudy } from './support/subscriber.ts';

const on = stage({ withWorker: false });
const WAIT = { timeout: 10_000 };

let listener: Listener;
beforeAll(() => {
  listener = listen(on.database.url);
});
afterAll(() => listener.close());

/** At these current densities and areal capacities. */
function startRuns(currents: readonly number[], capacities: readonly number[] = [1], cell = symmetricCell()) {
  const axes = [
    { parameter: 'currentDensity', values: currents.map((value) => quantity(value, 'mA/cm2')) },
    { parameter: 'arealCapacity', values: capacities.map((value) => quantity(value, 'mA.h/cm2')) },
  ];
  return startStudy(on.app, { run: { symmetricCell: cell }, axes });
}

function cancelStudy(id: string) {
  return on.app.ask('mutation ($id: ID!) { cancelStudy(input: { id: $id }) { study { id } } }', { id });
}

async function runsOf(id: string): Promise<string[]> {
  return (await on.app.services.store.studies.members([id])).map(({ runId }) => runId);
}

function follow(id: string, options: Partial<Following> = {}): Promise<StudyFollower> {
  return followStudy(id, { query: on.app.services.query, listener, ...options });
}

function expectRising(values: readonly number[]): void {
  expect(values).toEqual(values.toSorted((a, b) => a - b));
}

describe('who follows a study', () => {
  it('is told how it is, each step, and the end, which is that all is solved and drawn', async () => {
    const { app } = on;
    const id = await startRuns([1, 2, 3], [1], longCell(1));
    await using subscriber = subscribeToStudy(app.url, id);
    await expect.poll(() => subscriber.events.length, WAIT).toBe(1);
    expect(subscriber.events[0]).toMatchObject({ state: 'QUEUED', progress: { fraction: 0, runs: 3, succeeded: 0 } });
    await using _worker = await app.startWorker();
    await subscriber.ended;
    const { events } = subscriber;
    expectRising(events.map(({ progress }) => progress.fraction));
    expectRising(events.map(({ progress }) => progress.succeeded));
    expect(events.some(({ state, progress }) => state === 'RUNNING' && progress.fraction % (1 / 3) !== 0)).toBe(true);
    expect(events.at(-1)).toMatchObject({
      state: 'SUCCEEDED',
      areArtifactsCurrent: true,
      progress: { fraction: 1, runs: 3, succeeded: 3 },
    });
    const seconds = (events.at(-1)!.arrived - events[0]!.arrived) / 1000;
    expect(events.length).toBeGreaterThan(3);
    expect(events.length).toBeLessThanOrEqual(2 * seconds + 2);
  }, 60_000);

  it('that is settled is told the end, and that it is the end', async () => {
    const id = await startRuns([1, 2]);
    await cancelStudy(id);
    await using late = subscribeToStudy(on.app.url, id);
    await late.ended;
    expect(late.events).toHaveLength(1);
    expect(late.events[0]).toMatchObject({ state: 'CANCELLED', progress: { fraction: 1, cancelled: 2 } });
  });

  it.each(['019b0000-0000-7000-8000-000000000000', 'no id at all'])('that is not (%s) is refused', async (id) => {
    await using subscriber = subscribeToStudy(on.app.url, id);
    const message = `\`id\`: there is no study ${id}`;
    await expect(subscriber.ended).rejects.toMatchObject({ code: 'NOT_FOUND', message });
    expect(subscriber.events).toEqual([]);
  });

  it('waits for files that cannot be made, and is told at once when they are', async () => {
    const { services, artifacts, startWorker } = on.app;
    const drawing = Promise.withResolvers<void>();
    const summarise = async (studyId: string) => {
      await drawing.promise;
      await summariseStudy({ db: services.db, store: services.store, artifacts }, studyId);
    };
    const id = await startRuns([4]);
    const follower = await follow(id);
    await using _worker = await startWorker({ summarise });
    let event = await next(follower);
    while (event!.state !== 'SUCCEEDED') event = await next(follower);
    expect(event).toMatchObject({ areArtifactsCurrent: false, progress: { fraction: 1, succeeded: 1 } });
    let isTold = false;
    const last = next(follower).finally(() => {
      isTold = true;
    });
    await sleep(1_000);
    expect(isTold).toBe(false);
    const before = performance.now();
    drawing.resolve();
    expect(await last).toMatchObject({ areArtifactsCurrent: true });
    expect(performance.now() - before, 'not when somebody looks again').toBeLessThan(3_000);
    expect(await next(follower)).toBeNull();
  }, 60_000);
});

describe('an event of a study', () => {
  it('takes two statements of 200 runs as of one, and is one event of many changes', async () => {
    const { runs } = on.app.services.store;
    const currents = Array.from({ length: 20 }, (_, k) => (1 + k) / 2);
    const capacities = Array.from({ length: 10 }, (_, k) => (1 + k) / 10);
    const studies = [
      [await startRuns([1]), 1],
      [await startRuns(currents, capacities), 200],
    ] as const;
    for (const [id, size] of studies) {
      const follower = await follow(id);
      const queued = { state: 'QUEUED', progress: { runs: size } };
      expect(await counted(follower)).toMatchObject({ event: queued, statements: 2 });
      const members = (await runsOf(id)).slice(0, 40);
      for (const run of members) await runs.claim(run, justClaimed);
      const seen = await counted(follower);
      expect(seen).toMatchObject({ event: { state: 'RUNNING' }, statements: 2 });
      for (const fraction of [0.2, 0.4, 0.6]) {
        for (const id of members) await runs.report({ id, attempt: 1, fraction, message: 'solving' });
      }
      const { event, statements } = await counted(follower);
      expect(event!.progress.fraction).toBeCloseTo((0.6 * members.length) / size, 9);
      expect(statements).toBe(2);
      await follower.events.return(undefined);
    }
  }, 60_000);

  it('comes at most twice a second, and the last change is not lost', async () => {
    const { runs } = on.app.services.store;
    const id = await startRuns([1, 2]);
    const [run] = await runsOf(id);
    const follower = await follow(id);
    await next(follower);
    await runs.claim(run!, justClaimed);
    const before = performance.now();
    const reporting = (async () => {
      for (let k = 1; k <= 60; k++) {
        await runs.report({ id: run!, attempt: 1, fraction: k / 100, message: 'solving' });
        await sleep(20);
      }
    })();
    const fractions: number[] = [];
    while ((fractions.at(-1) ?? 0) < 0.3 - 1e-9) fractions.push((await next(follower))!.progress.fraction);
    const seconds = (performance.now() - before) / 1000;
    await reporting;
    await follower.events.return(undefined);
    expectRising(fractions);
    expect(fractions.length).toBeGreaterThanOrEqual(2);
    expect(fractions.length).toBeLessThanOrEqual(2 * seconds + 1);
  });

  it('has a deadline of its own, and so has each look', async () => {
    const { query } = on.app.services;
    let pause = 0;
    const slow: Query = async (question, signal) => {
      await sleep(pause);
      return query(question, signal);
    };
    const id = await startRuns([1]);
    const follower = await follow(id, { query: slow, deadline: 2_000 });
    pause = 1_200;
    expect(await next(follower)).toMatchObject({ state: 'QUEUED' });
    const later = next(follower);
    await sleep(2_200);
    await cancelStudy(id);
    expect(await later).toMatchObject({ state: 'CANCELLED' });
    await follower.events.return(undefined);
  }, 15_000);

  it('comes also where no hint of a change arrives', async () => {
    const deaf = listen('postgres://nobody@127.0.0.1:1/nothing');
    const { store } = on.app.services;
    const id = await startRuns([1, 2]);
    const runIds = await runsOf(id);
    const events = studyEvents({ store, listener: deaf }, { studyId: id, runIds });
    const first = (await events.next()).value as StudyStatus;
    const second = events.next();
    await sleep(700);
    await store.runs.claim(runIds[1]!, justClaimed);
    expect(((await second).value as StudyStatus).events).toBe(first.events + 1);
    await events.return!();
    await deaf.close();
  }, 15_000);

  it('is waited for through a time when the database cannot be asked', async () => {
    const { query, store } = on.app.services;
    let isAway = false;
    let refused = 0;
    const faltering: Query = async (question) => {
      if (!isAway) return query(question);
      refused++;
      throw new DatabaseUnavailable('The database cannot be reached');
    };
    const id = await startRuns([1]);
    const runIds = await runsOf(id);
    const events = studyEvents({ store: openStore(faltering), listener }, { studyId: id, runIds });
    expect((await events.next()).value).toMatchObject({ unsettled: 1 });
    isAway = true;
    const next = events.next();
    await store.runs.claim(runIds[0]!, justClaimed);
    await expect.poll(() => refused, WAIT).toBeGreaterThan(0);
    isAway = false;
    await store.runs.move('CANCELLED', { id: runIds[0]!, attempt: null, message: 'cancelled' });
    expect((await next).value).toMatchObject({ unsettled: 0 });
    expect((await events.next()).done).toBe(true);
  });

  it('is the last only if nothing has changed while it was read', async () => {
    const id = await startRuns([1]);
    const [study] = await on.app.services.store.studies.byIds([id]);
    const statuses: readonly Pick<StudyStatus, 'events' | 'unsettled'>[] = [
      { events: 2, unsettled: 0 },
      { events: 3, unsettled: 1 },
      { events: 4, unsettled: 0 },
      { events: 4, unsettled: 0 },
    ];
    let looks = 0;
    const status = async () => ({ ...study!, done: 0, ...statuses[looks++]! });
    const hinting: Listener = { next: async () => undefined, awaited: 0, close: async () => undefined };
    const events = studyEvents(
      { store: { studies: { status } as never }, listener: hinting },
      { studyId: id, runIds: [] },
    );
    const told: number[] = [];
    for await (const event of events) told.push((event as StudyStatus).events);
    expect(told).toEqual([2, 3, 4]);
    expect(looks).toBe(4);
  });
});

describe('nobody waits any more', () => {
  it('for a study that was left: who leaves is let go at once', async () => {
    const id = await startRuns([1, 2], [1, 2]);
    const follower = await follow(id);
    await next(follower);
    const { statements } = follower.scope.record;
    const awaited = next(follower);
    await sleep(1_200);
    expect(follower.scope.record.statements, 'nothing happens, nothing is asked').toBe(statements);
    expect(listener.awaited).toBe(1 + 4);
    const before = performance.now();
    await follower.events.return(undefined);
    expect(await awaited).toBeNull();
    expect(performance.now() - before).toBeLessThan(500);
    expect(listener.awaited).toBe(0);
  });

  it('for a study that was left before its next event may come', async () => {
    const follower = await follow(await startRuns([1]));
    await next(follower);
    const awaited = next(follower);
    const before = performance.now();
    await follower.events.return(undefined);
    expect(await awaited).toBeNull();
    expect(performance.now() - before).toBeLessThan(300);
    expect(listener.awaited).toBe(0);
  });

  it('for a study that was left right after an event, or of which the other follower has left', async () => {
    const id = await startRuns([1, 2]);
    const [one, other] = [await follow(id), await follow(id)];
    await next(one);
    await next(other);
    await one.events.return(undefined);
    const awaited = next(other);
    await on.app.services.store.runs.claim((await runsOf(id))[1]!, justClaimed);
    expect(await awaited).toMatchObject({ state: 'RUNNING' });
    await other.events.return(undefined);
    expect(listener.awaited).toBe(0);
  });

  it('for a study that has ended', async () => {
    const id = await startRuns([1, 2]);
    const follower = await follow(id);
    await next(follower);
    await cancelStudy(id);
    await eventually('it is cancelled', async () => (await studyOf(on.app, id)).state === 'CANCELLED', 10_000);
    let event = await next(follower);
    while (event?.state === 'RUNNING' || event?.state === 'QUEUED') event = await next(follower);
    expect(event).toMatchObject({ state: 'CANCELLED' });
    expect(await next(follower)).toBeNull();
    expect(listener.awaited).toBe(0);
  });
});
