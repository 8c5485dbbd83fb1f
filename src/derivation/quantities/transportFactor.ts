import { BRUGGEMAN_EXPONENT, transportFactor as factorOf } from '../../physics/transport.ts';
import { metric } from '../metric.ts';
import { assumed, claimed, derived, first } from '../origins.ts';
import { porosity } from './porosity.ts';

/** The exponent of Bruggeman's relation where no source claims one. */
export const usualExponent = assumed(BRUGGEMAN_EXPONENT, '1', {
  band: [1, 2.5],
  reason:
    'The exponent of Bruggeman’s relation is assumed to be 1.5, from 1 (straight pores) to 2.5 (stretched films).',
});

/** N_M = ε^−b. */
export const bruggemanMacMullinNumber = metric({
  name: 'bruggemanMacMullinNumber',
  symbol: 'N_B',
  formula: 'N_B = ε^−b',
  latex: String.raw`N_\mathrm{B} = \varepsilon^{-b}`,
  unit: '1',
  of: ['SEPARATOR'],
  description:
    'Resistance of the soaked separator over that of the free solution in its place, estimated from its porosity.',
  source: 'Bruggeman, Ann. Phys. 416, 636 (1935), doi:10.1002/andp.19354160705',
  validity: 'the pores are random and wetted throughout; stretched polymer films resist more.',
  floor: 1,
  inputs: {
    porosity: { symbol: 'ε', origin: porosity },
    exponent: { symbol: 'b', origin: first(claimed('bruggemanExponent'), usualExponent) },
  },
  compute: (of) => 1 / factorOf({ porosity: of.porosity, bruggemanExponent: of.exponent, macMullinNumber: null }),
});

/** g = 1/N_M: the same factor for conductivity and diffusivity. */
export const transportFactorMetric = metric({
  name: 'transportFactor',
  symbol: 'g',
  formula: 'g = 1/N_M',
  latex: String.raw`g = \frac{1}{N_\mathrm{M}}`,
  unit: '1',
  of: ['SEPARATOR'],
  description:
    'Effective over free conductivity and diffusivity of the electrolyte in the separator: from the MacMullin number where one is known, else after Bruggeman.',
  source: 'MacMullin & Muccini, AIChE J. 2, 393 (1956), doi:10.1002/aic.690020320',
  validity: 'the separator is wetted throughout and does not conduct by itself.',
  floor: 0,
  ceiling: 1,
  inputs: {
    macMullinNumber: { symbol: 'N_M', origin: first(claimed('macMullinNumber'), derived(bruggemanMacMullinNumber)) },
  },
  compute: (of) => 1 / of.macMullinNumber,
});
