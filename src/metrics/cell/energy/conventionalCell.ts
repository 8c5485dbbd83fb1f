import {
  AREAL_CAPACITY,
  AREAL_MASS,
  ELECTROLYTE_DOSE,
  FRACTION,
  METAL_CAPACITY,
  NP_RATIO,
  SPECIFIC_ENERGY,
  VOLTAGE,
} from '../../../derivation/argumentLimits.ts';
import type { MetricArgument } from '../../../derivation/metric.ts';
import { claimed, derived, first, given } from '../../../derivation/origins.ts';
import { theoreticalSpecificCapacityOfMetal } from '../../material/theoreticalCapacity.ts';
import { cellCapacity } from '../balance/arealCapacity.ts';
import { npRatio } from '../balance/npRatio.ts';
import { collectorAndSeparatorMass } from '../mass/collectorAndSeparatorMass.ts';
import { positivePotential } from './specificEnergy.ts';

/**
 * A cell of slurry-coated cathode and metal foil, with which others are compared: its areal mass per areal capacity is
 *
 *   x/C_a + 1/(f·C_c) + m_in/C + e
 *
 * for an N/P ratio x, capacities C_a, C_c of metal and active material, an active share f of the cathode, an inactive
 * mass m_in at the areal capacity C, and an electrolyte dose e. Arguments that are not given are taken from the cell
 * itself.
 *
 * @see doi:10.1002/adma.202102802, Supporting Information, eq. 6. It prints the last term as m_in/C_a, which is no mass
 *   per charge; it must be over the capacity of the cell. The dose is part of the inactive mass there.
 */
export const conventional = {
  source: 'doi:10.1002/adma.202102802, Supporting Information, eq. 6, last term corrected to m_in/C',
  of: ['FULL_CELL'],
  floor: 0,
} as const;

export const designInputs = {
  voltage: { symbol: 'U', origin: first(given('meanVoltage'), positivePotential) },
  npRatio: { symbol: 'x', origin: first(given('npRatio'), derived(npRatio)) },
  metalCapacity: {
    symbol: 'C_a',
    origin: first(given('metalCapacity'), derived(theoreticalSpecificCapacityOfMetal, 'metal')),
  },
  activeFraction: {
    symbol: 'f',
    origin: first(given('activeFraction'), claimed('activeMassFraction', 'positive')),
  },
  activeCapacity: { symbol: 'C_c', origin: claimed('specificCapacity', 'positive', 'activeMaterial') },
  inactiveMass: { symbol: 'm_in', origin: first(given('inactiveMass'), derived(collectorAndSeparatorMass)) },
  capacity: { symbol: 'C', origin: first(given('arealCapacity'), cellCapacity) },
  electrolyteToCapacityRatio: {
    symbol: 'e',
    origin: first(given('electrolyteToCapacityRatio'), claimed('electrolyteToCapacityRatio')),
  },
} as const;

/** The arguments of all metrics of a conventional cell. */
export const designArguments = {
  meanVoltage: {
    unit: 'V',
    description: 'Mean voltage of the discharge, U; without it the mean potential of the positive electrode.',
    optional: true,
    ...VOLTAGE,
  },
  metalCapacity: {
    unit: 'mA.h/g',
    description: 'Specific capacity of the metal, C_a; without it that which Faraday’s law gives.',
    optional: true,
    ...METAL_CAPACITY,
  },
  activeFraction: {
    unit: '%',
    description: 'Share of active material in the cathode coating, f; without it that of this cell.',
    optional: true,
    ...FRACTION,
  },
  electrolyteToCapacityRatio: {
    unit: 'mg/(mA.h)',
    description: 'Dose of electrolyte, e; without it that of this cell.',
    optional: true,
    ...ELECTROLYTE_DOSE,
  },
} as const satisfies Record<string, MetricArgument>;

export const arealCapacityArgument = {
  arealCapacity: {
    unit: 'mA.h/cm2',
    description: 'Areal capacity of the conventional cell, C; without it that of this cell.',
    optional: true,
    ...AREAL_CAPACITY,
  },
} as const satisfies Record<string, MetricArgument>;

export const npRatioArgument = {
  npRatio: {
    unit: '1',
    description: 'N/P ratio of the conventional cell, x; without it that of this cell.',
    optional: true,
    ...NP_RATIO,
  },
} as const satisfies Record<string, MetricArgument>;

export const inactiveMassArgument = {
  inactiveMass: {
    unit: 'mg/cm2',
    description: 'Mass of both collectors and the separator, m_in; without it that of this cell.',
    optional: true,
    ...AREAL_MASS,
  },
} as const satisfies Record<string, MetricArgument>;

export const specificEnergyArgument = {
  specificEnergy: { unit: 'W.h/kg', description: 'Specific energy to be reached, E.', ...SPECIFIC_ENERGY },
} as const satisfies Record<string, MetricArgument>;

type Design = Readonly<Record<keyof typeof designInputs, number>>;

/** Mass per charge of all that grows with the capacity, kg C⁻¹. */
export function massPerCharge(
  of: Pick<Design, 'npRatio' | 'metalCapacity' | 'activeFraction' | 'activeCapacity' | 'electrolyteToCapacityRatio'>,
): number {
  return of.npRatio / of.metalCapacity + 1 / (of.activeFraction * of.activeCapacity) + of.electrolyteToCapacityRatio;
}
