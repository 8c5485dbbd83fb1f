import { describe, expect, it } from 'vitest';
import type { BandEnd, Study, StudyMember } from '../../src/domain/study.ts';
import { bandsOf } from '../../src/runs/study/studyBands.ts';
import { groupsOf } from '../../src/runs/study/studySummary.ts';

const study: Study = {
  id: 'study',
  owner: 'local',
  name: 'Bands',
  model: 'electrodeposition',
  design: { arms: ['NiSb'], axes: [], seeds: [1, 2, 3] },
  summarisedRuns: 0,
  createdAt: new Date(0),
};

function member(roughness: number | null, seed: number, atEnd?: BandEnd): StudyMember {
  const variant = { arm: 0, point: [], seed, ...(atEnd && { atEnd }) };
  const outcome = roughness === null ? null : { roughness };
  const state = outcome ? 'SUCCEEDED' : 'FAILED';
  return { studyId: study.id, runId: `${seed}`, state, fraction: 1, variant, outcome };
}

function at(parameter: string, end: BandEnd['end'], values: readonly (number | null)[]): StudyMember[] {
  const atEnd = { parameter, end, value: end === 'LOW' ? 1 : 2, unit: 'nm' };
  return values.map((value, k) => member(value, k + 1, atEnd));
}

const nominal = [9, 10, 30].map((value, k) => member(value, k + 1));

function bandOf(...ends: readonly StudyMember[]) {
  const [band] = bandsOf(study, [...nominal, ...ends]);
  return band!;
}

describe('the band of a number', () => {
  it('is the quadrature, side by side, of what each parameter does to the median', () => {
    const pitch = [...at('pitch', 'LOW', [7, 7, 8]), ...at('pitch', 'HIGH', [14, 13, 15])];
    const barrier = [...at('barrier', 'LOW', [8, 8, 8]), ...at('barrier', 'HIGH', [9, 9, 9])];
    const { median, low, high, contributions } = bandOf(...barrier, ...pitch);
    expect(median).toBe(10);
    expect(low).toBeCloseTo(10 - Math.hypot(3, 2), 12);
    expect(high).toBeCloseTo(14, 12);
    expect(contributions.map(({ atLow, atHigh }) => [atLow.end.parameter, atLow.median, atHigh.median])).toEqual([
      ['pitch', 7, 14],
      ['barrier', 8, 9],
    ]);
  });

  it('stays on its side of zero', () => {
    const down = (parameter: string) => [...at(parameter, 'LOW', [1, 1, 1]), ...at(parameter, 'HIGH', [10, 10, 10])];
    expect(bandOf(...down('a'), ...down('b')).low).toBe(0);
  });

  it('leaves out an end of which no run has succeeded, and says so', () => {
    const { high, contributions } = bandOf(
      ...at('pitch', 'LOW', [9, 9, 9]),
      ...at('pitch', 'HIGH', [null, null, null]),
    );
    expect(high).toBe(10);
    expect(contributions[0]!.atHigh.median).toBeNull();
  });

  it('says why the model has no answer at an end', () => {
    const [low] = at('spacing', 'LOW', [8, 8, 8]);
    const high = at('spacing', 'HIGH', [null])[0]!.variant.atEnd!;
    const impossible = [{ arm: 0, point: [], atEnd: high, why: 'the window is too small' }];
    const [band] = bandsOf({ ...study, design: { ...study.design, impossible } }, [...nominal, low!]);
    expect(band!.low).toBe(8);
    expect(band!.contributions).toMatchObject([
      { atLow: { median: 8, why: null }, atHigh: { median: null, why: 'the window is too small' } },
    ]);
  });

  it('is made of the seeds alike: the runs at its ends are in no group', () => {
    const [group] = groupsOf(study, [...nominal, ...at('pitch', 'LOW', [1, 1, 1])]);
    expect(group!.members).toEqual(nominal);
  });

  it('is not there where a study does not go over bands', () => {
    expect(bandsOf(study, nominal)).toEqual([]);
  });
});
