import { type Claim, type Condition, type ConditionName, conditionNames, conditionOf } from './claim.ts';
import { inSI } from './si.ts';

/**
 * COMPARABLE: both state every condition, with the same value. UNDECIDED: none is known to differ, but at least one is not
 * stated or only assumed. NOT_COMPARABLE: at least one differs.
 */
export type ComparabilityVerdict = 'COMPARABLE' | 'UNDECIDED' | 'NOT_COMPARABLE';

export interface PairComparability {
  readonly verdict: ComparabilityVerdict;
  /** Every condition that differs, then every one that is not stated or assumed; in the order of the list of conditions. */
  readonly differences: readonly ConditionDifference[];
}

export type DifferenceKind = 'DIFFERS' | 'NOT_STATED' | 'ASSUMED';

/** A condition, of any name. */
export type Circumstance = Omit<Condition, 'name'>;

export interface ConditionDifference {
  readonly name: ConditionName;
  readonly kind: DifferenceKind;
  /** Null where a claim does not name the condition. */
  readonly a: Condition | null;
  readonly b: Condition | null;
}

/**
 * The relative accuracy of a set point, in SI: 7 and 7.02 mA·h/cm² are the same test, and so are two room temperatures that
 * differ by 3 K.
 */
const SAME = 0.01;

/** Whether two claims of one property were made under the same conditions, condition by condition. */
export function comparable(a: Claim, b: Claim): PairComparability {
  const differences = conditionNames.flatMap((name) => difference(name, conditionOf(a, name), conditionOf(b, name)));
  const differing = differences.filter(({ kind }) => kind === 'DIFFERS');
  const open = differences.filter(({ kind }) => kind !== 'DIFFERS');
  return { verdict: verdictOn(differences), differences: [...differing, ...open] };
}

/** A condition that differs decides; one that is not stated, or assumed, leaves the question open. */
export function verdictOn(differences: readonly { readonly kind: DifferenceKind }[]): ComparabilityVerdict {
  if (differences.some(({ kind }) => kind === 'DIFFERS')) return 'NOT_COMPARABLE';
  return differences.length === 0 ? 'COMPARABLE' : 'UNDECIDED';
}

function difference(name: ConditionName, a: Condition | null, b: Condition | null): ConditionDifference[] {
  const kind = a === null && b === null ? null : differenceBetween(a, b);
  return kind === null ? [] : [{ name, kind, a, b }];
}

/**
 * Why two conditions are not both stated and the same; null where they are. A null argument means that the claim does not
 * name the condition.
 */
export function differenceBetween(a: Circumstance | null, b: Circumstance | null): DifferenceKind | null {
  if (!isKnown(a) || !isKnown(b)) return 'NOT_STATED';
  if (!agree(a, b)) return 'DIFFERS';
  return a.status === 'ASSUMED' || b.status === 'ASSUMED' ? 'ASSUMED' : null;
}

function isKnown(condition: Circumstance | null): condition is Circumstance {
  return condition !== null && condition.status !== 'NOT_STATED';
}

/** Numbers agree where their ranges overlap, subjects and words where they are the same; different types never agree. */
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

function meet(a: Range, b: Range): boolean {
  const slack = (x: number) => (Number.isFinite(x) ? SAME * Math.abs(x) : 0);
  return a.low - slack(a.low) <= b.high && b.low - slack(b.low) <= a.high;
}
