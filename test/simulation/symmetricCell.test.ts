import { describe, expect, it } from 'vitest';
import { F, R } from '../../src/physics/constants.ts';
import { limitingCurrentDensity } from '../../src/physics/limitingCurrent.ts';
import {
  CELL_VOLTAGE,
  CURRENT_DENSITY,
  WORKING_CONCENTRATION,
  WORKING_INTERFACE,
} from '../../src/simulation/cells/cycledCell.ts';
import { reversible } from '../../src/simulation/cells/electrodeInterface.ts';
import { type ElectrolyteLaw, electrolyteLaws } from '../../src/simulation/cells/electrolyteLaws.ts';
import { simulate, unwatched } from '../../src/simulation/simulate.ts';
import { aCell, base, current, order, solved, voltage } from './cells.ts';

const STEADY = 7200;
const ONE_MILLIAMPERE = 10;
const RT_F = (R * base.temperature) / F;
const ohmic = (resistance: number) => ({ resistance, exchangeCurrentDensity: Number.POSITIVE_INFINITY });
const kinetic = (exchangeCurrentDensity: number, resistance = 0) => ({ resistance, exchangeCurrentDensity });

describe('dilute cell with reversible electrodes', () => {
  // ions of 1.0 and 1.5 × 10⁻¹⁰ m²/s: D = 2D₊D₋/(D₊ + D₋), t₊ = D₊/(D₊ + D₋), κ = F²(D₊ + D₋)c/RT
  const dilute = {
    saltDiffusivity: 1.2e-10,
    transferenceNumber: 0.4,
    ionicConductivity: (F * 2.5e-10 * 1000) / RT_F,
    law: electrolyteLaws.DILUTE,
  };
  const limit = limitingCurrentDensity({
    ...base,
    ...dilute,
    thickness: base.separatorThickness,
    transportFactor: 0.92 ** 1.5,
  });
  const exact = (share: number) => 4 * RT_F * Math.atanh(share);
  const error = (share: number, nodes = 200) =>
    Math.abs(voltage({ ...dilute, nodes, protocol: current(share * limit, 20 * STEADY) }) / exact(share) - 1);

  it('obeys i = i_lim tanh(FV/4RT)', () => {
    expect(exact(0.1) * 1e3).toBeCloseTo(10.3115, 4);
    expect(exact(0.9) * 1e3).toBeCloseTo(151.30046, 5);
    expect(error(0.1)).toBeLessThan(2e-6);
    expect(error(0.5)).toBeLessThan(1e-5);
    expect(error(0.9)).toBeLessThan(5e-5);
    expect(error(0.99)).toBeLessThan(3e-3);
  });

  it('converges to it at second order', () => {
    expect(order([50, 100, 200].map((nodes) => error(0.9, nodes)))).toBeGreaterThan(1.9);
  });
});

describe('cell with properties that vary', () => {
  // solved independently with 800 volumes: V(1 s), V(20 s), V(∞) in mV and c at the stripped face
  const law: ElectrolyteLaw = {
    constantDiffusivity: false,
    diffusivity: (c, out) => out.set(c.map((cj) => Math.exp(-4e-4 * (cj - 1000)))),
    conductivity: (c, out) => out.set(c.map((cj) => (cj / 1000) ** 0.6 * Math.exp(-0.35 * (cj / 1000 - 1)))),
  };
  const cell = (duration: number) =>
    solved({ law, working: kinetic(10.2), timeTolerance: 1e-7, protocol: current(50, duration) });

  it.each([
    [1, 190.5414],
    [20, 195.9056],
    [STEADY, 202.7692],
  ])('agrees with the independent solution after %d s', (time, millivolts) => {
    expect(Math.abs(cell(time).observables[CELL_VOLTAGE] * 1e3 - millivolts)).toBeLessThan(3e-4);
  });

  it('piles up the same salt', () => {
    expect(cell(STEADY).observables[WORKING_CONCENTRATION]).toBeCloseTo(1227.807, 2);
  });
});

describe('interface', () => {
  it('adds RT/(F i₀) times the current at each electrode when i ≪ i₀', () => {
    const i = 1e-3;
    const electrolyte = voltage({ protocol: current(i, STEADY) });
    const both = voltage({ working: kinetic(10), protocol: current(i, STEADY) }) - electrolyte;
    expect(both / (2 * i)).toBeCloseTo(25.6926e-3 / 10, 8);
  });

  it('has a Tafel slope of 118.3 mV per decade when i ≫ i₀', () => {
    const eta = (i0: number) =>
      solved({ working: kinetic(i0), protocol: current(1, 1e-3) }).observables[WORKING_INTERFACE];
    expect(eta(1e-6) - eta(1e-5)).toBeCloseTo(118.3e-3, 4);
  });

  it('leaves transport only when i₀ → ∞ and R → 0', () => {
    const limitOf = voltage({ working: kinetic(1e12), protocol: current(ONE_MILLIAMPERE, STEADY) });
    expect(limitOf).toBeCloseTo(voltage({ protocol: current(ONE_MILLIAMPERE, STEADY) }), 10);
  });
});

