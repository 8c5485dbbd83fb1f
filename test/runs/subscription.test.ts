import { parse, subscribe as subscribeTo } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createContextMaker } from '../../src/api/createContext.ts';
import { openScope } from '../../src/api/requestScope.ts';
import { createSchema } from '../../src/api/schema.ts';
import { listen, runEvents } from '../../src/runs/progress.ts';
import { DatabaseUnavailable, type Query } from '../../src/store/rows.ts';
import { openStore } from '../../src/store/store.ts';
import { cancelRun, longCell, startRun, succeeded } from './support/operations.ts';
import { eventsOf, justClaimed } from './support/records.ts';
import { stage } from './support/stage.ts';
import { subscribe } from './support/subscriber.ts';

const on = stage({ withWorker: false });
const WAIT = { timeout: 10_000 };

describe('a subscriber', () => {
  it('who comes late is told the end, and that it is the end', async () => {
    const { app } = on;
    await using _worker = await app.startWorker();
    const id = await startRun(app);
    await succeeded(app, id);
    await using late = subscribe(app.url, id);
    await late.ended;
    expect(late.events).toHaveLength(1);
    expect(late.events[0]).toMatchObject({ state: 'SUCCEEDED', fraction: 1 });
  });

  it('who comes back is told each event since the last one seen, once', async () => {
    const { app } = on;
    await using _worker = await app.startWorker();
    const id = await startRun(app, longCell(1.5));
    await using cut = subscribe(app.url, id);
    await expect.poll(() => cut.events.length, WAIT).toBeGreaterThanOrEqual(3);
    cut.leave();
    const seen = cut.events.at(-1)!.seq;
    await using back = subscribe(app.url, id, seen);
    await back.ended;
    const all = (await eventsOf(app.services.query, id)).map(({ seq }) => seq);
    expect(all.length).toBeGreaterThan(seen);
    expect([...cut.events, ...back.events].map(({ seq }) => seq)).toEqual(all.slice(cut.events[0]!.seq - 1));
  });

  it('is told a long history without waiting between its parts', async () => {
    const { app } = on;
    const id = await startRun(app);
    const { runs } = app.services.store;
    const attempt = (await runs.claim(id, justClaimed))!.attempt;
    for (let k = 0; k < 250; k++) await runs.report({ id, attempt, fraction: k / 250, message: 'solving' });
    await runs.move('FAILED', { id, attempt, message: 'x', failure: { code: 'INTERNAL', message: 'x', time: null } });
    const before = performance.now();
    await using subscriber = subscribe(app.url, id, 0);
    await subscriber.ended;
    expect(subscriber.events).toHaveLength(253);
    expect(performance.now() - before).toBeLessThan(3_000);
  });

  it('who has seen the last event is told nothing more', async () => {
    const { app } = on;
    await using _worker = await app.startWorker();
    const id = await startRun(app);
    await succeeded(app, id);
    const last = (await eventsOf(app.services.query, id)).at(-1)!;
    await using done = subscribe(app.url, id, last.seq);
    await done.ended;
    expect(done.events).toEqual([]);
  });

  it.each(['019b0000-0000-7000-8000-000000000000', 'no id at all'])(
    'of a run that is not (%s) is refused',
    async (id) => {
      await using subscriber = subscribe(on.app.url, id);
      await expect(subscriber.ended).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(subscriber.events).toEqual([]);
    },
  );

  it('waits through a time when the database cannot be asked', async () => {
    const { query, store } = on.app.services;
    let isAway = false;
    const refused = { questions: 0 };
    const faltering: Query = async (question) => {
      if (!isAway) return query(question);
      refused.questions++;
      throw new DatabaseUnavailable('The database cannot be reached');
    };
    const listener = listen(on.database.url);
    const id = await startRun(on.app);
    const events = runEvents({ store: openStore(faltering), listener }, { runId: id, after: null });
    expect((await events.next()).value).toMatchObject({ seq: 1, state: 'QUEUED' });
    isAway = true;
    const next = events.next();
    await store.runs.claim(id, justClaimed);
    await expect.poll(() => refused.questions, WAIT).toBeGreaterThan(0);
    isAway = false;
    await store.runs.report({ id, attempt: 1, fraction: 0.5, message: 'solving' });
    expect((await next).value).toMatchObject({ seq: 2, state: 'RUNNING' });
    expect((await events.next()).value).toMatchObject({ seq: 3, fraction: 0.5 });
    await events.return!();
    await listener.close();
  });

  it('who leaves a run on which nothing happens is let go at once', async () => {
    const id = await startRun(on.app);
    const listener = listen(on.database.url);
    const scope = openScope({
      id: 'one',
      address: '127.0.0.1',
      network: '127.0.0.1',
      deadline: 10_000,
      onClose: () => undefined,
    });
    const context = createContextMaker(on.app.services.query, { listener } as never)(scope);
    const document = parse(`subscription { runProgressed(id: "${id}") { seq } }`);
    const events = (await subscribeTo({ schema: createSchema(), document, contextValue: context })) as AsyncGenerator;
    expect((await events.next()).value).toMatchObject({ data: { runProgressed: { seq: 1 } } });
    const next = events.next();
    const before = performance.now();
    await events.return(undefined);
    expect((await next).done).toBe(true);
    expect(performance.now() - before).toBeLessThan(500);
    expect(listener.awaited).toBe(0);
    await listener.close();
  });

  it('who has been told the end is waited for no longer', async () => {
    const id = await startRun(on.app);
    await cancelRun(on.app, id);
    const listener = listen(on.database.url);
    const events = runEvents({ store: on.app.services.store, listener }, { runId: id, after: null });
    expect((await events.next()).value).toMatchObject({ state: 'CANCELLED' });
    expect(listener.awaited).toBe(1);
    expect((await events.next()).done).toBe(true);
    expect(listener.awaited).toBe(0);
    await listener.close();
  });
});
