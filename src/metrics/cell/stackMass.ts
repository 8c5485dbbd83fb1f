import type { Role } from '../../domain/facts.ts';
import type { PropertyName } from '../../domain/property.ts';
import { metric } from '../metric.ts';
import { claimed, derived, summand } from '../origins.ts';
import { electrolyteMass } from './electrolyteMass.ts';

function arealMass(symbol: string, property: PropertyName, ...at: readonly Role[]) {
  return { symbol, origin: summand('mg/cm2', claimed(property, ...at)) } as const;
}

/** Collectors, coatings, metal, active material, separator and electrolyte, from the bottom up. */
export const stackMass = metric({
  name: 'stackMass',
  symbol: 'm',
  formula: 'm = m_s₋ + m_c₋ + w₋ + m_s₊ + m_c₊ + w₊ + m_sep + m_e',
  latex: String.raw`m = m_{\mathrm{s}-} + m_{\mathrm{c}-} + w_- + m_{\mathrm{s}+} + m_{\mathrm{c}+} + w_+ + m_\mathrm{sep} + m_\mathrm{e}`,
  unit: 'mg/cm2',
  of: ['FULL_CELL'],
  description:
    'Mass of substrates, coatings, alkali metal, active material, separator and electrolyte per geometric electrode area, without package; where one of them is not recorded, at least the sum of the others.',
  source: 'Conservation of mass',
  validity: 'binder and conductive additive, where there are any, are counted with the substrate.',
  floor: 0,
  inputs: {
    negativeSubstrate: arealMass('m_s₋', 'arealMass', 'negative', 'substrate'),
    negativeCoating: arealMass('m_c₋', 'arealMass', 'negative', 'coating'),
    metal: arealMass('w₋', 'metalLoading', 'negative'),
    positiveSubstrate: arealMass('m_s₊', 'arealMass', 'positive', 'substrate'),
    positiveCoating: arealMass('m_c₊', 'arealMass', 'positive', 'coating'),
    activeMaterial: arealMass('w₊', 'activeMaterialLoading', 'positive'),
    separator: arealMass('m_sep', 'arealMass', 'separator'),
    electrolyte: { symbol: 'm_e', origin: summand('mg/cm2', derived(electrolyteMass)) },
  },
  compute: (of) =>
    of.negativeSubstrate +
    of.negativeCoating +
    of.metal +
    of.positiveSubstrate +
    of.positiveCoating +
    of.activeMaterial +
    of.separator +
    of.electrolyte,
});
