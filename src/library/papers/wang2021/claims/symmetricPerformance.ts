import { at, claimsFrom, conflict, misprint, note, testsFrom } from '../../../claims.ts';
import {
  assumedCondition,
  conditionInWords,
  presumably,
  roomTemperature,
  stated,
  statedAs,
} from '../../../conditions.ts';
import { wang2021 } from '../../../sources.ts';
import { symmetric } from '../cells.ts';
import { anodes } from '../electrodes.ts';

const test = testsFrom(wang2021, 'MEASURED');
const seen = claimsFrom(wang2021, 'MEASURED');
const { naPlate, naCc, naNiCc, naAniCc, naNisbCc, liCc, liNisbCc, kCc, kNisbCc } = symmetric;

/** The figures of the overpotentials state neither current nor capacity nor temperature. */
const asAssumed = [
  assumedCondition('currentDensity', 1, 'mA/cm2', [0.5, 5]),
  assumedCondition('arealCapacity', 1, 'mA.h/cm2', [0.5, 5]),
  roomTemperature,
];
const asTested = [stated('currentDensity', 1, 'mA/cm2'), stated('arealCapacity', 1, 'mA.h/cm2')];
const at1 = stated('arealCapacity', 1, 'mA.h/cm2');
const at10 = stated('arealCapacity', 10, 'mA.h/cm2');
const failed = statedAs('testEnd', 'failed');
/** The paper tells of no failure: the test was stopped, or is shown no further. */
const ended = statedAs('testEnd', 'ended');
const lostCaption = misprint('The caption of Fig. S16 is missing.', 'M24');

const overpotentialClaims = [
  test('K1', naNisbCc, 'overpotential', '35.0', 'mV', at('§2.3', 'Fig. 4e'), {
    conditions: asAssumed,
    annotations: [
      conflict(
        'The abstract gives 35 mV for the test at 10 mA·h/cm²; here it belongs to a figure without capacity.',
        'J6',
        'K11',
      ),
    ],
  }),
  test('K2', naCc, 'overpotential', '46.2', 'mV', at('§2.3', 'Fig. 4e'), { conditions: asAssumed }),
  test('K3', naNiCc, 'overpotential', '39.6', 'mV', at('§2.3', 'Fig. 4e'), { conditions: asAssumed }),
  test('K4', naAniCc, 'overpotential', '50', 'mV', at('§2.3', 'Fig. 4e', 'Fig. S16'), {
    conditions: asAssumed,
    annotations: [lostCaption],
  }),
  test('K5', naPlate, 'overpotential', '54.8', 'mV', at('§2.3', 'Fig. 4e'), { conditions: asAssumed }),
  test('K19', liNisbCc, 'overpotential', '11.3', 'mV', at('§2.5', 'Fig. S22c'), { conditions: asAssumed }),
  test('K20', liCc, 'overpotential', '20.7', 'mV', at('§2.5', 'Fig. S22c'), { conditions: asAssumed }),
  test('K21', kNisbCc, 'overpotential', '~64', 'mV', at('§2.5', 'Fig. S22d'), { conditions: asAssumed }),
  test('K22', kCc, 'overpotential', '~375', 'mV', at('§2.5', 'Fig. S22d'), { conditions: asAssumed }),
];

const durabilityClaims = [
  test('K6', naNisbCc, 'lifetime', '>2000', 'h', at('§2.3', 'Fig. 4f'), {
    conditions: [...asTested, ended],
    annotations: [note('The charge passed is 4.8 % of the sodium in the electrode.', 'I11')],
  }),
  test('K7', naPlate, 'lifetime', '45', 'h', at('§2.3', 'Fig. 4f'), { conditions: [...asTested, failed] }),
  test('K8', naCc, 'lifetime', '158', 'h', at('§2.3', 'Fig. 4f'), { conditions: [...asTested, failed] }),
  test('K9', naNiCc, 'lifetime', '121', 'h', at('§2.3', 'Fig. 4f'), { conditions: [...asTested, failed] }),
  test('K10', naAniCc, 'lifetime', '104', 'h', at('§2.3', 'Fig. 4f', 'Fig. S16'), {
    conditions: [...asTested, failed],
    annotations: [lostCaption],
  }),
  test('K11', naNisbCc, 'lifetime', '>1000', 'h', at('§2.3', 'Fig. 4g'), {
    conditions: [at10, ended],
    annotations: [note('The current is nowhere given.', 'J7')],
  }),
  test('K12', naNisbCc, 'depthOfDischarge', '>47', '%', at('§2.3'), {
    evidence: 'DERIVED',
    conditions: [at10],
    annotations: [misprint('Printed as depth of deposition.')],
  }),
  test(
    'K13',
    naNisbCc,
    'rateCapability',
    'flat and stable at 5 mA/cm2; controls rise sharply',
    null,
    at('§2.3', 'Fig. 4h'),
    { conditions: [stated('currentDensity', 5, 'mA/cm2'), at1] },
  ),
  test('K23', liNisbCc, 'lifetime', '>1200', 'h at "1C"', at('§2.5', 'Fig. S22e'), {
    conditions: [at1, ended],
    annotations: [
      note('A C-rate is undefined for a symmetric cell; the caption gives the capacity, nothing the current.'),
    ],
  }),
  test('K24', liCc, 'lifetime', '300', 'h', at('§2.5', 'Fig. S22e'), {
    conditions: [at1, conditionInWords('protocol', '1C'), failed],
    annotations: [note('The life ends where the overpotential rises sharply.')],
  }),
  test('K25', kNisbCc, 'lifetime', '>500', 'h', at('§2.5', 'Fig. S22f'), { conditions: [at1, ended] }),
  test('K26', kCc, 'lifetime', '12', 'h', at('§2.5', 'Fig. S22f'), { conditions: [at1, failed] }),
];

const afterTestClaims = [
  seen('K51', anodes.naNisbCc, 'morphology', 'smooth', null, at('SI', 'Fig. S18a'), {
    conditions: [at1, stated('cycles', 50, '{cycle}'), presumably('protocol', 'symmetric cell')],
  }),
];

export const symmetricPerformanceClaims = [...overpotentialClaims, ...durabilityClaims, ...afterTestClaims];
