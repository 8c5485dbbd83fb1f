import { describe, expect, it } from 'vitest';
import { byHand, converted } from '../../src/simulation/sourced.ts';

describe('a number in other terms', () => {
  const ten = { ...byHand(10), low: 5, high: 20 };
  const double = (x: number) => 2 * x;
  const inverse = (x: number) => 1 / x;

  it('keeps its band the right way up', () => {
    expect(converted(ten, double, 'twice')).toMatchObject({ value: 20, low: 10, high: 40, reason: 'twice' });
    expect(converted(ten, inverse, 'over')).toMatchObject({ value: 0.1, low: 0.05, high: 0.2 });
  });

  it('keeps a band with one end open on the side that the function turns it to', () => {
    expect(converted({ ...ten, low: null }, double, '')).toMatchObject({ low: null, high: 40 });
    expect(converted({ ...ten, low: null }, inverse, '')).toMatchObject({ low: 0.05, high: null });
    expect(converted({ ...ten, high: null }, inverse, '')).toMatchObject({ low: null, high: 0.2 });
    expect(converted(byHand(10), inverse, '')).toMatchObject({ value: 0.1, low: null, high: null });
  });
});
