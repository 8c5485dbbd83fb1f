import { getPriority } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { longCell, runOf, startRun, succeeded, symmetricCell, untilState } from './support/operations.ts';
import { eventsOf } from './support/records.ts';
import { AS_IF_LATER, expectOneEnd, site, untilUnderWay } from './support/site.ts';
import { poisoned, workerProcess } from './support/workerProcess.ts';

function since(start: number): number {
  return performance.now() - start;
}

describe.concurrent('a run whose worker', { timeout: 100_000 }, () => {
  it('is killed by kill -9 succeeds within 30 s without help, once', async ({ annotate, expect }) => {
    await using here = await site();
    const { app, place } = here;
    await using doomed = await workerProcess(place);
    const id = await startRun(app, longCell(2));
    await untilUnderWay(app, id, 1);
    await using _other = await workerProcess(place);
    doomed.signal('SIGKILL');
    const start = performance.now();
    const run = await succeeded(app, id, 30_000);
    await annotate(`kill -9 → SUCCEEDED: ${(since(start) / 1000).toFixed(1)} s, of which some 2 s are work`);
    expect(since(start)).toBeLessThan(30_000);
    expect(run.attempt).toBe(2);
    await expectOneEnd(app, run);
    expect(run.artifacts).toHaveLength(5);
  });

  it('is asked to end by SIGTERM is queued again within 10 s, and loses no attempt by five such ends', async ({
    annotate,
    expect,
  }) => {
    await using here = await site();
    const { app, place } = here;
    const id = await startRun(app, longCell(2));
    const took: number[] = [];
    for (let attempt = 1; attempt <= 5; attempt++) {
      await using worker = await workerProcess(place);
      await untilUnderWay(app, id, attempt);
      const start = performance.now();
      worker.signal('SIGTERM');
      expect(await worker.ended).toBe(0);
      took.push(since(start));
      expect(await runOf(app, id)).toMatchObject({ state: 'QUEUED', attempt });
      const text = `select retry_limit - retry_count as left from pgboss.job
                     where name = 'runs' and state = 'created' and data ->> 'runId' = $1`;
      expect(await app.services.query({ text, values: [id] })).toEqual([{ left: 2 }]);
    }
    await annotate(`SIGTERM → ended and queued again: ${took.map((ms) => ms.toFixed(0)).join(', ')} ms`);
    expect(Math.max(...took)).toBeLessThan(10_000);
    await using _worker = await workerProcess(place);
    const run = await succeeded(app, id);
    expect(run.attempt).toBe(6);
    await expectOneEnd(app, run);
    expect(run.artifacts).toHaveLength(5);
  });

  it('sleeps past its lease and wakes up again is solved by another; the sleeper changes nothing', async ({
    expect,
  }) => {
    await using here = await site();
    const { app, place } = here;
    await using sleeper = await workerProcess(place);
    const id = await startRun(app, longCell(2));
    await untilUnderWay(app, id, 1);
    sleeper.signal('SIGSTOP');
    await using _other = await workerProcess(place);
    await untilUnderWay(app, id, 2);
    sleeper.signal('SIGCONT');
    const run = await succeeded(app, id, 30_000);
    await sleep(3_000);
    expect(await runOf(app, id)).toEqual(run);
    expect(run.attempt).toBe(2);
    await expectOneEnd(app, run);
    expect(run.artifacts).toHaveLength(5);
    const attempts = (await eventsOf(app.services.query, id)).map((event) => event.attempt);
    expect(attempts).toEqual(attempts.toSorted());
  });

  it('it kills at every attempt is given up with a reason after three', async ({ expect }) => {
    await using here = await site();
    const { app, place } = here;
    const id = await startRun(app, symmetricCell());
    for (let attempt = 1; attempt <= 3; attempt++) {
      await using worker = await workerProcess(place, poisoned);
      expect(await worker.ended).toBe('SIGKILL');
      expect(await runOf(app, id)).toMatchObject({ state: 'RUNNING', attempt });
      await app.services.query({ text: AS_IF_LATER });
    }
    await using _healthy = await workerProcess(place);
    const run = await untilState(app, id, ['FAILED'], 30_000);
    expect(run).toMatchObject({ attempt: 3, failure: { code: 'ATTEMPTS_EXHAUSTED', time: null }, artifacts: [] });
    expect(run.failure!.message).toMatch(/no worker/i);
    await succeeded(app, await startRun(app));
  });
});

describe('a worker', () => {
  it('leaves the processor to the server when both want it', async () => {
    await using here = await site();
    await using worker = await workerProcess(here.place);
    expect(getPriority(worker.pid)).toBeGreaterThan(getPriority());
  });
});
