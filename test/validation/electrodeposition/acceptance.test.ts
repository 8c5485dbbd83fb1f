import { describe, expect, inject, it } from 'vitest';
import { electrodeposition } from '../../../src/simulation/models/electrodeposition/model.ts';
import { unwatched } from '../../../src/simulation/simulate.ts';
import { type Member, type Outcome, parametersOf, type surfaces } from './members.ts';

const outcomes = inject('outcomes');
const controls = ['POTENTIOSTATIC', 'GALVANOSTATIC'] as const;

function find(member: Partial<Member>): Outcome[] {
  const wanted = Object.entries({ columns: 512, ...member });
  return outcomes.filter((outcome) => wanted.every(([name, value]) => outcome[name as keyof Member] === value));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function roughness(metal: string, control: Member['control'], surface: keyof typeof surfaces): number {
  const found = find({ metal, control, surface });
  expect(found.length).toBe(5);
  return median(found.map((outcome) => outcome.roughness));
}

describe('the ensemble', () => {
  it('plates 100 nm in every run, and keeps metal to 10⁻⁶', () => {
    expect(outcomes.length).toBe(104);
    for (const { ending, meanThickness, massError, chargeError } of outcomes) {
      expect(ending).toBe('THICKNESS');
      expect(meanThickness * 1e9).toBeCloseTo(100, 3);
      expect(Math.abs(massError)).toBeLessThan(1e-6);
      expect(Math.abs(chargeError ?? 0)).toBeLessThan(5e-4);
    }
  });

  it('never exceeds the limiting current', () => {
    for (const { largestLimitingShare } of outcomes) expect(largestLimitingShare).toBeLessThanOrEqual(1);
  });
});

describe.each(controls)('%s', (control) => {
  it.each(['Na', 'Li', 'K'])('%s is ten times rougher on bare substrate than on islands', (metal) => {
    const ratio = roughness(metal, control, 'bare') / roughness(metal, control, 'islands');
    expect(ratio).toBeGreaterThanOrEqual(10);
  });

  it('a cracked film is five times rougher with its barrier than without', () => {
    const cracked = find({ metal: 'Na', control, surface: 'film' });
    expect(cracked.every(({ nuclei }) => (nuclei.crack ?? 0) > 0)).toBe(true);
    expect(roughness('Na', control, 'film') / roughness('Na', control, 'filmWithoutBarrier')).toBeGreaterThanOrEqual(5);
  });

  it('bare is rougher than a cracked film, and that rougher than islands', () => {
    const film = roughness('Na', control, 'film');
    expect(roughness('Na', control, 'bare')).toBeGreaterThan(film);
    expect(film).toBeGreaterThan(roughness('Na', control, 'islands'));
  });

  it('islands that nucleate like the substrate are as rough as it within 20 %', () => {
    const ratio = roughness('Na', control, 'islandsThatNucleateLikeTheSubstrate') / roughness('Na', control, 'bare');
    expect(Math.abs(ratio - 1)).toBeLessThan(0.2);
  });

  it.each(['bare', 'islands'] as const)('%s keeps its roughness within 5 %% on a grid twice as fine', (surface) => {
    const [coarse] = find({ metal: 'Na', control, surface, seed: 1 });
    const [fine] = find({ metal: 'Na', control, surface, seed: 1, columns: 1024 });
    expect(Math.abs(fine.roughness / coarse.roughness - 1)).toBeLessThan(0.05);
  });
});

describe('the barrier of islands', () => {
  it('does not make them smoother: without it they are no rougher', () => {
    for (const control of controls) {
      const without = roughness('Na', control, 'islandsWithoutBarrier');
      expect(without).toBeLessThanOrEqual(roughness('Na', control, 'islands'));
    }
  });
});

describe('the nucleation peak', () => {
  it('is deepest on bare substrate, then on a cracked film, then on islands', () => {
    const peak = (surface: keyof typeof surfaces) =>
      median(find({ metal: 'Na', control: 'GALVANOSTATIC', surface }).map(({ nucleationPeak }) => nucleationPeak!));
    expect(peak('bare')).toBeLessThan(peak('film'));
    expect(peak('film')).toBeLessThan(peak('islands'));
  });
});

describe('single runs', () => {
  const solve = (given: Record<string, unknown>) =>
    electrodeposition.solve(electrodeposition.fromParameters(given), unwatched);
  const bare = parametersOf({ metal: 'Na', control: 'POTENTIOSTATIC', surface: 'bare', seed: 3, columns: 256 });

  it('give the bytes of bare substrate when the islands are taken away, and the same bytes twice', () => {
    const expected = JSON.stringify(solve(bare));
    expect(JSON.stringify(solve({ ...bare, islandDiameter: 40e-9, islandPitch: 100e-9, coating: 'NONE' }))).toBe(
      expected,
    );
    expect(JSON.stringify(solve(bare))).toBe(expected);
  });

  it('strip 100 nm from islands to half a cell, with the metal kept to 10⁻⁶', () => {
    const islands = parametersOf({ metal: 'Na', control: 'GALVANOSTATIC', surface: 'islands', seed: 1, columns: 512 });
    const { ending, balance, snapshots } = solve({ ...islands, afterwards: 'STRIP' });
    expect(ending).toBe('STRIPPED');
    expect(snapshots[snapshots.length - 1].morphology.meanThickness).toBeLessThan(2.5e-9);
    expect(Math.abs(balance.massError)).toBeLessThan(1e-6);
  });

  it('grow sharper tips the faster the kinetics, in a cell of 10 µm', () => {
    const cell = { ...bare, windowWidth: 10e-6, thickness: 3.5e-6, seed: 1 };
    const tips = [100, 1000, 3000].map((exchangeCurrentDensity) => {
      const { snapshots } = solve({ ...cell, exchangeCurrentDensity });
      return snapshots[snapshots.length - 1].morphology.tipAspectRatio;
    });
    expect(tips[1]).toBeGreaterThan(tips[0]);
    expect(tips[2]).toBeGreaterThan(tips[1]);
    expect(tips[2]).toBeGreaterThan(1);
  });
});
