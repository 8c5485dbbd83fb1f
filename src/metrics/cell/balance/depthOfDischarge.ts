import { AREAL_CAPACITY } from '../../../derivation/argumentLimits.ts';
import { metric } from '../../../derivation/metric.ts';
import { given } from '../../../derivation/origins.ts';
import { negativeCapacity } from './npRatio.ts';

/** DOD = q/q₋. */
export const depthOfDischarge = metric({
  name: 'depthOfDischarge',
  symbol: 'DOD',
  formula: 'DOD = q/q₋',
  latex: String.raw`\mathrm{DOD} = \frac{q}{q_-}`,
  unit: '%',
  of: ['SYMMETRIC_CELL', 'HALF_CELL', 'FULL_CELL'],
  description: 'Charge passed in a half-cycle over the capacity of the alkali metal electrode.',
  source: 'Definition: charge taken over charge held',
  validity: 'no more is taken from the electrode than it holds.',
  floor: 0,
  ceiling: 100,
  arguments: {
    cycledCapacity: {
      unit: 'mA.h/cm2',
      description: 'Areal capacity passed in each half-cycle, q.',
      ...AREAL_CAPACITY,
    },
  },
  inputs: {
    cycledCapacity: { symbol: 'q', origin: given('cycledCapacity') },
    negative: { symbol: 'q₋', origin: negativeCapacity },
  },
  compute: ({ cycledCapacity, negative }) => cycledCapacity / negative,
});
