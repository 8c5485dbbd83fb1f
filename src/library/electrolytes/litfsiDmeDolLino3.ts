import { at, claimsFrom, note } from '../claims.ts';
import { roomTemperature } from '../conditions.ts';
import { dme, dol, lino3, litfsi } from '../materials/liquidsAndSalts.ts';
import { lithium } from '../metals/lithium.ts';
import { electrolyte } from '../records.ts';
import { assumptions, combat } from '../sources.ts';

export const litfsiDmeDolLino3 = electrolyte('litfsi-dme-dol-lino3', '1 M LiTFSI in DME:DOL + 2 wt% LiNO₃', {
  metal: lithium,
  salt: litfsi,
  solvents: [dme, dol],
  additives: [lino3],
});

const simulated = claimsFrom(combat, 'SIMULATED');
const assume = claimsFrom(assumptions, 'ASSUMED');
const conditions = [roomTemperature];

export const litfsiDmeDolLino3Claims = [
  simulated('litfsi-conductivity', litfsiDmeDolLino3, 'ionicConductivity', '14.4', 'mS/cm', at('data', 'DME row'), {
    band: [10, 17],
    conditions,
    annotations: [
      note(
        'Printed as 1.439 ± 0.215 S/m; molecular dynamics of 1 M LiTFSI in DOL:DME without LiNO₃. The lower end admits the 11 mS/cm often quoted for it.',
      ),
    ],
  }),
  simulated(
    'litfsi-transference-number',
    litfsiDmeDolLino3,
    'transferenceNumber',
    '0.467',
    '1',
    at('data', 'DME row'),
    {
      band: [0.3, 0.55],
      conditions,
      annotations: [
        note(
          'D₊/(D₊ + D₋) of the self-diffusivities 2.508 and 2.867 × 10⁻¹⁰ m²/s, simulated with 0.25 M Li₂S₈ present.',
        ),
      ],
    },
  ),
  simulated(
    'litfsi-salt-diffusivity',
    litfsiDmeDolLino3,
    'saltDiffusivity',
    '2.68e-10',
    'm2/s',
    at('data', 'DME row'),
    {
      band: [1.4e-10, 5e-10],
      conditions,
      annotations: [
        note(
          '2D₊D₋/(D₊ + D₋) of the same self-diffusivities. Nernst–Einstein from 11 mS/cm would give the lower end.',
          'litfsi-transference-number',
        ),
      ],
    },
  ),
  assume('litfsi-thermodynamic-factor', litfsiDmeDolLino3, 'thermodynamicFactor', '1', '1', at('electrolytes'), {
    band: [0.8, 2],
    conditions,
    annotations: [note('Ideal for want of a measurement; ethers of LiTFSI are known to lie above.')],
  }),
];
