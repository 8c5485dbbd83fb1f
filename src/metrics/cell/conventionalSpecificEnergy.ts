import { theoreticalSpecificCapacityOfMetal } from '../material/theoreticalCapacity.ts';
import { metric } from '../metric.ts';
import { claimed, constant, derived, first, given } from '../origins.ts';
import { cellCapacity } from './arealCapacity.ts';
import { npRatio } from './npRatio.ts';
import { positivePotential } from './specificEnergy.ts';

const design = 'Reference design: doi:10.1002/adma.202102802, Supporting Information, text 2';

/**
 * What a cell of slurry-coated foils would reach at the capacity and the N/P ratio of this one. The source prints the
 * last term as m_in/C_a, which is no mass per charge; it must be over the capacity of the cell.
 */
export const conventionalSpecificEnergy = metric({
  name: 'conventionalSpecificEnergy',
  symbol: 'E_conv',
  formula: 'E_conv = U/(x/C_a + 1/(f·C_c) + m_in/C + e)',
  latex: String.raw`E_\mathrm{conv} = \frac{U}{\frac{x}{C_\mathrm{a}} + \frac{1}{f C_\mathrm{c}} + \frac{m_\mathrm{in}}{C} + e}`,
  unit: 'W.h/kg',
  of: ['FULL_CELL'],
  description:
    'Specific energy of a conventional lean cell with the same active materials, areal capacity and N/P ratio: a slurry-coated cathode and a metal foil on aluminium collectors, without package.',
  source: 'doi:10.1002/adma.202102802, Supporting Information, eq. 6, last term corrected to m_in/C',
  validity: 'all active material takes part and the overpotentials are neglected.',
  floor: 0,
  arguments: {
    arealCapacity: {
      unit: 'mA.h/cm2',
      description: 'Areal capacity of the conventional cell; without it that of this cell.',
      optional: true,
      floor: 0,
    },
    npRatio: {
      unit: '1',
      description: 'N/P ratio of the conventional cell; without it that of this cell.',
      optional: true,
      floor: 0,
    },
  },
  inputs: {
    voltage: { symbol: 'U', origin: positivePotential },
    npRatio: { symbol: 'x', origin: first(given('npRatio'), derived(npRatio)) },
    metalCapacity: { symbol: 'C_a', origin: derived(theoreticalSpecificCapacityOfMetal, 'metal') },
    activeFraction: { symbol: 'f', origin: constant(80, '%', `${design}: 8 parts in 10 are active`) },
    activeCapacity: { symbol: 'C_c', origin: claimed('specificCapacity', 'positive', 'activeMaterial') },
    inactiveMass: {
      symbol: 'm_in',
      origin: constant(9, 'mg/cm2', `${design}: two aluminium foils 8, separator 1 mg/cm²`),
    },
    capacity: { symbol: 'C', origin: first(given('arealCapacity'), cellCapacity) },
    electrolyteToCapacityRatio: { symbol: 'e', origin: constant(3, 'mg/(mA.h)', `${design}: lean electrolyte`) },
  },
  compute: (of) =>
    of.voltage /
    (of.npRatio / of.metalCapacity +
      1 / (of.activeFraction * of.activeCapacity) +
      of.inactiveMass / of.capacity +
      of.electrolyteToCapacityRatio),
});
