import { AREAL_CAPACITY, CYCLES, RETENTION } from '../../../derivation/argumentLimits.ts';
import { metric } from '../../../derivation/metric.ts';
import { claimed, conditionOfTest, derived, first, given } from '../../../derivation/origins.ts';
import { cellCapacity } from '../balance/arealCapacity.ts';

const retained = claimed('retainedArealCapacity');

/** r = (C_n/C₀)^(1/n). */
export const capacityRetentionPerCycle = metric({
  name: 'capacityRetentionPerCycle',
  symbol: 'r',
  formula: 'r = (C_n/C₀)^(1/n)',
  latex: String.raw`r = \left( \frac{C_n}{C_0} \right)^{1/n}`,
  unit: '%',
  of: ['FULL_CELL'],
  description:
    'Factor by which the capacity shrinks in each cycle, compounded over the cycles after which the capacity left was measured.',
  source: 'Definition of compound decay',
  validity: 'the capacity fades by the same factor in every cycle, and does not grow over the test.',
  floor: 0,
  ceiling: 100,
  inputs: {
    retained: { symbol: 'C_n', origin: retained },
    initial: { symbol: 'C₀', origin: cellCapacity },
    cycles: { symbol: 'n', origin: conditionOfTest('cycles', retained) },
  },
  compute: ({ retained, initial, cycles }) => (retained / initial) ** (1 / cycles),
});

const fading = {
  of: ['FULL_CELL'],
  source: 'Definition of compound decay',
  floor: 0,
} as const;

const retention = {
  symbol: 'r',
  origin: first(claimed('capacityRetentionPerCycle'), derived(capacityRetentionPerCycle)),
} as const;

/** n₈₀ = ln 0.8/ln r. */
export const cyclesToEightyPercent = metric({
  ...fading,
  name: 'cyclesToEightyPercent',
  symbol: 'n₈₀',
  formula: 'n₈₀ = ln 0.8/ln r',
  latex: String.raw`n_{80} = \frac{\ln 0.8}{\ln r}`,
  unit: '{cycle}',
  description: 'Number of cycles until four fifths of the capacity are left, at the retention per cycle on record.',
  validity: 'the capacity fades by the same factor in every cycle, and it fades.',
  inputs: { retention },
  compute: (of) => (of.retention < 1 ? Math.log(0.8) / Math.log(of.retention) : Number.POSITIVE_INFINITY),
});

/** C_n/C₀ = rⁿ. */
export const capacityRetention = metric({
  ...fading,
  name: 'capacityRetention',
  symbol: 'C_n/C₀',
  formula: 'C_n/C₀ = r^n',
  latex: String.raw`\frac{C_n}{C_0} = r^n`,
  unit: '%',
  ceiling: 100,
  description: 'Share of the capacity that is left after the cycles given, at the retention per cycle.',
  validity: 'the capacity fades by the same factor in every cycle.',
  arguments: {
    cycles: { unit: '{cycle}', description: 'Number of cycles, n.', ...CYCLES },
    capacityRetentionPerCycle: {
      unit: '%',
      description: 'Factor by which the capacity shrinks in each cycle, r; without it that on record.',
      optional: true,
      ...RETENTION,
    },
  },
  inputs: {
    retention: { symbol: 'r', origin: first(given('capacityRetentionPerCycle'), retention.origin) },
    cycles: { symbol: 'n', origin: given('cycles') },
  },
  compute: (of) => of.retention ** of.cycles,
});

/** C_n = C₀·C_n/C₀. */
export const retainedArealCapacity = metric({
  ...fading,
  name: 'retainedArealCapacity',
  symbol: 'C_n',
  formula: 'C_n = C₀·C_n/C₀',
  latex: String.raw`C_n = C_0 \frac{C_n}{C_0}`,
  unit: 'mA.h/cm2',
  description: 'Areal capacity that is left after the cycles given, at the retention per cycle.',
  validity: 'the capacity fades by the same factor in every cycle.',
  arguments: {
    ...capacityRetention.arguments,
    arealCapacity: {
      unit: 'mA.h/cm2',
      description: 'Areal capacity at the start, C₀; without it that on record.',
      optional: true,
      ...AREAL_CAPACITY,
    },
  },
  inputs: {
    initial: { symbol: 'C₀', origin: first(given('arealCapacity'), cellCapacity) },
    share: { symbol: 'C_n/C₀', origin: derived(capacityRetention) },
  },
  compute: (of) => of.initial * of.share,
});
