import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, it } from 'vitest';
import type { RunEvent } from '../../src/domain/run.ts';
import { artifactDirectory } from '../../src/runs/artifacts.ts';
import type { TestApp } from '../support/app.ts';
import { eventually } from '../support/processes.ts';
import { deposit, tryToDeposit } from './support/deposits.ts';
import { cancelRun, hashesOf, quantity, succeeded } from './support/operations.ts';
import { eventsOf } from './support/records.ts';
import { AS_IF_LATER, expectOneEnd, site, untilUnderWay } from './support/site.ts';
import { workerProcess } from './support/workerProcess.ts';

/** Some seven seconds of solving on a free core, where the first checkpoint is taken after two. */
const slow = deposit({
  target: { thickness: quantity(1000, 'nm') },
  parameters: [
    { name: 'windowWidth', value: quantity(1280, 'nm') },
    { name: 'columns', value: quantity(256, '1') },
    { name: 'bandMembers', value: quantity(0, '1') },
  ],
});

async function startDeposit(app: TestApp): Promise<string> {
  return (await tryToDeposit(app, slow)).run!.id;
}

/** Names of the checkpoints in a worker's data: `<run>.<attempt>`. */
function checkpointsIn(dataDir: string): string[] {
  const directory = join(dataDir, 'checkpoints');
  return existsSync(directory) ? readdirSync(directory) : [];
}

async function untilKept(dataDir: string, id: string): Promise<void> {
  await eventually(`a checkpoint of ${id} is kept`, async () => checkpointsIn(dataDir).includes(`${id}.1`), 30_000);
}

/** The events of one attempt: how it was claimed, and the rest. */
async function attemptOf(app: TestApp, id: string, attempt: number): Promise<readonly [RunEvent, ...RunEvent[]]> {
  const events = await eventsOf(app.services.query, id);
  return events.filter((event) => event.attempt === attempt) as unknown as readonly [RunEvent, ...RunEvent[]];
}

const LEFT = /^claimed by a worker again, from (\d+\.\d) %, where attempt 1 left a checkpoint$/;

describe('a deposit whose worker', { timeout: 150_000 }, () => {
  it('is killed by kill -9 goes on from its last checkpoint, to the bytes of one never disturbed', async ({
    annotate,
    expect,
  }) => {
    await using here = await site();
    const { app, place } = here;
    const id = await startDeposit(app);
    await using doomed = await workerProcess(place);
    await untilKept(place.dataDir, id);
    doomed.signal('SIGKILL');
    await doomed.ended;
    const undisturbed = await startDeposit(app);
    await app.services.query({ text: AS_IF_LATER });
    await using _other = await workerProcess(place);
    const run = await succeeded(app, id, 90_000);
    await expectOneEnd(app, run);
    expect(run.attempt).toBe(2);

    const [claimed, ...rest] = await attemptOf(app, id, 2);
    const from = Number(LEFT.exec(claimed.message)?.[1]);
    await annotate(`${claimed.message}; before it was lost ${(await attemptOf(app, id, 1)).at(-1)!.fraction}`);
    expect(from).toBeGreaterThan(1);
    expect(claimed.fraction).toBeCloseTo(from / 100, 2);
    const fractions = [claimed, ...rest].map(({ fraction }) => fraction);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));

    expect((await succeeded(app, undisturbed, 90_000)).attempt).toBe(1);
    const files = artifactDirectory(place.dataDir);
    expect(await hashesOf(app, id, files)).toEqual(await hashesOf(app, undisturbed, files));
    await eventually('nothing is left', async () => checkpointsIn(place.dataDir).length === 0);
  });

  it('is asked to end by SIGTERM goes on from where it was then', async ({ annotate, expect }) => {
    await using here = await site();
    const { app, place } = here;
    const id = await startDeposit(app);
    {
      await using worker = await workerProcess(place);
      await untilUnderWay(app, id, 1);
      await sleep(1_000);
      const start = performance.now();
      worker.signal('SIGTERM');
      expect(await worker.ended).toBe(0);
      await annotate(`SIGTERM → ended, with a checkpoint: ${(performance.now() - start).toFixed(0)} ms`);
      expect(performance.now() - start).toBeLessThan(10_000);
    }
    const told = (await attemptOf(app, id, 1)).findLast(({ state }) => state === 'RUNNING')!;
    await using _other = await workerProcess(place);
    await untilUnderWay(app, id, 2);
    const [claimed] = await attemptOf(app, id, 2);
    expect(claimed.message).toMatch(LEFT);
    expect(claimed.fraction).toBeGreaterThanOrEqual(told.fraction);
  });

  it('left a torn checkpoint begins at the beginning, and says so', async ({ expect }) => {
    await using here = await site();
    const { app, place } = here;
    const id = await startDeposit(app);
    {
      await using doomed = await workerProcess(place);
      await untilKept(place.dataDir, id);
      doomed.signal('SIGKILL');
      await doomed.ended;
    }
    writeFileSync(join(place.dataDir, 'checkpoints', `${id}.1`), '{"run"');
    await app.services.query({ text: AS_IF_LATER });
    await using _other = await workerProcess(place);
    await untilUnderWay(app, id, 2);
    const [claimed] = await attemptOf(app, id, 2);
    expect(claimed).toMatchObject({ fraction: 0, message: 'claimed by a worker again, from the beginning' });
    await cancelRun(app, id);
    await eventually('nothing is left', async () => checkpointsIn(place.dataDir).length === 0);
  });
});
