import { describe, expect, it } from 'vitest';
import { galvanostatic, quick, solved } from './runs.ts';

const fast = { windowWidth: 2.56e-6, exchangeCurrentDensity: 1000, electrodeGap: 1e-3, thickness: 20e-9, snapshots: 1 };

/** Limiting current density of the gap of 1 mm, A m⁻². */
const LIMIT = 13.971;

describe('at a fixed potential no cell passes more than its limiting current', () => {
  it.each([
    ['bare', 'QUASI_STEADY', { coating: 'NONE' }],
    ['islands', 'QUASI_STEADY', {}],
    ['film', 'QUASI_STEADY', { coating: 'FILM' }],
    ['bare', 'TRANSIENT', { coating: 'NONE', columns: 64 }],
    ['islands', 'TRANSIENT', { columns: 64 }],
    ['film', 'TRANSIENT', { coating: 'FILM', columns: 64 }],
  ] as const)('−75 mV, i₀ 1000 A/m², gap of 1 mm: %s, %s', (_kind, transport, given) => {
    const { ending, balance, series } = solved({ ...quick, ...fast, ...given, transport, appliedPotential: -0.075 });
    expect(ending).toBe('THICKNESS');
    expect(Math.abs(balance.massError)).toBeLessThan(1e-9);
    if (transport === 'TRANSIENT') return;
    expect(balance.largestLimitingShare).toBeLessThan(1);
    const shortest = balance.charge / LIMIT;
    expect(series.time.at(-1)! / shortest).toBeGreaterThan(1);
    expect(series.time.at(-1)! / shortest).toBeLessThan(1.5);
  });

  it.each([
    ['260 µm', 260e-6, 'QUASI_STEADY', 18.6],
    ['260 µm', 260e-6, 'TRANSIENT', 11.6],
    ['1 mm', 1e-3, 'QUASI_STEADY', 44.8],
    ['1 mm', 1e-3, 'TRANSIENT', 17.6],
  ] as const)(
    '100 nm on bare nickel at −0.1 V across %s (%s m, %s) take %s s, within 2 %%',
    (_gap, electrodeGap, transport, time) => {
      const bare = { coating: 'NONE', windowWidth: 2.56e-6, thickness: 100e-9, snapshots: 1 };
      const { series } = solved({ ...bare, electrodeGap, transport });
      expect(Math.abs(series.time.at(-1)! / time - 1)).toBeLessThan(0.02);
    },
  );

  it('has the plateau of a gap of 260 µm at 1 mA/cm² within 0.5 mV', () => {
    const bare = { ...galvanostatic, coating: 'NONE', windowWidth: 2.56e-6, thickness: 100e-9, snapshots: 1 };
    const plateau = (electrodeGap: number, transport: string) =>
      solved({ ...bare, electrodeGap, transport }).plateauPotential! * 1e3;
    expect(Math.abs(plateau(260e-6, 'QUASI_STEADY') + 32.7)).toBeLessThan(0.5);
    expect(Math.abs(plateau(260e-6, 'TRANSIENT') + 25.6)).toBeLessThan(0.5);
    expect(Math.abs(plateau(10e-6, 'QUASI_STEADY') + 20.6)).toBeLessThan(0.5);
  });
});
