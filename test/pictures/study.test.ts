import { describe, expect, it } from 'vitest';
import { studySvg as drawStudySvg, type StudyPicture } from '../../src/pictures/study.ts';
import { contentOf } from './contentOf.ts';

const studySvg = contentOf(drawStudySvg);

const arms = ['Ni', 'NiSb'];
const runs = arms.flatMap((arm, s) =>
  [1, 2, 3].flatMap((k) =>
    [10, 100].flatMap((x) => [0.3, 0.6].map((y) => ({ arm, point: [x, y], value: 10 ** s * (k + y) * x }))),
  ),
);
const picture: StudyPicture = {
  title: 'Roughness',
  subtitle: '24 of 24 runs',
  observable: 'RMS roughness (nm)',
  arms,
  axes: [],
  runs,
};

describe('the picture of a study', () => {
  it('has a dot for each run, and a name for each arm, whatever is varied', async () => {
    const chance = await studySvg(picture);
    const along = await studySvg({ ...picture, axes: ['i0 (A/m2)'] });
    for (const svg of [chance, along]) {
      expect(svg.match(/aria-roledescription="(?:point|circle)"/g)).toHaveLength(runs.length);
      for (const word of ['NiSb', 'RMS roughness (nm)', '24 of 24 runs']) expect(svg).toContain(word);
    }
    expect(along).toContain('i0 (A/m2)');
  });

  it('prints the medians of a grid, a table for each arm', async () => {
    const svg = await studySvg({ ...picture, axes: ['i0 (A/m2)', 'barrier (eV)'] });
    expect(svg.match(/aria-roledescription="rect mark"/g)).toHaveLength(8);
    for (const median of ['>23<', '>26<', '>230<', '>260<']) expect(svg).toContain(median);
    expect(svg).toContain('barrier (eV)');
  });

  it('has the band of each run where results have one, all on one scale', async () => {
    const band = (value: number, isOpen: boolean) => ({
      quantiles: { p05: value / 3, p25: value / 2, p50: value, p75: 1.4 * value, p95: isOpen ? null : 2 * value },
      samplingError: { p05: value / 100, p50: value / 100, p95: isOpen ? null : value / 50 },
      infiniteShare: isOpen ? 0.12 : 0,
    });
    const own = arms.map((arm, k) => ({
      arm,
      point: [1],
      value: 30 * (k + 1),
      band: band(30 * (k + 1), k === 1),
      basis: 'PREDICTED' as const,
    }));
    const byArm = await studySvg({ ...picture, runs: own });
    expect(byArm).toContain('30 (10–60)');
    expect(byArm).toContain('60 (20–∞)');
    expect(byArm).toContain('12 % ∞');
    expect(byArm.match(/Y-axis titled/g)).toHaveLength(1);
    const along = await studySvg({ ...picture, axes: ['current (mA/cm2)'], runs: own });
    for (const text of ['12 % ∞', 'current (mA/cm2)', 'NiSb']) expect(along).toContain(text);
    const grid = await studySvg({ ...picture, axes: ['a', 'b'], runs: own.map((run) => ({ ...run, point: [1, 2] })) });
    for (const text of ['(10–60)', '(20–∞)']) expect(grid).toContain(text);
  });

  it('is the same to the byte when it is drawn again', async () => {
    expect(await studySvg(picture)).toBe(await studySvg(picture));
  });
});
