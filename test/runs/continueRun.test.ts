import { describe, expect, it } from 'vitest';
import { runFailures, storageFailures } from '../../src/domain/run.ts';
import { startStudy, studyOf } from './support/deposits.ts';
import { continueRun, toldOf } from './support/disks.ts';
import { cancelRun, cellByHand, quantity, startRun, succeeded, symmetricCell } from './support/operations.ts';
import { justClaimed } from './support/records.ts';
import { stage } from './support/stage.ts';

const on = stage({ withWorker: false });

type Code = (typeof runFailures)[number];

async function failed(id: string, code: Code): Promise<void> {
  const { runs } = on.app.services.store;
  const run = (await runs.claim(id, justClaimed))!;
  const failure = { code, message: 'a test', time: null };
  await runs.move('FAILED', { id, attempt: run.attempt, message: 'a test', failure });
}

describe('continuing', () => {
  it.each(storageFailures)('a run that failed with %s queues it again, once, with all its attempts', async (code) => {
    const id = await startRun(on.app, cellByHand());
    await failed(id, code);
    expect((await toldOf(on.app, id)).failure).toMatchObject({ code, isContinuable: true });
    const both = await Promise.all([continueRun(on.app, id), continueRun(on.app, id)]);
    expect(both.filter(({ run }) => run !== null)).toHaveLength(1);
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await toldOf(on.app, id)).toMatchObject({
      state: 'QUEUED',
      failure: null,
      progress: { message: 'continued on request' },
    });
    const text = `select retry_limit as again from pgboss.job where data ->> 'runId' = $1 order by created_on`;
    expect(await on.app.services.query({ text, values: [id] })).toEqual([{ again: 2 }, { again: 2 }]);
    await cancelRun(on.app, id);
  });

  const others = runFailures.filter((code) => !storageFailures.some((one) => one === code));

  it.each(others)('a run that failed with %s is a conflict', async (code) => {
    const id = await startRun(on.app, cellByHand());
    await failed(id, code);
    expect((await toldOf(on.app, id)).failure).toMatchObject({ code, isContinuable: false });
    expect(await continueRun(on.app, id)).toEqual({
      run: null,
      userErrors: [
        {
          code: 'CONFLICT',
          message: `Cannot continue run ${id}: it is FAILED with ${code}`,
          path: ['input', 'id'],
          value: id,
          allowed: 'a run that is FAILED with STORAGE_FULL or STORAGE_UNAVAILABLE',
        },
      ],
    });
    expect((await toldOf(on.app, id)).state).toBe('FAILED');
  });

  it('a run that has not failed is a conflict, and leaves it as it is', async () => {
    const id = await startRun(on.app, cellByHand());
    expect((await continueRun(on.app, id)).userErrors).toMatchObject([
      { code: 'CONFLICT', message: `Cannot continue run ${id}: it is QUEUED` },
    ]);
    await cancelRun(on.app, id);
    expect((await continueRun(on.app, id)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await toldOf(on.app, id)).state).toBe('CANCELLED');
  });

  it.each(['019b0000-0000-7000-8000-000000000000', 'no id at all', ''])(
    'what is no run (%j) finds nothing',
    async (id) => {
      const { run, userErrors } = await continueRun(on.app, id);
      expect(run).toBeNull();
      expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'id'], value: id }]);
    },
  );

  it('a run of a study brings its outcome into the study, after those that somebody asked for one by one', async () => {
    const { app } = on;
    const axes = [{ parameter: 'currentDensity', values: [quantity(1, 'mA/cm2')] }];
    const studyId = await startStudy(app, { run: { symmetricCell: symmetricCell() }, axes });
    const [member] = await app.services.store.studies.members([studyId]);
    await failed(member!.runId, 'STORAGE_FULL');
    expect((await studyOf(app, studyId)).state).toBe('FAILED');
    await continueRun(app, member!.runId);
    expect((await studyOf(app, studyId)).state).toBe('QUEUED');
    const text = `select priority from pgboss.job where data ->> 'runId' = $1`;
    expect(await app.services.query({ text, values: [member!.runId] })).toEqual([{ priority: -1 }, { priority: -1 }]);
    await using _worker = await app.startWorker();
    await succeeded(app, member!.runId);
    expect((await studyOf(app, studyId)).state).toBe('SUCCEEDED');
    expect((await app.services.store.studies.members([studyId]))[0]!.outcome).not.toBeNull();
  });
});
