import { claimed, first, quoted, recorded } from '../../../derivation/origins.ts';
import { exactly } from '../../../domain/measure.ts';
import { arealMassOfLayer } from '../../../metrics/material/layer.ts';
import { answered, justSo } from '../rule.ts';
import { perClaim } from './generalRule.ts';

const noneToAll = recorded(['from no pore to nothing but pores', '%'], () => ({
  ...exactly(0, '%'),
  qualifier: 'RANGE',
  value: null,
  low: 0,
  high: 100,
}));

export const porosityRule = perClaim('G-porosity', { porosity: 'ANY' }, ({ key }) => ({
  question: 'Is the porosity a share, from 0 to 100 %?',
  reported: quoted(key),
  recomputed: justSo('%', 'ε', noneToAll),
  isLaw: true,
  explanation: 'Pores take a part of the volume; below none and above all there is nothing.',
}));

/** w ≤ ρh: with more the porosity would be negative. */
export const solidMass = perClaim('G-solid', { arealMass: ['SEPARATOR'] }, ({ key }) => ({
  question: 'Does the layer weigh no more than its solid without pores?',
  reported: quoted(key),
  recomputed: answered(arealMassOfLayer, {
    density: first(claimed('density'), claimed('density', 'material')),
    thickness: claimed('thickness'),
  }),
  relation: 'AT_MOST',
  isLaw: true,
  explanation: 'A porous layer that weighs more than the dense solid of its thickness would have negative pores.',
}));
