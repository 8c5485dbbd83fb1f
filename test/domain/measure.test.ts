import { describe, expect, it } from 'vitest';
import { exactly, withMiddle } from '../../src/domain/measure.ts';

describe('the number of a measure that must be one', () => {
  it('is its value, whatever its band', () => {
    const measure = { ...exactly(3, 'mA/cm2'), low: 1, high: 16.5 };
    expect(withMiddle(measure)).toEqual(measure);
  });

  it('is the middle of a range, which keeps its ends', () => {
    const range = { ...exactly(0, 'K'), qualifier: 'RANGE', value: null, low: 293, high: 303 } as const;
    expect(withMiddle(range)).toEqual({ ...range, value: 298 });
  });

  it.each([
    ['AT_LEAST', 2000, null],
    ['AT_MOST', null, 5],
  ] as const)('is none where there is only a bound: %s', (qualifier, low, high) => {
    expect(withMiddle({ ...exactly(0, 'h'), qualifier, value: null, low, high })).toBeNull();
  });
});
