import { describe, expect, it } from 'vitest';
import { excusedBy } from './excused.ts';
import { steps } from './steps.ts';

const step = steps.find(({ name }) => name === 'kill -9 of the API')!;
const s = (seconds: number) => seconds * 1000;
/** Reads each second, of which these are refused. */
const reads = (refused: (second: number) => boolean) =>
  Array.from({ length: 60 }, (_, second) => ({ at: s(second), isServed: !refused(second), told: '' }));

describe('the time in which a step excuses refused reads', () => {
  const done = { step, from: s(10), to: s(11) };

  it('lasts some seconds at least, also where a read is served soon', () => {
    expect(
      excusedBy(
        done,
        reads(() => false),
        5,
      ),
    ).toEqual({ from: s(9), to: s(16) });
  });

  it('lasts until a read that was sent after the step is served', () => {
    expect(
      excusedBy(
        done,
        reads((second) => second > 10 && second < 19),
        5,
      ).to,
    ).toBe(s(19));
  });

  it('ends also where none is served any more: what is refused then is a fault', () => {
    expect(
      excusedBy(
        done,
        reads((second) => second > 10),
        5,
      ).to,
    ).toBe(s(31));
  });
});
