import { at, claimsFrom, note } from '../claims.ts';
import { metal } from '../records.ts';
import { pymatgen } from '../sources.ts';
import { meltingPoint, standardPotential, surfaceEnergy } from './ofEveryMetal.ts';

export const sodium = metal('na', 'Sodium', 'Na');

const tabulated = claimsFrom(pymatgen, 'STATED');

export const sodiumClaims = [
  tabulated('na-density', sodium, 'density', '0.968', 'g/cm3', at('periodic table'), {
    within: 0.003,
    annotations: [note('Tables differ by this much: 0.97 g/cm³ in mendeleev, after the CRC Handbook.')],
  }),
  meltingPoint(sodium, '370.87'),
  standardPotential(sodium, '-2.7109', 0.005),
  surfaceEnergy(
    sodium,
    '0.22',
    [0.2, 0.26],
    'The molten metal near its melting point has 0.206 J/m² (Phys. Rev. 33, 837, 1929; its abstract was read); solids are taken to have 5 to 20 % more.',
  ),
];
