import { describe, expect, it } from 'vitest';
import { type ComparedCell, comparisonSvg as drawComparisonSvg } from '../../src/pictures/comparison.ts';
import { energyCurvesSvg as drawEnergyCurvesSvg } from '../../src/pictures/energyCurves.ts';
import { contentOf } from './contentOf.ts';

const comparisonSvg = contentOf(drawComparisonSvg);
const energyCurvesSvg = contentOf(drawEnergyCurvesSvg);

const labels = { title: 'A < B', subtitle: 'and C' };
const cells: readonly ComparedCell[] = [
  {
    name: 'Na-NiSb-CC',
    metal: 'Na',
    overpotentials: [{ at: 35, bound: null, text: '35' }],
    lives: [
      { at: 2000, bound: 'AT_LEAST', text: '≥ 2000 (1)' },
      { at: 1000, bound: 'AT_LEAST', text: '≥ 1000 (10)' },
    ],
  },
  { name: 'K-CC', metal: 'K', overpotentials: [], lives: [{ at: 12, bound: null, text: '12 (1)' }] },
];

describe('the chart of symmetric cells', () => {
  it('names every cell and every number, both scales and their units', async () => {
    const svg = await comparisonSvg(cells, labels);
    for (const text of [
      'Na-NiSb-CC',
      'K-CC',
      '35',
      '≥ 2000 (1)',
      '≥ 1000 (10)',
      '12 (1)',
      'Overpotential (mV)',
      'Life (h)',
      'A &lt; B',
    ])
      expect(svg).toContain(text);
  });

  it('draws a bound as an arrow, a number as a point', async () => {
    const arrows = (await comparisonSvg(cells, labels)).match(/<path[^>]*stroke-width="2.2"/g);
    expect(arrows).toHaveLength(2);
  });

  it('widens its scale for a number beyond the usual ones', async () => {
    const scaleWith = async (at: number) => {
      const cell = { ...cells[0]!, overpotentials: [{ at, bound: null, text: String(at) }] };
      return /X-axis titled 'Overpotential \(mV\)' for a log scale with values from ([\d.]+) to ([\d,]+)/
        .exec(await comparisonSvg([cell, ...cells.slice(1)], labels))!
        .slice(1);
    };
    expect(await scaleWith(35)).toEqual(['5', '1500']);
    expect(Number((await scaleWith(2))[0])).toBeLessThan(2);
    expect(Number((await scaleWith(3000))[1]!.replace(',', ''))).toBeGreaterThan(3000);
  });

  it('gives each alkali metal a colour of its own, whichever others are shown', async () => {
    const metals = ['Li', 'Na', 'K', 'Rb', 'Cs'];
    const of = async (...shown: readonly string[]) => {
      const svg = await comparisonSvg(
        shown.map((metal) => ({ ...cells[0]!, name: `a ${metal} cell`, metal })),
        labels,
      );
      const points = svg.matchAll(/aria-label="[^"]*metal: (\w+)"[^>]*fill="(#\w+)"/g);
      return new Map([...points].map(([, metal, colour]) => [metal!, colour!] as const));
    };
    const together = await of(...metals);
    expect(new Set(together.values()).size).toBe(metals.length);
    for (const metal of metals) expect((await of(metal)).get(metal)).toBe(together.get(metal));
  });

  it('is the same to the byte for the same cells, whatever was drawn before', async () => {
    const first = await comparisonSvg(cells, labels);
    await comparisonSvg(cells.slice(1), labels);
    expect(await comparisonSvg(cells, labels)).toBe(first);
  });
});

describe('the chart of specific energies', () => {
  const curve = {
    name: 'N/P 3',
    points: [0.1, 1, 10].map((capacity) => ({ capacity, energy: 100 * capacity ** 0.1 })),
  };
  const cell = { name: 'a cell', capacity: 7, energy: 231, isComplete: true };

  it('names curves and cells, and both scales with their units', async () => {
    const svg = await energyCurvesSvg([curve], [cell], labels);
    for (const text of ['N/P 3', 'a cell', 'Areal capacity (mA·h/cm²)', 'Specific energy (W·h/kg)'])
      expect(svg).toContain(text);
  });

  it('is of the size that it says, however long the names are', async () => {
    const sizeOf = (svg: string) => /viewBox="([^"]*)"/.exec(svg)![1];
    const long = { ...cell, name: 'a cell '.repeat(40) };
    expect(sizeOf(await energyCurvesSvg([curve], [long], labels))).toBe(
      sizeOf(await energyCurvesSvg([curve], [cell], labels)),
    );
  });
});
