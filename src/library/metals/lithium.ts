import { at, claimsFrom, note } from '../claims.ts';
import { metal } from '../records.ts';
import { mendeleev } from '../sources.ts';
import { meltingPoint, standardPotential, surfaceEnergy } from './ofEveryMetal.ts';

export const lithium = metal('li', 'Lithium', 'Li');

const tabulated = claimsFrom(mendeleev, 'STATED');

export const lithiumClaims = [
  tabulated('li-density', lithium, 'density', '0.534', 'g/cm3', at('elements'), {
    within: 0.002,
    annotations: [note('Tables differ by this much: 0.535 g/cm³ in pymatgen.')],
  }),
  meltingPoint(lithium, '453.69'),
  standardPotential(lithium, '-3.045', 0.005),
  surfaceEnergy(
    lithium,
    '0.47',
    [0.4, 0.55],
    'Some 5 to 20 % above the 0.40 J/m² that the molten metal is taken to have.',
  ),
];
