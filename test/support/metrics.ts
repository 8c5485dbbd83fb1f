import { type Metric, metric } from '../../src/derivation/metric.ts';
import type { Origin } from '../../src/derivation/origins.ts';

/** A metric of these inputs, with nothing else to say. */
export function metricOf(
  inputs: Readonly<Record<string, Origin>>,
  compute: (inputs: Readonly<Record<string, number>>) => number,
  more: Partial<Metric> = {},
): Metric {
  return metric({
    name: 'test',
    symbol: 'y',
    formula: '',
    latex: '',
    unit: '1',
    of: ['MATERIAL'],
    description: '',
    source: '',
    validity: 'tests run.',
    ...more,
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, origin]) => [name, { symbol: name, origin }])),
    compute,
  });
}
