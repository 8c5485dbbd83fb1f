import type { Annotation, Claim, Evidence } from '../../../../domain/claim.ts';
import type { Cell, Electrode } from '../../../../domain/subjects.ts';
import { at, claimsFrom, conflict, note } from '../../../claims.ts';
import { statedAs } from '../../../conditions.ts';
import { wang2021 } from '../../../sources.ts';
import { full } from '../cells.ts';
import { leanEnergy, lowEnergy } from '../claims/fullCellPerformance.ts';
import { cathodes as ownCathodes } from '../electrodes.ts';
import { literatureCathodes as cathodes, literature as cells } from '../literature.ts';

const claim = claimsFrom(wang2021, 'DERIVED');
const inTable = at('SI', 'Table S1');

/**
 * The number of the first claim, then what a row prints: loading, mass of the cell, N/P, areal capacity, specific
 * energy.
 */
type Row = readonly [
  first: number,
  cell: Cell,
  cathode: Electrode,
  ...printed: readonly [loading: string, mass: string, npRatio: string, arealCapacity: string, specificEnergy: string],
];

const ofOthers: readonly Row[] = [
  [1, cells.nvpSbf3, cathodes.nvpSbf3, '1.0', '30.79', '255', '0.09', '9.79'],
  [6, cells.nvpSncl2, cathodes.nvpSncl2, '1.5', '38.41', '153', '0.15', '13.27'],
  [11, cells.nvpCSb, cathodes.nvpCSb, '2.0', '28.34', '33', '0.18', '21.59'],
  [16, cells.nvpNgNf, cathodes.nvpNgNf, '1.5', '43.16', '36', '0.14', '10.94'],
  [21, cells.nnmNaC, cathodes.nnmNaC, '10.0', '188.58', '143', '0.82', '1.42'],
  [26, cells.o2Nscnt, cathodes.o2Nscnt, '1.0', '28.69', '46', '0.5', '34.8'],
  [31, cells.nmhcf, cathodes.nmhcf, '3.0', '34.19', '64', '0.36', '37.29'],
  [36, cells.na2s6, cathodes.na2s6, '1.7', '38.89', '23', '1.02', '41.35'],
  [41, cells.navopo4, cathodes.navopo4, '2.0', '32.04', '79.3', '0.29', '31.46'],
  [46, cells.zcsS, cathodes.zcsS, '5.0', '35.44', '10.7', '2.15', '54.17'],
];

const own: readonly Row[] = [
  [51, full.low, ownCathodes.low, '12', '87.6', '14.1', '1.49', '63.58'],
  [56, full.flooded, ownCathodes.high, '56.0', '131', '3', '7.02', '200.76'],
  [61, full.lean, ownCathodes.high, '56.0', '113', '3', '7.02', '231.23'],
];

const tooLow =
  'Capacity, mass and specific energy of one row mean 0.33 V, a tenth of what such an oxide delivers; 14.2 W·h/kg would mean 3.27 V.';
const halfOfIt =
  'Capacity, mass and specific energy of one row mean 0.89 V, about half of what sodium against sulfur delivers; at 1.6 V it would be 97 W·h/kg.';
const loading =
  'Two loadings of one cathode, 11.6 and 12 mg/cm²; the first means 128.4 mA·h/g, above the printed theory.';
const thickLoading = 'Two loadings of one cathode, 55 and 56.0 mg/cm².';

const remarks: Readonly<Partial<Record<string, readonly Annotation[]>>> = {
  P22: [conflict(tooLow, 'P24', 'P25', 'assumptions/nnm-voltage')],
  P23: [
    note('143 times 0.82 mA·h/cm² are 117 mA·h/cm², some 101 mg/cm² of sodium: five plates of the notes.', 'P24', 'B6'),
  ],
  P24: [conflict(tooLow, 'P22', 'P25', 'assumptions/nnm-voltage')],
  P25: [conflict(tooLow, 'P22', 'P24', 'assumptions/nnm-voltage')],
  P26: [note('The mass is that of the catalyst.', 'P69')],
  P36: [note('The table prints the number of the reference before, [12], above its own, [13].', 'ref-SI13')],
  P47: [conflict(halfOfIt, 'P49', 'P50', 'assumptions/sulfur-voltage')],
  P49: [conflict(halfOfIt, 'P47', 'P50', 'assumptions/sulfur-voltage')],
  P50: [conflict(halfOfIt, 'P47', 'P49', 'assumptions/sulfur-voltage')],
  P51: [conflict(loading, 'H7')],
  P55: [conflict(lowEnergy, 'K35.2', 'K35.3'), note('Read from garbled digits.', 'K35')],
  P56: [conflict(thickLoading, 'H10')],
  P61: [conflict(thickLoading, 'H10')],
  P65: [conflict(leanEnergy, 'K46')],
};

/** P67: the masses of the cells of others are without electrolyte; those of this work are with it. */
const massBasis = {
  dryStackMass: statedAs('massBasis', 'without electrolyte'),
  stackMass: statedAs('massBasis', 'with electrolyte'),
};

/** @param found how loading and areal capacity came about; the table computes the rest from them by its notes */
function claimsOf(
  [first, cell, cathode, ...printed]: Row,
  found: Evidence,
  mass: keyof typeof massBasis,
): readonly Claim[] {
  const columns = [
    [found, cathode, 'activeMaterialLoading', 'mg/cm2'],
    ['DERIVED', cell, mass, 'mg/cm2'],
    ['DERIVED', cell, 'npRatio', null],
    [found, cell, 'arealCapacity', 'mAh/cm2'],
    ['DERIVED', cell, 'specificEnergy', 'Wh/kg'],
  ] as const;
  return columns.map(([evidence, about, property, unit], column) => {
    const key = `P${first + column}`;
    const conditions = property === 'specificEnergy' || property === mass ? [massBasis[mass]] : [];
    return claim(key, about, property, printed[column]!, unit, inTable, {
      evidence,
      conditions,
      annotations: remarks[key] ?? [],
    });
  });
}

/** Taken over from the works of others without electrolyte, measured here with it. */
export const tableS1Claims = [
  ...ofOthers.flatMap((row) => claimsOf(row, 'STATED', 'dryStackMass')),
  ...own.flatMap((row) => claimsOf(row, 'MEASURED', 'stackMass')),
];
