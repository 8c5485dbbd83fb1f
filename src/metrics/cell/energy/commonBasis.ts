import { AREAL_MASS, ELECTROLYTE_DOSE } from '../../../derivation/argumentLimits.ts';
import { type MetricArgument, metric } from '../../../derivation/metric.ts';
import { claimed, constant, derived, first, given } from '../../../derivation/origins.ts';
import { cellCapacity } from '../balance/arealCapacity.ts';
import { electrolyteMass } from '../mass/electrolyteMass.ts';
import { arealEnergy } from './arealEnergy.ts';

const electrolyteArgument = {
  electrolyteMass: {
    unit: 'mg/cm2',
    description: 'Electrolyte within the reported mass of the stack, m_e; without it that on record.',
    optional: true,
    ...AREAL_MASS,
  },
} as const satisfies Record<string, MetricArgument>;

/** m_d = m − m_e. */
export const dryStackMass = metric({
  name: 'dryStackMass',
  symbol: 'm_d',
  formula: 'm_d = m − m_e',
  latex: String.raw`m_\mathrm{d} = m - m_\mathrm{e}`,
  unit: 'mg/cm2',
  of: ['FULL_CELL'],
  description: 'Mass of the stack without electrolyte and package, per geometric electrode area.',
  source: 'Conservation of mass',
  validity: 'the reported mass of the stack includes the electrolyte.',
  floor: 0,
  arguments: electrolyteArgument,
  inputs: {
    mass: { symbol: 'm', origin: claimed('stackMass') },
    electrolyte: { symbol: 'm_e', origin: first(given('electrolyteMass'), derived(electrolyteMass)) },
  },
  compute: (of) => of.mass - of.electrolyte,
});

/** E = E_A/(m_d + e·C): cells reported with and without electrolyte, converted to the same dose. */
export const commonBasisSpecificEnergy = metric({
  name: 'commonBasisSpecificEnergy',
  symbol: 'E_cb',
  formula: 'E_cb = E_A/(m_d + e·C)',
  latex: String.raw`E_\mathrm{cb} = \frac{E_A}{m_\mathrm{d} + e\,C}`,
  unit: 'W.h/kg',
  of: ['FULL_CELL'],
  description:
    'Energy delivered per mass of the stack with the same dose of electrolyte for every cell, whether its source counts the electrolyte or leaves it out.',
  source: 'Conservation of mass',
  validity: 'the cell would deliver the same energy with the dose given.',
  floor: 0,
  arguments: {
    ...electrolyteArgument,
    electrolyteToCapacityRatio: {
      unit: 'mg/(mA.h)',
      description: 'Dose of electrolyte, e; without it the lean 3 mg/(mA·h).',
      optional: true,
      ...ELECTROLYTE_DOSE,
    },
  },
  inputs: {
    arealEnergy: { symbol: 'E_A', origin: derived(arealEnergy) },
    dryMass: { symbol: 'm_d', origin: first(claimed('dryStackMass'), derived(dryStackMass)) },
    electrolyteToCapacityRatio: {
      symbol: 'e',
      origin: first(
        given('electrolyteToCapacityRatio'),
        constant(3, 'mg/(mA.h)', 'Lean electrolyte of doi:10.1002/adma.202102802, Supporting Information, text 2'),
      ),
    },
    capacity: { symbol: 'C', origin: cellCapacity },
  },
  compute: (of) => of.arealEnergy / (of.dryMass + of.electrolyteToCapacityRatio * of.capacity),
});
