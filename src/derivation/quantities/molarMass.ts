import type { Part } from '../../domain/facts.ts';
import { exactly, type Measure } from '../../domain/measure.ts';
import { formulaMass } from '../../physics/composition/formula.ts';
import { type Refusal, refusal } from '../../physics/refusal.ts';
import { metric } from '../metric.ts';
import { recorded } from '../origins.ts';

/** M = Σ nᵢ A°ᵣ,ᵢ over the elements of the formula. */
export const molarMassMetric = metric({
  name: 'molarMass',
  symbol: 'M',
  formula: 'M = Σ nᵢAᵢ',
  latex: String.raw`M = \sum_i n_i A_i`,
  unit: 'g/mol',
  of: ['MATERIAL', 'ALKALI_METAL'],
  description: 'Mass per amount of formula units, from the standard atomic weights of the elements in the formula.',
  source:
    'IUPAC standard atomic weights 2021: Prohaska et al., Pure Appl. Chem. 94, 573 (2022), doi:10.1515/pac-2019-0603',
  validity: 'the isotopes are those of normal terrestrial material.',
  floor: 0,
  inputs: { sum: { symbol: 'Σ nᵢAᵢ', origin: recorded(['molar mass', 'g/mol'], fromFormula) } },
  compute: ({ sum }) => sum,
});

function fromFormula({ formula, subject }: Part): Measure | Refusal {
  if (formula === null) return refusal(`${subject.name} has no chemical formula on record.`);
  const mass = formulaMass(formula);
  if ('reason' in mass) return refusal(`The formula of ${subject.name} gives no molar mass: ${mass.reason}.`);
  return {
    ...exactly(mass.value, 'g/mol'),
    standardUncertainty: mass.standardUncertainty,
    uncertaintyBasis: 'REPORTED',
  };
}
