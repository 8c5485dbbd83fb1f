import { at, misprint, note, testsFrom } from '../../../claims.ts';
import { being, conditionInWords, notStated, stated } from '../../../conditions.ts';
import { wang2021 } from '../../../sources.ts';
import { half } from '../cells.ts';
import { counters } from '../electrodes.ts';

const test = testsFrom(wang2021, 'MEASURED');
const { naOnNisbCc, naOnCc, naOnSbCc, naOnNiCc, liOnNisbCc, liOnCc, kOnNisbCc, kOnCc } = half;
const capacity = stated('arealCapacity', 3.5, 'mA.h/cm2');
const wrongMetal = misprint('The caption speaks of lithium; the figure is of potassium.');

function averaged(metal: keyof typeof counters, over: number | null) {
  const cycles = over === null ? notStated('cycles') : stated('cycles', over, '{cycle}');
  return [capacity, cycles, being('counterElectrode', counters[metal])];
}

export const halfCellPerformanceClaims = [
  test('K14', naOnNisbCc, 'coulombicEfficiency', '99.74', '%', at('§2.2', 'Fig. 3e'), {
    conditions: averaged('na', null),
    annotations: [
      note('An average over a number of cycles that is not said; the profiles of the first 100 lie on one another.'),
    ],
  }),
  test('K15', naOnCc, 'coulombicEfficiency', '96.02', '%', at('§2.2', 'Fig. 3e'), { conditions: averaged('na', 50) }),
  test('K16', naOnSbCc, 'coulombicEfficiency', '98.20', '%', at('§2.2', 'Fig. 3e'), { conditions: averaged('na', 50) }),
  test('K17', naOnNiCc, 'coulombicEfficiency', '87.03', '%', at('§2.2', 'Fig. 3e'), { conditions: averaged('na', 12) }),
  test('K18', [naOnCc, naOnSbCc, naOnNiCc], 'coulombicEfficiency', 'drops below 80', '%', at('§2.2'), {
    readAs: 'below 80',
    conditions: [capacity, conditionInWords('cycles', 'after those averaged'), being('counterElectrode', counters.na)],
    annotations: [note('After 50 cycles, with nickel after 12.', 'K15', 'K16', 'K17')],
  }),
  test('K27', liOnNisbCc, 'coulombicEfficiency', '99.8', '%', at('§2.5', 'Fig. S22g'), {
    conditions: averaged('li', null),
  }),
  test('K28', liOnCc, 'coulombicEfficiency', '98.5', '%', at('§2.5', 'Fig. S22g'), {
    conditions: averaged('li', null),
  }),
  test('K29', kOnNisbCc, 'coulombicEfficiency', '99.7', '%', at('§2.5', 'Fig. S22h'), {
    conditions: averaged('k', null),
    annotations: [wrongMetal],
  }),
  test('K30', kOnCc, 'coulombicEfficiency', '92.0', '%', at('§2.5', 'Fig. S22h'), {
    conditions: averaged('k', null),
    annotations: [wrongMetal],
  }),
];
