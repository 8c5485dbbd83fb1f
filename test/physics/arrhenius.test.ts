import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrheniusFactor, fittedActivationEnergy, slowdown } from '../../src/physics/arrhenius.ts';
import { quantile } from '../../src/statistics/sample.ts';

const temperatures = [263, 278, 293, 308, 323];

const factor = (activationEnergy: number, temperature: number, referenceTemperature: number) =>
  arrheniusFactor({ activationEnergy, temperature, referenceTemperature });

describe('the Arrhenius law', () => {
  it('is 1 at the reference, rises with the temperature, and multiplies along a path', () => {
    expect(factor(55e3, 298.15, 298.15)).toBe(1);
    expect(factor(55e3, 253.15, 298.15)).toBeCloseTo(0.019372096, 9);
    const there = factor(14e3, 310, 298.15);
    expect(there).toBeGreaterThan(1);
    expect(there * factor(14e3, 298.15, 310)).toBeCloseTo(1, 12);
    expect(factor(14e3, 310, 280)).toBeCloseTo(there * factor(14e3, 298.15, 280), 12);
  });

  it.each([
    [14e3, [2.7289237906085386, 1.6768040920582636, 1, 0.7629833525041451, 0.5524912713214297]],
    [55e3, [51.620640227587224, 7.618945181367078, 1, 0.345503164999181, 0.09720911995861117]],
    [80e3, [310.0126899240596, 19.175917109545274, 1, 0.21313633734013945, 0.03369564971785886]],
  ])('slows down in the cold: %d J/mol', (energy, slower) => {
    [253.15, 273.15, 298.15, 313.15, 333.15].forEach((temperature, k) => {
      expect(Math.abs(slowdown(energy, temperature, 298.15) / slower[k]! - 1)).toBeLessThan(1e-9);
    });
  });

  it.each([13e3, -40e3, 0])('is found again in its own series: %d J/mol', (energy) => {
    const points = temperatures.map((temperature) => ({
      temperature,
      value: 7.5 * factor(energy, temperature, 298.15),
    }));
    const fit = fittedActivationEnergy(points);
    expect(fit).toMatchObject({ activationEnergy: expect.closeTo(energy, 5), standardError: expect.closeTo(0, 5) });
  });

  it('has the standard error of a linear regression', () => {
    const inverses = [1, 2, 3, 4].map((k) => ({ temperature: 1 / k, value: Math.exp([2, 4, 5, 8][k - 1]) }));
    // y = 0 + 1.9 x, residuals 0.1, 0.2, −0.7, 0.4: variance 0.7/2 over a spread of 5.
    const gas = 8.31446261815324;
    expect(fittedActivationEnergy(inverses)).toEqual({
      activationEnergy: expect.closeTo(-1.9 * gas, 9),
      standardError: expect.closeTo(gas * Math.sqrt(0.35 / 5), 9),
    });
  });

  it('has no error for two points, and no fit for less or for values without a logarithm', () => {
    const [one, other] = [
      { temperature: 280, value: 1 },
      { temperature: 300, value: 2 },
    ];
    expect(fittedActivationEnergy([one, other])).toMatchObject({ standardError: null });
    expect(fittedActivationEnergy([one, one])).toEqual({ reason: 'a slope needs two temperatures, and there are 1' });
    expect(fittedActivationEnergy([])).toEqual({ reason: 'a slope needs two temperatures, and there are 0' });
    expect(fittedActivationEnergy([one, { ...other, value: 0 }])).toHaveProperty('reason');
    expect(fittedActivationEnergy([one, { ...other, temperature: Number.NaN }])).toHaveProperty('reason');
  });
});

interface Series {
  readonly doi: string;
  readonly solvents: ReadonlySet<string>;
  readonly points: readonly { readonly temperature: number; readonly value: number }[];
}

const lines = readFileSync(join(import.meta.dirname, 'calisol23/conductivity.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1);
const measured: readonly Series[] = lines.map((line) => {
  const [doi, , , , solvents, points] = line.split(',');
  return {
    doi: doi,
    solvents: new Set(solvents.split(';').map((one) => one.split('=')[0])),
    points: points.split(' ').map((point) => {
      const [temperature, value] = point.split(':').map(Number);
      return { temperature, value };
    }),
  };
});

const linear = new Set(['DEC', 'DMC', 'EMC']);
const solventKinds: Record<string, (solvents: ReadonlySet<string>) => boolean> = {
  'EC with linear carbonates': (solvents) =>
    solvents.has('EC') && solvents.size > 1 && [...solvents].every((one) => one === 'EC' || linear.has(one)),
  'PC alone': (solvents) => solvents.size === 1 && solvents.has('PC'),
  ethers: (solvents) => !solvents.has('EC') && !solvents.has('PC'),
};

/** Activation energies, kJ/mol, of the series with four or more rows over 25 K between two temperatures. */
function energiesOf(kind: string, low: number, high: number) {
  const cut = measured
    .filter(({ solvents }) => solventKinds[kind](solvents))
    .map(({ doi, points }) => ({ doi, points: points.filter((p) => p.temperature >= low && p.temperature <= high) }))
    .filter(({ points }) => {
      const span = points.map(({ temperature }) => temperature);
      return points.length >= 4 && Math.max(...span) - Math.min(...span) >= 25;
    });
  const energies = cut.map(({ points }) => {
    const fit = fittedActivationEnergy(points);
    if ('reason' in fit) throw new Error(fit.reason);
    return fit.activationEnergy / 1000;
  });
  return { energies: energies.toSorted((a, b) => a - b), sources: new Set(cut.map(({ doi }) => doi)).size };
}

describe('the conductivity of lithium electrolytes in CALiSol-23', () => {
  it.each<[string, number, number, number, number, [number, number, number]]>([
    ['EC with linear carbonates', 273, 333, 23, 7, [10.87, 12.99, 15.22]],
    ['EC with linear carbonates', 253, 298.15, 12, 6, [14.83, 15.42, 18.68]],
    ['PC alone', 273, 333, 15, 4, [18.29, 21.66, 25.7]],
    ['PC alone', 253, 298.15, 17, 6, [23.35, 33.63, 42.36]],
    ['ethers', 273, 333, 4, 2, [7.42, 8.41, 9.96]],
  ])(
    'in %s, %d to %d K, has activation energies of %d series of %d sources',
    (kind, low, high, count, sources, expected) => {
      const found = energiesOf(kind, low, high);
      expect([found.energies.length, found.sources]).toEqual([count, sources]);
      for (const [k, share] of [0.05, 0.5, 0.95].entries()) {
        expect(Math.abs(quantile(found.energies, share) - expected[k])).toBeLessThan(0.05);
      }
    },
  );
});
