import { describe, expect, it } from 'vitest';
import { openSolverPool, type Solve } from '../../src/runs/solve.ts';
import { depletionTimeIn } from '../../src/simulation/models/symmetricCell/prediction/depletion.ts';
import {
  nominalValues,
  resolveCell,
  type SymmetricCellProblem,
} from '../../src/simulation/models/symmetricCell/problem.ts';
import { longCell, runOf, startRun, succeeded, symmetricCell, untilState } from './support/operations.ts';
import { eventsOf } from './support/records.ts';
import { stage } from './support/stage.ts';

const on = stage({ withWorker: false });

/** A fault of ours that is not to be told outside. */
const FAULT = 'kaputt at /srv/secret/solver.ts:1';
const broken: Solve = () => Promise.reject(new Error(FAULT));

describe('a solver that breaks down', () => {
  it('is tried three times; then the run has failed, and only the log says of what', async () => {
    const { app } = on;
    const before = app.complaints.length;
    await using _worker = await app.startWorker({ solve: broken });
    const id = await startRun(app);
    const run = await untilState(app, id, ['FAILED']);
    expect(run).toMatchObject({ attempt: 3, failure: { code: 'INTERNAL', time: null }, artifacts: [] });
    const events = await eventsOf(app.services.query, id);
    expect(events.map(({ state }) => state).join(' ')).toBe('QUEUED RUNNING QUEUED RUNNING QUEUED RUNNING FAILED');
    expect(JSON.stringify([run, events])).not.toMatch(/kaputt|secret|\.ts/);
    const logged = app.complaints.slice(before).filter((line) => line.includes(id));
    expect(logged).toHaveLength(3);
    expect(logged[0]).toContain(FAULT);
  });

  it('once is tried again and succeeds', async () => {
    const { app } = on;
    const pool = openSolverPool(1);
    let calls = 0;
    const solve: Solve = (task, watch) => (++calls === 1 ? broken(task, watch) : pool.solve(task, watch));
    await using _worker = await app.startWorker({ solve });
    const run = await succeeded(app, await startRun(app));
    expect(run.attempt).toBe(2);
    await pool.close();
  });

  it('after its worker was asked to end again and again is still tried three times', async () => {
    const { app } = on;
    const id = await startRun(app, longCell(3));
    for (let attempt = 1; attempt <= 3; attempt++) {
      await using _worker = await app.startWorker();
      await untilState(app, id, ['RUNNING']);
    }
    expect(await runOf(app, id)).toMatchObject({ state: 'QUEUED', attempt: 3 });
    await using _worker = await app.startWorker({ solve: broken });
    const run = await untilState(app, id, ['FAILED']);
    expect(run.attempt).toBe(6);
  });
});

describe('a run whose cell runs out of salt', () => {
  it('fails with the limiting current and the time at which it was met', async () => {
    const { app } = on;
    const id = await startRun(app, symmetricCell({ arealCapacity: { value: 10, unit: 'mA.h/cm2' } }));
    const depletionTime = await raiseCurrent(id);
    await using _worker = await app.startWorker();
    const run = await untilState(app, id, ['FAILED']);
    expect(run).toMatchObject({ attempt: 1, failure: { code: 'LIMITING_CURRENT' }, artifacts: [] });
    expect(run.failure!.message).toContain('No salt is left at the working electrode');
    expect(run.failure!.time!.value).toBeCloseTo(depletionTime, 9);
  });
});

/**
 * Turns the current up in what the run remembers, past the check that refuses such a run at its start.
 *
 * @returns when that current uses up the salt, s
 */
async function raiseCurrent(id: string): Promise<number> {
  const { query } = on.app.services;
  const [row] = await query<{ problem: SymmetricCellProblem }>({
    text: 'select problem from run where id = $1',
    values: [id],
  });
  const ledger = row!.problem.ledger.map((entry) =>
    entry.id === 'currentDensity' ? { ...entry, value: 1000 * Number(entry.value) } : entry,
  );
  const problem = { ...row!.problem, ledger };
  await query({ text: 'update run set problem = $2 where id = $1', values: [id, JSON.stringify(problem)] });
  return depletionTimeIn(resolveCell(problem.parameters, nominalValues(problem)))!;
}
