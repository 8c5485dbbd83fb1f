import { describe, expect, it } from 'vitest';
import { LatinHypercube, type Uncertain } from '../../src/statistics/latinHypercube.ts';
import { RecentlyUsed } from '../../src/statistics/recentlyUsed.ts';

const number = (leaf: string, p95 = 4): Uncertain => ({
  leaf,
  name: 'x',
  distribution: { shape: 'SPLIT_LOGNORMAL', p05: 1, p50: 2, p95 },
});
const design = { size: 1000, seed: 3 };

describe('a Latin hypercube', () => {
  it('has one member of a column in each of its intervals', () => {
    const { probability } = new LatinHypercube(design).column('a');
    const intervals = Array.from(probability, (share) => Math.floor(share * design.size));
    expect(intervals.toSorted((a, b) => a - b)).toEqual(Array.from({ length: design.size }, (_, k) => k));
  });

  it('gives the same number the same values in every sample of its design, whatever else is asked for', () => {
    const [one, other] = [new LatinHypercube(design), new LatinHypercube(design)];
    const first = one.values(number('a'));
    for (let k = 0; k < 300; k++) other.values(number(`filler ${k}`));
    expect(other.values(number('a'))).toEqual(first);
  });

  it('gives other values with another distribution, seed or size', () => {
    const values = new LatinHypercube(design).values(number('a'));
    expect(new LatinHypercube(design).values(number('a', 5))).not.toEqual(values);
    expect(new LatinHypercube({ ...design, seed: 4 }).values(number('a'))).not.toEqual(values);
    expect(new LatinHypercube({ ...design, size: 999 }).values(number('a'))).toHaveLength(999);
  });
});

describe('what was recently used', () => {
  it('is made once, and made again only when so many others were used since', () => {
    const made: string[] = [];
    const kept = new RecentlyUsed<string>(2);
    const get = (key: string) =>
      kept.get(key, () => {
        made.push(key);
        return key;
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(get(key)).toBe(key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
    expect(kept.size).toBe(2);
  });
});