describe('symmetry', () => {
  const unequal = { working: kinetic(10), counter: ohmic(20e-4) };
  const swapped = { working: unequal.counter, counter: unequal.working };

  it('turns the voltage with the current when the electrodes are equal', () => {
    const at = (i: number) => voltage({ working: kinetic(10), protocol: current(i, 30) });
    expect(at(-50)).toBeCloseTo(-at(50), 14);
  });

  it('turns the voltage when unequal electrodes and current are swapped', () => {
    const forward = voltage({ ...unequal, protocol: current(50, 30) });
    expect(voltage({ ...swapped, protocol: current(-50, 30) })).toBeCloseTo(-forward, 14);
    expect(Math.abs(voltage({ ...unequal, protocol: current(-50, 30) }) + forward)).toBeGreaterThan(1e-6);
  });

  it('comes to rest at zero', () => {
    const steps = [
      { direction: 'PLATE', currentDensity: 50, duration: 600 },
      { direction: 'REST', currentDensity: 0, duration: 20_000 },
    ] as const;
    expect(Math.abs(voltage({ ...unequal, protocol: { steps, cycles: 1 } }))).toBeLessThan(1e-9);
  });

  it('dissipates from rest and in the steady state, V i ≥ 0', () => {
    const cell = aCell({ ...unequal, protocol: current(-50, STEADY) });
    simulate(cell, unwatched, () => {
      expect(cell.observables[CELL_VOLTAGE] * cell.observables[CURRENT_DENSITY]).toBeGreaterThan(0);
    });
  });

  it('delivers energy right after a steady current is turned round: the concentration cell discharges', () => {
    const steps = [
      { direction: 'STRIP', currentDensity: 100, duration: STEADY },
      { direction: 'PLATE', currentDensity: 5, duration: 1e-3 },
    ] as const;
    expect(voltage({ protocol: { steps, cycles: 1 } })).toBeGreaterThan(0.02);
  });
});

describe('scaling', () => {
  it('does not change the steady voltage when L, D and κ grow by one factor', () => {
    const scaled = { separatorThickness: 3 * 260e-6, saltDiffusivity: 3 * 1.9e-10, ionicConductivity: 3 * 0.68 };
    const protocol = current(ONE_MILLIAMPERE, 10 * STEADY);
    expect(voltage({ ...scaled, protocol })).toBeCloseTo(voltage({ protocol }), 11);
  });

  it('has no concentration overpotential when t₊ = 1', () => {
    const only = voltage({ transferenceNumber: 1, protocol: current(ONE_MILLIAMPERE, STEADY) });
    expect(only * 1e3).toBeCloseTo(4.33294, 5);
  });

  it('adds the resistance of the leads', () => {
    const protocol = current(ONE_MILLIAMPERE, 10);
    const added = voltage({ seriesResistance: 1e-3, protocol }) - voltage({ protocol });
    expect(added).toBeCloseTo(ONE_MILLIAMPERE * 1e-3, 12);
  });
});

describe('protocol', () => {
  const steps = [
    { direction: 'PLATE', currentDensity: 7, duration: 1000 / 3 },
    { direction: 'REST', currentDensity: 0, duration: 77 },
    { direction: 'STRIP', currentDensity: 7, duration: 1000 / 3 },
  ] as const;

  it('passes the charge that is asked for, to 10⁻¹²', () => {
    const { plated, stripped } = solved({ nodes: 50, protocol: { steps, cycles: 300 } });
    expect(Math.abs(plated[0] / (300 * 7 * (1000 / 3)) - 1)).toBeLessThan(1e-12);
    expect(stripped[0]).toBeCloseTo(plated[0], 6);
    expect(Math.abs(stripped[0] / plated[0] - 1)).toBeLessThan(1e-12);
  });

  it('ends when it should', () => {
    const cell = solved({ nodes: 50, protocol: { steps, cycles: 3 } });
    expect(cell.time).toBe(cell.endTime);
  });

  it('shows both sides of a change of current at the same time', () => {
    const seen: [number, number][] = [];
    const cell = aCell({ working: reversible, nodes: 50, protocol: { steps, cycles: 1 } });
    simulate(cell, unwatched, () => seen.push([cell.time, cell.observables[CURRENT_DENSITY]]));
    const jumps = seen.filter(([time], k) => k > 0 && time === seen[k - 1][0]);
    expect(jumps.map(([, i]) => i)).toEqual([0, 7]);
  });
});
