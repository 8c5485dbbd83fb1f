import { describe, expect, it } from 'vitest';
import {
  cancelRun,
  quantity,
  startRun,
  succeeded,
  symmetricCell,
  tryToStart,
  type UserError,
} from './support/operations.ts';
import { written } from './support/records.ts';
import { byHand, refusals } from './support/refusals.ts';
import { stage } from './support/stage.ts';

const on = stage({ withWorker: false });

function matching(text: string | RegExp) {
  return typeof text === 'string' ? text : expect.stringMatching(text);
}

describe('starting a run refuses', () => {
  it.each(refusals)('$what, says where and what is allowed, and writes nothing', async (refusal) => {
    const { app } = on;
    const before = await written(app.services.query);
    const { run, userErrors } = await tryToStart(app, symmetricCell(refusal.input));
    expect(run).toBeNull();
    const expected: UserError = {
      code: refusal.code ?? 'BAD_USER_INPUT',
      message: matching(refusal.message ?? /./),
      path: ['input', 'symmetricCell', ...refusal.path.split('.')],
      value: refusal.value,
      allowed: matching(refusal.allowed),
    };
    expect(userErrors).toEqual([expected]);
    expect(await written(app.services.query)).toEqual(before);
    expect(app.complaints).toEqual([]);
  });
});

describe('starting a run', () => {
  it('is decided within 200 ms, however finely the run is to be solved', async () => {
    const fine = byHand(['nodes', 5000, '1'], ['timeTolerance', 1e-9, '1']);
    const brief = { currentDensity: quantity(10.8, 'mA/cm2'), arealCapacity: quantity(0.01, 'mA.h/cm2') };
    const took: number[] = [];
    for (let k = 0; k < 3; k++) {
      const start = performance.now();
      const id = await startRun(on.app, symmetricCell({ ...fine, ...brief }));
      took.push(performance.now() - start);
      await cancelRun(on.app, id);
    }
    expect(Math.min(...took)).toBeLessThan(200);
  });
});

describe('starting a run takes', () => {
  it('a current beyond the limit where the salt lasts as long as the half-cycle', async () => {
    await using _worker = await on.app.startWorker();
    const brief = { currentDensity: quantity(20, 'mA/cm2'), arealCapacity: quantity(0.2, 'mA.h/cm2') };
    expect((await succeeded(on.app, await startRun(on.app, symmetricCell(brief)))).state).toBe('SUCCEEDED');
  });

  it('a temperature in degrees Celsius, and keeps it in kelvin', async () => {
    const id = await startRun(on.app, symmetricCell({ temperature: quantity(40, 'Cel') }));
    const query = '{ run(id: "ID") { parameters { name quantity { value unit } origin } } }'.replace('ID', id);
    const { run } = await on.app.ask<{ run: { parameters: { name: string }[] } }>(query);
    const temperature = run.parameters.find(({ name }) => name === 'temperature');
    expect(temperature).toEqual({ name: 'temperature', quantity: { value: 313.15, unit: 'K' }, origin: 'GIVEN' });
  });

  it('every unit of the right dimension for the same number', async () => {
    const values: number[] = [];
    for (const current of [quantity(1, 'mA/cm2'), quantity(10, 'A/m2'), quantity(1000, 'uA/cm2')]) {
      const id = await startRun(on.app, symmetricCell({ currentDensity: current }));
      const [row] = await on.app.services.query<{ problem: { ledger: { id: string; value: number }[] } }>({
        text: 'select problem from run where id = $1',
        values: [id],
      });
      values.push(row!.problem.ledger.find((entry) => entry.id === 'currentDensity')!.value);
    }
    expect(values).toEqual([10, 10, 10]);
  });
});
