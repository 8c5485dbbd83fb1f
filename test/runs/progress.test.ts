import { describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { deposit, tryToDeposit } from './support/deposits.ts';
import { longCell, quantity, startRun, succeeded } from './support/operations.ts';
import { eventsOf } from './support/records.ts';
import { stage } from './support/stage.ts';

const on = stage({ withWorker: true });

/** A million cells, steps of up to a tenth of a second, and a film strip that is one piece of work for a second. */
const fine = deposit({
  target: { thickness: quantity(15, 'nm') },
  snapshots: 8,
  parameters: [
    { name: 'columns', value: quantity(1024, '1') },
    { name: 'bandMembers', value: quantity(0, '1') },
    { name: 'transport', choice: 'QUASI_STEADY' },
  ],
});
const startFine = async (app: TestApp) => (await tryToDeposit(app, fine)).run!.id;

describe('a run', () => {
  it.for([
    ['of a fine grid with many pictures', startFine],
    ['of a long cell', (app: TestApp) => startRun(app, longCell(3))],
  ] as const)(
    '%s tells its progress at least twice a second, and never goes back',
    {
      timeout: 120_000,
    },
    async ([, start], { annotate }) => {
      const id = await start(on.app);
      await succeeded(on.app, id, 90_000);
      const events = (await eventsOf(on.app.services.query, id)).filter(({ attempt }) => attempt === 1);
      const times = events.map(({ at }) => at.getTime());
      const pauses = times.slice(1).map((time, k) => time - times[k]!);
      const seconds = (times.at(-1)! - times[0]!) / 1000;
      const longest = Math.max(...pauses);
      const before = events[pauses.indexOf(longest)]!.message;
      await annotate(
        `${events.length} events in ${seconds.toFixed(1)} s, the longest pause ${longest} ms after ${before}`,
      );
      expect(events.length).toBeGreaterThan(2 * seconds);
      expect(longest).toBeLessThan(1_000);
      const fractions = events.map(({ fraction }) => fraction);
      expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    },
  );
});
