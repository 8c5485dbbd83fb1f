import type { MetricArgument } from '../../derivation/metric.ts';
import { claimed, constant, derived, first, given, recorded } from '../../derivation/origins.ts';
import { exactly } from '../../domain/measure.ts';
import { refusal } from '../../physics/refusal.ts';
import { theoreticalSpecificCapacityOfMetal } from '../material/theoreticalCapacity.ts';
import { cellCapacity } from './arealCapacity.ts';
import { npRatio } from './npRatio.ts';
import { positivePotential } from './specificEnergy.ts';

/**
 * A cell of slurry-coated cathode and metal foil, by which others are measured: its areal mass per areal capacity is
 *
 *   x/C_a + 1/(f·C_c) + m_in/C + e
 *
 * for an N/P ratio x, capacities C_a, C_c of metal and active material, an active share f of the cathode, an inactive
 * mass m_in at the areal capacity C, and an electrolyte dose e.
 *
 * @see doi:10.1002/adma.202102802, Supporting Information, eq. 6. It prints the last term as m_in/C_a, which is no mass
 *   per charge; it must be over the capacity of the cell. The dose is part of the inactive mass there.
 */

const design = 'Reference design: doi:10.1002/adma.202102802, Supporting Information, text 2';

/** What the reference design gives sodium; Faraday’s law gives 1165.8 mA·h/g. */
const ofSodium = recorded(
  ['specific capacity of the metal in the reference design', 'mA.h/g'],
  ({ formula, subject }) =>
    formula === 'Na' ? exactly(1165, 'mA.h/g') : refusal(`The reference design is of sodium, not of ${subject.name}.`),
  'metal',
);

export const conventional = {
  source: 'doi:10.1002/adma.202102802, Supporting Information, eq. 6, last term corrected to m_in/C',
  of: ['FULL_CELL'],
  floor: 0,
} as const;

export const designInputs = {
  voltage: { symbol: 'U', origin: first(given('meanVoltage'), positivePotential) },
  npRatio: { symbol: 'x', origin: first(given('npRatio'), derived(npRatio)) },
  metalCapacity: { symbol: 'C_a', origin: first(ofSodium, derived(theoreticalSpecificCapacityOfMetal, 'metal')) },
  activeFraction: { symbol: 'f', origin: constant(80, '%', `${design}: 8 parts in 10 are active`) },
  activeCapacity: { symbol: 'C_c', origin: claimed('specificCapacity', 'positive', 'activeMaterial') },
  inactiveMass: {
    symbol: 'm_in',
    origin: constant(9, 'mg/cm2', `${design}: two aluminium foils 8, separator 1 mg/cm²`),
  },
  capacity: { symbol: 'C', origin: first(given('arealCapacity'), cellCapacity) },
  electrolyteToCapacityRatio: { symbol: 'e', origin: constant(3, 'mg/(mA.h)', `${design}: lean electrolyte`) },
} as const;

export const designArguments = {
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
  meanVoltage: {
    unit: 'V',
    description: 'Mean voltage of the discharge, U; without it the mean potential of the positive electrode.',
    optional: true,
    floor: 0,
  },
  specificEnergy: { unit: 'W.h/kg', description: 'Specific energy to be reached, E.', floor: 0 },
} as const satisfies Record<string, MetricArgument>;

type Design = Readonly<Record<keyof typeof designInputs, number>>;

/** Mass per charge of all that grows with the capacity, kg C⁻¹. */
export function massPerCharge(
  of: Pick<Design, 'npRatio' | 'metalCapacity' | 'activeFraction' | 'activeCapacity' | 'electrolyteToCapacityRatio'>,
): number {
  return of.npRatio / of.metalCapacity + 1 / (of.activeFraction * of.activeCapacity) + of.electrolyteToCapacityRatio;
}
