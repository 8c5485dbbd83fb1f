import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { runStarter } from '../../src/runs/startRun.ts';
import { cellByHand, startRun, symmetricCell, tryToStart } from './support/operations.ts';
import { written } from './support/records.ts';
import { stage } from './support/stage.ts';

const on = stage({ withWorker: false });

const KEYS = 25;
const TIMES = 20;

describe('an idempotency key', () => {
  it(`makes one run of the same request sent ${TIMES} times at once, with ${KEYS} keys`, async () => {
    const { app } = on;
    const before = await written(app.services.query);
    const ids = new Set<string>();
    for (let k = 0; k < KEYS; k++) {
      const input = cellByHand({ idempotencyKey: randomUUID() });
      const answers = await Promise.all(Array.from({ length: TIMES }, () => startRun(app, input)));
      expect(new Set(answers).size).toBe(1);
      ids.add(answers[0]!);
    }
    expect(ids.size).toBe(KEYS);
    const { runs, events, jobs } = before;
    expect(await written(app.services.query)).toEqual({ runs: runs + KEYS, events: events + KEYS, jobs: jobs + KEYS });
  });

  it('does not care how the same request is written', async () => {
    const idempotencyKey = randomUUID();
    const id = await startRun(on.app, symmetricCell({ idempotencyKey }));
    const turned = Object.fromEntries(Object.entries(symmetricCell({ idempotencyKey })).toReversed());
    expect(await startRun(on.app, turned)).toBe(id);
    expect(await startRun(on.app, { ...turned, temperature: null, cycles: 1, parameters: [], ignoring: [] })).toBe(id);
  });

  it('used for another request is a conflict, whether one after the other or at once', async () => {
    const { app } = on;
    const idempotencyKey = randomUUID();
    const before = await written(app.services.query);
    const inputs = [1, 2, 3, 4].map((cycles) => symmetricCell({ idempotencyKey, cycles }));
    const answers = await Promise.all(inputs.map((input) => tryToStart(app, input)));
    const refused = answers.filter(({ run }) => run === null);
    expect(refused).toHaveLength(3);
    const again = await tryToStart(app, symmetricCell({ idempotencyKey, cycles: 5 }));
    for (const { userErrors } of [...refused, again]) {
      expect(userErrors).toEqual([
        {
          code: 'CONFLICT',
          message: expect.stringContaining('key'),
          path: ['input', 'symmetricCell', 'idempotencyKey'],
          value: idempotencyKey,
          allowed: expect.stringContaining('new key'),
        },
      ]);
    }
    expect((await written(app.services.query)).runs).toBe(before.runs + 1);
  });

  it('is free again when the request that brought it was refused', async () => {
    const idempotencyKey = randomUUID();
    const { run } = await tryToStart(on.app, symmetricCell({ idempotencyKey, cycles: 0 }));
    expect(run).toBeNull();
    await startRun(on.app, symmetricCell({ idempotencyKey, cycles: 3 }));
  });

  it('not given, makes every request a run of its own', async () => {
    const ids = await Promise.all([1, 2, 3].map(() => startRun(on.app)));
    expect(new Set(ids).size).toBe(3);
  });
});

describe('a run and its job', () => {
  const request = {
    ...symmetricCell(),
    cycles: 1,
    interface: 'OHMIC',
    electrolyteLaw: 'CONSTANT',
    parameters: [],
    ignoring: [],
  };

  const caller = { network: '127.0.0.1', signal: new AbortController().signal };

  it('are written both or not at all when the queue refuses the job', async () => {
    const { services } = on.app;
    const before = await written(services.query);
    const sender = { ...services.sender, send: () => Promise.reject(new Error('the queue is full')) };
    const start = runStarter({ db: services.db, store: services.store, mostUnsettled: 0, sender });
    await expect(start({ symmetricCell: request as never }, caller)).rejects.toThrow('the queue is full');
    expect(await written(services.query)).toEqual(before);
  });

  it('are written both or not at all when the connection is cut after the job', async () => {
    const { services } = on.app;
    const before = await written(services.query);
    const sender: typeof services.sender = {
      ...services.sender,
      async send(transaction, job) {
        await services.sender.send(transaction, job);
        const [{ pid }] = await transaction.query('select pg_backend_pid() as pid');
        await services.query({ text: 'select pg_terminate_backend($1)', values: [pid] });
      },
    };
    const start = runStarter({ db: services.db, store: services.store, mostUnsettled: 0, sender });
    await expect(start({ symmetricCell: request as never }, caller)).rejects.toThrow();
    expect(await written(services.query)).toEqual(before);
  });

  it('are there before the answer is', async () => {
    const { services } = on.app;
    const id = await startRun(on.app);
    const text = `select state from pgboss.job where name = 'runs' and data ->> 'runId' = $1`;
    expect(await services.query({ text, values: [id] })).toEqual([{ state: 'created' }]);
    expect((await services.store.runs.byIds([id]))[0]).toMatchObject({ id, state: 'QUEUED', attempt: 0 });
  });
});
