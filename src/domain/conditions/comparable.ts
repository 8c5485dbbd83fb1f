import { type Claim, type Condition, type ConditionName, conditionNames, conditionOf } from '../claim.ts';
import type { PropertyName } from '../property.ts';
import { inSI } from '../si.ts';
import { conditions } from './conditions.ts';
import { conditionsNeededBy } from './conditionsNeeded.ts';
import type { ConditionType } from './define.ts';

/**
 * COMPARABLE: both state every condition, with the same value. COMPARABLE_IF: all that is not stated is one assumption
 * about both, which cancels if both are of one test. UNDECIDED: none is known to differ, but at least one is not
 * stated, stated only as a range, or assumed. NOT_COMPARABLE: at least one differs.
 */
export type ComparabilityVerdict = 'COMPARABLE' | 'COMPARABLE_IF' | 'UNDECIDED' | 'NOT_COMPARABLE';

export interface PairComparability {
  readonly verdict: ComparabilityVerdict;
  /** The most serious first; equally serious ones in the order of the list of conditions. */
  readonly differences: readonly ConditionDifference[];
}

/** The most serious first. */
export const differenceKinds = ['DIFFERS', 'NOT_STATED', 'STATED_RANGE', 'ASSUMED', 'SAME_ASSUMPTION'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** A condition, of any name. */
export interface Circumstance extends Omit<Condition, 'name'> {
  /** The source about which it is assumed. */
  readonly assumedOf?: string | null;
}

/**
 * Whether a condition must be the same for numbers of this property to be compared. How a test ended must not: a test
 * that merely ended gives a bound, and bounds can be compared. Nor how a number was measured, and how often.
 */
export function isCompared(name: ConditionName, property: PropertyName): boolean {
  const { compared }: ConditionType = conditions[name];
  return compared === undefined || (compared === 'WHERE_NEEDED' && conditionsNeededBy(property).includes(name));
}

export interface ConditionDifference {
  readonly name: ConditionName;
  readonly kind: DifferenceKind;
  /** Null where a claim does not name the condition. */
  readonly a: Condition | null;
  readonly b: Condition | null;
}

/**
 * The relative accuracy of a set point, in SI: 7 and 7.02 mA·h/cm² are the same test, and so are two room temperatures
 * that differ by 3 K.
 */
const SAME = 0.01;

/** Whether two claims of one property were made under the same conditions, condition by condition. */
export function comparable(a: Claim, b: Claim): PairComparability {
  const names = conditionNames.filter((name) => isCompared(name, a.property));
  const differences = names.flatMap((name) => difference(name, a, b));
  return { verdict: verdictOn(differences), differences: mostSeriousFirst(differences) };
}

/** A condition that differs decides. One that is not known of both leaves the question open, unless it cancels. */
export function verdictOn(differences: readonly { readonly kind: DifferenceKind }[]): ComparabilityVerdict {
  if (differences.length === 0) return 'COMPARABLE';
  if (differences.some(({ kind }) => kind === 'DIFFERS')) return 'NOT_COMPARABLE';
  return differences.every(({ kind }) => kind === 'SAME_ASSUMPTION') ? 'COMPARABLE_IF' : 'UNDECIDED';
}

export function mostSeriousFirst<D extends { readonly kind: DifferenceKind }>(differences: readonly D[]): D[] {
  return differences.toSorted((a, b) => differenceKinds.indexOf(a.kind) - differenceKinds.indexOf(b.kind));
}

function difference(name: ConditionName, first: Claim, second: Claim): ConditionDifference[] {
  const [a, b] = [conditionOf(first, name), conditionOf(second, name)];
  if (a === null && b === null) return [];
  const kind = differenceBetween(a && circumstanceOf(first, a), b && circumstanceOf(second, b));
  return kind === null ? [] : [{ name, kind, a, b }];
}

/** A condition of a claim, with the source about which it is assumed. */
export function circumstanceOf<C extends Condition>({ sourceId }: Claim, condition: C): C & Circumstance {
  return { ...condition, assumedOf: condition.status === 'ASSUMED' ? sourceId : null };
}

/**
 * Why two conditions are not both stated and the same; null where they are. A null argument means that the claim does
 * not name the condition.
 */
export function differenceBetween(a: Circumstance | null, b: Circumstance | null): DifferenceKind | null {
  if (!isKnown(a) || !isKnown(b)) return 'NOT_STATED';
  if (isOneAssumption(a, b)) return 'SAME_ASSUMPTION';
  if (!agree(a, b)) return 'DIFFERS';
  if (a.status === 'ASSUMED' || b.status === 'ASSUMED') return 'ASSUMED';
  return isSameRange(a, b) ? null : 'STATED_RANGE';
}

/**
 * One unknown number, or words, of one source, assumed alike: whatever the truth is, it may well be the same of both.
 */
function isOneAssumption(a: Circumstance, b: Circumstance): boolean {
  return a.assumedOf != null && a.assumedOf === b.assumedOf && agree(a, b) && isSameRange(a, b);
}

function isKnown(condition: Circumstance | null): condition is Circumstance {
  return condition !== null && condition.status !== 'NOT_STATED';
}

/**
 * Numbers agree where their ranges overlap, subjects and words where they are the same; different types never agree.
 */
function agree(a: Circumstance, b: Circumstance): boolean {
  if (a.measure !== null && b.measure !== null) return meet(rangeOf(a), rangeOf(b));
  if (a.measure !== null || b.measure !== null) return false;
  return a.subjectId === b.subjectId && a.text === b.text;
}

/** Whether two numbers, in SI, are the same set point of a test or a measurement. */
export function isSameSetPoint(a: number, b: number): boolean {
  return meet({ low: a, high: a }, { low: b, high: b });
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function rangeOf({ measure }: Circumstance): Range {
  const { value, low, high } = inSI(measure!);
  return { low: low ?? value ?? -Infinity, high: high ?? value ?? Infinity };
}

/** Whether both are the same number, or ranges with the same ends; true of subjects and words, which have none. */
function isSameRange(a: Circumstance, b: Circumstance): boolean {
  if (a.measure === null || b.measure === null) return true;
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return isSameSetPoint(one.low, other.low) && isSameSetPoint(one.high, other.high);
}

function meet(a: Range, b: Range): boolean {
  const slack = (x: number) => (Number.isFinite(x) ? SAME * Math.abs(x) : 0);
  return a.low - slack(a.low) <= b.high && b.low - slack(b.low) <= a.high;
}
