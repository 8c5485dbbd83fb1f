import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { isSettled } from '../../src/domain/run.ts';
import { startRun, succeeded, symmetricCell } from './support/operations.ts';
import { eventsOf } from './support/records.ts';
import { stage } from './support/stage.ts';

const on = stage({ withWorker: false });

/** How long one worker after the other stays, ms: some go before they have begun, some in the middle, some after. */
const stays = [0, 5, 15, 40, 80, 130, 200, 300, 450];

describe('workers that come and go', () => {
  it('solve every run once, lose none, and have nothing to complain of', async () => {
    const { app } = on;
    const inputs = Array.from({ length: 8 }, (_, k) => symmetricCell({ cycles: 5 + k }));
    const ids = await Promise.all(inputs.map((input) => startRun(app, input)));
    for (const stay of stays) {
      await using _worker = await app.startWorker();
      await sleep(stay);
    }
    await using _last = await app.startWorker();
    for (const id of ids) {
      const { artifacts, attempt } = await succeeded(app, id);
      const events = await eventsOf(app.services.query, id);
      expect(artifacts).toHaveLength(5);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, k) => k + 1));
      expect(events.filter(({ state }) => isSettled(state))).toHaveLength(1);
      expect(events.filter(({ message }) => message === 'queued again: its worker is stopping')).toHaveLength(
        attempt - 1,
      );
    }
    expect(app.complaints).toEqual([]);
  });
});
