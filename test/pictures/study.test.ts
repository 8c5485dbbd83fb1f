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

  it('is the same to the byte when it is drawn again', async () => {
    expect(await studySvg(picture)).toBe(await studySvg(picture));
  });
});
