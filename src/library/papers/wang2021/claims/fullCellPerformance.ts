import { at, conflict, note, testsFrom } from '../../../claims.ts';
import { stated, statedAs } from '../../../conditions.ts';
import { wang2021 } from '../../../sources.ts';
import { full } from '../cells.ts';

const test = testsFrom(wang2021, 'MEASURED');
const derived = testsFrom(wang2021, 'DERIVED');
const { low, lowNaCc, flooded, lean, highNaCc } = full;
const atLow = stated('arealCapacity', 1.49, 'mA.h/cm2');
const at7 = stated('arealCapacity', 7, 'mA.h/cm2');
const at702 = stated('arealCapacity', 7.02, 'mA.h/cm2');
const thirdCycle = stated('cycles', 3, '{cycle}');
const until230 = stated('cycles', 230, '{cycle}');
const failed = statedAs('testEnd', 'failed');
const ended = statedAs('testEnd', 'ended');
/** J16: collectors, electrodes, separator, electrolyte. */
const whole = statedAs('massBasis', 'with electrolyte');
const retention =
  'One test, printed as 99.92, 99.93 and > 99.9 % per cycle; from 7 to 6 mA·h/cm² in 230 cycles are 99.933 %.';
export const lowEnergy = 'One cell, printed as ~60, 64 and 63.58 W·h/kg; 64 rounds 63.58, 60 does not.';
export const leanEnergy = 'One cell, printed as 232 and 231.23 W·h/kg; the second would round to 231.';

const lowLoadingClaims = [
  test('K31', low, 'initialCoulombicEfficiency', '95', '%', at('§2.4'), {
    conditions: [atLow],
    annotations: [
      note(
        'Ascribed to sodium reacting with the electrolyte; with fourteenfold sodium that loss could not show in this number.',
        'J10',
      ),
    ],
  }),
  test('K32', low, 'capacityRetentionPerCycle', '99.96', '%', at('§2.4', 'Fig. 5b', 'Fig. S21a'), {
    conditions: [atLow, stated('cycles', 1000, '{cycle}')],
    annotations: [note('Compounded over 1000 cycles 67 % of the capacity is left.', 'K33')],
  }),
  test('K33', low, 'cycleLife', '1000', null, at('§2.4'), {
    conditions: [atLow, ended],
  }),
  test('K34', lowNaCc, 'cycleLife', '60', 'cycles', at('§2.4'), { conditions: [atLow, failed] }),
  derived('K35', low, 'specificEnergy', '~60 / 64 / 63.58', 'Wh/kg', at('SI', 'Table S1'), {
    readAs: '63.58',
    conditions: [atLow, whole],
    annotations: [
      conflict(lowEnergy, 'K35.2', 'K35.3'),
      note(
        'The digits of the table are garbled in the text at hand; 63.58 is what they can be read as, and fits the stack mass.',
        'J15',
      ),
    ],
  }),
  derived('K35.2', low, 'specificEnergy', '64', 'Wh/kg', at('SI', 'Fig. S21a'), {
    conditions: [atLow, whole],
    annotations: [conflict(lowEnergy, 'K35', 'K35.3', 'P55')],
  }),
  derived('K35.3', low, 'specificEnergy', '~60', 'Wh/kg', at('SI text 2'), {
    conditions: [atLow, whole],
    annotations: [conflict(lowEnergy, 'K35', 'K35.2', 'P55')],
  }),
];

const floodedClaims = [
  derived('K36', flooded, 'specificEnergy', '201', 'Wh/kg', at('§2.4', 'Fig. 5c'), {
    conditions: [at7, thirdCycle, whole],
  }),
  derived('K37', flooded, 'specificEnergy', '200.76', 'Wh/kg', at('SI', 'Table S1'), { conditions: [at702, whole] }),
  test('K38', flooded, 'basis', 'GCD of 3rd cycle', null, at('§2.4', 'Fig. 5c'), {
    evidence: 'STATED',
    conditions: [at7, thirdCycle],
  }),
  test('K39', flooded, 'cycleLife', '230', null, at('§1', '§2.4'), {
    conditions: [at7, ended],
  }),
  test('K40', flooded, 'retainedArealCapacity', '~6', 'mAh/cm2', at('§2.4'), { conditions: [at7, until230] }),
  derived('K41', flooded, 'capacityRetentionPerCycle', '99.92', '%', at('§1'), {
    conditions: [at7, until230],
    annotations: [conflict(retention, 'K42', 'K43')],
  }),
  derived('K42', flooded, 'capacityRetentionPerCycle', '99.93', '%', at('§2.4', 'Fig. 5d'), {
    conditions: [at7, until230],
    annotations: [conflict(retention, 'K41', 'K43')],
  }),
  derived('K43', flooded, 'capacityRetentionPerCycle', '>99.9', '%', at('Abstract'), {
    conditions: [at7],
    annotations: [conflict(retention, 'K41', 'K42')],
  }),
  test('K44', flooded, 'energyEfficiency', '95.8', '%', at('Abstract', '§2.4'), {
    conditions: [at7],
    annotations: [note('Which of the two cells is not said; the figure it is read from is of the flooded one.')],
  }),
  test('K45', highNaCc, 'cycleLife', '3', 'cycles', at('§2.4', 'Fig. S21b'), { conditions: [at7, failed] }),
];

const leanClaims = [
  derived('K46', lean, 'specificEnergy', '232', 'Wh/kg', at('§2.4'), {
    conditions: [at7, whole],
    annotations: [conflict(leanEnergy, 'K47', 'P65')],
  }),
  derived('K47', lean, 'specificEnergy', '231.23', 'Wh/kg', at('SI', 'Table S1'), {
    conditions: [at702, whole],
    annotations: [conflict(leanEnergy, 'K46')],
  }),
  test('K48', lean, 'cycleLife', '>50', null, at('§2.4', 'Fig. S21c'), { conditions: [at7, ended] }),
  derived('K49', [lean, flooded], 'specificEnergyGain', '15', '%', at('§2.4'), { conditions: [at7, whole] }),
];

const abstractClaims = [
  derived('K50', flooded, 'specificEnergy', '>200 / >230', 'Wh/kg', at('Abstract'), {
    readAs: '>200',
    conditions: [at7, whole],
  }),
  derived('K50.2', lean, 'specificEnergy', '>230', 'Wh/kg', at('Abstract'), { conditions: [at7, whole] }),
];

export const fullCellPerformanceClaims = [...lowLoadingClaims, ...floodedClaims, ...leanClaims, ...abstractClaims];
