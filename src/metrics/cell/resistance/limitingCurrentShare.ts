import { metric } from '../../../derivation/metric.ts';
import { derived } from '../../../derivation/origins.ts';
import { depletion, fromOneOn, inSteadyState } from '../../electrolyte/limitingCurrentShare.ts';
import { carriedBySolution } from './areaSpecificResistance.ts';
import { limitingCurrentDensityMetric } from './limitingCurrentDensity.ts';
import { currentDensity, plateauArguments } from './overpotentialParts.ts';

/** x = j/i_lim. A full cell has none: its limit depends on the electrolyte in the pores of the cathode. */
export const limitingCurrentShare = metric({
  ...depletion,
  formula: 'x = j/i_lim',
  latex: String.raw`x = \frac{j}{i_\mathrm{lim}}`,
  of: ['SYMMETRIC_CELL', 'HALF_CELL'],
  description: `Current density over the limiting current density of the electrolyte in the separator: ${fromOneOn}.`,
  validity: `${inSteadyState}; ${carriedBySolution}.`,
  arguments: plateauArguments,
  inputs: {
    currentDensity,
    limitingCurrentDensity: { symbol: 'i_lim', origin: derived(limitingCurrentDensityMetric) },
  },
  compute: (of) => of.currentDensity / of.limitingCurrentDensity,
});
