import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostPrior, PRIOR_IN_WORDS } from '../../src/simulation/models/symmetricCell/prediction/pool.ts';
import { type PoolingPrior, pooledPredictive } from '../../src/statistics/pooledHosts.ts';
import { coverage, crpsOfCdf, lnDensityOfCdf } from '../support/scores.ts';
import { electrolyte, hostGroups, type Metal, measured, metals } from './hosts.ts';

const fiveShares = [0.05, 0.25, 0.5, 0.75, 0.95];

function resistances(groups: readonly (readonly number[])[], target: number | null): number[] {
  const { quantile } = pooledPredictive(groups, target, hostPrior);
  return fiveShares.map((share) => Math.exp(quantile(share)));
}

function expectWithin(actual: readonly number[], expected: readonly number[], relative: number): void {
  expect(actual).toHaveLength(expected.length);
  for (const [k, value] of actual.entries()) {
    expect(Math.abs(value / expected[k] - 1), `${value} for ${expected[k]}`).toBeLessThan(relative);
  }
}

/** Quantiles in mV at 1 mA/cm²; PIT, CRPS and ln density in ln R: computed independently with numpy. */
const leftOut: readonly (readonly [Metal, string, number[], number, number, number])[] = [
  ['Na', 'nisb', [27.67, 40.06, 47.49, 56.61, 88.64], 0.1359, 0.2524, -0.8221],
  ['Na', 'cc', [23.21, 35.59, 44.19, 55.61, 97.85], 0.5564, 0.1074, -0.0164],
  ['Na', 'ni', [24.8, 37.91, 46.59, 57.5, 97.66], 0.2938, 0.1418, -0.2118],
  ['Na', 'ani', [23.39, 35.2, 43.12, 53.62, 92.21], 0.6836, 0.1346, -0.1604],
  ['Na', 'plate', [24.2, 35.34, 42.43, 51.46, 83.75], 0.8029, 0.1968, -0.498],
  ['Li', 'nisb', [6.7, 15.66, 22.34, 34.79, 118.91], 0.1304, 0.4937, -1.5162],
  ['Li', 'cc', [4.54, 9.39, 13.2, 22.13, 93.13], 0.728, 0.3012, -1.1284],
  ['K', 'nisb', [31.49, 151.43, 287.64, 414.16, 884.45], 0.1051, 0.9787, -2.3121],
  ['K', 'cc', [19.15, 44.6, 62.13, 84.43, 197.61], 0.9804, 1.5003, -3.6623],
];

function resistanceOf(metal: Metal, host: string): number {
  return Object.entries(measured[metal]).find(([name]) => name === host)![1];
}

function withoutOne(metal: Metal, host: string, prior: PoolingPrior = hostPrior) {
  const groups = hostGroups((ofMetal, name) => ofMetal === metal && name === host);
  const predictive = pooledPredictive(groups, metals.indexOf(metal), prior);
  const y = Math.log(resistanceOf(metal, host));
  return { ...predictive, y, pit: predictive.cdf(y) };
}

function scoresOf({ cdf, y }: Pick<ReturnType<typeof withoutOne>, 'cdf' | 'y'>) {
  return { crps: crpsOfCdf(cdf, y, 1), lnDensity: lnDensityOfCdf(cdf, y, 1e-4) };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
}

describe('a host left out', () => {
  it.each(leftOut)('%s-%s is predicted from the others', (metal, host, quantiles, pit, crps, lnDensity) => {
    const predicted = withoutOne(metal, host);
    const overpotentials = fiveShares.map((share) => electrolyte[metal] + 2 * Math.exp(predicted.quantile(share)));
    expectWithin(overpotentials, quantiles, 0.01);
    expect(Math.abs(predicted.pit - pit)).toBeLessThan(0.005);
    const scores = scoresOf(predicted);
    expect(Math.abs(scores.crps - crps)).toBeLessThan(0.005);
    expect(Math.abs(scores.lnDensity - lnDensity)).toBeLessThan(0.005);
    expect(Math.log(predicted.density(predicted.y))).toBeCloseTo(scores.lnDensity, 5);
  });

  it('is in 90 % for eight of nine and in 50 % for four, with the scores of the independent program', () => {
    const rows = leftOut.map(([metal, host]) => withoutOne(metal, host));
    const pits = rows.map(({ pit }) => pit);
    expect([coverage(pits, 0.9), coverage(pits, 0.5)]).toEqual([8 / 9, 4 / 9]);
    const scores = rows.map(scoresOf);
    expect(Math.abs(mean(scores.map(({ crps }) => crps)) - 0.4563)).toBeLessThan(0.003);
    expect(Math.abs(mean(scores.map(({ lnDensity }) => lnDensity)) + 1.1475)).toBeLessThan(0.003);
  });

  it.each<[string, Partial<PoolingPrior>]>([
    ['groups that scatter alike', { groupScatterDeviation: 0.3 }],
    ['groups that scatter differently', { groupScatterDeviation: 0.9 }],
    ['little scatter', { scatter: 0.3 }],
    ['much scatter', { scatter: 0.7 }],
    ['a sharp prior of the level', { levelDeviation: 0.8 }],
    ['a wide prior of the level', { levelDeviation: 1.6 }],
  ])('with %s is in the central 0.9 for eight of nine', (_, change) => {
    const pits = leftOut.map(([metal, host]) => withoutOne(metal, host, { ...hostPrior, ...change }).pit);
    expect(coverage(pits, 0.9)).toBe(8 / 9);
    expect([3 / 9, 4 / 9]).toContain(coverage(pits, 0.5));
  });
});

