import { SolverFailure } from '../domain/errors.ts';
import { Cancelled, type Hooks, type Stepper } from './model.ts';

/** Progress is told this many times in a run at most. */
const REPORTS = 200;

/**
 * The only loop over time: steps until the end, shows each state to `observe`, the first included, tells progress and
 * stops when asked. Allocates nothing.
 *
 * @throws SolverFailure NOT_FINITE at the first observable that is not a number; Cancelled
 */
export function simulate(stepper: Stepper, hooks: Hooks, observe: () => void): void {
  let reported = 0;
  observe();
  while (stepper.time < stepper.endTime) {
    if (hooks.cancelled()) throw new Cancelled('the run was cancelled');
    stepper.step();
    requireFinite(stepper);
    observe();
    const fraction = stepper.time / stepper.endTime;
    const report = Math.floor(fraction * REPORTS);
    if (report === reported) continue;
    reported = report;
    hooks.progress(fraction, 'solving');
  }
}

/** Hooks of a calculation that nobody watches. */
export const unwatched: Hooks = { progress() {}, cancelled: () => false };

function requireFinite({ observables, time }: Stepper): void {
  for (let k = 0; k < observables.length; k++) {
    if (!Number.isFinite(observables[k])) {
      throw new SolverFailure('NOT_FINITE', `observable ${k} is ${observables[k]} at ${time} s`, time);
    }
  }
}
