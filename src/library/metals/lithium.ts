import { at, claimsFrom, note } from '../claims.ts';
import { inWords } from '../conditions.ts';
import { metal } from '../records.ts';
import { assumptions, crc54, mendeleev } from '../sources.ts';

export const lithium = metal('li', 'Lithium', 'Li');

const tabulated = claimsFrom(mendeleev, 'STATED');
const potential = claimsFrom(crc54, 'STATED');
const assume = claimsFrom(assumptions, 'ASSUMED');

export const lithiumClaims = [
  tabulated('li-density', lithium, 'density', '0.534', 'g/cm3', at('elements'), {
    within: 0.002,
    annotations: [note('Tables differ by this much: 0.535 g/cm³ in pymatgen.')],
  }),
  potential('li-standard-potential', lithium, 'standardPotential', '-3.045', 'V', at('p. D-120'), {
    within: 0.005,
    conditions: [inWords('reference', 'SHE')],
    annotations: [note('In water at 25 °C. Read from a reproduction of the table; others differ by up to 5 mV.')],
  }),
  assume('li-surface-energy', lithium, 'surfaceEnergy', '0.47', 'J/m2', at('metals'), {
    band: [0.4, 0.55],
    annotations: [
      note('Some 5 to 20 % above the 0.40 J/m² that the molten metal is taken to have; no table was opened.'),
    ],
  }),
  assume('li-interface-resistance', lithium, 'interfaceResistance', '6.8', 'Ohm.cm2', at('interfaces'), {
    band: [2.3, 20],
    annotations: [
      note(
        'Per interface, where no host of this metal is known. Near the geometric mean of the two hosts on record, a factor 3 either way: exchange currents read elsewhere span 10 to 165 A/m².',
        'wang2021/K19',
        'wang2021/K20',
      ),
    ],
  }),
];
