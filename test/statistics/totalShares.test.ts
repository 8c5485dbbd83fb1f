import { describe, expect, it } from 'vitest';
import { normal } from '../../src/statistics/distribution.ts';
import type { Draws, Uncertain } from '../../src/statistics/latinHypercube.ts';
import { type Steps, type TotalShares, totalDesign, totalShares } from '../../src/statistics/totalShares.ts';

const standard = (leaf: string): Uncertain => ({ leaf, name: leaf, distribution: normal(0, 1) });
const even = (leaf: string): Uncertain => ({
  leaf,
  name: leaf,
  distribution: { shape: 'UNIFORM', low: 0, high: 1 },
});

/** A result from its numbers, for each member of a sample. */
function resultOf(numbers: readonly Uncertain[], compute: (...x: number[]) => number) {
  return (draws: Draws) => {
    const columns = numbers.map((one) => draws.values(one));
    return Float64Array.from({ length: draws.size }, (_, k) => compute(...columns.map((column) => column[k]!)));
  };
}

function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const all = (shares: TotalShares, leaves: readonly string[]) => leaves.map((leaf) => atOnce(shares(leaf))!);

describe('total shares of the variance of ranks', () => {
  /** Two sums Y, Y′ of normal numbers with the correlation r have cov(Φ(Y), Φ(Y′)) = asin(r/2)/(2π); var Φ(Y) = 1/12. */
  const shared = (r: number) => (6 / Math.PI) * Math.asin(r / 2);

  it.each([
    ['a sum', (sum: number) => sum],
    ['an exponential of it', (sum: number) => Math.exp(3 * sum)],
  ])('are those of a sum of normal numbers, known in closed form: %s', (_, shape) => {
    const weights = [0.8, 0.5, 0.3, 0.1];
    const numbers = weights.map((_, k) => standard(`x${k}`));
    const evaluate = resultOf(numbers, (...x) => shape(weights.reduce((sum, weight, k) => sum + weight * x[k]!, 0)));
    const found = all(totalShares(evaluate), ['x0', 'x1', 'x2', 'x3']);
    const whole = weights.reduce((sum, weight) => sum + weight * weight, 0);
    for (const [k, weight] of weights.entries()) {
      expect(found[k]).toBeGreaterThan(0);
      expect(Math.abs(found[k]! - (1 - shared(1 - weight ** 2 / whole)))).toBeLessThan(0.03);
    }
  });

  it('are 107/210 for each of two even numbers that are added, which explain 103/210 by themselves', () => {
    const evaluate = resultOf([even('a'), even('b')], (a, b) => a! + b!);
    for (const share of all(totalShares(evaluate), ['a', 'b'])) expect(Math.abs(share - 107 / 210)).toBeLessThan(0.03);
  });

  it('are 1 for the only number that matters, and exactly 0 for one that does not', () => {
    const evaluate = resultOf([even('a'), even('b')], (a) => a! ** 3);
    const [a, b] = all(totalShares(evaluate), ['a', 'b']);
    expect(Math.abs(a! - 1)).toBeLessThan(0.03);
    expect(b).toBe(0);
  });

  it('see what two numbers do only together: the sign of a product', () => {
    const evaluate = resultOf([standard('a'), standard('b')], (a, b) => Math.sign(a! * b!));
    for (const share of all(totalShares(evaluate), ['a', 'b'])) expect(Math.abs(share - 1)).toBeLessThan(0.05);
  });

  it('include results without bound, which have the last ranks', () => {
    const open = (a: number, b: number) => (a + 0.1 * b > 0.9 ? Infinity : a + 0.1 * b);
    const [a, b] = all(totalShares(resultOf([even('a'), even('b')], (x, y) => open(x!, y!))), ['a', 'b']);
    expect(a).toBeGreaterThan(0.95);
    expect(a).toBeLessThanOrEqual(1);
    expect(b).toBeGreaterThan(0);
    expect(b).toBeLessThan(0.05);
  });

  it('leave out members that cannot be, and are null where too few can, or where all results are alike', () => {
    const numbers = [even('a'), even('b')];
    const half = resultOf(numbers, (a, b) => (b! < 0.5 ? Number.NaN : a! + b!));
    expect(atOnce(totalShares(half)('a'))).toBeGreaterThan(0.5);
    expect(atOnce(totalShares(resultOf(numbers, (a) => (a! < 0.99 ? Number.NaN : 1 + a!)))('b'))).toBeNull();
    expect(atOnce(totalShares(resultOf(numbers, () => 1))('a'))).toBeNull();
    expect(atOnce(totalShares(resultOf(numbers, () => Infinity))('a'))).toBeNull();
  });
});

describe('the computation of total shares', () => {
  const numbers = ['a', 'b', 'c'].map(even);
  const evaluate = resultOf(numbers, (a, b, c) => a! * b! + c!);

  it('gives the same bytes whatever was asked before, and others with another seed', () => {
    const one = all(totalShares(evaluate), ['a', 'b', 'c']);
    const other = all(totalShares(evaluate), ['c', 'b', 'a']).toReversed();
    expect(other).toEqual(one);
    expect(all(totalShares(evaluate, { ...totalDesign, seeds: [1, 3] }), ['a', 'b', 'c'])).not.toEqual(one);
  });

  it('gives the same where the numbers are asked for side by side', () => {
    const shares = totalShares(evaluate);
    const works = ['a', 'b', 'c'].map((leaf) => shares(leaf));
    const found = new Map<number, number | null>();
    while (found.size < 3) {
      for (const [k, work] of works.entries()) {
        const step = found.has(k) ? null : work.next();
        if (step?.done) found.set(k, step.value);
      }
    }
    expect([0, 1, 2].map((k) => found.get(k))).toEqual(all(totalShares(evaluate), ['a', 'b', 'c']));
  });

  it('pauses after each 512 members, and evaluates 2048 for each number and twice that for all', () => {
    const sizes: number[] = [];
    const counted = totalShares((draws) => {
      sizes.push(draws.size);
      return evaluate(draws);
    });
    for (const leaf of ['a', 'b', 'c']) {
      const work = counted(leaf);
      for (let before = sizes.length; !work.next().done; before = sizes.length) {
        expect(sizes.length - before).toBeLessThanOrEqual(1);
      }
    }
    expect(Math.max(...sizes)).toBe(512);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(2048 * (3 + 2));
  });

  it('fails for each number where the result fails', () => {
    const shares = totalShares(() => {
      throw new Error('a fault');
    });
    expect(() => atOnce(shares('a'))).toThrow('a fault');
    expect(() => atOnce(shares('b'))).toThrow('a fault');
  });
});
