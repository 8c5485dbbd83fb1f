import { describe, expect, it } from 'vitest';
import { fromFacts } from '../../../src/simulation/models/electrodeposition/fromFacts.ts';
import { electrodepositionModel } from '../../../src/simulation/models/electrodeposition/model.ts';
import { unwatched } from '../../../src/simulation/simulate.ts';
import { inconsistencies } from '../../simulation/electrodeposition/consistency.ts';
import { libraryFacts } from '../../simulation/electrodeposition/libraryFacts.ts';
import { type Member, parametersOf } from './members.ts';

function solve(member: Partial<Member>, more: Record<string, unknown> = {}) {
  const usual = { metal: 'Na', control: 'POTENTIOSTATIC', scale: 'NANO', exchangeCurrentDensity: 30 } as const;
  const given = { ...parametersOf({ ...usual, surface: 'bare', columns: 256, seed: 3, ...member }), ...more };
  return electrodepositionModel.solve(electrodepositionModel.fromParameters(given), unwatched);
}

describe('a deposit', () => {
  it('has the bytes of bare substrate when the islands are taken away, and the same bytes twice', () => {
    const bare = JSON.stringify(solve({}));
    expect(JSON.stringify(solve({}, { islandDiameter: 40e-9, islandPitch: 100e-9 }))).toBe(bare);
    expect(JSON.stringify(solve({}))).toBe(bare);
  });

  it('has the bytes of nickel foil when the coating is taken off NiSb of the library', () => {
    const solved = (...of: Parameters<typeof libraryFacts>) =>
      JSON.stringify(electrodepositionModel.solve(fromFacts(libraryFacts(...of)), unwatched));
    expect(solved('nisb-ni-foil', { whatIf: ['COATING_REMOVED'] })).toBe(solved('ni-foil'));
  });

  it.each(['bare', 'islands', 'film'] as const)(
    'is stripped from %s to exhaustion, with metal and charge kept',
    (surface) => {
      const member = { control: 'GALVANOSTATIC', surface, columns: 512, seed: 1 } as const;
      const result = solve(member, { afterwards: 'STRIP' });
      const { ending, balance, snapshots } = result;
      expect(inconsistencies(result)).toEqual([]);
      expect(ending).toBe('STRIPPED');
      expect(snapshots[snapshots.length - 1].morphology.meanThickness).toBeLessThan(0.1e-9);
      expect(Math.abs(balance.massError)).toBeLessThan(1e-6);
    },
  );

  it('is stripped at a potential to exhaustion as well', () => {
    const result = solve({}, { afterwards: 'STRIP' });
    const { ending, balance } = result;
    expect(inconsistencies(result)).toEqual([]);
    expect(ending).toBe('STRIPPED');
    expect(Math.abs(balance.massError)).toBeLessThan(1e-6);
  });
});
