import { metric } from '../../../derivation/metric.ts';
import { claimed, derived, first } from '../../../derivation/origins.ts';
import { metalArealCapacity } from '../../electrode/metalArealCapacity.ts';

/** The capacity of the negative electrode: as reported, or else from the mass of its metal. */
export const negativeCapacity = first(claimed('arealCapacity', 'negative'), derived(metalArealCapacity, 'negative'));

/**
 * N/P ratio: areal capacity of the negative electrode over that of the positive. Below 1 the negative electrode limits
 * the cell; the metal in excess of 1 adds mass and no capacity.
 */
export const npRatio = metric({
  name: 'npRatio',
  symbol: 'N/P',
  formula: 'N/P = q₋/q₊',
  latex: String.raw`\mathrm{N/P} = \frac{q_-}{q_+}`,
  unit: '1',
  of: ['FULL_CELL'],
  description: 'Areal capacity of the negative electrode over that of the positive, both per geometric electrode area.',
  source: 'doi:10.1002/adma.202102802, introduction',
  validity: 'both capacities are of the same cell, before cycling.',
  floor: 0,
  inputs: {
    negative: { symbol: 'q₋', origin: negativeCapacity },
    positive: { symbol: 'q₊', origin: first(claimed('arealCapacity', 'positive'), claimed('arealCapacity')) },
  },
  compute: ({ negative, positive }) => negative / positive,
});

/** x = N/P − 1. */
export const metalExcess = metric({
  name: 'metalExcess',
  symbol: 'x',
  formula: 'x = N/P − 1',
  latex: String.raw`x = \mathrm{N/P} - 1`,
  unit: '%',
  of: ['FULL_CELL'],
  description:
    'Alkali metal beyond what the positive electrode takes, over what it takes; negative where the metal is the less.',
  source: 'Definition of the excess of a reactant',
  validity: 'the negative electrode is a metal electrode.',
  floor: -100,
  inputs: { npRatio: { symbol: 'N/P', origin: derived(npRatio) } },
  compute: (of) => of.npRatio - 1,
});
