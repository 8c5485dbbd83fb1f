import { metric } from '../../derivation/metric.ts';
import { claimed } from '../../derivation/origins.ts';

/** w = (1 − ε)ρL. */
export const arealMassFromPorosity = metric({
  name: 'arealMassFromPorosity',
  symbol: 'w',
  formula: 'w = (1 − ε)·ρ·L',
  latex: String.raw`w = (1 - \varepsilon) \rho L`,
  unit: 'mg/cm2',
  of: ['SEPARATOR'],
  description: 'Mass per area of the dry separator, from its porosity, its thickness and the density of its solid.',
  source: 'Definition of porosity',
  validity: 'porosity and thickness are of the same, unpressed layer.',
  floor: 0,
  inputs: {
    porosity: { symbol: 'ε', origin: claimed('porosity') },
    density: { symbol: 'ρ', origin: claimed('density') },
    thickness: { symbol: 'L', origin: claimed('thickness') },
  },
  compute: (of) => (1 - of.porosity) * of.density * of.thickness,
});
