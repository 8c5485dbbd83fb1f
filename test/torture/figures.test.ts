import { describe, expect, it } from 'vitest';
import { allOf, atLeast, atMost, noneOf, percentile, report, told } from './figures.ts';

describe('a figure', () => {
  it('does not hold beyond its limit, nor when it was not measured', () => {
    expect([atMost('a', 50, 50), atMost('a', 51, 50), atMost('a', Number.NaN, 50)].map(({ holds }) => holds)).toEqual([
      true,
      false,
      false,
    ]);
    expect(
      [atLeast('a', 0.6, 0.6), atLeast('a', 0.5, 0.6), atLeast('a', Number.NaN, 0)].map(({ holds }) => holds),
    ).toEqual([true, false, false]);
  });

  it('of no case does not hold', () => {
    expect(
      [allOf('a', 0, []), noneOf('a', 0, []), allOf('a', 2, ['x']), noneOf('a', 2, ['x'])].map(({ holds }) => holds),
    ).toEqual([false, false, false, false]);
    expect([allOf('a', 2, []), noneOf('a', 2, [])].map(({ holds }) => holds)).toEqual([true, true]);
  });
});

describe('the report', () => {
  it('shows every figure with its verdict, and what broke those that fail', () => {
    const figures = [atMost('heap', 60, 50, ' MB', ['it grew']), noneOf('faults', 3, []), told('time', '3 ms')];
    expect(report([{ title: 'attacks', figures }]).split('\n')).toEqual([
      'figure    required  measured  verdict',
      '--------  --------  --------  -------',
      'ATTACKS',
      '  heap    ≤ 50 MB   60 MB     FAILS',
      '  faults  0         0 in 3    holds',
      '  time    -         3 ms',
      '',
      'attacks: heap',
      '  it grew',
    ]);
  });
});

describe('a percentile', () => {
  it('is a value of the list', () => {
    expect([0, 0.5, 0.99, 1].map((share) => percentile([4, 1, 3, 2], share))).toEqual([1, 3, 4, 4]);
    expect(percentile([], 0.5)).toBeNaN();
  });
});
