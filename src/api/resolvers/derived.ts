import type { GivenArguments } from '../../derivation/arguments.ts';
import type { Derivation } from '../../derivation/derivation.ts';
import { derive } from '../../derivation/derive.ts';
import type { Metric, MetricHome } from '../../derivation/metric.ts';
import { needsOfMetric } from '../../derivation/needs.ts';
import type { Subject } from '../../domain/subjects.ts';
import { factsFor } from '../../knowledge/facts.ts';
import { registry } from '../../metrics/registry.ts';
import type { Context } from '../context.ts';

type DerivedField = (subject: Subject, args: GivenArguments, context: Context) => Promise<Derivation>;

/** One field per metric of this kind of subject, under the metric's own name. */
export function derivedFields(home: MetricHome): Record<string, DerivedField> {
  const metrics = registry.filter((metric) => metric.of.includes(home));
  return Object.fromEntries(metrics.map((metric) => [metric.name, derivedField(metric)]));
}

function derivedField(metric: Metric): DerivedField {
  const needed = needsOfMetric(metric);
  return async ({ id }, args, { load }) => derive(metric, await factsFor(load, id, needed), args);
}
