import { setImmediate as nextTurn } from 'node:timers/promises';

let last: Promise<unknown> = Promise.resolve();

/**
 * Does a piece of work of some milliseconds when all earlier ones are done. Between two of them the process answers
 * other requests.
 *
 * @param signal of the request; work that nobody waits for any more is not begun
 * @throws the reason of the signal
 */
export function inTurn<T>(signal: AbortSignal, work: () => T): Promise<T> {
  const turn = last.then(async () => {
    signal.throwIfAborted();
    await nextTurn();
    return work();
  });
  last = turn.catch(() => {});
  return turn;
}
