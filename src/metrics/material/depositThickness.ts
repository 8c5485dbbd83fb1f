import { metric } from '../../derivation/metric.ts';
import { derived, given } from '../../derivation/origins.ts';
import { theoreticalVolumetricCapacityOfMetal } from './theoreticalCapacity.ts';

const volumetricCapacity = { symbol: 'Q_V', origin: derived(theoreticalVolumetricCapacityOfMetal) } as const;

const dense = {
  of: ['ALKALI_METAL'],
  source: 'Faraday’s law, with the density of the dense metal',
  validity: 'the deposit is flat, dense and free of by-products; real deposits are thicker.',
  floor: 0,
} as const;

/** How thick a dense deposit grows per areal capacity: dh/dq = 1/Q_V. */
export const thicknessPerArealCapacity = metric({
  ...dense,
  name: 'thicknessPerArealCapacity',
  symbol: 'h/q',
  formula: 'h/q = 1/Q_V',
  latex: String.raw`\frac{h}{q} = \frac{1}{Q_V}`,
  unit: 'um.cm2/(mA.h)',
  description: 'Thickness of a flat, dense deposit of the metal per areal capacity plated.',
  inputs: { volumetricCapacity },
  compute: (of) => 1 / of.volumetricCapacity,
});

/** h = q/Q_V. */
export const depositThickness = metric({
  ...dense,
  name: 'depositThickness',
  symbol: 'h',
  formula: 'h = q/Q_V',
  latex: String.raw`h = \frac{q}{Q_V}`,
  unit: 'um',
  description: 'Thickness of a flat, dense deposit of the metal after plating the areal capacity given.',
  arguments: { arealCapacity: { unit: 'mA.h/cm2', description: 'Areal capacity plated, q.', floor: 0 } },
  inputs: { arealCapacity: { symbol: 'q', origin: given('arealCapacity') }, volumetricCapacity },
  compute: (of) => of.arealCapacity / of.volumetricCapacity,
});
