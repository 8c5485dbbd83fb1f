import { metric } from '../../derivation/metric.ts';
import { derived } from '../../derivation/origins.ts';
import { dense } from '../../derivation/quantities/depositThickness.ts';
import { theoreticalVolumetricCapacityOfMetal } from './theoreticalCapacity.ts';

/** How thick a dense deposit grows per areal capacity: dh/dq = 1/Q_V. */
export const thicknessPerArealCapacity = metric({
  ...dense,
  name: 'thicknessPerArealCapacity',
  symbol: 'h/q',
  formula: 'h/q = 1/Q_V',
  latex: String.raw`\frac{h}{q} = \frac{1}{Q_V}`,
  unit: 'um.cm2/(mA.h)',
  description: 'Thickness of a flat, dense deposit of the metal per areal capacity plated.',
  inputs: { volumetricCapacity: { symbol: 'Q_V', origin: derived(theoreticalVolumetricCapacityOfMetal) } },
  compute: (of) => 1 / of.volumetricCapacity,
});
