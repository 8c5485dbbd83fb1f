import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashesOf, longCell, runOf, startRun, succeeded, symmetricCell, withoutId } from './support/operations.ts';
import { eventsOf, justClaimed } from './support/records.ts';
import { stage } from './support/stage.ts';
import { subscribe } from './support/subscriber.ts';

const on = stage({ withWorker: false });
const WAIT = { timeout: 10_000 };

describe('a run', () => {
  it('goes from mutation to worker to artifact, telling its subscribers on the way', async () => {
    const { app } = on;
    const id = await startRun(app, longCell(1.5));
    await using subscriber = subscribe(app.url, id);
    await expect.poll(() => subscriber.events.length, WAIT).toBe(1);
    expect(subscriber.events[0]).toMatchObject({ seq: 1, state: 'QUEUED', fraction: 0, run: { attempt: 0 } });

    await using _worker = await app.startWorker();
    await subscriber.ended;

    const { events } = subscriber;
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, k) => k + 1));
    expect([...new Set(events.map(({ state }) => state))]).toEqual(['QUEUED', 'RUNNING', 'SUCCEEDED']);
    expect(events.map(({ fraction }) => fraction)).toEqual(
      events.map(({ fraction }) => fraction).toSorted((a, b) => a - b),
    );
    expect(events.length).toBeGreaterThanOrEqual(5);
    expect(events.at(-1)).toMatchObject({ state: 'SUCCEEDED', fraction: 1, run: { state: 'SUCCEEDED', attempt: 1 } });

    const { artifacts } = await runOf(app, id);
    expect(artifacts.map(({ name }) => withoutId(name))).toEqual([
      'voltage-profile.svg',
      'voltage-profile.csv',
      'salt-concentration.svg',
      'salt-concentration.csv',
      'result.json',
    ]);
    for (const { url, bytes, sha256 } of artifacts) {
      const body = Buffer.from(await (await fetch(app.url + url)).arrayBuffer());
      expect(body.length).toBe(bytes);
      expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
    }
  });

  it('is claimed within a quarter of a second of being asked for', async ({ annotate }) => {
    const { app } = on;
    await using _worker = await app.startWorker();
    const waits: number[] = [];
    for (let k = 0; k < 5; k++) {
      const id = await startRun(app);
      await succeeded(app, id);
      const [queued, taken] = await eventsOf(app.services.query, id);
      waits.push(taken!.at.getTime() - queued!.at.getTime());
    }
    await annotate(`claimed after ${waits.join(', ')} ms`);
    expect(Math.max(...waits)).toBeLessThan(250);
  });

  it('makes the same bytes of the same input, also when an attempt was lost between', async () => {
    const { app } = on;
    const input = symmetricCell({ currentDensity: { value: 2, unit: 'mA/cm2' }, cycles: 3 });
    const ids = [await startRun(app, input), await startRun(app, input)];
    await app.services.store.runs.claim(ids[1]!, justClaimed);
    await using _worker = await app.startWorker();
    const [once, again] = await Promise.all(ids.map((id) => succeeded(app, id)));
    expect([once!.attempt, again!.attempt]).toEqual([1, 2]);
    expect(once!.artifacts.length).toBe(5);
    const [first, second] = await Promise.all(ids.map((id) => hashesOf(app, id, app.artifacts)));
    expect(second).toEqual(first);
  });
});
