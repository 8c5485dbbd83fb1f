import type { Role } from '../domain/facts.ts';
import type { PropertyName } from '../domain/property.ts';
import type { Metric } from './metric.ts';
import { type Bound, claimed, type Origin } from './origins.ts';

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
    if (origin.from !== 'CLAIM') return;
    const { property } = origin;
    found.set(`${path.join('/')}.${property}`, { at: path, property });
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

/**
 * The basic origins of an origin, in the order in which they are tried, through alternatives and sums. What is used
 * without any argument comes first.
 */
export function endsOf(origin: Origin): readonly End[] {
  if (origin.from === 'FIRST') return origin.options.flatMap(endsOf);
  if (origin.from === 'WHEN_GIVEN') return [...endsOf(origin.absent), ...endsOf(origin.given)];
  return origin.from === 'SUMMAND' ? endsOf(origin.term) : [origin];
}

export type End = Exclude<Origin, { from: 'FIRST' | 'SUMMAND' | 'WHEN_GIVEN' }>;

/** The other origins that are bound to arguments of a metric. */
export function originsIn(bound: Bound = {}): readonly Origin[] {
  return Object.values(bound).filter((origin) => origin !== null);
}

function originsOf({ inputs, solidMetal }: Metric): readonly Origin[] {
  const origins = Object.values(inputs).map(({ origin }) => origin);
  return solidMetal ? [...origins, claimed('meltingPoint', ...solidMetal)] : origins;
}

/**
 * Visits all basic origins of these origins, for a condition the claim of its test, with the path from the subject to
 * the part that each reads.
 */
function walk(origins: readonly Origin[], at: readonly Role[], visit: (end: End, at: readonly Role[]) => void): void {
  for (const origin of origins.flatMap(endsOf)) {
    const end = origin.from === 'CONDITION' ? origin.of : origin;
    const path = 'at' in end ? [...at, ...end.at] : at;
    visit(end, path);
    if (end.from !== 'METRIC') continue;
    walk(originsIn(end.bound), at, visit);
    walk(originsOf(end.metric), path, visit);
  }
}
