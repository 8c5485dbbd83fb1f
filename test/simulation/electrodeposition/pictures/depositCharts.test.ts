import { describe, expect, it } from 'vitest';
import { lengthText, roundBelow, ticks } from '../../../../src/pictures/ticks.ts';
import { growthSvg as drawGrowthSvg } from '../../../../src/simulation/models/electrodeposition/pictures/growthCurves.ts';
import { heightProfileSvg as drawHeightProfileSvg } from '../../../../src/simulation/models/electrodeposition/pictures/heightProfile.ts';
import { contentOf } from '../../../pictures/contentOf.ts';
import { deposit } from './deposit.ts';

const heightProfileSvg = contentOf(drawHeightProfileSvg);
const growthSvg = contentOf(drawGrowthSvg);

const labels = { title: 'Na on NiSb/Ni foil', subtitle: '1 mA/cm²' };
const times = Array.from({ length: 2000 }, (_, k) => k * 0.01);
const curves = {
  time: times,
  potential: times.map((t) => -0.02 - 0.2 * Math.exp(-t)),
  currentDensity: times.map(() => -10),
  meanThickness: times.map((t) => 5e-9 * t),
  maximumHeight: times.map((t) => 20e-9 * t),
  roughness: times.map((t) => 3e-9 * t),
  coverage: times.map((t) => t / 20),
  nuclei: times.map(() => 3),
};
const marks = { nucleationPeak: { time: 0, potential: -0.22 }, plateauPotential: -0.0201 };

describe('the height profile', () => {
  it('has a line for each time and a colour for each kind of surface', async () => {
    const svg = await heightProfileSvg(deposit(60e-9, 120e-9), labels);
    expect(svg).toContain('mean 8.84 nm');
    expect(svg).toContain('mean 35.3 nm');
    for (const word of ['nickel', 'islands', 'Height (nm)', 'Along the surface (µm)']) expect(svg).toContain(word);
  });
});

describe('the curves of growth', () => {
  it('name nucleation and plateau where the current is given, in signed millivolts', async () => {
    const svg = await growthSvg(curves, { ...labels, answer: 'potential', marks });
    for (const words of ['nucleation −220.0 mV', 'plateau −20.1 mV', 'Potential (mV)']) expect(svg).toContain(words);
  });

  it('show the current where the potential is given', async () => {
    const svg = await growthSvg(curves, { ...labels, answer: 'currentDensity', marks });
    expect(svg).toContain('Current (mA/cm²)');
    expect(svg).not.toContain('plateau');
  });

  it('are the same to the byte when they are drawn again, and no longer for more points than are seen', async () => {
    const once = await growthSvg(curves, { ...labels, answer: 'potential', marks });
    expect(await growthSvg(curves, { ...labels, answer: 'potential', marks })).toBe(once);
    expect(once.length).toBeLessThan(150_000);
  });
});

describe('round numbers', () => {
  it('are 1, 2 or 5 times a power of ten', () => {
    expect([0.9, 1, 1.9, 2, 4.9, 5, 9.99, 0.034].map(roundBelow)).toEqual([0.5, 1, 1, 2, 2, 5, 5, 0.02]);
  });

  it('tell ticks apart with as few decimals as that takes', () => {
    const { values, decimals } = ticks(0.861, 0.913, 5);
    expect(values.map((value) => value.toFixed(decimals))).toEqual(['0.87', '0.88', '0.89', '0.90', '0.91']);
  });

  it('say lengths as people do', () => {
    expect([500e-9, 2e-6, 0.35e-3, 9.999e-7].map((length) => lengthText(length))).toEqual([
      '500 nm',
      '2 µm',
      '350 µm',
      '1000 nm',
    ]);
  });
});
