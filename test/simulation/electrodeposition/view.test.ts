import { describe, expect, it } from 'vitest';
import { bandTexts } from '../../../src/simulation/models/electrodeposition/band/view.ts';
import { basisOf } from '../../../src/simulation/models/electrodeposition/basis.ts';
import { electrodepositionModel } from '../../../src/simulation/models/electrodeposition/model.ts';
import { rememberedOf } from '../../../src/simulation/models/electrodeposition/remembered.ts';
import type { RememberedDeposition } from '../../../src/simulation/models/electrodeposition/result.ts';
import { view } from '../../../src/simulation/models/electrodeposition/view.ts';
import { quick, solved } from './runs.ts';

const unread = (): never => {
  throw new Error('nothing else is read');
};
const sources = { file: unread, claimsOf: unread };

describe('the answer of a deposit', () => {
  const bare = { coating: 'NONE', windowWidth: 2.56e-6, thickness: 10e-9, afterwards: 'STRIP', snapshots: 1 } as const;
  const problem = electrodepositionModel.fromParameters({ ...quick, ...bare });
  const result = rememberedOf(solved(bare));

  it('has the remainder and the closed forms of one nucleus', () => {
    const { remainder, oneNucleus, ending } = view({ problem, result, ...sources });
    expect(ending).toBe('STRIPPED');
    expect(remainder!.meanThickness.value).toBeLessThan(0.1);
    expect(oneNucleus!.note).toBe('geometry of one nucleus per window');
    expect(oneNucleus!.spacings[1].halfCylinder!.radius.value).toBeCloseTo(127.66, 1);
    expect(oneNucleus!.spacings[1].halfSphere!.roughness.value).toBeCloseTo(47.58, 1);
  });

  it('can be read from a result that an older version stored, which tells neither', () => {
    const { remainder: _r, oneNucleus: _o, ...rest } = result;
    const old: RememberedDeposition = { ...rest, version: '3' };
    const { remainder, oneNucleus, notes } = view({ problem, result: JSON.parse(JSON.stringify(old)), ...sources });
    expect([remainder, oneNucleus]).toEqual([null, null]);
    expect(notes).toEqual(result.notes);
  });
});

describe('the bands in the answer of a deposit', () => {
  const given = {
    ...quick,
    coating: 'NONE',
    windowWidth: 2.56e-6,
    columns: 64,
    snapshots: 1,
    bandMembers: 16,
  } as const;
  const problem = electrodepositionModel.fromParameters(given);
  const result = rememberedOf(solved(given));

  it('are quantiles, and the ends of the numbers that have them', () => {
    const { bands, bandsReason, morphology } = view({ problem, result, ...sources });
    const { roughness, nucleationPeak, members, columns, gridTerms } = bands()!;
    expect([bandsReason, members, columns, nucleationPeak()]).toEqual([null, 16, 64, null]);
    const { p05, p95, sample, tornado } = roughness()!;
    expect(morphology.roughness.low).toBeCloseTo(p05!.value!, 9);
    expect(morphology.roughness.high).toBeCloseTo(p95!.value!, 9);
    expect(p05!.value).toBeLessThan(morphology.roughness.value!);
    expect(p95!.value).toBeGreaterThan(morphology.roughness.value!);
    expect([sample.size, tornado()]).toEqual([16, []]);
    expect(gridTerms.map(({ figure }) => figure)).toContain('roughness');
  });

  it('are in the head of each table, rounded to what the sample allows', () => {
    const texts = bandTexts(result);
    expect(texts[0]).toMatch(/^RMS roughness \d{2,3} \(\d{2,3}–\d{2,3}\) nm, 90 %$/);
    expect(texts.map((text) => text.split(' ')[0])).toEqual([
      'RMS',
      'Highest',
      'Coverage',
      'Tortuosity',
      'Nuclei',
      'Time',
    ]);
  });

  it('are none of a result that an older version stored, and it says so', () => {
    const { bands: _b, bandsReason: _r, ...rest } = result;
    const old: RememberedDeposition = { ...rest, version: '3' };
    const { bands, bandsReason, morphology } = view({ problem, result: old, ...sources });
    expect([bands(), bandsReason]).toEqual([null, 'version 3 of the model computed none']);
    expect([morphology.roughness.low, morphology.roughness.high]).toEqual([null, null]);
    expect(bandTexts(old)).toEqual(['numbers of one run, without bands: version 3 of the model computed none']);
  });

  it('are named in the reason of the basis, with what they do not hold', () => {
    expect(basisOf(problem).basisReason).toContain('the bands, of 16 members, hold these');
    const without = electrodepositionModel.fromParameters({ ...given, bandMembers: 0 });
    expect(basisOf(without).basisReason).not.toContain('the bands');
  });
});
