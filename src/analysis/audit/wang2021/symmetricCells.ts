import { lifetimeRatio, overpotentialChange } from '../../../metrics/cell/change.ts';
import { cyclesTested } from '../../../metrics/cell/life/cyclesTested.ts';
import { answered, type Rule } from '../rule.ts';
import { said } from './said.ts';

const naNisbCc = { kind: 'CELL', slug: 'na-nisb-cc' } as const;
const liNisbCc = { kind: 'CELL', slug: 'li-nisb-cc' } as const;
const kNisbCc = { kind: 'CELL', slug: 'k-nisb-cc' } as const;

interface Pair {
  readonly of: Rule['of'];
  readonly this: string;
  readonly other: string;
  readonly name: string;
}

function cut(id: string, pair: Pair): Rule {
  return {
    id,
    question: `How much lower is the overpotential than that of ${pair.name}?`,
    of: pair.of,
    reported: null,
    recomputed: answered(overpotentialChange, { overpotential: said(pair.this), reference: said(pair.other) }),
    explanation: 'Both are read at a current density and a capacity that the figure does not state.',
  };
}

function outlasting(id: string, { other, name }: { other: string; name: string }): Rule {
  return {
    id,
    question: `How many times the life of ${name} does Na-NiSb-CC last?`,
    of: naNisbCc,
    reported: null,
    recomputed: answered(lifetimeRatio, { lifetime: said('K6'), reference: said(other) }),
    explanation: 'At least so many times: its test ended before it failed.',
  };
}

const atTen = { lifetime: said('K11'), cycledCapacity: said('J6') } as const;

/** R37–R39, R45: symmetric cells. */
export const symmetricRules: readonly Rule[] = [
  cut('R37', { of: naNisbCc, this: 'K1', other: 'K5', name: 'a sodium plate' }),
  cut('R37.2', { of: naNisbCc, this: 'K1', other: 'K2', name: 'Na-CC' }),
  cut('R37.3', { of: naNisbCc, this: 'K1', other: 'K3', name: 'Na-Ni-CC' }),
  cut('R37.4', { of: naNisbCc, this: 'K1', other: 'K4', name: 'Na-aNi-CC' }),
  cut('R38', { of: liNisbCc, this: 'K19', other: 'K20', name: 'Li-CC' }),
  cut('R38.2', { of: kNisbCc, this: 'K21', other: 'K22', name: 'K-CC' }),
  outlasting('R39', { other: 'K7', name: 'a sodium plate' }),
  outlasting('R39.2', { other: 'K8', name: 'Na-CC' }),
  outlasting('R39.3', { other: 'K9', name: 'Na-Ni-CC' }),
  outlasting('R39.4', { other: 'K10', name: 'Na-aNi-CC' }),
  {
    id: 'R45',
    question: 'How many cycles are 1000 h at 10 mA·h/cm²?',
    of: naNisbCc,
    reported: null,
    recomputed: answered(cyclesTested, { ...atTen, currentDensity: said('J7') }),
    explanation:
      'The current is not stated: 25 cycles at 0.5 mA/cm², 50 at 1, 100 at 2, 250 at 5. Without it the test cannot be compared.',
  },
  {
    id: 'R45.2',
    question: 'How many cycles would they be at the current densities of the rate test?',
    of: naNisbCc,
    reported: null,
    recomputed: answered(cyclesTested, { ...atTen, currentDensity: said('J8') }),
    explanation:
      'From 25 upwards, at 0.5 mA/cm² and 10 mA·h/cm² sharp; the digits of the capacity leave open some fewer.',
  },
];
