import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { T_STANDARD } from '../../../src/physics/constants.ts';
import { betweenLaws, saturationFactor } from '../../../src/simulation/cells/electrodeInterface.ts';
import {
  fitSeriesInterface,
  type RatePoint,
  type SeriesInterface,
} from '../../../src/simulation/cells/interfaceIdentification.ts';
import { continuedInterface, continuedOverpotential } from './continued.ts';

const MILLI = 1e-3;
/** 1 mA/cm², A/m². */
const MA_CM2 = 10;
/** 1 Ω·cm², Ω·m². */
const OHM_CM2 = 1e-4;

const continuedBy = (law: 'OHMIC' | 'BUTLER_VOLMER') => (interfaceOverpotential: number, currentRatio: number) =>
  continuedInterface(law, { interfaceOverpotential, currentRatio, temperature: T_STANDARD });
const ohmicContinuation = continuedBy('OHMIC');
const butlerVolmerContinuation = continuedBy('BUTLER_VOLMER');

/** mA/cm² and mV of the whole cell. */
type Plateau = readonly [current: number, overpotential: number];

function pointsOf(plateaus: readonly Plateau[]): RatePoint[] {
  return plateaus.map(([current, overpotential]) => ({
    currentDensity: current * MA_CM2,
    overpotential: overpotential * MILLI,
  }));
}

function fitOf(plateaus: readonly Plateau[], leastResistance = 0): SeriesInterface {
  const fit = fitSeriesInterface(pointsOf(plateaus), {
    temperature: T_STANDARD,
    leastResistance: leastResistance * OHM_CM2,
  });
  if ('reason' in fit) throw new Error(fit.reason);
  return fit;
}

const foil: readonly Plateau[] = [
  [1, 82],
  [2, 156],
  [5, 340],
];
const hysteresis: readonly Plateau[] = [
  [1, 41],
  [2, 78],
  [5, 170],
];

/** Rate tests of Na in three papers; the electrolyte in Ω·cm². */
const rateTests: readonly {
  readonly name: string;
  readonly plateaus: readonly Plateau[];
  readonly electrolyte: number;
  readonly ohmic: readonly number[];
  readonly butlerVolmer: readonly number[];
  readonly logMean: readonly number[];
  readonly fit: { readonly r: number; readonly i0: number; readonly rms: number };
}[] = [
  {
    name: 'foil',
    plateaus: foil,
    electrolyte: 9.62,
    ohmic: [82, 164, 410],
    butlerVolmer: [82, 143.6, 258.8],
    logMean: [82, 153.5, 325.7],
    fit: { r: 35.2, i0: 1.061, rms: 0.0034 },
  },
  {
    name: 'host',
    plateaus: [
      [1, 51],
      [2, 100],
    ],
    electrolyte: 9.62,
    ohmic: [51, 102],
    butlerVolmer: [51, 96.7],
    logMean: [51, 99.3],
    fit: { r: 22.2, i0: 1.761, rms: 0 },
  },
  {
    name: 'alloy, three currents',
    plateaus: [
      [1, 8],
      [4, 12],
      [8, 50],
    ],
    electrolyte: 1.2,
    ohmic: [8, 32, 64],
    butlerVolmer: [8, 31.7, 61.8],
    logMean: [8, 31.9, 62.9],
    fit: { r: 0, i0: 6.417, rms: 0.6964 },
  },
  {
    name: 'alloy, two currents',
    plateaus: [
      [1, 8],
      [8, 50],
    ],
    electrolyte: 1.2,
    ohmic: [8, 64],
    butlerVolmer: [8, 61.8],
    logMean: [8, 62.9],
    fit: { r: 0, i0: 6.417, rms: 0.1907 },
  },
  {
    name: 'foil, if the hysteresis was printed',
    plateaus: hysteresis,
    electrolyte: 9.62,
    ohmic: [41, 82, 205],
    butlerVolmer: [41, 79.5, 173.7],
    logMean: [41, 80.7, 188.7],
    fit: { r: 7.7, i0: 1.516, rms: 0.0095 },
  },
];

