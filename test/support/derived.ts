import { expect } from 'vitest';
import type { GivenArguments } from '../../src/derivation/arguments.ts';
import type { Derivation } from '../../src/derivation/derivation.ts';
import { derive } from '../../src/derivation/derive.ts';
import type { Metric, MetricHome } from '../../src/derivation/metric.ts';
import type { SubjectKind } from '../../src/domain/subjects.ts';
import { registry } from '../../src/metrics/registry.ts';
import { factsOf } from './facts.ts';

const kinds: Partial<Record<MetricHome, SubjectKind>> = {
  SYMMETRIC_CELL: 'CELL',
  HALF_CELL: 'CELL',
  FULL_CELL: 'CELL',
};

/** A metric of a subject of the library. */
export function answer(home: MetricHome, slug: string, name: string, given: GivenArguments = {}): Derivation {
  return derive(metricNamed(home, name), factsOf(kinds[home] ?? (home as SubjectKind), slug), given);
}

export function metricNamed(home: MetricHome, name: string): Metric {
  const metric = registry.find((one) => one.name === name && one.of.includes(home));
  if (!metric) throw new Error(`${home} has no ${name}`);
  return metric;
}

/** The expected value is written with as many digits as the answer must agree in. */
export function expectRounded(value: number | null | undefined, expected: string): void {
  const digits = expected.split('.')[1]?.length ?? 0;
  expect(value?.toFixed(digits)).toBe(expected);
}

/** Subject, its slug, the metric, its arguments, the value with the digits that must agree, the unit. */
export type Expected = readonly [MetricHome, string, string, GivenArguments, string, string];
