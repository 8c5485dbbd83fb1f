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

let lastLong: Promise<unknown> = Promise.resolve();

/**
 * Does long work in steps of some milliseconds, each in its turn. One such work goes on at a time: all other work waits for
 * one step of it, however many are wanted.
 *
 * @param signal of the request; no further step is begun when nobody waits for it any more
 * @throws the reason of the signal
 */
export function inTurns<T>(signal: AbortSignal, work: () => Generator<void, T>): Promise<T> {
  const turn = lastLong.then(async () => {
    const steps = work();
    for (;;) {
      const step = await inTurn(signal, () => steps.next());
      if (step.done) return step.value;
    }
  });
  lastLong = turn.catch(() => {});
  return turn;
}
