import { metric } from '../../../derivation/metric.ts';
import { claimed, first } from '../../../derivation/origins.ts';
import { cellCapacity } from '../balance/arealCapacity.ts';

/** U = Em/C: the voltage at which the reported energy, mass and capacity are consistent. */
export const meanDischargeVoltage = metric({
  name: 'meanDischargeVoltage',
  symbol: 'U',
  formula: 'U = E·m/C',
  latex: String.raw`U = \frac{E m}{C}`,
  unit: 'V',
  of: ['FULL_CELL'],
  description:
    'Mean voltage of the discharge that the reported specific energy implies, with the mass of the stack and the areal capacity.',
  source: 'Definition of specific energy',
  validity: 'specific energy, mass and capacity are of the same cell, and energy and mass leave the same parts out.',
  floor: 0,
  inputs: {
    specificEnergy: { symbol: 'E', origin: claimed('specificEnergy') },
    mass: { symbol: 'm', origin: first(claimed('stackMass'), claimed('dryStackMass')) },
    capacity: { symbol: 'C', origin: cellCapacity },
  },
  compute: (of) => (of.specificEnergy * of.mass) / of.capacity,
});
