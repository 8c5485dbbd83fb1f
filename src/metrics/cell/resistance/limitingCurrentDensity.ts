import { metric } from '../../../derivation/metric.ts';
import { claimed, derived, ofPart } from '../../../derivation/origins.ts';
import { diffusivity } from '../../../derivation/quantities/diffusivity.ts';
import { temperatureArgument } from '../../../derivation/quantities/temperature.ts';
import { transportFactorMetric } from '../../../derivation/quantities/transportFactor.ts';
import { limitingCurrentDensity as limitOf } from '../../../physics/limitingCurrent.ts';
import { carriedBySolution } from './areaSpecificResistance.ts';

/** i_lim = 2FgDc/((1 − t₊)L). */
export const limitingCurrentDensityMetric = metric({
  name: 'limitingCurrentDensity',
  symbol: 'i_lim',
  formula: 'i_lim = 2F·g·D·c/((1 − t₊)·L)',
  latex: String.raw`i_\mathrm{lim} = \frac{2 F g D c}{(1 - t_+) L}`,
  unit: 'mA/cm2',
  of: ['SYMMETRIC_CELL', 'HALF_CELL'],
  description:
    'Steady current density, in magnitude and per geometric area, at which the electrolyte in the separator holds no more salt at the plating electrode.',
  source: 'Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 11',
  validity: `both electrodes are flat and exchange the alkali metal, and the properties of the salt do not change with its concentration; ${carriedBySolution}.`,
  floor: 0,
  solidMetal: ['metal'],
  arguments: temperatureArgument,
  inputs: {
    transportFactor: { symbol: 'g', origin: derived(transportFactorMetric, 'separator') },
    saltDiffusivity: { symbol: 'D', origin: ofPart(diffusivity, 'electrolyte') },
    saltConcentration: { symbol: 'c', origin: claimed('saltConcentration', 'electrolyte') },
    transferenceNumber: { symbol: 't₊', origin: claimed('transferenceNumber', 'electrolyte') },
    thickness: { symbol: 'L', origin: claimed('thickness', 'separator') },
  },
  compute: (of) => limitOf(of),
});