describe('the prior of a new host', () => {
  it('is told in words', () => {
    const { level, levelDeviation } = hostPrior;
    const [low, median, high] = [-1.645, 0, 1.645].map((z) => Math.exp(level + z * levelDeviation).toPrecision(2));
    expect(PRIOR_IN_WORDS).toContain(`a median of ${Number(median)} Ohm.cm2`);
    expect(PRIOR_IN_WORDS).toContain(`90 % from ${Math.round(Number(low))} to ${Number(high)} Ohm.cm2`);
  });

  const all = hostGroups();
  it.each<[string, number[][], number | null, number[]]>([
    ['a Na host, all known', all, 0, [8.175, 13.851, 17.574, 22.236, 37.535]],
    ['a Li host, all known', all, 1, [2.031, 5.007, 7.634, 11.956, 35.281]],
    ['a K host, all known', all, 2, [5.807, 24.468, 49.516, 102.991, 376.784]],
    ['another metal, all known', all, null, [1.761, 7.736, 20.0, 51.705, 227.144]],
    ['no data', [], null, [1.62, 7.627, 20.0, 52.448, 246.937]],
    [
      'a K host, one known beside Na and Li',
      hostGroups((metal, host) => metal === 'K' && host === 'cc'),
      2,
      [7.289, 20.011, 28.779, 39.928, 96.518],
    ],
    [
      'a Na host, two known beside Li and K',
      hostGroups((metal, host) => metal === 'Na' && host !== 'cc' && host !== 'ni'),
      0,
      [5.024, 12.145, 16.704, 23.147, 58.002],
    ],
  ])('has the resistances of the independent program: %s', (_, groups, target, expected) => {
    expectWithin(resistances(groups, target), expected, 0.001);
  });
});

/** Na in carbonates: two further papers, with a host and a foil, and with a thin separator. */
const papers = { first: Object.values(measured.Na), second: [20.69, 36.19], third: [13.07] };
/** Na in ethers, of three papers: a group of its own, which teaches the others scatter alone. */
const ethers = [4.5, 0.5, 3.4];

const logs = (values: readonly number[]) => values.map(Math.log);

describe('a paper left out', () => {
  it.each<[keyof typeof papers, number[], number[]]>([
    ['first', [4.48, 21.08, 99.4], [0.238, 0.416, 0.31, 0.474, 0.541]],
    ['second', [7.78, 16.58, 35.5], [0.733, 0.953]],
    ['third', [8.39, 19.4, 45.36], [0.172]],
  ])('the %s one is predicted from the other papers of its metal and electrolytes', (paper, expected, pits) => {
    const known = Object.entries(papers).flatMap(([name, values]) => (name === paper ? [] : values));
    const { quantile, cdf } = pooledPredictive([known, ethers].map(logs).concat(hostGroups().slice(1)), 0, hostPrior);
    expectWithin(
      [0.05, 0.5, 0.95].map((share) => Math.exp(quantile(share))),
      expected,
      0.02,
    );
    for (const [k, resistance] of papers[paper].entries()) {
      expect(Math.abs(cdf(Math.log(resistance)) - pits[k])).toBeLessThan(0.01);
    }
  });
});

const member = fc.double({ min: Math.log(0.1), max: Math.log(5000), noNaN: true });
const group = fc.array(member, { maxLength: 6 });
const shuffled = <T>(items: readonly T[], seed: number) =>
  items.toSorted((a, b) => rank(items.indexOf(a), seed) - rank(items.indexOf(b), seed));
