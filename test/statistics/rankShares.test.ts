import { describe, expect, it } from 'vitest';
import { LatinHypercube, type Uncertain } from '../../src/statistics/latinHypercube.ts';
import { rankSharesOf } from '../../src/statistics/sampledResult.ts';

const leaf = (name: string): Uncertain => ({ leaf: name, name, distribution: { shape: 'UNIFORM', low: 0, high: 1 } });
const leaves = [leaf('other'), leaf('decides')];
const all = [{ leaf: 'decides', name: 'decides', first: expect.closeTo(1, 12) }];

describe('shares by rank', () => {
  const sample = new LatinHypercube({ size: 64, seed: 1 });
  const curved = sample.values(leaf('decides')).map((x) => Math.exp(20 * x));

  it('are all of it for what follows a number, however curved, and leave out what only chance gives', () => {
    expect(rankSharesOf(curved, sample, leaves)).toEqual(all);
  });

  it('count a result without bound at its end, and leave out what is no number', () => {
    const greatest = Math.max(...curved);
    expect(
      rankSharesOf(
        curved.map((x) => (x === greatest ? Infinity : x)),
        sample,
        leaves,
      ),
    ).toEqual(all);
    const some = curved.map((x, k) => (k % 5 === 0 ? Number.NaN : x));
    expect(rankSharesOf(some, sample, leaves)).toEqual(all);
    expect(
      rankSharesOf(
        curved.map(() => Number.NaN),
        sample,
        leaves,
      ),
    ).toEqual([]);
  });

  it('divide what two numbers decide as their variances do', () => {
    const large = new LatinHypercube({ size: 4096, seed: 1 });
    const [a, b] = [large.values(leaf('a')), large.values(leaf('b'))];
    const sum = a.map((x, k) => 2 * x + b[k]!);
    const found = rankSharesOf(sum, large, [leaf('a'), leaf('b')]);
    // Of 2a + b the variances are 4 to 1; ranks of a sum of uniform numbers are nearly linear in it.
    expect(found.map(({ name, first }) => [name, first])).toEqual([
      ['a', expect.closeTo(0.8, 1)],
      ['b', expect.closeTo(0.2, 1)],
    ]);
  });
});
