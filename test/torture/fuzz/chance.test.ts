import { describe, expect, it } from 'vitest';
import { seeded } from '../../support/seeded.ts';
import { shuffled } from '../support/budget.ts';
import { queryOf } from './fuzz.ts';
import { mutated } from './mutate.ts';

describe('the same seed', () => {
  it('is the same queries, another seed others', () => {
    const queries = (seed: number) => Array.from({ length: 20 }, (_, k) => queryOf(seed, k));
    expect(queries(1)).toEqual(queries(1));
    expect(new Set([...queries(1), ...queries(2)]).size).toBe(40);
  });

  it('is the same broken documents, nearly all of them broken', () => {
    const text = '{ cells(first: 3) { nodes { slug } } }';
    const broken = (seed: number) =>
      Array.from({ length: 50 }, (_, k) => mutated(text, seeded(seed + k)).toString('latin1'));
    expect(broken(1)).toEqual(broken(1));
    expect(broken(1).filter((one) => one === text).length).toBeLessThan(5);
  });

  it('is the same order, with everything in it', () => {
    const items = Array.from({ length: 30 }, (_, k) => k);
    expect(shuffled(items, seeded(3))).toEqual(shuffled(items, seeded(3)));
    expect(shuffled(items, seeded(3))).not.toEqual(items);
    expect(shuffled(items, seeded(3)).toSorted((a, b) => a - b)).toEqual(items);
  });
});
