import { claimed, derived } from '../../../derivation/origins.ts';
import { depthOfDischarge } from '../../../metrics/cell/balance/depthOfDischarge.ts';
import { metalArealCapacity } from '../../../metrics/electrode/metalArealCapacity.ts';
import { arealMassOfLayer } from '../../../metrics/material/layer.ts';
import { theoreticalVolumetricCapacityOfMetal } from '../../../metrics/material/theoreticalCapacity.ts';
import { arealMassFromPorosity } from '../../../metrics/separator/arealMass.ts';
import { answered, formula, type Rule } from '../rule.ts';
import { insteadOf, key, said } from './said.ts';

const plate = { kind: 'ELECTRODE', slug: 'na-plate' } as const;
const anode = { kind: 'ELECTRODE', slug: 'na-nisb-cc' } as const;
const symmetric = { kind: 'CELL', slug: 'na-nisb-cc' } as const;

/** ρh of a plate or foil, of the thickness on record. */
function massOfFoil(of: 'material' | 'metal') {
  return answered(arealMassOfLayer, { density: claimed('density', of), thickness: claimed('thickness') });
}

/** R11–R16: masses of sodium, foils and separator, and the depth of discharge. */
export const massRules: readonly Rule[] = [
  {
    id: 'R11',
    question: 'Does the sodium in Na-NiSb-CC hold the capacity that is printed?',
    of: anode,
    reported: said('I11'),
    recomputed: metalArealCapacity,
    explanation: '18 mg/cm² of sodium hold 20.98 mA·h/cm².',
    insteadOf: insteadOf('G-electrode', 'I11'),
  },
  {
    id: 'R12',
    question: 'Does a sodium plate of the assumed thickness have the assumed mass?',
    of: plate,
    reported: said('B6'),
    recomputed: massOfFoil('metal'),
    explanation: 'A plate of 200 µm weighs 19.4 mg/cm²: the note of the table rounds up.',
  },
  {
    id: 'R13',
    question: 'Does a sodium plate of the assumed mass hold the assumed capacity?',
    of: plate,
    reported: said('B7'),
    recomputed: metalArealCapacity,
    explanation: '20 mg/cm² hold 23.3 mA·h/cm².',
    insteadOf: insteadOf('G-electrode', 'B7'),
  },
  {
    id: 'R13.2',
    question: 'Does a sodium plate of the assumed thickness hold the assumed capacity?',
    of: plate,
    reported: said('B7'),
    recomputed: formula({
      symbol: 'q',
      formula: 'q = Q_V·L',
      latex: 'q = Q_V L',
      unit: 'mA.h/cm2',
      source: 'Faraday’s law, with the density of the dense metal',
      inputs: {
        volumetricCapacity: { symbol: 'Q_V', origin: derived(theoreticalVolumetricCapacityOfMetal, 'metal') },
        thickness: { symbol: 'L', origin: claimed('thickness') },
      },
      compute: (of) => of.volumetricCapacity * of.thickness,
    }),
    explanation:
      '200 µm hold 22.6 mA·h/cm²; the three numbers of the plate agree within their printed digits, not better.',
  },
  {
    id: 'R14',
    question: 'Does aluminium foil of the stated thickness have the stated mass?',
    of: { kind: 'SUBSTRATE', slug: 'al-foil' },
    reported: said('C23'),
    recomputed: massOfFoil('material'),
    explanation: '15 µm of aluminium weigh 4.05 mg/cm².',
  },
  {
    id: 'R15',
    question: 'Does Celgard 2500 have the stated mass?',
    of: { kind: 'SEPARATOR', slug: 'celgard-2500' },
    reported: said('G4'),
    recomputed: arealMassFromPorosity,
    explanation: 'Polypropylene of 25 µm with 55 % pores weighs 1.02 mg/cm².',
    insteadOf: insteadOf('G-solid', 'G4'),
  },
  {
    id: 'R16',
    question: 'Is the depth of discharge at 10 mA·h/cm² over 47 %?',
    of: symmetric,
    reported: said('K12'),
    recomputed: answered(depthOfDischarge, { cycledCapacity: said('J6') }),
    explanation: '10 of 21 mA·h/cm² are 47.6 %. The test of 2000 h is another one: it passes 1 of 21.',
  },
  {
    id: 'R16.2',
    question: 'What is the depth of discharge of the test of 2000 h?',
    of: symmetric,
    reported: null,
    recomputed: answered(depthOfDischarge, { cycledCapacity: said('J4') }),
    explanation: 'A twentieth of the sodium moves: the longest test is a tenth as deep as the other.',
    bearsOn: [key('K6')],
  },
];
