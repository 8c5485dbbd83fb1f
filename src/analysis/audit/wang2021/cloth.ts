import { fibreLength } from '../../../metrics/fibre/fibreLength.ts';
import { electrochemicallyActiveArea, fibreSurfaceArea } from '../../../metrics/fibre/surfaceArea.ts';
import { printedTwice } from '../general/conflict.ts';
import type { Rule } from '../rule.ts';
import { insteadOf, key, said } from './said.ts';

const cloth = { kind: 'SUBSTRATE', slug: 'cc' } as const;

/** R7–R10: the carbon cloth and its fibres. */
export const clothRules: readonly Rule[] = [
  {
    id: 'R7',
    question: 'Is the geometric surface of the fibres 2m/(ρr)?',
    of: cloth,
    reported: said('C6'),
    recomputed: fibreSurfaceArea,
    explanation:
      'The printed inputs give 34.29, which would print as 34.3; the radius alone, one digit, leaves open an eighth.',
    bearsOn: [key('O9')],
  },
  {
    id: 'R8',
    question: 'Is the electrochemically active area C_dl/C_ref?',
    of: cloth,
    reported: said('C9'),
    recomputed: electrochemicallyActiveArea,
    explanation: 'The ratio is right. The reference capacitance is a literature value, good to a factor at best.',
    bearsOn: [key('O10')],
  },
  {
    ...printedTwice(key('C10'), key('C9'), 'cm2/cm2'),
    id: 'R9',
    of: cloth,
    explanation: 'The text rounds the supporting information.',
    insteadOf: insteadOf('G-conflict', 'C9', 'C10'),
  },
  {
    id: 'R10',
    question: 'How long are all fibres of a square centimetre together?',
    of: cloth,
    reported: null,
    recomputed: fibreLength,
    explanation: 'Second equation of the supporting information, never evaluated there.',
    bearsOn: [key('O7')],
  },
];
