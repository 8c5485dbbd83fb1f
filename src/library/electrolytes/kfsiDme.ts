import { at, claimsFrom, note } from '../claims.ts';
import { roomTemperature } from '../conditions.ts';
import { dme, kfsi } from '../materials/liquidsAndSalts.ts';
import { potassium } from '../metals/potassium.ts';
import { electrolyte } from '../records.ts';
import { assumptions } from '../sources.ts';

export const kfsiDme = electrolyte('kfsi-dme', '1 M KFSI in DME', { metal: potassium, salt: kfsi, solvents: [dme] });

const assume = claimsFrom(assumptions, 'ASSUMED');
const conditions = [roomTemperature];
const unread = 'A measured set exists (Dhir 2023, 10.1038/s41467-023-39523-0) but its tables could not be read';

export const kfsiDmeClaims = [
  assume('kfsi-conductivity', kfsiDme, 'ionicConductivity', '13', 'mS/cm', at('electrolytes'), {
    band: [10, 17],
    conditions,
    annotations: [note(`${unread}; a factor 1.3 either way.`)],
  }),
  assume('kfsi-transference-number', kfsiDme, 'transferenceNumber', '0.50', '1', at('electrolytes'), {
    band: [0.4, 0.6],
    conditions,
    annotations: [note(`${unread}; its abstract places K⁺ above Li⁺ in the same solvent.`)],
  }),
  assume('kfsi-thermodynamic-factor', kfsiDme, 'thermodynamicFactor', '1', '1', at('electrolytes'), {
    band: [0.8, 2],
    conditions,
    annotations: [note(`${unread}.`)],
  }),
];
