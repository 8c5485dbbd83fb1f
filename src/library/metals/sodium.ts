import { at, claimsFrom, note } from '../claims.ts';
import { metal } from '../records.ts';
import { pymatgen, wang2020 } from '../sources.ts';
import { meltingPoint, standardPotential, surfaceEnergy } from './ofEveryMetal.ts';

export const sodium = metal('na', 'Sodium', 'Na');

const tabulated = claimsFrom(pymatgen, 'STATED');
const measured = claimsFrom(wang2020, 'MEASURED');

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
  measured('na-shear-modulus', sodium, 'shearModulus', '1.7', 'GPa', at('§3.1', 'Table 1'), {
    band: [1.5, 2.8],
    annotations: [
      note(
        'From the speed of sound in polycrystals. The band is ours: 1.5 GPa was computed by others, and the elastic modulus of 4.5 to 7.9 GPa that the source derives from single crystals means 1.6 to 2.8 GPa. The table of pymatgen has 3.3 GPa.',
      ),
    ],
  }),
  measured('na-poisson-ratio', sodium, 'poissonRatio', '0.41', '1', at('§3.1', 'Table 1'), {
    band: [0.38, 0.43],
    annotations: [note('From the speed of sound in polycrystals; the band is ours.')],
  }),
];
