import { expect, it } from 'vitest';
import { auditSize, auditSvg } from '../../src/pictures/audit.ts';
import { comparisonSvg } from '../../src/pictures/comparison.ts';
import { energyCurvesSvg } from '../../src/pictures/energyCurves.ts';
import { studySvg } from '../../src/pictures/study.ts';
import type { SvgPicture } from '../../src/pictures/svg.ts';
import { heightProfileSvg } from '../../src/simulation/models/electrodeposition/pictures/heightProfile.ts';
import { deposit } from '../simulation/electrodeposition/pictures/deposit.ts';

const labels = { title: 'A title', subtitle: 'and more' };
const study = { ...labels, observable: 'RMS roughness (nm)', arms: ['Ni'], axes: [] };
const point = { arm: 'Ni', point: [], value: 3 };

it.each<[string, () => Promise<SvgPicture>]>([
  ['of an audit', () => auditSvg([], labels)],
  ['of cells', () => comparisonSvg([], labels)],
  ['of energies', () => energyCurvesSvg([], [], labels)],
  ['of heights, as wide as its names', () => heightProfileSvg(deposit(60e-9, 120e-9), labels)],
  ['of a study, as wide as its title', () => studySvg({ ...study, title: 'A title '.repeat(20), runs: [point] })],
])('a chart %s says how large it is', async (_name, draw) => {
  const { width, height, content } = await draw();
  expect(width).toBeGreaterThan(100);
  expect(height).toBeGreaterThan(50);
  expect(content).toContain(`width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`);
});

it('charts that are drawn at once are the same to the byte as one by one', async () => {
  const curve = { name: 'N/P 3', points: [0.1, 1].map((capacity) => ({ capacity, energy: 100 })) };
  const draw = () => energyCurvesSvg([curve], [], labels);
  const alone = await draw();
  expect(alone.content).toContain('clip');
  const heights = heightProfileSvg(deposit(60e-9, 120e-9), labels);
  expect(await Promise.all([draw(), heights, draw()])).toEqual([alone, await heights, alone]);
});

it('the chart of an audit is as large as is told before it is drawn', async () => {
  const { width, height } = await auditSvg([], labels);
  expect({ width, height }).toEqual(auditSize(0));
});
