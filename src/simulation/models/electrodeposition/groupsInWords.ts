import { inWords } from '../../../derivation/words.ts';
import { exactly } from '../../../domain/measure.ts';
import type { DimensionlessGroups } from './result.ts';

/** The formula and the meaning of each, in the order of the answer. */
const meanings: Readonly<Record<keyof DimensionlessGroups, { readonly formula: string; readonly meaning: string }>> = {
  biotOfGap: {
    formula: 'λ i_u L / g',
    meaning: 'resistance of transport across the gap over that of charge transfer: far below 1 the salt hardly matters',
  },
  biotOfCell: {
    formula: 'λ i_u h',
    meaning: 'the same over one cell of the grid: below 0.1 the front is resolved',
  },
  wagner: {
    formula: 'g σ R T / (F i L)',
    meaning: 'how evenly the current spreads: far above 1 tips are not favoured',
  },
  capillary: {
    formula: 'Γ F / (R T h)',
    meaning: 'length below which surface energy smooths, over one cell of the grid',
  },
  limitingShare: {
    formula: 'i L / (2 F D₊ c₀ g)',
    meaning: 'current over the limiting current of the gap',
  },
  blockingShare: {
    formula: 'J_max / i',
    meaning: 'what the barrier of the coating lets pass over the mean current: below 1 it blocks',
  },
  nucleiInWindow: {
    formula: 'N',
    meaning: 'nuclei in the window: with few of them chance decides, and an ensemble is needed',
  },
};

export function groupsInWords(groups: DimensionlessGroups) {
  return (Object.keys(meanings) as (keyof DimensionlessGroups)[]).map((name) => {
    const value = groups[name];
    return { name: inWords(name), ...meanings[name], value: value === null ? null : exactly(value, '1') };
  });
}
