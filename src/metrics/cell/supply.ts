import { metric } from '../../derivation/metric.ts';
import { claimed, derived } from '../../derivation/origins.ts';
import { arealEnergy } from './energy/arealEnergy.ts';
import { electrolyteMass } from './mass/electrolyteMass.ts';

const metal = { symbol: 'w₋', origin: claimed('metalLoading', 'negative') } as const;
const activeMaterial = { symbol: 'w₊', origin: claimed('activeMaterialLoading', 'positive') } as const;
const electrolyte = { symbol: 'm_e', origin: derived(electrolyteMass) } as const;
const energy = { symbol: 'E_A', origin: derived(arealEnergy) } as const;

const perEnergy = {
  of: ['FULL_CELL'],
  source: 'Sum over materials of mass times what it costs, per energy delivered in one discharge',
  floor: 0,
} as const;

/** (w₋p₋ + w₊p₊ + m_e·p_e)/E_A. */
export const materialCost = metric({
  ...perEnergy,
  name: 'materialCost',
  symbol: 'c',
  formula: 'c = (w₋·p₋ + w₊·p₊ + m_e·p_e)/E_A',
  latex: String.raw`c = \frac{w_- p_- + w_+ p_+ + m_\mathrm{e} p_\mathrm{e}}{E_A}`,
  unit: '{USD}/(kW.h)',
  description: 'Price of alkali metal, active material and electrolyte per energy delivered in a discharge.',
  validity: 'the prices are of one year; supports, coatings, separator and making are left out.',
  inputs: {
    metal,
    metalPrice: { symbol: 'p₋', origin: claimed('price', 'metal') },
    activeMaterial,
    activeMaterialPrice: { symbol: 'p₊', origin: claimed('price', 'positive', 'activeMaterial') },
    electrolyte,
    electrolytePrice: { symbol: 'p_e', origin: claimed('price', 'electrolyte') },
    energy,
  },
  compute: (of) =>
    (of.metal * of.metalPrice + of.activeMaterial * of.activeMaterialPrice + of.electrolyte * of.electrolytePrice) /
    of.energy,
});

/** (w₋g₋ + w₊g₊ + m_e·g_e)/E_A. */
export const materialCarbonFootprint = metric({
  ...perEnergy,
  name: 'materialCarbonFootprint',
  symbol: 'G',
  formula: 'G = (w₋·g₋ + w₊·g₊ + m_e·g_e)/E_A',
  latex: String.raw`G = \frac{w_- g_- + w_+ g_+ + m_\mathrm{e} g_\mathrm{e}}{E_A}`,
  unit: 'kg/(kW.h)',
  description:
    'Carbon dioxide equivalent of making alkali metal, active material and electrolyte, per energy delivered in a discharge.',
  validity: 'all footprints are counted alike; supports, coatings, separator and making of the cell are left out.',
  inputs: {
    metal,
    metalFootprint: { symbol: 'g₋', origin: claimed('carbonFootprint', 'metal') },
    activeMaterial,
    activeMaterialFootprint: { symbol: 'g₊', origin: claimed('carbonFootprint', 'positive', 'activeMaterial') },
    electrolyte,
    electrolyteFootprint: { symbol: 'g_e', origin: claimed('carbonFootprint', 'electrolyte') },
    energy,
  },
  compute: (of) =>
    (of.metal * of.metalFootprint +
      of.activeMaterial * of.activeMaterialFootprint +
      of.electrolyte * of.electrolyteFootprint) /
    of.energy,
});

/** w₋/E_A. */
export const metalDemand = metric({
  ...perEnergy,
  name: 'metalDemand',
  symbol: 'd',
  formula: 'd = w₋/E_A',
  latex: String.raw`d = \frac{w_-}{E_A}`,
  unit: 'kg/(kW.h)',
  description: 'Mass of alkali metal in the negative electrode per energy delivered in a discharge.',
  source: 'Definition',
  validity: 'loading and energy are of the same cell; the metal that the cathode brings is not counted.',
  inputs: { metal, energy },
  compute: (of) => of.metal / of.energy,
});
