import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';
import { planOf } from './plan.ts';

describe('the command line', () => {
  it('may be empty', () => {
    expect(readOptions([])).toEqual({
      minutes: 3,
      seed: 1,
      only: ['attacks', 'fuzz', 'origin', 'faults'],
      queries: null,
    });
  });

  it('chooses time, seed, parts and queries', () => {
    const args = ['--minutes', '60', '--seed', '7', '--only', 'fuzz,faults', '--queries', '20'];
    expect(readOptions(args)).toEqual({ minutes: 60, seed: 7, only: ['fuzz', 'faults'], queries: 20 });
  });

  it.each([
    [['--minutes', '0'], '--minutes: 0 given, a whole number from 1 to 600 is allowed'],
    [['--seed', 'x'], '--seed: x given, a whole number from 0 to 2147483648 is allowed'],
    [['--only', 'fuzz,fun'], '--only: fun given, attacks, fuzz, origin, faults are allowed'],
  ])('%j is refused', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });

  it('gives every part its share of the time, and the whole of it from 20 minutes on', () => {
    const short = readOptions(['--minutes', '3']);
    const seconds = short.only.map((part) => planOf(short, part).seconds);
    expect(seconds.reduce((sum, one) => sum + one)).toBeCloseTo(180);
    expect(planOf(short, 'faults').isWhole).toBe(false);
    expect(planOf(readOptions(['--minutes', '20']), 'faults').isWhole).toBe(true);
  });
});
