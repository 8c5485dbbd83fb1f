import { describe, expect, it } from 'vitest';
import type {
  ElectrodepositionResult,
  Morphology,
  MorphologySeries,
} from '../../../src/simulation/models/electrodeposition/result.ts';
import { inconsistencies } from './consistency.ts';
import { galvanostatic, solved } from './runs.ts';

const good = solved({ ...galvanostatic, thickness: 5e-9, snapshots: 3 });

/** The result with one row of its series changed. */
function withRow(name: keyof MorphologySeries, at: number, change: (value: number) => number): ElectrodepositionResult {
  const { series } = good;
  const row = at < 0 ? series[name].length + at : at;
  return {
    ...good,
    series: { ...series, [name]: series[name].map((value, k) => (k === row ? change(value) : value)) },
  };
}

function withLast(change: Partial<Morphology>): ElectrodepositionResult {
  const { snapshots } = good;
  const [last] = snapshots.slice(-1);
  return {
    ...good,
    snapshots: [...snapshots.slice(0, -1), { ...last!, morphology: { ...last!.morphology, ...change } }],
  };
}

const { time } = good.series;

/** What is changed, the changed result, and what is said of it. */
const broken: readonly (readonly [string, ElectrodepositionResult, string])[] = [
  ['two rows at one time', withRow('time', 5, () => time[4]!), 'a time does not rise'],
  ['an end after the last snapshot', withRow('time', -1, (t) => t + 1e-9), 'the last time is another'],
  ['the charge of a step twice', withRow('charge', -1, (q) => 1.0001 * q), 'the last charge'],
  ['a thicker end', withRow('meanThickness', -1, (h) => 1.0001 * h), 'the last thickness'],
  ['a rougher end', withRow('roughness', -1, (h) => h + 1e-12), 'the last roughness'],
  ['another coverage at the end', withRow('coverage', -1, (share) => 0.99 * share), 'the last coverage'],
  ['a roughness that is no number', withRow('roughness', 5, () => Number.NaN), 'a roughness is not ≥ 0'],
  ['a coverage above 1', withRow('coverage', 5, () => 1.01), 'a coverage is not from 0 to 1'],
  ['metal without height in the series', withRow('maximumHeight', -2, () => 0), 'metal in the series has no height'],
  ['a surface below its window', withLast({ surfaceRatio: 0.99 }), 'surface ratio 0.99'],
  ['a surface below its coverage', withLast({ surfaceRatio: 1, coverage: 1.2 }), 'coverage 1.2'],
  ['metal without height', withLast({ maximumHeight: 0, minimumHeight: 0 }), 'metal has no height'],
  ['a negative roughness', withLast({ roughness: -1e-9 }), 'roughness -1e-9'],
  ['a lowest place above the highest', withLast({ minimumHeight: 1 }), 'heights from 1 to'],
  [
    'a profile without the nuclei',
    { ...good, snapshots: good.snapshots.map((one) => ({ ...one, heights: one.heights.map(() => 0) })) },
    'metal has no height profile',
  ],
];

describe('what a result tells of its metal', () => {
  it('is consistent in a good run, with nuclei below the grid', () => {
    expect(good.snapshots[0]!.smallNuclei.length).toBeGreaterThan(5);
    expect(inconsistencies(good)).toEqual([]);
  });

  it.each(broken)('is inconsistent with %s', (_what, result, said) => {
    expect(inconsistencies(result).join(', ')).toContain(said);
  });
});
