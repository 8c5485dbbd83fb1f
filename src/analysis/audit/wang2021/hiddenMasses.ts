import { derived } from '../../../derivation/origins.ts';
import { electrolyteMass } from '../../../metrics/cell/mass/electrolyteMass.ts';
import {
  residualComponentMass,
  residualElectrolyteMass,
  unweighedMass,
} from '../../../metrics/cell/mass/residualMass.ts';
import { answered, type Rule } from '../rule.ts';
import { flooded, lean, low } from './fullCells.ts';
import { key, said } from './said.ts';

/**
 * Felt and coatings of the lean cell, applied to another cell: what differs comes from the claim of that cell, the rest
 * from the lean cell.
 */
const feltAndCoatings = answered(residualComponentMass, {
  unweighed: derived(
    answered(unweighedMass, { mass: said('J14'), activeMaterial: said('H11'), separator: said('G4') }),
  ),
  electrolyte: derived(answered(electrolyteMass, { electrolyteToCapacityRatio: said('F7'), capacity: said('H12') })),
});

/** @param loading claim of the active material: figure and table print different values for the thin cathode */
function electrolyteOf(id: string, of: Rule['of'], loading: string): Rule {
  return {
    id,
    question: 'How much electrolyte is in the cell, which is not reported?',
    of,
    reported: null,
    recomputed: answered(residualElectrolyteMass, {
      unweighed: derived(answered(unweighedMass, { activeMaterial: said(loading) })),
      components: derived(feltAndCoatings),
    }),
    explanation:
      'The balance of this cell, with felt and coatings from that of the lean one. The flooded cells agree with one another within 2 %.',
    bearsOn: [key('F8')],
  };
}

/** What the stack masses of Table S1 say of parts that were not weighed. */
export const hiddenMassRules: readonly Rule[] = [
  {
    id: 'S1-lean-mass',
    question: 'How much do felt and coatings weigh, which are not reported?',
    of: lean,
    reported: null,
    recomputed: residualComponentMass,
    explanation: 'What the lean cell leaves for carbon felt, nickel and NiSb.',
  },
  electrolyteOf('S1-flooded-mass', flooded, 'H11'),
  electrolyteOf('S1-low-mass', low, 'H8'),
];
