import { describe, expect, it } from 'vitest';
import { outerQuantiles } from '../../../src/simulation/models/electrodeposition/band/bands.ts';
import { coarseColumns } from '../../../src/simulation/models/electrodeposition/band/members.ts';
import { reached, withSaltAtRest } from '../../../src/simulation/models/electrodeposition/band/saltAtRest.ts';
import { completeParameters } from '../../../src/simulation/models/electrodeposition/completeParameters.ts';
import { crackNotes } from '../../../src/simulation/models/electrodeposition/solver/run/crackNotes.ts';
import { sodium } from './deposits.ts';

describe('quantiles with members of which nothing is known', () => {
  it('take them below for the lower ends, above for the upper ones, and leave them out of the median', () => {
    const known = Array.from({ length: 38 }, (_, k) => k + 1);
    const { p05, p25, p50, p75, p95 } = outerQuantiles(Float64Array.from([...known, Number.NaN, Number.NaN]));
    // Of 40 members the 5 % quantile lies 0.95 of the way from the second to the third, which is between −∞ and 1.
    expect([p05, p95]).toEqual([null, null]);
    expect(p50).toBe(19.5);
    expect(p25).toBeCloseTo(8.75, 12);
    expect(p75).toBeCloseTo(30.25, 12);
  });

  it('are open on one side where the side is known', () => {
    const { p05, p95 } = outerQuantiles(Float64Array.from([1, 2, 3, 4, Number.POSITIVE_INFINITY]));
    expect(p05).toBeCloseTo(1.2, 12);
    expect(p95).toBeNull();
  });
});

describe('the grid of the members', () => {
  const islands = { ...sodium, appliedPotential: -0.1, coating: 'ISLANDS', islandPitch: 80e-9 };
  const columnsOf = (given: Readonly<Record<string, unknown>>) => coarseColumns(completeParameters(given));

  it.each([20e-9, 30e-9, 40e-9, 75e-9])('has four cells or more across an island of %s m', (islandDiameter) => {
    const columns = columnsOf({ ...islands, islandDiameter, columns: 2048 });
    expect(islandDiameter / (2.56e-6 / columns)).toBeGreaterThanOrEqual(4);
    expect(Math.log2(columns) % 1).toBe(0);
  });

  it('has 128 columns on other surfaces, and never more than the run', () => {
    expect(columnsOf({ ...sodium, appliedPotential: -0.1, columns: 512 })).toBe(128);
    expect(columnsOf({ ...islands, islandDiameter: 20e-9, columns: 256 })).toBe(256);
    expect(columnsOf({ ...sodium, appliedPotential: -0.1, columns: 64 })).toBe(64);
  });
});

describe('salt at rest in place of salt in time', () => {
  const given = { ...sodium, control: 'GALVANOSTATIC', currentDensity: 10, transport: 'TRANSIENT' };
  const wide = completeParameters({ ...given, electrodeGap: 1e-3 });
  const D = 2 * 7.24e-11 * 0.6;

  it('reaches as far as diffusion does: 2√(Dt/π) at first, the whole gap in the end', () => {
    expect(reached(wide, 10, 10) / (2 * Math.sqrt((D * 10) / Math.PI))).toBeCloseTo(1, 3);
    expect(reached(wide, 0, 10) / ((4 / 3) * Math.sqrt((D * 10) / Math.PI))).toBeCloseTo(1, 3);
    expect(reached(wide, 1e6, 1e6) / 1e-3).toBeCloseTo(1, 9);
  });

  it('has the resistance of the solution beyond, and no salt where the current takes all of it', () => {
    const { values, ohmicDrop, limitingShare } = withSaltAtRest(wide, 1e-6);
    const path = 1e-3 / values.transportFactor;
    const conductivity = (96485.33212 ** 2 * 1000 * 7.24e-11) / (0.4 * 8.31446261815324 * 298.15);
    expect(ohmicDrop / ((10 * (1e-3 - path)) / conductivity)).toBeCloseTo(1, 9);
    expect(limitingShare).toBeLessThan(0.5);
    const hard = completeParameters({
      ...given,
      currentDensity: 1000,
      thickness: 10e-6,
      electrodeGap: 1e-3,
      columns: 2048,
    });
    expect(withSaltAtRest(hard, 1e-6).limitingShare).toBeGreaterThan(1);
  });
});

describe('the grid in the cracks of a film', () => {
  const film = (changes: object) =>
    crackNotes(
      completeParameters({ ...sodium, appliedPotential: -0.1, coating: 'FILM', crackSpacing: 640e-9, ...changes }),
    );

  it('is told where it does not resolve them, and not where it does', () => {
    expect(film({ crackWidth: 20e-9 })).toEqual([
      'The film is not resolved: of its cracks of 20 nm, cells of 5 nm are larger than an eighth of a crack, and nuclei come onto the grid with a radius of 15 nm, more than a quarter of a crack.',
    ]);
    expect(film({ crackWidth: 50e-9 })[0]).not.toContain('cells of');
    expect(film({ crackWidth: 60e-9 })).toEqual([]);
    expect(film({ crackWidth: 60e-9, coating: 'NONE' })).toEqual([]);
  });
});
