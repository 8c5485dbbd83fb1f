import { describe, expect, it } from 'vitest';
import { F } from '../../src/physics/constants.ts';
import { sandTime } from '../../src/physics/sandTime.ts';
import { TIME, WORKING_CONCENTRATION } from '../../src/simulation/cells/cycledCell.ts';
import { saltGrid } from '../../src/simulation/cells/saltGrid.ts';
import { simulate, unwatched } from '../../src/simulation/simulate.ts';
import { aCell, base, current, solved } from './cells.ts';

const g = 0.92 ** 1.5;
const longGap = { separatorThickness: 5e-3, porosity: 1 };
const capillary = { separatorThickness: 0.05, porosity: 1 };

/** Change of c at the stripped face of a half-space after a step of current, mol m⁻³. */
function halfSpace(i: number, time: number, { porosity = base.porosity, transportFactor = g } = {}): number {
  const { transferenceNumber, saltDiffusivity } = base;
  return (
    (((1 - transferenceNumber) * i) / F) *
    2 *
    Math.sqrt(time / (Math.PI * porosity * transportFactor * saltDiffusivity))
  );
}

/** Times and c at the working electrode minus c₀ of each state of a run. */
function samples(variation: Parameters<typeof aCell>[0]): readonly (readonly [time: number, change: number])[] {
  const cell = aCell(variation);
  const seen: [number, number][] = [];
  simulate(cell, unwatched, () => {
    seen.push([cell.observables[TIME], cell.observables[WORKING_CONCENTRATION] - base.saltConcentration]);
  });
  return seen;
}

describe('the first samples after a step of the current', () => {
  it.each([10, 100, 2000])('follow the exact solution like the later ones, at %d A/m²', (i) => {
    const seen = samples({ protocol: current(i, 0.2) });
    expect(seen.filter(([time]) => time < 0.011).length).toBeGreaterThan(3);
    for (const [time, change] of seen) {
      expect(Math.abs(change - halfSpace(i, time)) / base.saltConcentration).toBeLessThan(1e-4);
    }
  });

  it.each([1e-3, 1e-2, 0.1])('hold after %d s', (time) => {
    const [, change] = samples({ protocol: current(100, time) }).at(-1)!;
    expect(Math.abs(change / halfSpace(100, time) - 1)).toBeLessThan(time < 5e-3 ? 0.02 : 5e-3);
  });

  it('hold after a reversal too', () => {
    const steps = [
      { direction: 'STRIP', currentDensity: 100, duration: 2 },
      { direction: 'PLATE', currentDensity: 100, duration: 0.2 },
    ] as const;
    const seen = samples({ protocol: { steps, cycles: 1 } }).filter(([time]) => time >= 2);
    expect(seen[1]![0]).toBe(2);
    for (const [time, change] of seen.slice(1)) {
      const exact = halfSpace(100, time) - halfSpace(200, time - 2);
      expect(Math.abs(change - exact) / base.saltConcentration).toBeLessThan(1e-4);
    }
  });

  it('do not jump: the concentration at an electrode is the same before and after', () => {
    const steps = [
      { direction: 'STRIP', currentDensity: 200, duration: 600 },
      { direction: 'PLATE', currentDensity: 200, duration: 600 },
    ] as const;
    const seen = samples({ protocol: { steps, cycles: 1 } });
    const turn = seen.findIndex(([time], k) => k > 0 && time === seen[k - 1]![0]);
    expect(seen[turn]![1]).toBe(seen[turn - 1]![1]);
  });
});

describe('a diffusion layer that is thin beside the gap', () => {
  it('is exact to 1 % at every state of a pulse of 30 s in a gap of 5 mm', () => {
    const seen = samples({ ...longGap, protocol: current(20, 30) }).filter(([time]) => time > 0.1);
    for (const [time, change] of seen) {
      const exact = halfSpace(20, time, { porosity: 1, transportFactor: 1 });
      expect(Math.abs(change / exact - 1)).toBeLessThan(0.01);
    }
    expect(seen.length).toBeGreaterThan(20);
  });

  it.each([5, 20, 200])('depletes a capillary at Sand’s time to 1 %, at %d A/m²', (i) => {
    const layer = { ...base, ...capillary, thickness: 0.05, transportFactor: 1 };
    const exact = sandTime(layer, i);
    let time = 0;
    try {
      solved({ ...capillary, protocol: current(i, 5 * exact) });
    } catch (error) {
      time = (error as { time: number }).time;
    }
    expect(Math.abs(time / exact - 1)).toBeLessThan(0.01);
  });
});

describe('the grid', () => {
  it('is uniform where 200 volumes are fine enough', () => {
    const { widths } = saltGrid({ nodes: 50, thickness: 1e-4, finest: 1e-6 });
    expect(new Set(widths)).toEqual(new Set([1e-4 / 50]));
  });

  it('is else finer at the electrodes, the same from both sides, and fills the gap', () => {
    const { widths, distances } = saltGrid({ nodes: 200, thickness: 5e-3, finest: 1e-6 });
    expect(widths[0]! / 1e-6).toBeCloseTo(1, 1);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(5e-3, 15);
    for (let j = 0; j < 100; j++) expect(widths[j]! / widths[199 - j]!).toBeCloseTo(1, 8);
    for (let j = 1; j < 100; j++) expect(widths[j]! / widths[j - 1]!).toBeLessThan(1.13);
    expect(distances[3]).toBeCloseTo(0.5 * (widths[3]! + widths[4]!), 15);
  });

  it('keeps the salt to 10⁻⁹', () => {
    const steps = [
      { direction: 'PLATE', currentDensity: 20, duration: 30 },
      { direction: 'STRIP', currentDensity: 20, duration: 30 },
    ] as const;
    const { salt } = solved({ ...longGap, protocol: { steps, cycles: 100 } });
    expect(salt.grid.widths[0]).toBeLessThan(1e-5);
    expect(Math.abs(salt.meanConcentration() / base.saltConcentration - 1)).toBeLessThan(1e-9);
  });

  it('keeps second order where it is graded', () => {
    const errors = [50, 100, 200].map((nodes) => {
      const seen = samples({ ...longGap, nodes, timeTolerance: 1e-8, protocol: current(20, 30) });
      return Math.abs(seen.at(-1)![1] - halfSpace(20, 30, { porosity: 1, transportFactor: 1 }));
    });
    expect(Math.log2(errors[0]! / errors[2]!) / 2).toBeGreaterThan(1.8);
  });
});
