import { AREAL_CAPACITY, LAYER_THICKNESS } from '../../derivation/argumentLimits.ts';
import { type MetricArgument, metric } from '../../derivation/metric.ts';
import { claimed, derived, given } from '../../derivation/origins.ts';
import { theoreticalVolumetricCapacity } from './theoreticalCapacity.ts';

const electrons = theoreticalVolumetricCapacity.arguments!.electrons!;
const arealCapacity = {
  unit: 'mA.h/cm2',
  description: 'Areal capacity taken up, q.',
  ...AREAL_CAPACITY,
} as const satisfies MetricArgument;

/** w = ρh. */
export const arealMassOfLayer = metric({
  name: 'arealMassOfLayer',
  symbol: 'w',
  formula: 'w = ρ·h',
  latex: String.raw`w = \rho h`,
  unit: 'mg/cm2',
  of: ['MATERIAL', 'ALKALI_METAL'],
  description: 'Mass per area of a dense layer of the thickness given: a foil, a plate, a film.',
  source: 'Definition of density',
  validity: 'the layer has no pores.',
  floor: 0,
  arguments: { thickness: { unit: 'um', description: 'Thickness of the layer, h.', ...LAYER_THICKNESS } },
  inputs: {
    density: { symbol: 'ρ', origin: claimed('density') },
    thickness: { symbol: 'h', origin: given('thickness') },
  },
  compute: (of) => of.density * of.thickness,
});

/** h = q/Q_V. */
export const alloyingThickness = metric({
  name: 'alloyingThickness',
  symbol: 'h',
  formula: 'h = q/Q_V',
  latex: String.raw`h = \frac{q}{Q_V}`,
  unit: 'nm',
  of: ['MATERIAL'],
  description: 'Thickness of a flat, dense film of the material that takes up the areal capacity given by itself.',
  source: 'Faraday’s law, with the density of the dense solid',
  validity: 'all of the film reacts, with the number of electrons given, and no metal is plated beside it.',
  floor: 0,
  arguments: { electrons, arealCapacity },
  inputs: {
    arealCapacity: { symbol: 'q', origin: given('arealCapacity') },
    volumetricCapacity: { symbol: 'Q_V', origin: derived(theoreticalVolumetricCapacity) },
  },
  compute: (of) => of.arealCapacity / of.volumetricCapacity,
});
