import { expect } from 'vitest';
import { isSettled } from '../../../src/domain/run.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { libraryDatabase } from '../../support/database.ts';
import { eventually } from '../../support/processes.ts';
import { temporaryDirectory } from '../../support/temporaryDirectory.ts';
import type { RunSeen } from './operations.ts';
import { eventsOf } from './records.ts';
import type { WorkPlace } from './workerProcess.ts';

/** A server on a database of its own, with a place for worker processes. */
export async function site() {
  await using opening = new AsyncDisposableStack();
  const database = opening.use(await libraryDatabase());
  const app = opening.use(await testApp(database.url));
  const place: WorkPlace = { databaseUrl: database.url, dataDir: opening.use(temporaryDirectory()).path };
  const open = opening.move();
  return { app, place, [Symbol.asyncDispose]: () => open.disposeAsync() };
}

/** Solved once, ended once, and no event lost or told twice. */
export async function expectOneEnd({ services }: TestApp, { id, attempt }: RunSeen): Promise<void> {
  const events = await eventsOf(services.query, id);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, k) => k + 1));
  expect(events.filter(({ state }) => isSettled(state))).toHaveLength(1);
  expect(events.at(-1)).toMatchObject({ state: 'SUCCEEDED', attempt });
  expect((await services.store.runs.results([id]))[0]!.result).not.toBeNull();
}

/** Resolves when the run is being solved and has told so. */
export async function untilUnderWay({ services }: TestApp, id: string, attempt: number): Promise<void> {
  await eventually(
    `attempt ${attempt} of run ${id} is under way`,
    async () => {
      const [event] = await services.store.runs.lastEvents([id]);
      return event!.state === 'RUNNING' && event!.attempt === attempt && event!.fraction > 0;
    },
    25_000,
  );
}

/** The heartbeats of a dead worker as they will be in a minute's time. */
export const AS_IF_LATER = `update pgboss.job set heartbeat_on = heartbeat_on - interval '1 minute' where state = 'active'`;
