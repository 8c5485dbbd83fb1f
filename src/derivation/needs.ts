import type { Role } from '../domain/facts.ts';
import type { PropertyName } from '../domain/property.ts';
import type { Metric } from './metric.ts';
import type { Origin } from './origins.ts';

/** A property whose claims a metric may draw on, and the part that has it. */
export interface Need {
  readonly at: readonly Role[];
  readonly property: PropertyName;
}

/** Every claim that a metric may draw on, through all the metrics that it names, each once. */
export function needs(metric: Metric): readonly Need[] {
  const found = new Map<string, Need>();
  walk(metric, [], (origin, path) => {
    if (origin.from === 'CLAIM')
      found.set(`${path.join('/')}.${origin.property}`, { at: path, property: origin.property });
  });
  return [...found.values()];
}

/** The keys of the claims that a metric quotes, through all the metrics that it names, each once. */
export function quotes(metric: Metric): readonly string[] {
  const keys = new Set<string>();
  walk(metric, [], (origin) => {
    if (origin.from === 'QUOTED') keys.add(origin.key);
  });
  return [...keys];
}

/** Visits every origin beneath a metric, with the path from the noun to the part that it asks. */
function walk(metric: Metric, at: readonly Role[], visit: (origin: Origin, at: readonly Role[]) => void): void {
  const enter = (origin: Origin): void => {
    if (origin.from === 'FIRST') {
      for (const option of origin.options) enter(option);
      return;
    }
    if (origin.from === 'SUMMAND') {
      enter(origin.term);
      return;
    }
    const path = 'at' in origin ? [...at, ...origin.at] : at;
    visit(origin, path);
    if (origin.from === 'METRIC') walk(origin.metric, path, visit);
  };
  for (const { origin } of Object.values(metric.inputs)) enter(origin);
}
