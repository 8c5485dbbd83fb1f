import { describe, expect, it } from 'vitest';
import { butlerVolmerOverpotential } from '../../src/physics/butlerVolmer.ts';
import { E_CHARGE, F, K_B, R } from '../../src/physics/constants.ts';
import {
  greatestCurrent,
  marcusHushChidseyCurrent,
  marcusHushChidseyOverpotential,
} from '../../src/physics/marcusHushChidsey.ts';

const temperature = 298.15;
const thermal = (R * temperature) / F;
const kinetics = (lambda: number) => ({
  exchangeCurrentDensity: 10,
  reorganisationEnergy: lambda * K_B * temperature,
  temperature,
});

/** ∫ exp(−(x − λ ± ξ)²/4λ)/(1 + exp x) dx by the trapezoidal rule, which converges geometrically. */
function rate(xi: number, lambda: number): number {
  let sum = 0;
  for (let k = -40_000; k <= 40_000; k++) {
    const x = k / 100;
    sum += Math.exp(-((x - lambda + xi) ** 2) / (4 * lambda)) / (1 + Math.exp(x)) / 100;
  }
  return sum;
}

/** 1 − (2/√π) ∫₀ˣ exp(−t²) dt, by its series or its continued fraction. */
function erfc(x: number): number {
  const z = Math.abs(x);
  let tail = 0;
  if (z < 3) {
    let [sum, term] = [0, z];
    for (let n = 0; n < 200; n++) {
      sum += term / (2 * n + 1);
      term *= (-z * z) / (n + 1);
    }
    tail = 1 - (2 / Math.sqrt(Math.PI)) * sum;
  } else {
    let fraction = 0;
    for (let k = 60; k > 0; k--) fraction = k / 2 / (z + fraction);
    tail = Math.exp(-z * z) / Math.sqrt(Math.PI) / (z + fraction);
  }
  return x < 0 ? 2 - tail : tail;
}

/**
 * Net rate in closed form; not scaled to an exchange current.
 *
 * @see Zeng, Smith, Bai & Bazant, J. Electroanal. Chem. 735, 77 (2014), doi:10.1016/j.jelechem.2014.09.038
 */
function zeng(xi: number, lambda: number): number {
  const root = Math.sqrt(1 + Math.sqrt(lambda) + xi * xi);
  return Math.sqrt(Math.PI * lambda) * Math.tanh(xi / 2) * erfc((lambda - root) / (2 * Math.sqrt(lambda)));
}

/** The net current of the integral with the same exchange current. */
function exact(xi: number, lambda: number): number {
  return (10 * (rate(xi, lambda) - rate(-xi, lambda))) / rate(0, lambda);
}

describe('Marcus–Hush–Chidsey', () => {
  it.each([1, 4, 10, 20, 40])('agrees with the integral to 1e-8, λ = %d', (lambda) => {
    for (const xi of [0.1, 1, 3, 6, 10, 20, 40]) {
      const closed = marcusHushChidseyCurrent(xi * thermal, kinetics(lambda));
      expect(Math.abs(closed / exact(xi, lambda) - 1), `ξ = ${xi}`).toBeLessThan(1e-8);
    }
  });

  it('has the resistance RT/(F i₀) at small overpotentials, whatever the reorganisation energy', () => {
    for (const lambda of [1, 10, 40]) {
      expect(marcusHushChidseyCurrent(1e-6, kinetics(lambda)) / ((10 * 1e-6) / thermal)).toBeCloseTo(1, 6);
      expect(marcusHushChidseyOverpotential(1e-4, kinetics(lambda)) / ((1e-4 / 10) * thermal)).toBeCloseTo(1, 6);
    }
  });

  it('is odd in the overpotential', () => {
    expect(marcusHushChidseyCurrent(-0.2, kinetics(12))).toBe(-marcusHushChidseyCurrent(0.2, kinetics(12)));
    expect(marcusHushChidseyOverpotential(-70, kinetics(12))).toBe(-marcusHushChidseyOverpotential(70, kinetics(12)));
  });

  it('goes to a limit at large overpotentials, above which there is none', () => {
    const limit = greatestCurrent(kinetics(12));
    expect(marcusHushChidseyCurrent(3, kinetics(12)) / limit).toBeCloseTo(1, 10);
    expect(marcusHushChidseyCurrent(0.3, kinetics(12)) / limit).toBeLessThan(0.6);
    expect(marcusHushChidseyOverpotential(-1.01 * limit, kinetics(12))).toBe(Number.NEGATIVE_INFINITY);
  });

  it('comes close to Butler–Volmer where the reorganisation energy is large', () => {
    const [i, far] = [100, { ...kinetics(1), reorganisationEnergy: 3 * E_CHARGE }];
    expect(marcusHushChidseyOverpotential(i, far) / butlerVolmerOverpotential(i, 10, temperature)).toBeCloseTo(1, 1);
  });

  it('goes to Butler–Volmer with α = ½ as 1/λ', () => {
    const deviation = (lambda: number) => {
      const xi = 4;
      return 1 - marcusHushChidseyCurrent(xi * thermal, kinetics(lambda)) / (2 * 10 * Math.sinh(xi / 2));
    };
    expect(deviation(400)).toBeLessThan(0.02);
    const order = Math.log2(deviation(50) / deviation(400)) / 3;
    expect(Math.abs(order - 1)).toBeLessThan(0.1);
  });

  it.each([8, 10, 12, 16])(
    'agrees with the closed form of Zeng et al. to the 5 %% that they state, λ = %d',
    (lambda) => {
      const scale = rate(0, lambda) / 10;
      for (let xi = 0.05; xi < 60; xi *= 1.2) {
        const net = marcusHushChidseyCurrent(xi * thermal, kinetics(lambda)) * scale;
        expect(Math.abs(zeng(xi, lambda) / net - 1), `ξ = ${xi}`).toBeLessThan(0.05);
      }
    },
  );

  it('differs from that closed form by up to 11 % at small and 27 % at large reorganisation energies, as the integral does', () => {
    for (const [lambda, most] of [
      [2, 0.12],
      [4, 0.09],
      [40, 0.28],
    ] as const) {
      const errors = [0.1, 1, 3, 6, 20].map((xi) => {
        const net = marcusHushChidseyCurrent(xi * thermal, kinetics(lambda)) * (rate(0, lambda) / 10);
        expect(zeng(xi, lambda) / net).toBeCloseTo((zeng(xi, lambda) * 10) / (exact(xi, lambda) * rate(0, lambda)), 7);
        return Math.abs(zeng(xi, lambda) / net - 1);
      });
      expect(Math.max(...errors)).toBeLessThan(most);
      expect(Math.max(...errors)).toBeGreaterThan(0.05);
    }
  });

  it.each([1e-3, 1, 30, 200])('is solved for the overpotential at %d A/m²', (i) => {
    const eta = marcusHushChidseyOverpotential(i, kinetics(20));
    expect(marcusHushChidseyCurrent(eta, kinetics(20)) / i).toBeCloseTo(1, 9);
  });
});
