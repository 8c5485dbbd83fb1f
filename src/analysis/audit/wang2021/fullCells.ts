import { derived, type Origin } from '../../../derivation/origins.ts';
import { npRatio } from '../../../metrics/cell/balance/npRatio.ts';
import { specificEnergyChange } from '../../../metrics/cell/change.ts';
import { meanChargeVoltage, voltageGap } from '../../../metrics/cell/energy/efficiency.ts';
import { inventoryLife } from '../../../metrics/cell/life/inventoryLife.ts';
import {
  capacityRetention,
  capacityRetentionPerCycle,
  retainedArealCapacity,
} from '../../../metrics/cell/life/retention.ts';
import { printedTwice } from '../general/conflict.ts';
import { answered, type Rule } from '../rule.ts';
import { insteadOf, key, said } from './said.ts';

export const flooded = { kind: 'CELL', slug: 'nvpf-flooded' } as const;
export const lean = { kind: 'CELL', slug: 'nvpf-lean' } as const;
export const low = { kind: 'CELL', slug: 'nvpf-low' } as const;

/** The cycles that a test ran until it ended: a lower bound of the life of the cell, and a number of the test. */
const cyclesRun = {
  K33: said('K33', { as: '1000', unit: '{cycle}' }),
  K39: said('K39', { as: '230', unit: '{cycle}' }),
};
const compounded = answered(capacityRetention, { retention: said('K32'), cycles: cyclesRun.K33 });

const printed = (id: string, number: string, of: Rule['of'], explanation: string): Rule => ({
  id,
  question: 'Is the N/P ratio that of the two areal capacities?',
  of,
  reported: said(number),
  recomputed: npRatio,
  explanation,
  insteadOf: insteadOf('G-np', number),
});

/** R17–R21: the balance of the full cells and how fast they fade. */
const balanceRules: readonly Rule[] = [
  printed('R17', 'J11', flooded, '21 over 7.02 mA·h/cm²; an excess of 200 % is the same.'),
  printed('R17.2', 'J11', lean, '21 over 7.02 mA·h/cm², as in the flooded cell.'),
  printed('R18', 'J10', low, '21 over 1.49 mA·h/cm².'),
  {
    id: 'R19',
    question: 'Is the retention in the introduction that of 7 to 6 mA·h/cm² in 230 cycles?',
    of: flooded,
    reported: said('K41'),
    recomputed: capacityRetentionPerCycle,
    explanation:
      'The print of 99.92 % would leave 5.8 mA·h/cm²; about 6 are reported. As that is only about so, it excludes neither this value nor that of R20; the two exclude each other.',
  },
  {
    id: 'R20',
    question: 'Is the retention in the results that of 7 to 6 mA·h/cm² in 230 cycles?',
    of: flooded,
    reported: said('K42'),
    recomputed: capacityRetentionPerCycle,
    explanation: '99.93 % leave 6.0 mA·h/cm², as reported.',
  },
  {
    id: 'R21',
    question: 'Which share of its capacity has the cell of low loading left after 1000 cycles?',
    of: low,
    reported: null,
    recomputed: compounded,
    explanation:
      'Four in ten thousand each cycle are a third in all: the test runs past the usual end of life at 80 %.',
  },
  {
    id: 'R21.2',
    question: 'Which capacity has the cell of low loading left after 1000 cycles?',
    of: low,
    reported: null,
    recomputed: answered(retainedArealCapacity, { initial: said('H9'), share: derived(compounded) }),
    explanation: 'About 1 of 1.49 mA·h/cm².',
  },
];

/** R40–R44: what the efficiencies imply. */
const efficiencyRules: readonly Rule[] = [
  {
    id: 'R40',
    question: 'Which mean voltage of the charge does the energy efficiency imply?',
    of: flooded,
    reported: null,
    recomputed: meanChargeVoltage,
    explanation: 'With a Coulombic efficiency of 100 %: the charge lies some 0.16 V above the discharge.',
    bearsOn: [key('Q8')],
  },
  {
    id: 'R40.2',
    question: 'Which gap between charge and discharge does the energy efficiency imply?',
    of: flooded,
    reported: null,
    recomputed: voltageGap,
    explanation:
      'Of some 160 mV the sodium electrode can account for about 35: the efficiency is mainly that of the cathode.',
    bearsOn: [key('Q8')],
  },
  lifeRule(
    'R41',
    { of: flooded, cycles: cyclesRun.K39, efficiency: 'K14' },
    'The cathode fades long before the sodium is used up.',
  ),
  lifeRule(
    'R42',
    { of: flooded, cycles: said('K45'), efficiency: 'K15' },
    'With as much sodium as Na-NiSb-CC the inventory would last some 75 cycles; the cell fails after 3, so by something else: a short, or polarisation.',
  ),
  lifeRule(
    'R43',
    { of: low, cycles: said('K34'), efficiency: 'K15' },
    'With as much sodium as Na-NiSb-CC the inventory would last some 350 cycles; the cell fails after 60, so by something else.',
  ),
  lifeRule(
    'R44',
    { of: low, cycles: cyclesRun.K33, efficiency: 'K14' },
    'The inventory would last five times as long.',
  ),
];

function lifeRule(
  id: string,
  { of, cycles, efficiency }: { of: Rule['of']; cycles: Origin; efficiency: string },
  explanation: string,
): Rule {
  return {
    id,
    question: 'Does the cell run no longer than the spare sodium lasts?',
    of,
    reported: cycles,
    recomputed: answered(inventoryLife, { coulombicEfficiency: said(efficiency) }),
    relation: 'AT_MOST',
    explanation,
  };
}

/** R22–R25: specific energies that are printed more than once, and the gain of lean electrolyte. */
const energyRules: readonly Rule[] = [
  twice('R22', flooded, ['K37', 'K36'], 'The text rounds the table.'),
  twice('R23', lean, ['K47', 'K46'], '231.23 rounds to 231; the text prints one more.'),
  {
    id: 'R24',
    question: 'Is the gain of lean over flooded electrolyte that of the two specific energies?',
    of: lean,
    reported: said('K49'),
    recomputed: answered(specificEnergyChange, { specificEnergy: said('K47'), reference: said('K37') }),
    explanation: 'The ratio of the two is 1.152.',
  },
  twice('R25', low, ['K35', 'K35.2'], 'The figure rounds the table, as far as its garbled digits can be read.'),
  twice('R25.2', low, ['K35', 'K35.3'], 'The text says about 60, which is read as ± 10 %; 63.58 does not round to it.'),
];

function twice(id: string, of: Rule['of'], [one, other]: readonly [string, string], explanation: string): Rule {
  return {
    ...printedTwice(key(one), key(other), 'W.h/kg'),
    id,
    of,
    explanation,
    insteadOf: insteadOf('G-conflict', one, other),
  };
}

export const fullCellRules: readonly Rule[] = [...balanceRules, ...energyRules, ...efficiencyRules];
