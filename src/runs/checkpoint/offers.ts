import { serialize } from 'node:v8';
import type { Resumption } from '../../simulation/model.ts';
import type { Checkpoint } from './checkpoint.ts';

/** A checkpoint is taken this often at most, ms of solving: a short run never pays for one. */
const EVERY = 2_000;
/** And so seldom that on average no more than this is written, bytes a millisecond. */
const MOST_A_MILLISECOND = 10_000;
/** A run whose checkpoint is larger begins anew: bytes. */
const LARGEST = 256e6;

type Offer = Resumption<unknown>['offer'];

/**
 * Takes the checkpoints that are due of those that a solver offers.
 *
 * @param isLeaving whether the solver will be stopped after this offer, for another to go on
 */
export function takeOffers(isLeaving: () => boolean, keep: (checkpoint: Checkpoint) => void): Offer {
  let due = performance.now() + EVERY;
  let isTooLarge = false;
  return (fraction, make) => {
    if (isTooLarge || (performance.now() < due && !(isLeaving() && fraction > 0))) return;
    const bytes = serialize(make());
    due = performance.now() + Math.max(EVERY, bytes.length / MOST_A_MILLISECOND);
    isTooLarge = bytes.length > LARGEST;
    if (!isTooLarge) keep({ fraction, bytes });
  };
}
