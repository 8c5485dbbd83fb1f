import { at, claimsFrom, note } from '../claims.ts';
import { polypropylene } from '../materials/membranes.ts';
import { separator } from '../records.ts';
import { assumptions, landesfeind2016 } from '../sources.ts';

export const celgard2500 = separator('celgard-2500', 'Celgard 2500', polypropylene);

const measured = claimsFrom(landesfeind2016, 'MEASURED');
const stated = claimsFrom(landesfeind2016, 'STATED');
const assume = claimsFrom(assumptions, 'ASSUMED');
const secondHand = 'Read in notes that transcribe the table, not in the paper';

export const celgard2500Claims = [
  stated('celgard-thickness', celgard2500, 'thickness', '25', 'um', at('Table II'), {
    annotations: [note(`${secondHand}.`)],
  }),
  stated('celgard-porosity', celgard2500, 'porosity', '55', '%', at('Table II'), {
    annotations: [note(`${secondHand}.`)],
  }),
  measured('celgard-macmullin', celgard2500, 'macMullinNumber', '4.5 ± 0.3', '1', at('Table II'), {
    band: [2.5, 8.5],
    annotations: [
      note(
        `${secondHand}. The band runs from Bruggeman’s estimate for 55 % pores to the lowest of the older two-electrode values.`,
      ),
    ],
  }),
  assume('polypropylene-density', [polypropylene, celgard2500], 'density', '0.905', 'g/cm3', at('separators'), {
    band: [0.9, 0.91],
    annotations: [note('The usual value of isotactic polypropylene; no data sheet could be read.')],
  }),
];
