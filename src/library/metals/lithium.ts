import { at, claimsFrom, note } from '../claims.ts';
import { metal } from '../records.ts';
import { mendeleev, wang2020 } from '../sources.ts';
import { meltingPoint, standardPotential, surfaceEnergy } from './ofEveryMetal.ts';

export const lithium = metal('li', 'Lithium', 'Li');

const tabulated = claimsFrom(mendeleev, 'STATED');
const elastic = claimsFrom(wang2020, 'STATED');
const cited = 'The source cites Masias et al., J. Mater. Sci. 54, 2585 (2019), doi:10.1007/s10853-018-2971-3';

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
  elastic('li-shear-modulus', lithium, 'shearModulus', '2.83', 'GPa', at('Table 1'), {
    band: [2.6, 4.2],
    annotations: [
      note(`${cited}. Others take 3.4 GPa for theories of dendrites, and the table of pymatgen has 4.2 GPa.`),
    ],
  }),
  elastic('li-poisson-ratio', lithium, 'poissonRatio', '0.38', '1', at('Table 1'), {
    band: [0.36, 0.42],
    annotations: [note(`${cited}. Theories of dendrites take 0.42.`)],
  }),
];
