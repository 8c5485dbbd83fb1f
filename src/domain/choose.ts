import { type Claim, type Condition, type ConditionName, conditionOf, evidences } from './claim.ts';
import { inSI } from './inSI.ts';
import { exactly, type Measure } from './measure.ts';

/** A claim that gives a number. */
export type NumericClaim = Claim & { readonly value: Measure };

/** Under which condition the number is wanted: at this value, or with this subject. */
export type Wanted =
  | { readonly name: ConditionName; readonly value: number; readonly unit: string }
  | { readonly name: ConditionName; readonly subjectId: string };

export interface Choice {
  readonly chosen: NumericClaim | null;
  /** The others, best first; those that give no number or were taken under other conditions last. */
  readonly passedOver: readonly Claim[];
}

/** Two numbers closer than this are the same condition. */
const SAME = 1e-9;

const keyOrder = new Intl.Collator('en', { numeric: true });

/**
 * Picks the claim that answers for a property: the one taken under the conditions wanted, then the best evidence, then
 * the narrower relative uncertainty, then key order. Never an average. A claim that states another value of a wanted
 * condition answers another question and is not picked, nor is one in words or withheld.
 */
export function choose(claims: readonly Claim[], wanted: readonly Wanted[] = []): Choice {
  const candidates = claims.filter(isNumeric).filter((claim) => !contradicts(claim, wanted));
  const [chosen = null, ...rest] = candidates.toSorted(
    (a, b) =>
      agreements(b, wanted) - agreements(a, wanted) ||
      evidences.indexOf(a.evidence) - evidences.indexOf(b.evidence) ||
      compareWidths(relativeWidth(a.value), relativeWidth(b.value)) ||
      keyOrder.compare(a.key, b.key),
  );
  const others = claims.filter((claim) => claim !== chosen && !rest.includes(claim as NumericClaim));
  return { chosen, passedOver: [...rest, ...others] };
}

export function isNumeric(claim: Claim): claim is NumericClaim {
  return claim.value.kind === 'MEASURE';
}

/** Half-width over value, both in the unit of the measure: infinite for a bound. */
function relativeWidth({ value, low, high, standardUncertainty }: Measure): number {
  const isOpen = value === null && (low === null || high === null);
  if (isOpen) return Number.POSITIVE_INFINITY;
  const halfWidth = low !== null && high !== null ? (high - low) / 2 : Math.sqrt(3) * (standardUncertainty ?? 0);
  return halfWidth === 0 ? 0 : halfWidth / Math.abs(value ?? (low! + high!) / 2);
}

/** Infinity − Infinity is no number, and no order. */
function compareWidths(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function contradicts(claim: Claim, wanted: readonly Wanted[]): boolean {
  return wanted.some((one) => compare(conditionOf(claim, one.name), one) === 'OTHER');
}

function agreements(claim: Claim, wanted: readonly Wanted[]): number {
  return wanted.filter((one) => compare(conditionOf(claim, one.name), one) === 'SAME').length;
}

/** Nothing stated, or an assumed band that includes it, neither agrees nor contradicts. */
function compare(condition: Condition | null, wanted: Wanted): 'SAME' | 'OTHER' | 'OPEN' {
  if (condition === null || condition.status === 'NOT_STATED') return 'OPEN';
  if ('subjectId' in wanted) {
    if (condition.subjectId === null) return 'OPEN';
    return condition.subjectId === wanted.subjectId ? 'SAME' : 'OTHER';
  }
  return condition.measure === null ? 'OPEN' : compareNumbers(condition.measure, wanted);
}

function compareNumbers(measure: Measure, wanted: { value: number; unit: string }): 'SAME' | 'OTHER' | 'OPEN' {
  const { value, low, high } = inSI(measure);
  const target = inSI(exactly(wanted.value, wanted.unit)).value!;
  if (value !== null && Math.abs(value - target) <= SAME * Math.abs(target)) return 'SAME';
  const isWithin = (low !== null || high !== null) && (low ?? -Infinity) <= target && target <= (high ?? Infinity);
  return isWithin ? 'OPEN' : 'OTHER';
}
