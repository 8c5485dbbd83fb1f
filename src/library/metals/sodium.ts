import { at, claimsFrom, note } from '../claims.ts';
import { inWords } from '../conditions.ts';
import { metal } from '../records.ts';
import { assumptions, crc54, pymatgen } from '../sources.ts';

export const sodium = metal('na', 'Sodium', 'Na');

const tabulated = claimsFrom(pymatgen, 'STATED');
const potential = claimsFrom(crc54, 'STATED');
const assume = claimsFrom(assumptions, 'ASSUMED');

export const sodiumClaims = [
  tabulated('na-density', sodium, 'density', '0.968', 'g/cm3', at('periodic table'), {
    within: 0.003,
    annotations: [note('Tables differ by this much: 0.97 g/cm³ in mendeleev, after the CRC Handbook.')],
  }),
  potential('na-standard-potential', sodium, 'standardPotential', '-2.7109', 'V', at('p. D-120'), {
    within: 0.005,
    conditions: [inWords('reference', 'SHE')],
    annotations: [note('In water at 25 °C. Read from a reproduction of the table; others differ by up to 5 mV.')],
  }),
  assume('na-surface-energy', sodium, 'surfaceEnergy', '0.22', 'J/m2', at('metals'), {
    band: [0.2, 0.26],
    annotations: [
      note(
        'The molten metal near its melting point has 0.206 J/m² (Phys. Rev. 33, 837, 1929); solids have 5 to 20 % more. No table of solid surfaces was opened.',
      ),
    ],
  }),
  assume('na-interface-resistance', sodium, 'interfaceResistance', '18.8', 'Ohm.cm2', at('interfaces'), {
    band: [6.3, 56],
    annotations: [
      note(
        'Per interface, where no host of this metal is known. Near the geometric mean of the five hosts on record; a factor 3 either way, since no exchange current of sodium in this electrolyte could be read elsewhere.',
        'wang2021/K1',
        'wang2021/K2',
        'wang2021/K3',
        'wang2021/K4',
        'wang2021/K5',
      ),
    ],
  }),
];
