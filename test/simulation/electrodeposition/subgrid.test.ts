import { describe, expect, it } from 'vitest';
import { type NucleusGeometry, nucleusIn } from '../../../src/physics/nucleus.ts';
import { completeParameters } from '../../../src/simulation/models/electrodeposition/completeParameters.ts';
import { nucleiSums, profileOf } from '../../../src/simulation/models/electrodeposition/solver/diagnostics/profile.ts';
import { createGrid } from '../../../src/simulation/models/electrodeposition/solver/grid.ts';
import { Nuclei } from '../../../src/simulation/models/electrodeposition/solver/nucleation/nuclei.ts';
import { DepositRun } from '../../../src/simulation/models/electrodeposition/solver/run/depositRun.ts';
import { resultOf } from '../../../src/simulation/models/electrodeposition/solver/run/resultOf.ts';
import { inconsistencies } from './consistency.ts';
import { galvanostatic, quick, solved } from './runs.ts';

const W = 2.56e-6;

function equalNuclei(count: number, thickness: number): Nuclei {
  const nuclei = new Nuclei(count, W);
  for (let n = 0; n < count; n++) nuclei.add(((n + 0.3) / count) * W, (thickness * W) / count, 1e9);
  return nuclei;
}

describe('nuclei that are smaller than the grid', () => {
  it.each([2e-9, 3e-9])(
    'stand in the profile as their closed form: 68 equal ones, %s m, within 0.1 %%',
    (thickness) => {
      const grid = createGrid({ columns: 512, rows: 16, cellSize: W / 512 });
      const bare = new Float64Array(512);
      const { mean, maximum, roughness } = profileOf(grid, bare, bare, nucleiSums(equalNuclei(68, thickness)));
      const exact = nucleusIn({ thickness, width: W / 68 }, 'RIDGE') as NucleusGeometry;
      expect(Math.abs(mean / thickness - 1)).toBeLessThan(1e-3);
      expect(Math.abs(maximum / exact.radius - 1)).toBeLessThan(1e-3);
      expect(Math.abs(roughness / exact.roughness - 1)).toBeLessThan(1e-3);
    },
  );

  it('stand in height, roughness, coverage and surface of a run alike: 2 nm on NiSb, within 5 %', () => {
    const given = { ...quick, ...galvanostatic, windowWidth: W, columns: 512, thickness: 2e-9, snapshots: 1 };
    const run = new DepositRun(completeParameters(given));
    while (run.ending === null) run.step();
    const { nuclei, front } = run.deposit;
    expect([front.count, nuclei.count > 50]).toEqual([0, true]);
    const { morphology, heights } = resultOf(run, '1').snapshots[0];
    const exact = sampled(nuclei);
    expect(Math.abs(morphology.roughness / exact.roughness - 1)).toBeLessThan(0.05);
    expect(Math.abs(morphology.maximumHeight / exact.maximum - 1)).toBeLessThan(0.05);
    expect(Math.abs(morphology.coverage / exact.coverage - 1)).toBeLessThan(0.05);
    const equal = nucleusIn({ thickness: 2e-9, width: W / nuclei.count }, 'RIDGE') as NucleusGeometry;
    expect(Math.abs(morphology.surfaceRatio / equal.surfaceRatio - 1)).toBeLessThan(0.05);
    expect(morphology.roughness).toBeGreaterThan(equal.roughness);
    const mean = heights.reduce((sum, height) => sum + height) / heights.length;
    expect(mean / 2e-9).toBeCloseTo(1, 6);
    expect(Math.max(...heights)).toBeLessThanOrEqual(morphology.maximumHeight);
  });

  /** Roughness, height and coverage of half circles, from many points along the surface. */
  function sampled(nuclei: Nuclei) {
    const points = 100_000;
    let [sum, square, maximum, covered] = [0, 0, 0, 0];
    for (let k = 0; k < points; k++) {
      const x = ((k + 0.5) / points) * W;
      let height = 0;
      for (let n = 0; n < nuclei.count; n++) {
        const apart = Math.abs(nuclei.position[n] - x);
        const distance = Math.min(apart, W - apart);
        height = Math.max(height, Math.sqrt(Math.max(0, nuclei.radius(n) ** 2 - distance ** 2)));
      }
      sum += height;
      square += height * height;
      maximum = Math.max(maximum, height);
      if (height > 0) covered++;
    }
    return { roughness: Math.sqrt(square / points - (sum / points) ** 2), maximum, coverage: covered / points };
  }
});

describe('every deposit', () => {
  const kinds: readonly (readonly [string, Readonly<Record<string, number | string | null>>])[] = [
    ['islands at −0.1 V', {}],
    ['islands at −0.1 V, a few atoms thick', { thickness: 0.4e-9, snapshots: 8 }],
    ['islands at 1 mA/cm²', { ...galvanostatic, snapshots: 8 }],
    ['islands without barrier', { ...galvanostatic, coatingContact: 'OHMIC', thickness: 5e-9 }],
    ['a cracked film', { ...galvanostatic, coating: 'FILM', coatingThickness: 1e-6 }],
    ['bare substrate, one nucleus', { coating: 'NONE', windowWidth: W, thickness: 10e-9 }],
    ['bare substrate, many nuclei', { coating: 'NONE', substrateSiteSpacing: 40e-9 }],
    ['islands, in pulses', { ...galvanostatic, onDuration: 0.5, offDuration: 0.5, thickness: 10e-9 }],
    ['islands, stripped at 1 mA/cm²', { ...galvanostatic, afterwards: 'STRIP' }],
    ['bare substrate, stripped at 0.1 V', { coating: 'NONE', windowWidth: W, thickness: 30e-9, afterwards: 'STRIP' }],
    ['islands, with transient salt', { transport: 'TRANSIENT', thickness: 5e-9 }],
  ];

  it.each(kinds)('has rising times, its balance last, and metal that is seen alike everywhere: %s', (_what, given) => {
    expect(inconsistencies(solved(given))).toEqual([]);
  });
});
