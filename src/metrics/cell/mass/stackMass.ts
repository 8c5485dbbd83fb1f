import { metric } from '../../../derivation/metric.ts';
import { derived, summand } from '../../../derivation/origins.ts';
import { additiveLoading } from '../../electrode/activeMaterial.ts';
import { electrolyteMass } from './electrolyteMass.ts';
import { sumOf, weighedParts } from './stackParts.ts';

/** Collectors, coatings, metal, active material with its additives, separator and electrolyte, from the bottom up. */
export const stackMass = metric({
  name: 'stackMass',
  symbol: 'm',
  formula: 'm = m_s₋ + m_c₋ + w₋ + m_s₊ + m_c₊ + w₊ + m_a + m_sep + m_e',
  latex: String.raw`m = m_{\mathrm{s}-} + m_{\mathrm{c}-} + w_- + m_{\mathrm{s}+} + m_{\mathrm{c}+} + w_+ + m_\mathrm{a} + m_\mathrm{sep} + m_\mathrm{e}`,
  unit: 'mg/cm2',
  of: ['FULL_CELL'],
  description:
    'Mass of substrates, coatings, alkali metal, active material, binder and additive, separator and electrolyte per geometric electrode area, without package; where one of them is not recorded, at least the sum of the others.',
  source: 'Conservation of mass',
  validity: 'all parts are of the same cell.',
  floor: 0,
  inputs: {
    ...weighedParts((claim) => summand('mg/cm2', claim)),
    additives: { symbol: 'm_a', origin: summand('mg/cm2', derived(additiveLoading, 'positive')) },
    electrolyte: { symbol: 'm_e', origin: summand('mg/cm2', derived(electrolyteMass)) },
  },
  compute: (of) => sumOf(of) + of.additives + of.electrolyte,
});
