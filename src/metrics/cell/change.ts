import {
  AREAL_CAPACITY,
  CELL_OVERPOTENTIAL,
  CURRENT_PER_AREA,
  LIFETIME,
  SPECIFIC_ENERGY,
} from '../../derivation/argumentLimits.ts';
import { metric } from '../../derivation/metric.ts';
import { claimed, claimedUnder, given } from '../../derivation/origins.ts';

const comparison = {
  source: 'Definition of relative change',
  validity: 'both cells were tested alike.',
} as const;

/** Δ = V/V_ref − 1. */
export const overpotentialChange = metric({
  ...comparison,
  name: 'overpotentialChange',
  symbol: 'ΔV/V_ref',
  formula: 'ΔV/V_ref = V/V_ref − 1',
  latex: String.raw`\frac{\Delta V}{V_\mathrm{ref}} = \frac{V}{V_\mathrm{ref}} - 1`,
  unit: '%',
  of: ['SYMMETRIC_CELL'],
  description: 'Relative change of the plateau voltage against that of a reference cell: negative where it is lower.',
  floor: -100,
  arguments: {
    reference: {
      unit: 'mV',
      description: 'Plateau voltage of the reference cell, in magnitude, V_ref.',
      ...CELL_OVERPOTENTIAL,
    },
  },
  inputs: {
    overpotential: { symbol: 'V', origin: claimed('overpotential') },
    reference: { symbol: 'V_ref', origin: given('reference') },
  },
  compute: (of) => of.overpotential / of.reference - 1,
});

/** x = t/t_ref. */
export const lifetimeRatio = metric({
  ...comparison,
  name: 'lifetimeRatio',
  symbol: 'x',
  formula: 'x = t/t_ref',
  latex: String.raw`x = \frac{t}{t_\mathrm{ref}}`,
  unit: '1',
  of: ['SYMMETRIC_CELL'],
  description:
    'Lifetime on record over that of a reference cell; at least so much where the test ended before the cell.',
  floor: 0,
  arguments: {
    reference: { unit: 'h', description: 'Lifetime of the reference cell, t_ref.', ...LIFETIME },
    currentDensity: {
      unit: 'mA/cm2',
      description: 'Magnitude of the current density of the test, j; without it any.',
      optional: true,
      ...CURRENT_PER_AREA,
    },
    cycledCapacity: {
      unit: 'mA.h/cm2',
      description: 'Areal capacity passed in each half-cycle, q; without it any.',
      optional: true,
      ...AREAL_CAPACITY,
    },
  },
  inputs: {
    lifetime: {
      symbol: 't',
      origin: claimedUnder({ currentDensity: 'currentDensity', arealCapacity: 'cycledCapacity' }, 'lifetime'),
    },
    reference: { symbol: 't_ref', origin: given('reference') },
  },
  compute: (of) => of.lifetime / of.reference,
});

/** Δ = E/E_ref − 1. */
export const specificEnergyChange = metric({
  ...comparison,
  name: 'specificEnergyChange',
  symbol: 'ΔE/E_ref',
  formula: 'ΔE/E_ref = E/E_ref − 1',
  latex: String.raw`\frac{\Delta E}{E_\mathrm{ref}} = \frac{E}{E_\mathrm{ref}} - 1`,
  unit: '%',
  of: ['FULL_CELL'],
  description: 'Relative change of the reported specific energy against that of a reference cell.',
  floor: -100,
  arguments: {
    reference: { unit: 'W.h/kg', description: 'Specific energy of the reference cell, E_ref.', ...SPECIFIC_ENERGY },
  },
  inputs: {
    specificEnergy: { symbol: 'E', origin: claimed('specificEnergy') },
    reference: { symbol: 'E_ref', origin: given('reference') },
  },
  compute: (of) => of.specificEnergy / of.reference - 1,
});
