import { constant, quoted } from '../../../derivation/origins.ts';
import { stackMass } from '../../../metrics/cell/mass/stackMass.ts';
import { answered } from '../rule.ts';
import { perSubject } from './generalRule.ts';

const dryMass = answered(stackMass, {
  electrolyte: constant(0, 'mg/cm2', 'Left out: the mass is that of the dry stack'),
});

export const mass = perSubject('G-mass', { stackMass: ['CELL'], dryStackMass: ['CELL'] }, ({ key, property }) => ({
  question: 'Do the parts add up to the mass of the stack?',
  reported: quoted(key),
  recomputed: property === 'dryStackMass' ? dryMass : stackMass,
  explanation: 'The stack weighs what its parts weigh; where a part is not recorded, it weighs at least the others.',
}));
