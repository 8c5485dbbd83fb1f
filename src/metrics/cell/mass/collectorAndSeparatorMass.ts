import { metric } from '../../../derivation/metric.ts';
import { claimed } from '../../../derivation/origins.ts';

/** m_in = m_s₋ + m_s₊ + m_sep. */
export const collectorAndSeparatorMass = metric({
  name: 'collectorAndSeparatorMass',
  symbol: 'm_in',
  formula: 'm_in = m_s₋ + m_s₊ + m_sep',
  latex: String.raw`m_\mathrm{in} = m_{\mathrm{s}-} + m_{\mathrm{s}+} + m_\mathrm{sep}`,
  unit: 'mg/cm2',
  of: ['FULL_CELL'],
  description: 'Mass of both current collectors and of the dry separator, per geometric electrode area.',
  source: 'Conservation of mass',
  validity: 'all parts are of the same cell.',
  floor: 0,
  inputs: {
    negativeSubstrate: { symbol: 'm_s₋', origin: claimed('arealMass', 'negative', 'substrate') },
    positiveSubstrate: { symbol: 'm_s₊', origin: claimed('arealMass', 'positive', 'substrate') },
    separator: { symbol: 'm_sep', origin: claimed('arealMass', 'separator') },
  },
  compute: (of) => of.negativeSubstrate + of.positiveSubstrate + of.separator,
});
