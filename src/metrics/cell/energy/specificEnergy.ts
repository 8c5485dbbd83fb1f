import { metric } from '../../../derivation/metric.ts';
import { claimed, derived, first } from '../../../derivation/origins.ts';
import { cellCapacity } from '../balance/arealCapacity.ts';
import { stackMass } from '../mass/stackMass.ts';

/** The mean potential of the positive electrode against the metal: as reported of it, else of its active material. */
export const positivePotential = first(
  claimed('meanPotential', 'positive'),
  claimed('meanPotential', 'positive', 'activeMaterial'),
);

/** E = UC/m. */
export const specificEnergy = metric({
  name: 'specificEnergy',
  symbol: 'E',
  formula: 'E = U·C/m',
  latex: String.raw`E = \frac{U C}{m}`,
  unit: 'W.h/kg',
  of: ['FULL_CELL'],
  description:
    'Energy delivered per mass of the stack, without package: mean potential of the positive electrode against the metal, times areal capacity, over areal mass.',
  source: 'doi:10.1002/adma.202102802, Supporting Information, eq. 6',
  validity:
    'the cell discharges at the mean potential of its positive electrode: overpotentials of metal and electrolyte are neglected.',
  floor: 0,
  inputs: {
    voltage: { symbol: 'U', origin: positivePotential },
    capacity: { symbol: 'C', origin: cellCapacity },
    mass: { symbol: 'm', origin: first(claimed('stackMass'), derived(stackMass)) },
  },
  compute: ({ voltage, capacity, mass }) => (voltage * capacity) / mass,
});
