import { type Claim, type ConditionName, conditionOf, evidences } from './claim.ts';
import { type Circumstance, type DifferenceKind, differenceBetween } from './conditions/comparable.ts';
import { exactly, type Measure } from './measure.ts';

/** A claim that gives a number. */
export type NumericClaim = Claim & { readonly value: Measure };

/** A condition under which the number is wanted: at this value, or with this subject. */
export type Wanted =
  | { readonly name: ConditionName; readonly value: number; readonly unit: string }
  | { readonly name: ConditionName; readonly subjectId: string };

export interface Choice {
  readonly chosen: NumericClaim | null;
  /** The other claims, best first; those without a number or under other conditions come last. */
  readonly passedOver: readonly Claim[];
}

const keyOrder = new Intl.Collator('en', { numeric: true });

/**
 * Picks the best claim of a property: first by the wanted conditions, then by evidence, then by relative uncertainty,
 * then by key. Never an average. A claim that states another value of a wanted condition is not picked, nor is one in
 * words or a withheld one.
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

/** Infinity − Infinity is NaN, which has no order. */
function compareWidths(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function contradicts(claim: Claim, wanted: readonly Wanted[]): boolean {
  return wanted.some((one) => differenceFrom(claim, one) === 'DIFFERS');
}

function agreements(claim: Claim, wanted: readonly Wanted[]): number {
  return wanted.filter((one) => differenceFrom(claim, one) === null).length;
}

/**
 * Why a claim is not known to hold under a wanted condition; a condition that is not stated or assumed neither agrees
 * nor contradicts.
 */
function differenceFrom(claim: Claim, wanted: Wanted): DifferenceKind | null {
  return differenceBetween(conditionOf(claim, wanted.name), asStated(wanted));
}

/** A wanted condition, as if a source stated it. */
export function asStated(wanted: Wanted): Circumstance {
  const asked =
    'subjectId' in wanted
      ? { measure: null, subjectId: wanted.subjectId }
      : { measure: exactly(wanted.value, wanted.unit), subjectId: null };
  return { status: 'STATED', text: null, ...asked };
}
