import { at, claimsFrom, note } from '../claims.ts';
import { inWords } from '../conditions.ts';
import { metal } from '../records.ts';
import { assumptions } from '../sources.ts';

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
  assume('k-standard-potential', potassium, 'standardPotential', '-2.924', 'V', at('metals'), {
    band: [-2.931, -2.919],
    conditions: [inWords('reference', 'SHE')],
    annotations: [
      note('In water at 25 °C. Tables give −2.924 V; −2.931 V circulates too, from a source that was not opened.'),
    ],
  }),
  assume('k-surface-energy', potassium, 'surfaceEnergy', '0.13', 'J/m2', at('metals'), {
    band: [0.11, 0.15],
    annotations: [
      note('Some 5 to 20 % above the 0.11 J/m² that the molten metal is taken to have; no table was opened.'),
    ],
  }),
  assume('k-interface-resistance', potassium, 'interfaceResistance', '75', 'Ohm.cm2', at('interfaces'), {
    band: [21, 270],
    annotations: [
      note(
        'Per interface, where no host of this metal is known. Near the geometric mean of the two hosts on record, which differ sixfold; a factor 3.6 either way.',
        'wang2021/K21',
        'wang2021/K22',
      ),
    ],
  }),
];
