import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inTurn } from '../../src/api/inTurn.ts';

const { signal } = new AbortController();

it('does one piece of work after another, with a turn of the event loop for others in between', async () => {
  const seen: string[] = [];
  const others = (async () => {
    for (let k = 0; k < 4; k++) {
      await nextTurn();
      seen.push('other');
    }
  })();
  const work = ['a', 'b', 'c'].map((name) => inTurn(signal, () => seen.push(name)));
  await Promise.all([...work, others]);
  expect(seen.filter((one) => one !== 'other')).toEqual(['a', 'b', 'c']);
  const between = (first: string, second: string) => seen.slice(seen.indexOf(first), seen.indexOf(second));
  expect(between('a', 'b')).toContain('other');
  expect(between('b', 'c')).toContain('other');
});

it('does not begin what nobody waits for any more, and goes on with the next after a failure', async () => {
  const gone = new AbortController();
  const worked: string[] = [];
  const answers = [
    inTurn(signal, () => {
      throw new Error('a fault');
    }),
    inTurn(gone.signal, () => worked.push('gone')),
    inTurn(signal, () => worked.push('next')),
  ];
  gone.abort(new Error('the client has gone'));
  const settled = await Promise.allSettled(answers);
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  expect(worked).toEqual(['next']);
});
