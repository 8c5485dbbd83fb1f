import { deliveredSpecificCapacity } from '../../../metrics/electrode/activeMaterial.ts';
import { printedTwice } from '../general/conflict.ts';
import { answered, type Rule } from '../rule.ts';
import { insteadOf, key, said } from './said.ts';

const thick = { kind: 'ELECTRODE', slug: 'nvpf-ni-cf-high' } as const;
const thin = { kind: 'ELECTRODE', slug: 'nvpf-ni-cf-low' } as const;

interface Loading {
  readonly of: Rule['of'];
  readonly capacity: string;
  readonly loading: string;
}

/** Capacity per active mass, compared with the printed theory. */
function perActiveMass(id: string, { of, capacity, loading }: Loading, explanation: string): Rule {
  return {
    id,
    question: 'Does the cathode deliver no more than the printed theory?',
    of,
    reported: said('H2'),
    recomputed: answered(deliveredSpecificCapacity, { arealCapacity: said(capacity), loading: said(loading) }),
    relation: 'AT_LEAST',
    isLaw: true,
    explanation,
    insteadOf: insteadOf('G-electrode', capacity),
  };
}

/** R28–R31: what the cathodes deliver per active mass. */
export const cathodeRules: readonly Rule[] = [
  perActiveMass(
    'R28',
    { of: thick, capacity: 'H12', loading: 'H11' },
    '125.4 mA·h/g, 98 % of theory: almost all of a very thick electrode takes part.',
  ),
  perActiveMass('R29', { of: thin, capacity: 'H9', loading: 'H8' }, '124.2 mA·h/g with the loading of the table.'),
  perActiveMass(
    'R30',
    { of: thin, capacity: 'H9', loading: 'H7' },
    'With the loading of the figure 128.4 mA·h/g, above the printed theory and above the unrounded 128.3; the printed digits leave it open by a hair.',
  ),
  {
    ...printedTwice(key('H10'), key('H11'), 'mg/cm2'),
    id: 'R31',
    of: thick,
    explanation: 'One cathode, two loadings: figure and table differ by 1 mg/cm².',
    insteadOf: insteadOf('G-conflict', 'H10', 'H11'),
  },
  perActiveMass(
    'R31.2',
    { of: thick, capacity: 'H12', loading: 'H10' },
    'With the loading of the figure 127.6 mA·h/g, within a hair of theory.',
  ),
];
