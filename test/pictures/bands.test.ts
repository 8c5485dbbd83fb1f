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
    { name: 'islandPitch 50–160 nm', atLow: 8, atHigh: 20 },
    { name: 'barrierHeight 0.3–0.9 eV', atLow: 5, atHigh: null },
    { name: 'temperature 293–303 K', atLow: 10.01, atHigh: 9.99 },
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

  it('is the same to the byte when it is drawn again', async () => {
    expect(await bandsSvg([panel], 'x', labels)).toBe(await bandsSvg([panel], 'x', labels));
  });
});
