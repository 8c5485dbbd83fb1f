import { metric } from '../../../derivation/metric.ts';
import { given } from '../../../derivation/origins.ts';
import {
  arealCapacityArgument,
  conventional,
  designArguments,
  designInputs,
  inactiveMassArgument,
  massPerCharge,
  npRatioArgument,
  specificEnergyArgument,
} from './conventionalCell.ts';

const target = { symbol: 'E', origin: given('specificEnergy') } as const;
const { capacity, npRatio: ratio, ...rest } = designInputs;

/** C = m_in/(U/E − x/C_a − 1/(f·C_c) − e): E_conv solved for the capacity. */
export const arealCapacityForSpecificEnergy = metric({
  ...conventional,
  name: 'arealCapacityForSpecificEnergy',
  symbol: 'C',
  formula: 'C = m_in/(U/E − x/C_a − 1/(f·C_c) − e)',
  latex: String.raw`C = \frac{m_\mathrm{in}}{\frac{U}{E} - \frac{x}{C_\mathrm{a}} - \frac{1}{f C_\mathrm{c}} - e}`,
  unit: 'mA.h/cm2',
  description: 'Areal capacity at which the conventional cell reaches the specific energy given.',
  validity: 'the specific energy given is below what the cell approaches at any capacity with this N/P ratio.',
  arguments: { ...specificEnergyArgument, ...npRatioArgument, ...designArguments, ...inactiveMassArgument },
  inputs: { ...rest, npRatio: ratio, specificEnergy: target },
  compute: (of) => {
    const spare = of.voltage / of.specificEnergy - massPerCharge(of);
    return spare > 0 ? of.inactiveMass / spare : Number.POSITIVE_INFINITY;
  },
});

/** x = C_a(U/E − 1/(f·C_c) − m_in/C − e): E_conv solved for the N/P ratio. */
export const npRatioForSpecificEnergy = metric({
  ...conventional,
  name: 'npRatioForSpecificEnergy',
  symbol: 'x',
  formula: 'x = C_a·(U/E − 1/(f·C_c) − m_in/C − e)',
  latex: String.raw`x = C_\mathrm{a} \left( \frac{U}{E} - \frac{1}{f C_\mathrm{c}} - \frac{m_\mathrm{in}}{C} - e \right)`,
  unit: '1',
  description: 'Highest N/P ratio at which the conventional cell still reaches the specific energy given.',
  validity: 'the cell reaches the specific energy given with less metal, or none.',
  arguments: { ...specificEnergyArgument, ...arealCapacityArgument, ...designArguments, ...inactiveMassArgument },
  inputs: { ...rest, capacity, specificEnergy: target },
  compute: (of) =>
    of.metalCapacity *
    (of.voltage / of.specificEnergy - massPerCharge({ ...of, npRatio: 0 }) - of.inactiveMass / of.capacity),
});
