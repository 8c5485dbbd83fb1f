import { porosityFromMass as porosityOf } from '../../physics/transport.ts';
import { metric } from '../metric.ts';
import { claimed, derived, first } from '../origins.ts';

/** ε = 1 − w/(ρL). */
export const porosityFromMassMetric = metric({
  name: 'porosityFromMass',
  symbol: 'ε',
  formula: 'ε = 1 − w/(ρL)',
  latex: String.raw`\varepsilon = 1 - \frac{w}{\rho L}`,
  unit: '%',
  of: ['SEPARATOR'],
  description:
    'Volume of pores per volume of the separator, from its areal mass, its thickness and the density of its solid.',
  source: 'Definition of porosity',
  validity: 'the thickness is that in the cell: pressing thins the layer and closes pores.',
  floor: 0,
  ceiling: 100,
  inputs: {
    arealMass: { symbol: 'w', origin: claimed('arealMass') },
    density: { symbol: 'ρ', origin: first(claimed('density'), claimed('density', 'material')) },
    thickness: { symbol: 'L', origin: claimed('thickness') },
  },
  compute: (of) => porosityOf(of),
});

/** The porosity of a separator as claimed, or else from its mass. */
export const porosity = first(claimed('porosity'), derived(porosityFromMassMetric));
