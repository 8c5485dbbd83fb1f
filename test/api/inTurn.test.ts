import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inTurn, inTurns } from '../../src/api/inTurn.ts';

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

describe('long work', () => {
  function* steps(name: string, count: number, seen: string[]): Generator<void, string> {
    for (let k = 0; k < count; k++) {
      seen.push(`${name}${k}`);
      yield;
    }
    return name;
  }

  it('goes on step by step, one work at a time: other work waits for one step of it', async () => {
    const seen: string[] = [];
    const long = ['a', 'b', 'c'].map((name) => inTurns(signal, () => steps(name, 5, seen)));
    await nextTurn();
    await nextTurn();
    const short = inTurn(signal, () => seen.push('short'));
    expect(await Promise.all(long)).toEqual(['a', 'b', 'c']);
    await short;
    expect(seen.indexOf('short')).toBeLessThan(5);
    expect(seen.filter((one) => one !== 'short')).toEqual(
      ['a', 'b', 'c'].flatMap((name) => [0, 1, 2, 3, 4].map((k) => `${name}${k}`)),
    );
  });

  it('ends where nobody waits for it any more, and the next one goes on after that and after a failure', async () => {
    const seen: string[] = [];
    const gone = new AbortController();
    function* leaving(): Generator<void, string> {
      yield;
      gone.abort(new Error('the client has gone'));
      yield* steps('left', 3, seen);
      return 'left';
    }
    function* failing(): Generator<void, string> {
      yield;
      throw new Error('a fault');
    }
    const works = [
      inTurns(gone.signal, leaving),
      inTurns(signal, failing),
      inTurns(signal, () => steps('next', 2, seen)),
    ];
    const settled = await Promise.allSettled(works);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    expect(seen).toEqual(['left0', 'next0', 'next1']);
  });
});
