import { metric } from '../metric.ts';
import { claimed, derived } from '../origins.ts';
import { molarMassMetric } from './molarMass.ts';

/** V_m = M/ρ. */
export const molarVolume = metric({
  name: 'molarVolume',
  symbol: 'V_m',
  formula: 'V_m = M/ρ',
  latex: String.raw`V_\mathrm{m} = \frac{M}{\rho}`,
  unit: 'cm3/mol',
  of: ['MATERIAL', 'ALKALI_METAL'],
  description: 'Volume per amount of formula units of the dense solid.',
  source: 'Definition of density',
  validity: 'the solid has no pores.',
  floor: 0,
  inputs: {
    molarMass: { symbol: 'M', origin: derived(molarMassMetric) },
    density: { symbol: 'ρ', origin: claimed('density') },
  },
  compute: (of) => of.molarMass / of.density,
});