describe.each(rateTests)('a rate test: $name', ({ plateaus, electrolyte, ohmic, butlerVolmer, logMean, fit }) => {
  const [[, first]] = plateaus as [Plateau];
  const continued = (current: number, weight: number) =>
    continuedOverpotential({
      interfaceOverpotential: ((first - electrolyte) / 2) * MILLI,
      electrolyteOverpotential: electrolyte * current * MILLI,
      currentRatio: current,
      temperature: T_STANDARD,
      weight,
      saturation: 0,
    }) / MILLI;

  it('continues from its first current by both laws and between them', () => {
    for (const [k, [current]] of plateaus.entries()) {
      expect(Math.abs(continued(current, 1) - ohmic[k])).toBeLessThan(0.2);
      expect(Math.abs(continued(current, 0) - butlerVolmer[k])).toBeLessThan(0.2);
      expect(Math.abs(continued(current, 1 / 2) - logMean[k])).toBeLessThan(0.2);
    }
  });

  it('is fitted by a resistance and a charge transfer in series', () => {
    const { resistance, exchangeCurrentDensity, deviation } = fitOf(plateaus);
    expect(Math.abs(resistance / OHM_CM2 - fit.r)).toBeLessThan(0.3);
    expect(Math.abs(exchangeCurrentDensity / MA_CM2 / fit.i0 - 1)).toBeLessThan(0.02);
    expect(Math.abs(deviation - fit.rms)).toBeLessThan(1e-4);
  });
});

describe('the identification of an interface', () => {
  it('holds for three currents that fit where neither law alone does', () => {
    const fit = fitOf(foil, 9.62);
    expect(fit.deviationOfButlerVolmer).toBeCloseTo(0.202, 3);
    expect(fit.deviationOfOhmic).toBeCloseTo(0.137, 3);
    expect(fit.isIdentified).toBe(true);
  });

  it('does not hold where one law fits as well', () => {
    const fit = fitOf(hysteresis, 9.62);
    expect(fit.deviationOfButlerVolmer).toBeCloseTo(0.02, 3);
    expect(fit.deviationOfOhmic).toBeCloseTo(0.137, 3);
    expect(fit.isIdentified).toBe(false);
    const ohmic = fitOf([
      [1, 50],
      [2, 100],
      [5, 249],
    ]);
    expect(ohmic).toMatchObject({ deviationOfOhmic: expect.closeTo(0.0028, 3), isIdentified: false });
    expect(ohmic.deviationOfButlerVolmer).toBeGreaterThan(0.03);
  });

  it('does not hold for two currents, whatever their number of points, nor where nothing fits', () => {
    expect(fitOf(foil.slice(0, 2), 9.62).isIdentified).toBe(false);
    expect(fitOf([...foil.slice(0, 2), [2, 156]], 9.62).isIdentified).toBe(false);
    const scattered = fitOf(
      [
        [1, 82],
        [2, 110],
        [5, 400],
      ],
      9.62,
    );
    expect(scattered.deviation).toBeGreaterThan(0.03);
    expect(scattered.isIdentified).toBe(false);
  });

  it('finds both numbers of a curve that it is given, in any order of points', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        fc.double({ min: 5, max: 40, noNaN: true }),
        (share, eta) => {
          // η of each electrode and the share of the resistance at 1 mA/cm².
          const chargeTransfer = (1 - share) * eta;
          const at = (current: number): Plateau => [
            current,
            2 * share * eta * current + (2 * butlerVolmerContinuation(chargeTransfer * MILLI, current)) / MILLI,
          ];
          const fit = fitOf([at(8), at(1), at(20), at(3)]);
          expect(fit.deviation).toBeLessThan(1e-6);
          const expected = 2 * share * eta;
          if (eta > 20) expect(Math.abs(fit.resistance / OHM_CM2 / expected - 1)).toBeLessThan(1e-3);
          expect(fitOf([at(1), at(3), at(8), at(20)])).toEqual(fit);
        },
      ),
    );
  });

  it('leaves at least the electrolyte as resistance', () => {
    expect(fitOf(hysteresis, 9.62).resistance).toBeCloseTo(9.62 * OHM_CM2, 9);
  });

  it.each<[string, readonly Plateau[], number, string]>([
    [
      'one current',
      [
        [1, 82],
        [1, 83],
      ],
      0,
      'a fit needs two current densities, and there are 1',
    ],
    ['no current', [], 0, 'a fit needs two current densities, and there are 0'],
    [
      'an overpotential of zero',
      [
        [1, 0],
        [2, 5],
      ],
      0,
      'a current density or an overpotential is not positive',
    ],
    [
      'a current without sense',
      [
        [Number.NaN, 5],
        [2, 5],
      ],
      0,
      'a current density or an overpotential is not positive',
    ],
    ['too much electrolyte', foil, 83, 'the electrolyte alone has a higher overpotential than was measured'],
  ])('refuses %s', (_, plateaus, least, reason) => {
    const options = { temperature: T_STANDARD, leastResistance: least * OHM_CM2 };
    expect(fitSeriesInterface(pointsOf(plateaus), options)).toEqual({ reason });
  });
});

