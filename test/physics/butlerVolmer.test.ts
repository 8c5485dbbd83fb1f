import { describe, expect, it } from 'vitest';
import {
  butlerVolmerOverpotential,
  exchangeCurrentDensityAt,
  exchangeCurrentDensityFrom,
} from '../../src/physics/butlerVolmer.ts';
import { F, R, T_STANDARD } from '../../src/physics/constants.ts';

const RT_F = (R * T_STANDARD) / F;

describe('Butler–Volmer overpotential', () => {
  it('solves i = i₀ [exp(Fη/2RT) − exp(−Fη/2RT)]', () => {
    for (const i of [-300, -1, 0.02, 7, 5000]) {
      const eta = butlerVolmerOverpotential(i, 12, T_STANDARD);
      expect(12 * (Math.exp(eta / (2 * RT_F)) - Math.exp(-eta / (2 * RT_F)))).toBeCloseTo(i, 8);
    }
  });

  it('is ohmic with RT/(F i₀) far below the exchange current', () => {
    expect(butlerVolmerOverpotential(1e-6, 1, T_STANDARD) / 1e-6).toBeCloseTo(25.6926e-3, 7);
  });

  it('grows by 118.3 mV per decade far above it', () => {
    const decade = butlerVolmerOverpotential(1e7, 1, T_STANDARD) - butlerVolmerOverpotential(1e6, 1, T_STANDARD);
    expect(decade).toBeCloseTo(118.3e-3, 4);
  });

  it('vanishes at a reversible electrode', () => {
    expect(butlerVolmerOverpotential(1000, Number.POSITIVE_INFINITY, T_STANDARD)).toBe(0);
  });
});

describe('exchange current density', () => {
  it('halves where a quarter of the salt is left', () => {
    expect(exchangeCurrentDensityAt(10, 0.25)).toBe(5);
  });
});

describe('the exchange current density that an overpotential implies', () => {
  it.each([1e-6, 0.001, 0.035, 0.2])('is the one with which the law gives %d V back', (overpotential) => {
    const exchange = exchangeCurrentDensityFrom(10, overpotential, 298.15);
    expect(butlerVolmerOverpotential(10, exchange, 298.15) / overpotential).toBeCloseTo(1, 9);
  });

  it('is infinite without overpotential', () => {
    expect(exchangeCurrentDensityFrom(10, 0, 298.15)).toBe(Number.POSITIVE_INFINITY);
  });
});
