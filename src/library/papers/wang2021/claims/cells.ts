import { at, claimsFrom, misprint, note, testsFrom } from '../../../claims.ts';
import { being, conditionInWords, stated, statedAs } from '../../../conditions.ts';
import { wang2021 } from '../../../sources.ts';
import { full, half, operando, symmetric } from '../cells.ts';
import { counters, hosts } from '../electrodes.ts';

const claim = claimsFrom(wang2021, 'STATED');
const derived = claimsFrom(wang2021, 'DERIVED');
const watched = testsFrom(wang2021, 'MEASURED');
const { naNisbCc, ...otherSymmetric } = symmetric;
const { low, lowNaCc, flooded, lean, highNaCc } = full;
const coinCells = [naNisbCc, ...Object.values(otherSymmetric), ...Object.values(half), ...Object.values(full)] as const;
const allCells = [...coinCells, ...Object.values(operando)] as const;
/** J16: the masses of the stacks are with the electrolyte. */
const withElectrolyte = statedAs('massBasis', 'with electrolyte');
const againstSodium = being('counterElectrode', counters.na);

const assemblyClaims = [
  claim('J1', coinCells, 'cellFormat', 'CR2025', null, at('§4')),
  claim('J2', allCells, 'atmosphericImpurities', '<0.1', 'ppm', at('§4')),
];

const cyclingClaims = [
  claim(
    'J3',
    [half.naOnNisbCc, half.naOnCc, half.naOnSbCc, half.naOnNiCc],
    'cycledCapacity',
    '3.5',
    'mAh/cm2',
    at('§2.2'),
  ),
  claim('J4', naNisbCc, 'cycledCapacity', '1', 'mAh/cm2', at('§2.3'), {
    conditions: [stated('currentDensity', 1, 'mA/cm2')],
  }),
  claim('J5', naNisbCc, 'cyclingCurrentDensity', '1', 'mA/cm2', at('§2.3'), {
    conditions: [stated('arealCapacity', 1, 'mA.h/cm2')],
  }),
  claim('J6', naNisbCc, 'cycledCapacity', '10', 'mAh/cm2', at('§2.3', 'Fig. 4g')),
  claim('J7', naNisbCc, 'cyclingCurrentDensity', 'NOT REPORTED in text', null, at('throughout'), {
    conditions: [stated('arealCapacity', 10, 'mA.h/cm2')],
    annotations: [note('Without it the 1000 h may be 25 cycles (0.5 mA/cm²) or 250 (5 mA/cm²).', 'K11')],
  }),
  claim('J8', naNisbCc, 'cyclingCurrentDensity', '0.5-5', 'mA/cm2', at('§2.3', 'Fig. 4h'), {
    conditions: [stated('arealCapacity', 1, 'mA.h/cm2'), conditionInWords('protocol', 'rate test')],
    annotations: [note('Cells on other hosts ran the same test; the text does not name them.')],
  }),
  claim('J9', naNisbCc, 'cycledCapacity', '1', 'mAh/cm2', at('§2.3', 'Fig. 4h'), {
    conditions: [conditionInWords('protocol', 'rate test')],
  }),
];

const fullCellClaims = [
  derived('J10', low, 'npRatio', '14.1', null, at('SI', 'Table S1')),
  derived('J11', [flooded, lean], 'npRatio', '3', null, at('§2.4', 'Table S1')),
  claim('J12', flooded, 'metalExcess', '200', '% oversized', at('§2.4', 'Fig. 5d'), {
    annotations: [misprint('The caption calls the Na-NiSb-CC anode a cathode.')],
  }),
  derived('J13', flooded, 'stackMass', '131', 'mg/cm2', at('SI', 'Table S1'), { conditions: [withElectrolyte] }),
  derived('J14', lean, 'stackMass', '113', 'mg/cm2', at('SI', 'Table S1'), { conditions: [withElectrolyte] }),
  derived('J15', low, 'stackMass', '87.6', 'mg/cm2', at('SI', 'Table S1'), { conditions: [withElectrolyte] }),
  claim(
    'J16',
    [flooded, lean, low],
    'basis',
    'current collectors, electrodes, separator, electrolyte',
    null,
    at('§2.4', '§4'),
    { annotations: [note('Of mass and specific energy; the package is left out.')] },
  ),
  claim('J17', [lowNaCc, highNaCc], 'use', 'comparison cell', null, at('§2.4')),
];

const operandoClaims = [
  claim(
    'J18',
    [hosts.halfSbCuFoil, hosts.halfSbNiFoil],
    'definition',
    'half the collector with Sb',
    null,
    at('SI', 'Fig. S3a'),
  ),
  claim(
    'J19',
    [operando.naOnNiFoil, operando.naOnGraphiteFilm, operando.naOnNisbNiFoil],
    'cellFormat',
    'STC-Q split cell, MTI; quartz window',
    null,
    at('§4'),
  ),
  claim(
    'J20',
    [operando.naOnNiFoil, operando.naOnGraphiteFilm, operando.naOnNisbNiFoil],
    'cyclingCurrentDensity',
    '1',
    'mA/cm2',
    at('§4'),
    { conditions: [againstSodium] },
  ),
  watched('J21', [operando.naOnNiFoil, operando.naOnGraphiteFilm], 'timeToDendrites', '2', 'min', at('§2.1'), {
    conditions: [stated('currentDensity', 1, 'mA/cm2'), againstSodium],
    annotations: [note('Until they overflow at the edge; protrusions on the surface came before.')],
  }),
];

export const cellClaims = [...assemblyClaims, ...cyclingClaims, ...fullCellClaims, ...operandoClaims];