const overpotential = fc.double({ min: 1e-6, max: 2, noNaN: true });
const ratio = fc.double({ min: 1e-3, max: 1e3, noNaN: true });

describe('the continuation of an interface to another current', () => {
  it('is the overpotential itself at the tested current, and none where there is none', () => {
    for (const eta of [0, 0.01, 0.5, 20, 1e4])
      expect(Math.abs(ohmicContinuation(eta, 1) - eta)).toBeLessThan(1e-15 + 1e-15 * eta);
    for (const eta of [0, 0.01, 0.5, 20]) {
      expect(Math.abs(butlerVolmerContinuation(eta, 1) - eta)).toBeLessThanOrEqual(1e-12 * eta);
    }
    expect(butlerVolmerContinuation(0, 5)).toBe(0);
    expect(saturationFactor(1, 0.4)).toBe(1);
  });

  it('by Butler–Volmer is below the ohmic one at larger currents, above it at smaller ones', () => {
    fc.assert(
      fc.property(overpotential, ratio, (eta, x) => {
        const difference = ohmicContinuation(eta, x) - butlerVolmerContinuation(eta, x);
        expect(Math.sign(difference) * Math.sign(x - 1)).toBeGreaterThanOrEqual(
          Math.abs(difference) < 1e-9 * eta * x ? -1 : 0,
        );
      }),
    );
  });

  it('is the same by one step as by two', () => {
    fc.assert(
      fc.property(overpotential, ratio, ratio, (eta, x, y) => {
        const between = butlerVolmerContinuation(eta, x);
        const [once, twice] = [butlerVolmerContinuation(eta, x * y), butlerVolmerContinuation(between, y)];
        expect(Math.abs(twice / once - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it('stays a number, and does not fall, where sinh would overflow', () => {
    const at = (eta: number) => butlerVolmerContinuation(eta, 3);
    expect(at(15.42) - 15.42).toBeCloseTo(at(15.4) - 15.4, 9);
    expect(at(1e3)).toBeGreaterThan(at(30));
    expect(at(1e3)).toBeLessThan(40);
  });

  it('lies between the laws, at their mean logarithm with half of each', () => {
    expect(betweenLaws(164, 143.6, 1)).toBe(164);
    expect(betweenLaws(164, 143.6, 0)).toBe(143.6);
    expect(betweenLaws(4, 9, 1 / 2)).toBeCloseTo(6, 12);
  });

  it('saturates on both sides: higher at smaller currents, lower at larger ones', () => {
    expect(saturationFactor(0.1, 0.4)).toBeCloseTo(10 ** 0.4, 12);
    expect(saturationFactor(10, 0.4)).toBeCloseTo(10 ** -0.4, 12);
    const cell = { interfaceOverpotential: 0.02, electrolyteOverpotential: 0.05, currentRatio: 5, temperature: 298.15 };
    const saturated = continuedOverpotential({ ...cell, weight: 1, saturation: 0.3 });
    expect(saturated).toBeCloseTo(0.05 + 2 * 0.02 * 5 * 5 ** -0.3, 12);
  });
});
