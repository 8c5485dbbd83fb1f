import { formula, type Rule } from '../rule.ts';
import { flooded, lean, low } from './fullCells.ts';
import { key, said } from './said.ts';

/** Parts of the three cells of this source that are printed. */
const shared = {
  sodium: { symbol: 'w₋', origin: said('I10') },
  cloth: { symbol: 'm_CC', origin: said('C2') },
} as const;

const leanCell = {
  ...shared,
  mass: { symbol: 'm', origin: said('J14') },
  active: { symbol: 'w₊', origin: said('H11') },
  separator: { symbol: 'm_sep', origin: said('G4') },
  ratio: { symbol: 'e', origin: said('F7') },
  capacity: { symbol: 'C', origin: said('H12') },
} as const;

type Lean = { readonly [K in keyof typeof leanCell]: number };

function feltAndCoatings(of: Lean): number {
  return of.mass - of.active - of.sodium - of.cloth - of.separator - of.ratio * of.capacity;
}

function electrolyteOf(id: string, of: Rule['of'], { mass, active }: { mass: string; active: string }): Rule {
  return {
    id,
    question: 'How much electrolyte is in the cell, which is not reported?',
    of,
    reported: null,
    recomputed: formula({
      symbol: 'm_e',
      formula: 'm_e = m′ − w′₊ − w₋ − m_CC − m′_sep − m_r',
      latex: String.raw`m_\mathrm{e} = m' - w'_+ - w_- - m_\mathrm{CC} - m'_\mathrm{sep} - m_\mathrm{r}`,
      unit: 'mg/cm2',
      source: 'Conservation of mass',
      validity: 'felt, coatings and anode weigh the same as in the lean cell, m_r.',
      inputs: {
        ...leanCell,
        ownMass: { symbol: 'm′', origin: said(mass) },
        ownActive: { symbol: 'w′₊', origin: said(active) },
        ownSeparator: { symbol: 'm′_sep', origin: said('G2') },
      },
      compute: (it) => it.ownMass - it.ownActive - it.sodium - it.cloth - it.ownSeparator - feltAndCoatings(it),
    }),
    explanation:
      'The balance of this cell, with felt and coatings from that of the lean one. The flooded cells agree with one another within 2 %.',
    bearsOn: [key('F8')],
  };
}

/** What the stack masses of Table S1 say of parts that nobody weighed. */
export const hiddenMassRules: readonly Rule[] = [
  {
    id: 'S1-lean-mass',
    question: 'How much do felt and coatings weigh, which are not reported?',
    of: lean,
    reported: null,
    recomputed: formula({
      symbol: 'm_r',
      formula: 'm_r = m − w₊ − w₋ − m_CC − m_sep − e·C',
      latex: String.raw`m_\mathrm{r} = m - w_+ - w_- - m_\mathrm{CC} - m_\mathrm{sep} - e C`,
      unit: 'mg/cm2',
      source: 'Conservation of mass',
      validity: 'all other parts are printed.',
      inputs: leanCell,
      compute: feltAndCoatings,
    }),
    explanation: 'What the lean cell leaves for carbon felt, nickel and NiSb.',
  },
  electrolyteOf('S1-flooded-mass', flooded, { mass: 'J13', active: 'H11' }),
  electrolyteOf('S1-low-mass', low, { mass: 'J15', active: 'H8' }),
];
