import { depositThickness as thicknessOf } from '../../physics/faraday.ts';
import { AREAL_CAPACITY } from '../argumentLimits.ts';
import { metric } from '../metric.ts';
import { derived, given } from '../origins.ts';
import { molarVolume } from './molarVolume.ts';

/** What metrics have in common that compute the thickness of a deposit from its charge. */
export const dense = {
  of: ['ALKALI_METAL'],
  source: 'Faraday’s law, with the density of the dense metal',
  validity: 'the deposit is flat, dense and free of by-products; real deposits are thicker.',
  floor: 0,
} as const;

/** h = q·V_m/F. */
export const depositThicknessMetric = metric({
  ...dense,
  name: 'depositThickness',
  symbol: 'h',
  formula: 'h = q·V_m/F',
  latex: String.raw`h = \frac{q V_\mathrm{m}}{F}`,
  unit: 'um',
  description: 'Thickness of a flat, dense deposit of the metal after plating the areal capacity given.',
  arguments: { arealCapacity: { unit: 'mA.h/cm2', description: 'Areal capacity plated, q.', ...AREAL_CAPACITY } },
  inputs: {
    arealCapacity: { symbol: 'q', origin: given('arealCapacity') },
    molarVolume: { symbol: 'V_m', origin: derived(molarVolume) },
  },
  compute: (of) => thicknessOf(of.arealCapacity, of.molarVolume),
});
