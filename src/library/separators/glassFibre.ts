import { at, claimsFrom, note } from '../claims.ts';
import { glassFibre } from '../materials/membranes.ts';
import { separator } from '../records.ts';
import { assumptions } from '../sources.ts';

export const whatmanGfC = separator('whatman-gf-c', 'Whatman GF/C', glassFibre);
export const whatmanGfD = separator('whatman-gf-d', 'Whatman GF/D', glassFibre);

const assume = claimsFrom(assumptions, 'ASSUMED');

export const glassFibreClaims = [
  assume('glass-density', [glassFibre, whatmanGfC, whatmanGfD], 'density', '2.5', 'g/cm3', at('separators'), {
    band: [2.23, 2.6],
    annotations: [note('No data sheet could be read. Borosilicate is near 2.23, soda-lime near 2.5 g/cm³.')],
  }),
  assume('gf-c-porosity', whatmanGfC, 'porosity', '92', '%', at('separators'), {
    band: [90.5, 92.5],
    annotations: [
      note(
        '1 − w/(ρL) from areal mass and thickness, with the band of the glass density. In a closed cell the mat is pressed thinner and this falls.',
        'wang2021/G1',
        'wang2021/G2',
        'glass-density',
      ),
    ],
  }),
  assume('gf-d-thickness', whatmanGfD, 'thickness', '670', 'um', at('separators'), {
    band: [600, 740],
    annotations: [note('A round value met in other people’s code; no data sheet could be read.')],
  }),
  assume('gf-d-porosity', whatmanGfD, 'porosity', '92', '%', at('separators'), {
    band: [85, 93],
    annotations: [
      note(
        '1 − w/(ρL) from areal mass and thickness; 85 % is the value met with that thickness.',
        'wang2021/G3',
        'gf-d-thickness',
        'glass-density',
      ),
    ],
  }),
  assume('glass-fibre-bruggeman', [whatmanGfC, whatmanGfD], 'bruggemanExponent', '1.5', '1', at('separators'), {
    band: [1.3, 2],
    annotations: [
      note(
        'Bruggeman’s exponent is 1.5 for spheres and 2 for cylinders across the current; at 92 % porosity that changes the factor from 0.88 to 0.85.',
      ),
    ],
  }),
];
