import { asStated, type Choice, choose, isNumeric, type NumericClaim, type Wanted } from '../choose.ts';
import { type Claim, type Condition, conditionOf } from '../claim.ts';
import { exactly } from '../measure.ts';
import { inSI } from '../si.ts';
import { type DifferenceKind, differenceBetween } from './comparable.ts';
import { conditionsNeededBy } from './conditionsNeeded.ts';

/** A condition under which a number is wanted, and what a claim says of it instead. */
export interface Deviation {
  readonly wanted: Wanted;
  /** Null where the claim does not name the condition, on which its property depends. */
  readonly recorded: Condition | null;
  readonly kind: Exclude<DifferenceKind, 'SAME_ASSUMPTION'>;
}

export interface ChoiceUnder extends Choice {
  /** Why the chosen claim is not known to hold under the wanted conditions; of a claim that states them all, none. */
  readonly deviations: readonly Deviation[];
}

/**
 * The claim that comes closest to wanted conditions, which must be checked for its deviations. First a claim that
 * states them all; then one that states them as a range; then one for which they had to be assumed; then one that does
 * not state them; last one for which one differs. Among claims of one kind the order is that of `choose`.
 */
export function chooseUnder(claims: readonly Claim[], wanted: readonly Wanted[]): ChoiceUnder {
  return chosenBy(claims, wanted, ['STATED_RANGE', 'ASSUMED', 'NOT_STATED', 'DIFFERS']);
}

/**
 * The same where a law leads from the conditions of a test to the wanted ones: another stated condition is better than
 * an assumed one, and the nearest is the best.
 */
export function chooseNear(claims: readonly Claim[], wanted: readonly Wanted[]): ChoiceUnder {
  return chosenBy(claims, wanted, ['STATED_RANGE', 'DIFFERS', 'ASSUMED', 'NOT_STATED']);
}

function chosenBy(
  claims: readonly Claim[],
  wanted: readonly Wanted[],
  order: readonly Deviation['kind'][],
): ChoiceUnder {
  const { chosen: best, passedOver } = choose(claims);
  const all = best ? [best, ...passedOver] : passedOver;
  const [first, ...others] = all
    .filter(isNumeric)
    .map((claim) => ({ claim, deviations: deviationsOf(claim, wanted) }))
    .map((one) => ({ ...one, worst: Math.max(-1, ...one.deviations.map(({ kind }) => order.indexOf(kind))) }))
    .toSorted((a, b) => a.worst - b.worst || distanceOf(a.deviations) - distanceOf(b.deviations));
  return {
    chosen: first?.claim ?? null,
    passedOver: [...others.map(({ claim }) => claim), ...all.filter((claim) => !isNumeric(claim))],
    deviations: first?.deviations ?? [],
  };
}

/** A property that does not depend on a condition, and whose claim does not name it, holds under every value of it. */
function deviationsOf(claim: NumericClaim, wanted: readonly Wanted[]): Deviation[] {
  return wanted.flatMap((one) => {
    const recorded = conditionOf(claim, one.name);
    if (recorded === null && !conditionsNeededBy(claim.property).includes(one.name)) return [];
    const kind = differenceBetween(recorded, asStated(one));
    return kind === null || kind === 'SAME_ASSUMPTION' ? [] : [{ wanted: one, recorded, kind }];
  });
}

/** How far the numbers that a claim states are from the wanted ones: the sum of |ln(stated/wanted)|. */
function distanceOf(deviations: readonly Deviation[]): number {
  return deviations.reduce((sum, { wanted, recorded, kind }) => {
    const stated = recorded?.measure ? inSI(recorded.measure).value : null;
    if (kind !== 'DIFFERS' || 'subjectId' in wanted || !stated) return sum;
    const asked = inSI(exactly(wanted.value, wanted.unit)).value!;
    return sum + (asked > 0 ? Math.abs(Math.log(stated / asked)) : 0);
  }, 0);
}
