import type { Role } from '../domain/facts.ts';
import type { PropertyName } from '../domain/property.ts';
import type { Metric } from './metric.ts';
import type { Origin } from './origins.ts';

/** A property whose claims a metric may use, and the part that has it. */
export interface Need {
  readonly at: readonly Role[];
  readonly property: PropertyName;
}

/** Every claim that a metric may use, through all the metrics on which it depends, each once. */
export function needsOfMetric(metric: Metric): readonly Need[] {
  return needsOf(originsOf(metric));
}

/** The same for these origins. */
export function needsOf(origins: readonly Origin[]): readonly Need[] {
  const found = new Map<string, Need>();
  walk(origins, [], (origin, path) => {
    if (origin.from === 'CLAIM')
      found.set(`${path.join('/')}.${origin.property}`, { at: path, property: origin.property });
  });
  return [...found.values()];
}

/** The keys of the claims that a metric quotes, through all the metrics on which it depends, each once. */
export function quotes(metric: Metric): readonly string[] {
  const keys = new Set<string>();
  walk(originsOf(metric), [], (origin) => {
    if (origin.from === 'QUOTED') keys.add(origin.key);
  });
  return [...keys];
}

/** The basic origins of an origin, in the order in which they are tried, through alternatives and sums. */
export function endsOf(origin: Origin): readonly End[] {
  if (origin.from === 'FIRST') return origin.options.flatMap(endsOf);
  return origin.from === 'SUMMAND' ? endsOf(origin.term) : [origin];
}

export type End = Exclude<Origin, { from: 'FIRST' | 'SUMMAND' }>;

function originsOf({ inputs }: Metric): readonly Origin[] {
  return Object.values(inputs).map(({ origin }) => origin);
}

/** Visits all basic origins of these origins, with the path from the subject to the part that each reads. */
function walk(origins: readonly Origin[], at: readonly Role[], visit: (end: End, at: readonly Role[]) => void): void {
  for (const origin of origins.flatMap(endsOf)) {
    const end = origin.from === 'CONDITION' ? origin.of : origin;
    const path = 'at' in end ? [...at, ...end.at] : at;
    visit(end, path);
    if (end.from !== 'METRIC') continue;
    walk(Object.values(end.bound ?? {}), at, visit);
    walk(originsOf(end.metric), path, visit);
  }
}
