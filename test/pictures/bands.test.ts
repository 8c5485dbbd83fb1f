import { describe, expect, it } from 'vitest';
import { type BandPanel, bandsSvg as drawBandsSvg } from '../../src/pictures/bands.ts';
import { contentOf } from './contentOf.ts';

const bandsSvg = contentOf(drawBandsSvg);

const panel: BandPanel = {
  arm: 'NiSb',
  median: 10,
  low: 4,
  high: 21,
  rows: [
    { name: 'islandPitch 50–160 nm', atLow: 8, atHigh: 20, open: [] },
    { name: 'barrierHeight 0.3–0.9 eV', atLow: 5, atHigh: null, open: [] },
    { name: 'temperature 293–303 K', atLow: 10.01, atHigh: 9.99, open: [] },
  ],
};
const labels = { title: 'Bands', subtitle: 'one seed' };

describe('the picture of bands', () => {
  it('has a bar for each end that led somewhere, and counts the numbers that do next to nothing', async () => {
    const svg = await bandsSvg([panel], 'RMS roughness (nm)', labels);
    expect(svg.match(/aria-roledescription="bar"/g)).toHaveLength(3);
    for (const text of ['islandPitch 50–160 nm', 'barrierHeight 0.3–0.9 eV', 'RMS roughness (nm)', 'all of them']) {
      expect(svg).toContain(text);
    }
    expect(svg).toContain('NiSb: 10, 4 to 21; 1 more do less than 0.5 %');
    expect(svg).not.toContain('temperature');
  });

  it('has a panel for each surface, also where nothing moves it', async () => {
    const still = { ...panel, arm: 'Ni', low: 10, high: 10, rows: panel.rows.slice(2) };
    const svg = await bandsSvg([panel, still], 'RMS roughness (nm)', labels);
    expect(svg).toContain('Ni: 10, 10 to 10; 1 more');
  });

  it('says where the model has no answer at an end, also where the other end does next to nothing', async () => {
    const rows = panel.rows.map((row) => ({
      ...row,
      atLow: row.atLow === 5 ? 10 : row.atLow,
      open: row.atHigh === null ? (['HIGH'] as const) : [],
    }));
    const svg = await bandsSvg([{ ...panel, rows }], 'RMS roughness (nm)', labels);
    expect(svg).toContain('barrierHeight 0.3–0.9 eV');
    expect(svg).toContain('no answer at its upper end: the band is open');
    expect(svg).toContain('1 more do less');
  });

  it('has all panels on one scale', async () => {
    const large = {
      ...panel,
      arm: 'Ni',
      median: 150,
      low: 90,
      high: 210,
      rows: [{ name: 'x', atLow: 90, atHigh: 210, open: [] }],
    };
    const scales = [
      ...(await bandsSvg([panel, large], 'RMS (nm)', labels)).matchAll(
        /X-axis titled 'RMS \(nm\)' for a linear scale with ([^"]*)"/g,
      ),
    ];
    expect(scales).toHaveLength(2);
    expect(scales[0]![1]).toBe(scales[1]![1]);
  });

  it('is the same to the byte when it is drawn again', async () => {
    expect(await bandsSvg([panel], 'x', labels)).toBe(await bandsSvg([panel], 'x', labels));
  });
});
