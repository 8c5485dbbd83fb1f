import { metric } from '../../../derivation/metric.ts';
import {
  arealCapacityArgument,
  conventional,
  designArguments,
  designInputs,
  inactiveMassArgument,
  massPerCharge,
  npRatioArgument,
} from './conventionalCell.ts';

const validity = 'all active material takes part and the overpotentials are neglected.';

/** The specific energy of a cell of slurry-coated foils with the capacity and the N/P ratio of this cell. */
export const conventionalSpecificEnergy = metric({
  ...conventional,
  name: 'conventionalSpecificEnergy',
  symbol: 'E_conv',
  formula: 'E_conv = U/(x/C_a + 1/(f·C_c) + m_in/C + e)',
  latex: String.raw`E_\mathrm{conv} = \frac{U}{\frac{x}{C_\mathrm{a}} + \frac{1}{f C_\mathrm{c}} + \frac{m_\mathrm{in}}{C} + e}`,
  unit: 'W.h/kg',
  description:
    'Specific energy of a conventional cell with the same active materials, areal capacity and N/P ratio: a slurry-coated cathode and a metal foil, without package.',
  validity,
  arguments: { ...arealCapacityArgument, ...npRatioArgument, ...designArguments, ...inactiveMassArgument },
  inputs: designInputs,
  compute: (of) => of.voltage / (massPerCharge(of) + of.inactiveMass / of.capacity),
});

const { capacity: _, inactiveMass: __, ...growing } = designInputs;

/** C → ∞: collectors and separator no longer count. */
export const conventionalSpecificEnergyLimit = metric({
  ...conventional,
  name: 'conventionalSpecificEnergyLimit',
  symbol: 'E_∞',
  formula: 'E_∞ = U/(x/C_a + 1/(f·C_c) + e)',
  latex: String.raw`E_\infty = \frac{U}{\frac{x}{C_\mathrm{a}} + \frac{1}{f C_\mathrm{c}} + e}`,
  unit: 'W.h/kg',
  description:
    'Specific energy that the conventional cell approaches as its areal capacity grows and collectors and separator weigh ever less.',
  validity,
  arguments: { ...npRatioArgument, ...designArguments },
  inputs: growing,
  compute: (of) => of.voltage / massPerCharge(of),
});
