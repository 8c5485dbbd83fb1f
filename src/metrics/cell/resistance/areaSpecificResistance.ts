import { metric } from '../../../derivation/metric.ts';
import { claimed, derived } from '../../../derivation/origins.ts';
import { transportFactorMetric } from '../../../derivation/quantities/transportFactor.ts';

/** R = L/(gκ). */
export const areaSpecificResistance = metric({
  name: 'areaSpecificResistance',
  symbol: 'R',
  formula: 'R = L/(g·κ)',
  latex: String.raw`R = \frac{L}{g \kappa}`,
  unit: 'Ohm.cm2',
  of: ['SYMMETRIC_CELL', 'HALF_CELL', 'FULL_CELL'],
  description: 'Ohmic resistance of the electrolyte in the separator, times geometric area.',
  source: 'Ohm’s law, with the conductivity that the separator leaves to the electrolyte',
  validity: 'the salt is evenly spread: before concentration gradients build up.',
  floor: 0,
  inputs: {
    thickness: { symbol: 'L', origin: claimed('thickness', 'separator') },
    transportFactor: { symbol: 'g', origin: derived(transportFactorMetric, 'separator') },
    conductivity: { symbol: 'κ', origin: claimed('ionicConductivity', 'electrolyte') },
  },
  compute: (of) => of.thickness / (of.transportFactor * of.conductivity),
});