const rank = (index: number, seed: number) => (Math.imul(index + 1, 2 * seed + 1) >>> 0) % 101;

describe('pooling', () => {
  it('gives the same bytes for every order of members and of groups', () => {
    fc.assert(
      fc.property(group, fc.array(group, { maxLength: 4 }), fc.nat(1000), (own, others, seed) => {
        const one = resistances([own, ...others], 0);
        const moved = shuffled(others, seed).map((members) => shuffled(members, seed));
        expect(resistances([...moved, own.toReversed()], moved.length)).toEqual(one);
      }),
      { numRuns: 15 },
    );
  });

  it('takes no level from other groups: without a member the median is that of the prior, and both sides are alike', () => {
    fc.assert(
      fc.property(fc.array(group, { maxLength: 4 }), (others) => {
        const { quantile } = pooledPredictive(others, null, hostPrior);
        expect(quantile(0.5)).toBeCloseTo(Math.log(20), 4);
        for (const share of [0.01, 0.1, 0.3]) {
          expect(quantile(share) + quantile(1 - share)).toBeCloseTo(2 * Math.log(20), 4);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('learns scatter from other groups', () => {
    const width = (others: number[][]) => {
      const { quantile } = pooledPredictive([[3], ...others], 0, hostPrior);
      return quantile(0.95) - quantile(0.05);
    };
    const alike = [0, 0.02, 0.04, 0.06, 0.08];
    const apart = alike.map((y) => 40 * y);
    expect(width([alike, alike])).toBeLessThan(0.8 * width([]));
    expect(width([apart, apart])).toBeGreaterThan(1.3 * width([]));
  });

  it('is the same for an unnamed group, an empty one, and with empty ones beside', () => {
    const [na, li, k] = hostGroups();
    const unnamed = resistances([na, li, k], null);
    expect(resistances([na, li, k, []], 3)).toEqual(unnamed);
    expectWithin(resistances([na, li, k, [], []], null), unnamed, 1e-9);
  });

  it('narrows with members that agree, about them', () => {
    const widths = [0, 1, 3, 10, 100].map((count) => {
      const { quantile } = pooledPredictive(
        [Array.from({ length: count }, (_, k) => 4 + 0.2 * Math.sin(k))],
        0,
        hostPrior,
      );
      if (count > 1) expect(Math.abs(quantile(0.5) - 4)).toBeLessThan(0.15);
      return quantile(0.95) - quantile(0.05);
    });
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });

  it('bears a thousand members', () => {
    const { quantile } = pooledPredictive([Array.from({ length: 1000 }, (_, k) => 3 + Math.sin(k))], 0, hostPrior);
    expect(Math.abs(quantile(0.5) - 3)).toBeLessThan(0.1);
  });

  it('has quantiles that rise with the probability, and that its distribution takes back', () => {
    for (const target of [0, 1, 2, null]) {
      const { quantile, cdf } = pooledPredictive(hostGroups(), target, hostPrior);
      const shares = Array.from({ length: 4096 }, (_, k) => (k + 0.5) / 4096);
      const drawn = shares.map(quantile);
      expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
      for (let k = 0; k < 4096; k += 65) expect(Math.abs(cdf(drawn[k]) - shares[k])).toBeLessThan(1e-5);
    }
  });

  it('has quantiles beyond its table', () => {
    const { quantile, cdf } = pooledPredictive([], null, hostPrior);
    for (const share of [1e-7, 1e-5, 1 - 1e-5]) expect(cdf(quantile(share)) / share).toBeCloseTo(1, 6);
    expect(quantile(1e-9)).toBeLessThan(quantile(1e-7));
    expect([quantile(0), quantile(1)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });

  it('refuses what is no member, no group, no probability', () => {
    expect(() => pooledPredictive([[1], [2, Math.log(0)]], 0, hostPrior)).toThrow(
      'groups[1][1]: -Infinity given, a finite number is needed',
    );
    for (const target of [2, -1, 0.5, Number.NaN]) {
      expect(() => pooledPredictive([[1], [2]], target, hostPrior)).toThrow(
        `target: ${target} given, the index of one of 2 groups or null is allowed`,
      );
    }
    const { quantile } = pooledPredictive([], null, hostPrior);
    for (const share of [-0.1, 1.1, Number.NaN]) expect(() => quantile(share)).toThrow(`probability: ${share} given`);
  });
});
