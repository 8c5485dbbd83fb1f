import { SolverFailure } from '../domain/errors.ts';
import { Cancelled, type Hooks, type Resumption, type Stepper } from './model.ts';

/**
 * The only loop over time: takes steps until the end, shows each state to `observe`, including the first, reports
 * progress at each and stops when asked. Allocates nothing.
 *
 * @throws SolverFailure NOT_FINITE at the first observable that is not a number; Cancelled
 */
export function simulate(stepper: Stepper, hooks: Hooks, observe: () => void): void {
  observe();
  while (stepper.time < stepper.endTime) {
    if (hooks.cancelled()) throw new Cancelled('the run was cancelled');
    stepper.step();
    requireFinite(stepper);
    observe();
    hooks.progress(stepper.time / stepper.endTime, 'solving');
  }
}

/** Hooks of a calculation that is not watched. */
export const unwatched: Hooks & Resumption<never> = { progress() {}, cancelled: () => false, from: null, offer() {} };

/**
 * Hooks of a part of the work, from one share of the whole to another; `name` is the message for the part, if there is
 * one.
 */
export function within(hooks: Hooks, from: number, to: number, name?: string): Hooks {
  return {
    progress: (fraction, message) => hooks.progress(from + (to - from) * fraction, name ?? message),
    cancelled: () => hooks.cancelled(),
  };
}

function requireFinite({ observables, time }: Stepper): void {
  for (let k = 0; k < observables.length; k++) {
    if (!Number.isFinite(observables[k])) {
      throw new SolverFailure('NOT_FINITE', `observable ${k} is ${observables[k]} at ${time} s`, time);
    }
  }
}
