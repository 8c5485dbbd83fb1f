import { extentOf, type MetricLimits } from '../../derivation/leaf.ts';
import { SLACK } from '../../domain/convertMeasure.ts';
import type { Measure } from '../../domain/measure.ts';
import { inSI } from '../../domain/si.ts';
import { relativeExtent } from '../difference.ts';

/**
 * The verdicts of an audit, in this order: CONSISTENT the print agrees with the recomputation · ROUNDING it would agree
 * with its last digit one up or down · STRAIN it differs by less than 10 % · FAIL by 10 % or more, or it is beyond what
 * theory allows, or in a unit of another dimension · CONFLICT two printed values exclude each other · MISSING it cannot
 * be recomputed · CONSEQUENCE nothing is printed to compare with.
 */
export const verdicts = ['CONSISTENT', 'ROUNDING', 'STRAIN', 'FAIL', 'CONFLICT', 'MISSING', 'CONSEQUENCE'] as const;
export type Verdict = (typeof verdicts)[number];

/** From the least to the greatest. */
export const severities = ['NONE', 'NOTE', 'MINOR', 'MODERATE', 'SEVERE'] as const;
export type Severity = (typeof severities)[number];

export const severityOf: Readonly<Record<Verdict, Severity>> = {
  CONSISTENT: 'NONE',
  CONSEQUENCE: 'NOTE',
  MISSING: 'NOTE',
  ROUNDING: 'MINOR',
  STRAIN: 'MODERATE',
  CONFLICT: 'MODERATE',
  FAIL: 'SEVERE',
};

/**
 * How the print should compare with the recomputation: equal to it; at most or at least as much, where it is a limit;
 * or printed twice with the same value.
 */
export type RuleRelation = 'EQUAL' | 'AT_MOST' | 'AT_LEAST' | 'SAME';

export interface Comparison {
  readonly reported: Measure;
  readonly recomputed: Measure;
  readonly relation: RuleRelation;
  /** A value beyond the limit is impossible, however close to the limit. */
  readonly isLaw?: boolean;
}

/** From this relative difference on the verdict is FAIL instead of STRAIN. */
const FAILURE = 0.1;

/**
 * The verdict on two quantities of one dimension. It does not depend on their units, and uncertainty never makes it
 * worse.
 */
export function judge({ reported, recomputed, relation, isLaw = false }: Comparison): Verdict {
  const [print, result] = [extentOf(reported), extentOf(recomputed)];
  if (relation === 'SAME') return exclude(print, result) ? 'CONFLICT' : 'CONSISTENT';
  const allowed = allowedBy(result, relation);
  if (meet(print, allowed)) return 'CONSISTENT';
  if (isLaw) return 'FAIL';
  if (meet(widened(print, lastDigit(reported)), allowed)) return 'ROUNDING';
  const difference = relativeExtent(reported, recomputed);
  return difference !== null && smallest(difference) < FAILURE * (1 - SLACK) ? 'STRAIN' : 'FAIL';
}

function allowedBy({ low, high }: MetricLimits, relation: RuleRelation): MetricLimits {
  return { low: relation === 'AT_MOST' ? -Infinity : low, high: relation === 'AT_LEAST' ? Infinity : high };
}

function meet(a: MetricLimits, b: MetricLimits): boolean {
  const slack = slackOf(a, b);
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/**
 * Rounding goes in one direction: an interval that ends at 1165.5 and one that begins there have no number in common.
 */
function exclude(a: MetricLimits, b: MetricLimits): boolean {
  const slack = slackOf(a, b);
  const isSharp = a.high - a.low <= slack || b.high - b.low <= slack;
  return isSharp ? !meet(a, b) : a.low >= b.high - slack || b.low >= a.high - slack;
}

function slackOf(a: MetricLimits, b: MetricLimits): number {
  const finite = [a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs);
  return SLACK * Math.max(0, ...finite);
}

function widened({ low, high }: MetricLimits, by: number): MetricLimits {
  return { low: low - by, high: high + by };
}

/**
 * One unit in the last printed place, in SI; zero where the number is approximate or a bound, which have no last digit.
 */
function lastDigit(measure: Measure): number {
  const isPlain = measure.qualifier === 'EQUAL' && measure.uncertaintyBasis === 'IMPLIED_BY_PRECISION';
  return isPlain ? 2 * Math.sqrt(3) * inSI(measure).standardUncertainty! : 0;
}

/** The distance of zero from the interval of the relative difference. */
function smallest({ low, high }: MetricLimits): number {
  return Math.max(low, -high, 0);
}
