import { serialize } from 'node:v8';
import type { Resumption } from '../../simulation/model.ts';
import type { Checkpoint } from './checkpoint.ts';

/** The shortest time between checkpoints, ms of solving: a short run takes none. */
const EVERY = 2_000;
/** Large checkpoints are taken less often: on average at most this much is written, bytes per millisecond. */
const MOST_A_MILLISECOND = 10_000;
/** A larger checkpoint is not kept, bytes: such a run starts from the beginning again. */
const LARGEST = 256e6;

type Offer = Resumption<unknown>['offer'];

/**
 * Takes those checkpoints of a solver that are due.
 *
 * @param isLeaving whether the solver will be stopped after this offer, so that another worker goes on
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
