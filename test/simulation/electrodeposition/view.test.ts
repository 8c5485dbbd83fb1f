import { describe, expect, it } from 'vitest';
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
