import { MASS_CONCENTRATION } from '../../derivation/argumentLimits.ts';
import { metric } from '../../derivation/metric.ts';
import { derived, given } from '../../derivation/origins.ts';
import { molarMassMetric } from '../../derivation/quantities/molarMass.ts';

/** c = γ/M. */
export const amountConcentration = metric({
  name: 'amountConcentration',
  symbol: 'c',
  formula: 'c = γ/M',
  latex: String.raw`c = \frac{\gamma}{M}`,
  unit: 'mmol/L',
  of: ['MATERIAL'],
  description: 'Amount of the substance per volume of a solution that holds the mass per volume given.',
  source: 'IUPAC Green Book, 3rd ed., 2.10: amount and mass concentration',
  validity:
    'the mass weighed is of the substance with the formula on record, without further water of crystallisation.',
  floor: 0,
  arguments: {
    massConcentration: {
      unit: 'g/L',
      description: 'Mass of the substance per volume of solution, γ.',
      ...MASS_CONCENTRATION,
    },
  },
  inputs: {
    massConcentration: { symbol: 'γ', origin: given('massConcentration') },
    molarMass: { symbol: 'M', origin: derived(molarMassMetric) },
  },
  compute: (of) => of.massConcentration / of.molarMass,
});
