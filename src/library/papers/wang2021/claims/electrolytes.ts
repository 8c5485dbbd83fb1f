import { at, claimsFrom, note } from '../../../claims.ts';
import { being, conditionInWords, notStated } from '../../../conditions.ts';
import { kfsiDme } from '../../../electrolytes/kfsiDme.ts';
import { litfsiDmeDolLino3 } from '../../../electrolytes/litfsiDmeDolLino3.ts';
import { naclo4EcDecFec } from '../../../electrolytes/naclo4EcDecFec.ts';
import { dec, dme, dol, ec, fec, kfsi, lino3, litfsi, naclo4 } from '../../../materials/liquidsAndSalts.ts';
import { wang2021 } from '../../../sources.ts';
import { full } from '../cells.ts';

const claim = claimsFrom(wang2021, 'STATED');
const inSimulation = conditionInWords('protocol', 'input of the simulation');

export const electrolyteClaims = [
  claim('F1', [naclo4EcDecFec, naclo4], 'composition', 'NaClO4', null, at('§4')),
  claim('F2', naclo4EcDecFec, 'saltConcentration', '1', 'M', at('§4')),
  claim('F3', [naclo4EcDecFec, ec, dec], 'composition', 'EC:DEC 1:1 by volume', null, at('§4')),
  claim('F4', [naclo4EcDecFec, fec], 'composition', 'FEC 5 wt%', null, at('§4')),
  claim('F4.2', [naclo4EcDecFec, fec], 'componentMassFraction', '5', 'wt%', at('§4'), {
    conditions: [being('component', fec)],
  }),
  claim('F5', naclo4EcDecFec, 'ionicConductivity', '6.8', 'mS/cm', at('§4'), {
    conditions: [notStated('temperature')],
    annotations: [note('Supplier’s data: Guangdong Canrd New Energy Technology.')],
  }),
  claim('F6', naclo4EcDecFec, 'ionMobility', '6.8e-5', 'cm2/s (sic)', at('§4'), {
    evidence: 'ASSUMED',
    conditions: [inSimulation],
    annotations: [
      note(
        'Same digits as the conductivity, from which σ/(Fc) gives 7.05 × 10⁻⁵ cm²/(V·s) if Na⁺ carried all current. Read as a diffusivity it would be 39 times the Nernst–Einstein value.',
        'F5',
      ),
      note('Said to set the diffusivity through σ = µne, which relates mobility and conductivity only.', 'F5'),
    ],
  }),
  claim('F7', [full.lean, naclo4EcDecFec], 'electrolyteToCapacityRatio', '3', 'mg/mAh', at('§2.4', '§4')),
  claim('F8', [full.flooded, naclo4EcDecFec], 'electrolyteToCapacityRatio', 'NOT REPORTED', null, at('throughout'), {
    annotations: [note('The stack masses imply some 34.9 mg/cm², 5.0 mg/(mA·h).', 'J13', 'J14')],
  }),
  claim('F9', [litfsiDmeDolLino3, litfsi], 'composition', 'LiTFSI 1 M', null, at('§4')),
  claim('F9.2', litfsiDmeDolLino3, 'saltConcentration', '1', 'M', at('§4')),
  claim('F10', [litfsiDmeDolLino3, dme, dol], 'composition', 'DME:DOL 1:1 by volume', null, at('§4')),
  claim('F11', [litfsiDmeDolLino3, lino3], 'composition', 'LiNO3 2 wt%', null, at('§4')),
  claim('F11.2', [litfsiDmeDolLino3, lino3], 'componentMassFraction', '2', 'wt%', at('§4'), {
    conditions: [being('component', lino3)],
  }),
  claim('F12', [kfsiDme, kfsi], 'composition', 'KFSI 1 M', null, at('§4')),
  claim('F12.2', kfsiDme, 'saltConcentration', '1', 'M', at('§4')),
  claim('F13', [kfsiDme, dme], 'composition', 'DME', null, at('§4')),
  claim('F14', naclo4EcDecFec, 'saltConcentration', '1', 'M each Na+, ClO4-', at('§4'), {
    evidence: 'ASSUMED',
    conditions: [inSimulation],
  }),
];
