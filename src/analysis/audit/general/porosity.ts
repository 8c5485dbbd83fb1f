import { exactly } from '../../../domain/measure.ts';
import { claimed, first, quoted, recorded } from '../../../metrics/origins.ts';
import { formula, justSo } from '../rule.ts';
import { perClaim } from './generalRule.ts';

const noneToAll = recorded('from no pore to nothing but pores', () => ({
  ...exactly(0, '%'),
  qualifier: 'RANGE',
  value: null,
  low: 0,
  high: 100,
}));

export const porosity = perClaim('G-porosity', { porosity: 'ANY' }, ({ key }) => ({
  question: 'Is the porosity a share, from 0 to 100 %?',
  reported: quoted(key),
  recomputed: justSo('%', 'ε', noneToAll),
  isLaw: true,
  explanation: 'Pores take a part of the volume; below none and above all there is nothing.',
}));

/** w ≤ ρL: with more the porosity would be negative. */
export const solidMass = perClaim('G-solid', { arealMass: ['SEPARATOR'] }, ({ key }) => ({
  question: 'Does the layer weigh no more than its solid without pores?',
  reported: quoted(key),
  recomputed: formula({
    symbol: 'w_max',
    formula: 'w_max = ρ·L',
    latex: String.raw`w_\mathrm{max} = \rho L`,
    unit: 'mg/cm2',
    source: 'Definition of density',
    inputs: {
      density: { symbol: 'ρ', origin: first(claimed('density'), claimed('density', 'material')) },
      thickness: { symbol: 'L', origin: claimed('thickness') },
    },
    compute: (of) => of.density * of.thickness,
  }),
  relation: 'AT_MOST',
  isLaw: true,
  explanation: 'A porous layer that weighs more than the dense solid of its thickness would have negative pores.',
}));
