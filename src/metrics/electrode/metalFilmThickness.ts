import { AREAL_CAPACITY } from '../../derivation/argumentLimits.ts';
import { metric } from '../../derivation/metric.ts';
import { derived, first, given } from '../../derivation/origins.ts';
import { activeAreaOf } from '../fibre/surfaceArea.ts';
import { theoreticalVolumetricCapacityOfMetal } from '../material/theoreticalCapacity.ts';
import { metalArealCapacity } from './metalArealCapacity.ts';

/** h = q/(Q_V·A). */
export const metalFilmThickness = metric({
  name: 'metalFilmThickness',
  symbol: 'h',
  formula: 'h = q/(Q_V·A)',
  latex: String.raw`h = \frac{q}{Q_V A}`,
  unit: 'um',
  of: ['ELECTRODE'],
  description: 'Thickness of the alkali metal as a dense film on all of the true area.',
  source: 'Faraday’s law, with the density of the dense metal',
  validity: 'the film is even, dense and thin against the fibres that it covers.',
  floor: 0,
  arguments: {
    arealCapacity: {
      unit: 'mA.h/cm2',
      description: 'Capacity of the film per geometric electrode area, q; without it that of all the metal.',
      optional: true,
      ...AREAL_CAPACITY,
    },
  },
  inputs: {
    arealCapacity: { symbol: 'q', origin: first(given('arealCapacity'), derived(metalArealCapacity)) },
    volumetricCapacity: { symbol: 'Q_V', origin: derived(theoreticalVolumetricCapacityOfMetal, 'metal') },
    activeArea: { symbol: 'A', origin: activeAreaOf() },
  },
  compute: (of) => of.arealCapacity / (of.volumetricCapacity * of.activeArea),
});
