import { at, claimsFrom, note } from '../claims.ts';
import { metal } from '../records.ts';
import { assumptions, smith1964 } from '../sources.ts';
import { meltingPoint, standardPotential, surfaceEnergy } from './ofEveryMetal.ts';

export const potassium = metal('k', 'Potassium', 'K');

const assume = claimsFrom(assumptions, 'ASSUMED');
const derived = claimsFrom(smith1964, 'DERIVED');
const crystal =
  'Our arithmetic: Hill’s mean over polycrystals of the constants C 1.88, C′ 0.281 and B 3.34 GPa of the single crystal; the band is from Reuss’ bound to Voigt’s';

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
  derived('k-shear-modulus', potassium, 'shearModulus', '0.91', 'GPa', at('abstract'), {
    band: [0.57, 1.24],
    annotations: [note(`${crystal}. The table of pymatgen has 1.3 GPa.`)],
  }),
  derived('k-poisson-ratio', potassium, 'poissonRatio', '0.38', '1', at('abstract'), {
    band: [0.33, 0.42],
    annotations: [note(`${crystal}.`)],
  }),
];
