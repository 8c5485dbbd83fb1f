import { describe, expect, it } from 'vitest';
import { voltageProfileSvg as drawVoltageProfileSvg } from '../../src/pictures/profile.ts';
import { contentOf } from './contentOf.ts';

const voltageProfileSvg = contentOf(drawVoltageProfileSvg);

const profile = {
  series: {
    time: [0, 3600, 3600, 7200],
    cellVoltage: [-0.03, -0.047, 0.03, 0.047],
    cycle: [1, 1, 1, 1],
  },
  plateauOverpotential: { value: 0.047 },
  band: null,
};

const labels = { title: 'a', subtitle: '' };
const closed = {
  quantiles: { p05: 10, p25: 30, p50: 45, p75: 60, p95: 90 },
  samplingError: { p05: 0.2, p50: 0.3, p95: 1 },
  infiniteShare: 0,
};
const open = {
  quantiles: { ...closed.quantiles, p95: null },
  samplingError: { ...closed.samplingError, p95: null },
  infiniteShare: 0.12,
};

describe('voltage profile', () => {
  it('names both axes with their units, the computed plateau and the measured value', async () => {
    const svg = await voltageProfileSvg(profile, { title: 'Na‖Na', subtitle: '', measured: 0.035 });
    for (const text of ['Cell voltage (mV)', 'Time (h)', 'simulated 47.0 mV', 'measured 35.0 mV', 'Na‖Na']) {
      expect(svg).toContain(text);
    }
  });

  it.each([
    ['CALIBRATED', 'fill-opacity="0.9"'],
    ['PREDICTED', 'fill-opacity="0.3"'],
    ['EXTRAPOLATED', 'stroke-dasharray="1,3"'],
    ['PRIOR', 'stroke-dasharray="3,2"'],
  ] as const)('has the band of the plateau beside it, as %s', async (basis, style) => {
    const drawn = await voltageProfileSvg({ ...profile, band: { value: 47, band: closed, basis } }, labels);
    expect(drawn).toContain(style);
    expect(drawn).toContain('simulated 47 mV');
    expect(drawn).toContain('thin bar 5–95 %');
    expect(drawn).not.toContain('∞');
    expect(await voltageProfileSvg(profile, labels)).not.toContain(style);
  });

  it('has an arrow with the share that has no bound, where the band is open', async () => {
    const svg = await voltageProfileSvg({ ...profile, band: { value: 47, band: open, basis: 'PREDICTED' } }, labels);
    expect(svg).toContain('12 % ∞');
    const points = (drawn: string) => drawn.match(/aria-roledescription="point"/g)!.length;
    const withEnd = await voltageProfileSvg(
      { ...profile, band: { value: 47, band: closed, basis: 'PREDICTED' } },
      labels,
    );
    expect(points(svg)).toBe(points(withEnd) + 1);
  });

  it('breaks a subtitle that is longer than the chart', async () => {
    const svg = await voltageProfileSvg(profile, { title: 'a', subtitle: ['first', 'word '.repeat(40).trim()] });
    const written = [...svg.matchAll(/>([^<]*word[^<]*)</g)].map(([, line]) => line!);
    expect(written.join(' ').match(/word/g)).toHaveLength(40);
    for (const line of written) expect(line.length).toBeLessThan(100);
  });

  it('is the same to the byte for the same input, whatever was drawn before', async () => {
    const first = await voltageProfileSvg(profile, { title: 'a', subtitle: '' });
    await voltageProfileSvg({ ...profile, plateauOverpotential: { value: 0.02 } }, { title: 'b', subtitle: '' });
    expect(await voltageProfileSvg(profile, { title: 'a', subtitle: '' })).toBe(first);
  });

  it('escapes what a name may hold', async () => {
    const svg = await voltageProfileSvg(profile, { title: 'Na < K & "x"', subtitle: '' });
    expect(svg).toContain('Na &lt; K &amp; "x"');
  });

  it('draws the last cycles without a line across those left out', async () => {
    const series = {
      time: [0, 1, 2, 3, 36_000, 37_000],
      cellVoltage: [0, 1, 0, 1, 0.5, 0.25],
      cycle: [1, 1, 2, 2, 9, 9],
    };
    const svg = await voltageProfileSvg({ ...profile, series }, { title: 'c', subtitle: '' });
    expect(svg.match(/d="M[^"]*"[^>]*stroke="#0072B2"[^>]*stroke-width="1.75"/)?.[0].match(/L/g)).toHaveLength(1);
  });
});
