import { at, claimsFrom, conflict, note } from '../../../claims.ts';
import { wang2021 } from '../../../sources.ts';
import { literatureCathodes as cathodes, literature as cells } from '../literature.ts';

/** What the table takes over from the works of others, and what it reckons from that by its notes. */
const said = claimsFrom(wang2021, 'STATED');
const reckoned = claimsFrom(wang2021, 'DERIVED');
const inTable = at('SI', 'Table S1');
const tooLow =
  'Capacity, mass and specific energy of one row mean 0.33 V, a tenth of what such an oxide delivers; 14.2 W·h/kg would mean 3.27 V.';
const halfOfIt =
  'Capacity, mass and specific energy of one row mean 0.89 V, about half of what sodium against sulfur delivers; at 1.6 V it would be 97 W·h/kg.';

export const literatureCellClaims = [
  said('P1', cathodes.nvpSbf3, 'activeMaterialLoading', '1.0', 'mg/cm2', inTable),
  reckoned('P2', cells.nvpSbf3, 'dryStackMass', '30.79', 'mg/cm2', inTable),
  reckoned('P3', cells.nvpSbf3, 'npRatio', '255', null, inTable),
  said('P4', cells.nvpSbf3, 'arealCapacity', '0.09', 'mAh/cm2', inTable),
  reckoned('P5', cells.nvpSbf3, 'specificEnergy', '9.79', 'Wh/kg', inTable),

  said('P6', cathodes.nvpSncl2, 'activeMaterialLoading', '1.5', 'mg/cm2', inTable),
  reckoned('P7', cells.nvpSncl2, 'dryStackMass', '38.41', 'mg/cm2', inTable),
  reckoned('P8', cells.nvpSncl2, 'npRatio', '153', null, inTable),
  said('P9', cells.nvpSncl2, 'arealCapacity', '0.15', 'mAh/cm2', inTable),
  reckoned('P10', cells.nvpSncl2, 'specificEnergy', '13.27', 'Wh/kg', inTable),

  said('P11', cathodes.nvpCSb, 'activeMaterialLoading', '2.0', 'mg/cm2', inTable),
  reckoned('P12', cells.nvpCSb, 'dryStackMass', '28.34', 'mg/cm2', inTable),
  reckoned('P13', cells.nvpCSb, 'npRatio', '33', null, inTable),
  said('P14', cells.nvpCSb, 'arealCapacity', '0.18', 'mAh/cm2', inTable),
  reckoned('P15', cells.nvpCSb, 'specificEnergy', '21.59', 'Wh/kg', inTable),

  said('P16', cathodes.nvpNgNf, 'activeMaterialLoading', '1.5', 'mg/cm2', inTable),
  reckoned('P17', cells.nvpNgNf, 'dryStackMass', '43.16', 'mg/cm2', inTable),
  reckoned('P18', cells.nvpNgNf, 'npRatio', '36', null, inTable),
  said('P19', cells.nvpNgNf, 'arealCapacity', '0.14', 'mAh/cm2', inTable),
  reckoned('P20', cells.nvpNgNf, 'specificEnergy', '10.94', 'Wh/kg', inTable),

  said('P21', cathodes.nnmNaC, 'activeMaterialLoading', '10.0', 'mg/cm2', inTable),
  reckoned('P22', cells.nnmNaC, 'dryStackMass', '188.58', 'mg/cm2', inTable, {
    annotations: [conflict(tooLow, 'P24', 'P25', 'assumptions/nnm-voltage')],
  }),
  reckoned('P23', cells.nnmNaC, 'npRatio', '143', null, inTable, {
    annotations: [
      note(
        '143 times 0.82 mA·h/cm² are 117 mA·h/cm², some 101 mg/cm² of sodium: five plates of the notes.',
        'P24',
        'B6',
      ),
    ],
  }),
  said('P24', cells.nnmNaC, 'arealCapacity', '0.82', 'mAh/cm2', inTable, {
    annotations: [conflict(tooLow, 'P22', 'P25', 'assumptions/nnm-voltage')],
  }),
  reckoned('P25', cells.nnmNaC, 'specificEnergy', '1.42', 'Wh/kg', inTable, {
    annotations: [conflict(tooLow, 'P22', 'P24', 'assumptions/nnm-voltage')],
  }),

  said('P26', cathodes.o2Nscnt, 'activeMaterialLoading', '1.0', 'mg/cm2', inTable, {
    annotations: [note('The mass is that of the catalyst.', 'P69')],
  }),
  reckoned('P27', cells.o2Nscnt, 'dryStackMass', '28.69', 'mg/cm2', inTable),
  reckoned('P28', cells.o2Nscnt, 'npRatio', '46', null, inTable),
  said('P29', cells.o2Nscnt, 'arealCapacity', '0.5', 'mAh/cm2', inTable),
  reckoned('P30', cells.o2Nscnt, 'specificEnergy', '34.8', 'Wh/kg', inTable),

  said('P31', cathodes.nmhcf, 'activeMaterialLoading', '3.0', 'mg/cm2', inTable),
  reckoned('P32', cells.nmhcf, 'dryStackMass', '34.19', 'mg/cm2', inTable),
  reckoned('P33', cells.nmhcf, 'npRatio', '64', null, inTable),
  said('P34', cells.nmhcf, 'arealCapacity', '0.36', 'mAh/cm2', inTable),
  reckoned('P35', cells.nmhcf, 'specificEnergy', '37.29', 'Wh/kg', inTable),

  said('P36', cathodes.na2s6, 'activeMaterialLoading', '1.7', 'mg/cm2', inTable, {
    annotations: [note('The table prints the number of the reference before, [12], above its own, [13].', 'ref-SI13')],
  }),
  reckoned('P37', cells.na2s6, 'dryStackMass', '38.89', 'mg/cm2', inTable),
  reckoned('P38', cells.na2s6, 'npRatio', '23', null, inTable),
  said('P39', cells.na2s6, 'arealCapacity', '1.02', 'mAh/cm2', inTable),
  reckoned('P40', cells.na2s6, 'specificEnergy', '41.35', 'Wh/kg', inTable),

  said('P41', cathodes.navopo4, 'activeMaterialLoading', '2.0', 'mg/cm2', inTable),
  reckoned('P42', cells.navopo4, 'dryStackMass', '32.04', 'mg/cm2', inTable),
  reckoned('P43', cells.navopo4, 'npRatio', '79.3', null, inTable),
  said('P44', cells.navopo4, 'arealCapacity', '0.29', 'mAh/cm2', inTable),
  reckoned('P45', cells.navopo4, 'specificEnergy', '31.46', 'Wh/kg', inTable),

  said('P46', cathodes.zcsS, 'activeMaterialLoading', '5.0', 'mg/cm2', inTable),
  reckoned('P47', cells.zcsS, 'dryStackMass', '35.44', 'mg/cm2', inTable, {
    annotations: [conflict(halfOfIt, 'P49', 'P50', 'assumptions/sulfur-voltage')],
  }),
  reckoned('P48', cells.zcsS, 'npRatio', '10.7', null, inTable),
  said('P49', cells.zcsS, 'arealCapacity', '2.15', 'mAh/cm2', inTable, {
    annotations: [conflict(halfOfIt, 'P47', 'P50', 'assumptions/sulfur-voltage')],
  }),
  reckoned('P50', cells.zcsS, 'specificEnergy', '54.17', 'Wh/kg', inTable, {
    annotations: [conflict(halfOfIt, 'P47', 'P49', 'assumptions/sulfur-voltage')],
  }),
];
