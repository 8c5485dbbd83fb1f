import { describe, expect, it } from 'vitest';
import type { SolverFailure } from '../../src/domain/errors.ts';
import type { Stepper } from '../../src/simulation/model.ts';
import { simulate, unwatched } from '../../src/simulation/simulate.ts';

/** Counts its own time, up to an end, and shows what it is told to show. */
function counter(endTime: number, shown: (time: number) => number = (time) => time): Stepper {
  const observables = new Float64Array(1);
  let time = 0;
  return {
    observables,
    endTime,
    get time() {
      return time;
    },
    step() {
      time++;
      observables[0] = shown(time);
    },
  };
}

describe('the loop over time', () => {
  it('shows every state, the first and the last included', () => {
    const seen: number[] = [];
    const stepper = counter(3);
    simulate(stepper, unwatched, () => seen.push(stepper.time));
    expect(seen).toEqual([0, 1, 2, 3]);
  });

  it('rejects the first observable that is no number, with its time', () => {
    const run = () =>
      simulate(
        counter(9, (time) => (time === 5 ? Number.NaN : time)),
        unwatched,
        () => {},
      );
    expect(run).toThrow(expect.objectContaining({ code: 'NOT_FINITE', time: 5 }) as SolverFailure);
  });

  it('tells progress after every step, so that no step is silent', () => {
    const told: number[] = [];
    simulate(counter(4), { ...unwatched, progress: (fraction) => void told.push(fraction) }, () => {});
    expect(told).toEqual([0.25, 0.5, 0.75, 1]);
  });
});
