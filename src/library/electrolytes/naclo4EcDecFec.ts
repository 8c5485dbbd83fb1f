import { at, claimsFrom, note } from '../claims.ts';
import { roomTemperature } from '../conditions.ts';
import { dec, ec, fec, naclo4 } from '../materials/liquidsAndSalts.ts';
import { sodium } from '../metals/sodium.ts';
import { electrolyte } from '../records.ts';
import { assumptions } from '../sources.ts';

export const naclo4EcDecFec = electrolyte('naclo4-ec-dec-fec', '1 M NaClO₄ in EC:DEC + 5 wt% FEC', {
  metal: sodium,
  salt: naclo4,
  solvents: [ec, dec],
  additives: [fec],
});

const assume = claimsFrom(assumptions, 'ASSUMED');
const conditions = [roomTemperature];

export const naclo4EcDecFecClaims = [
  assume('naclo4-transference-number', naclo4EcDecFec, 'transferenceNumber', '0.45', '1', at('electrolytes'), {
    band: [0.3, 0.5],
    conditions,
    annotations: [
      note('Taken from 1 M NaPF₆ in EC:PC (Chayambuka 2022, through PyBaMM); carbonates of Na⁺ lie in this band.'),
    ],
  }),
  assume('naclo4-thermodynamic-factor', naclo4EcDecFec, 'thermodynamicFactor', '1', '1', at('electrolytes'), {
    band: [0.8, 1.5],
    conditions,
    annotations: [
      note(
        'Ideal, as Nernst–Einstein supposes. A larger factor would raise the diffusivity as well, and the two cancel in the overpotential.',
      ),
    ],
  }),
];
