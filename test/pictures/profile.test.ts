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
  plateauOverpotential: { value: 0.047, band: { low: 0.01, high: 0.09 } },
};

describe('voltage profile', () => {
  it('names both axes with their units, the computed plateau and the measured value', async () => {
    const svg = await voltageProfileSvg(profile, { title: 'Na‖Na', subtitle: '', measured: 0.035 });
    for (const text of ['Cell voltage (mV)', 'Time (h)', 'computed 47.0 mV', 'measured 35.0 mV', 'Na‖Na']) {
      expect(svg).toContain(text);
    }
  });

  it('is the same to the byte for the same input, whatever was drawn before', async () => {
    const first = await voltageProfileSvg(profile, { title: 'a', subtitle: '' });
    await voltageProfileSvg(
      { ...profile, plateauOverpotential: { value: 0.02, band: null } },
      { title: 'b', subtitle: '' },
    );
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
