import { at, claimsFrom, note } from '../claims.ts';
import { metal } from '../records.ts';
import { assumptions } from '../sources.ts';
import { meltingPoint, standardPotential, surfaceEnergy } from './ofEveryMetal.ts';

export const potassium = metal('k', 'Potassium', 'K');

const assume = claimsFrom(assumptions, 'ASSUMED');

export const potassiumClaims = [
  assume('k-density', potassium, 'density', '0.859', 'g/cm3', at('metals'), {
    band: [0.855, 0.863],
    annotations: [
      note(
        'Tables print 0.856 (pymatgen) and 0.862 g/cm³; the 0.89 of mendeleev belongs to low temperature and is left out.',
      ),
    ],
  }),
  meltingPoint(potassium, '336.53'),
  standardPotential(potassium, '-2.924', 0.007),
  surfaceEnergy(
    potassium,
    '0.13',
    [0.11, 0.15],
    'Some 5 to 20 % above the 0.11 J/m² that the molten metal is taken to have.',
  ),
];
