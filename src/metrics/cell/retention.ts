import { metric } from '../metric.ts';
import { claimed, derived, first } from '../origins.ts';
import { cellCapacity } from './arealCapacity.ts';

/** r = (C_n/C₀)^(1/n). */
export const capacityRetentionPerCycle = metric({
  name: 'capacityRetentionPerCycle',
  symbol: 'r',
  formula: 'r = (C_n/C₀)^(1/n)',
  latex: String.raw`r = \left( \frac{C_n}{C_0} \right)^{1/n}`,
  unit: '%',
  of: ['FULL_CELL'],
  description: 'Factor by which the capacity shrinks in each cycle, compounded over the cycles of the test.',
  source: 'Definition of compound decay',
  validity: 'the capacity fades by the same factor in every cycle.',
  floor: 0,
  inputs: {
    retained: { symbol: 'C_n', origin: claimed('retainedArealCapacity') },
    initial: { symbol: 'C₀', origin: cellCapacity },
    cycles: { symbol: 'n', origin: claimed('cycleLife') },
  },
  compute: ({ retained, initial, cycles }) => (retained / initial) ** (1 / cycles),
});

/** n₈₀ = ln 0.8/ln r. */
export const cyclesToEightyPercent = metric({
  name: 'cyclesToEightyPercent',
  symbol: 'n₈₀',
  formula: 'n₈₀ = ln 0.8/ln r',
  latex: String.raw`n_{80} = \frac{\ln 0.8}{\ln r}`,
  unit: '{cycle}',
  of: ['FULL_CELL'],
  description: 'Number of cycles until four fifths of the capacity are left, at the retention per cycle on record.',
  source: 'Definition of compound decay',
  validity: 'the capacity fades by the same factor in every cycle, and it fades.',
  floor: 0,
  inputs: {
    retention: {
      symbol: 'r',
      origin: first(claimed('capacityRetentionPerCycle'), derived(capacityRetentionPerCycle)),
    },
  },
  compute: ({ retention }) => (retention < 1 ? Math.log(0.8) / Math.log(retention) : Number.POSITIVE_INFINITY),
});
