import { at, citing, claimsFrom, conflict, note } from '../../../claims.ts';
import { nickelAntimonideCoating } from '../../../coatings/nickelAntimonide.ts';
import { lithium } from '../../../metals/lithium.ts';
import { potassium } from '../../../metals/potassium.ts';
import { sodium } from '../../../metals/sodium.ts';
import { wang2021 } from '../../../sources.ts';
import { anodes } from '../electrodes.ts';

const claim = claimsFrom(wang2021, 'STATED');
const { naPlate, naNisbCc, liCc, liNisbCc, kCc, kNisbCc } = anodes;
const oneUnitApart = 'Two values of one constant, one unit apart; Faraday’s law gives 1165.8 mA·h/g.';
const plateRoundedUp =
  'At 0.968 g/cm³ a plate of 200 µm weighs 19.4 mg/cm² and holds 22.6 mA·h/cm²; 20 mg/cm² hold 23.3.';

export const metalClaims = [
  claim('B1', sodium, 'specificCapacity', '1166', 'mAh/g', at('§1'), {
    annotations: [conflict(oneUnitApart, 'B2'), citing('ref-27')],
  }),
  claim('B2', sodium, 'specificCapacity', '1165', 'mAh/g', at('SI text 2'), {
    annotations: [conflict(oneUnitApart, 'B1')],
  }),
  claim('B3', sodium, 'standardPotential', '-2.71', 'V vs SHE', at('§1'), { annotations: [citing('ref-27')] }),
  claim('B4', sodium, 'quality', 'highest-capacity, lowest-potential Na anode', null, at('§1'), {
    annotations: [citing('ref-27')],
  }),
  claim('B5', naPlate, 'thickness', '200', 'um', at('SI', 'Table S1, note *'), {
    evidence: 'ASSUMED',
    annotations: [note(plateRoundedUp, 'B6', 'B7')],
  }),
  claim('B6', naPlate, 'metalLoading', '20', 'mg/cm2', at('SI', 'Table S1, note *'), {
    evidence: 'ASSUMED',
    annotations: [note(plateRoundedUp, 'B5', 'B7')],
  }),
  claim('B7', naPlate, 'arealCapacity', '23', 'mAh/cm2', at('SI', 'Table S1, note *'), {
    evidence: 'ASSUMED',
    annotations: [note(plateRoundedUp, 'B5', 'B6')],
  }),
  claim('B8', [naNisbCc, sodium], 'preparationTemperature', '300', 'degC', at('§4')),
  claim('B9', sodium, 'abundance', 'high; compounds from sea water without complex purification', null, at('§1'), {
    annotations: [citing('ref-11', 'ref-12', 'ref-13')],
  }),
  claim('B10', lithium, 'abundance', 'called one of the rare elements; high cost', null, at('§1'), {
    annotations: [citing('ref-7', 'ref-8')],
  }),
  claim('B11', [liCc, liNisbCc, lithium], 'preparation', 'Li-CC, Li-NiSb-CC (similar procedure)', null, at('§4')),
  claim('B12', [kCc, kNisbCc, potassium], 'preparation', 'K-CC, K-NiSb-CC (similar procedure)', null, at('§4')),
  claim(
    'B13',
    [nickelAntimonideCoating, lithium, potassium],
    'mechanism',
    'asserted to form, so mechanism transfers',
    null,
    at('§2.5'),
    { annotations: [note('Of semiconducting compounds of Li and K with NiSb; no phase is named or measured.')] },
  ),
];
