import type { NumericClaim, Wanted } from '../domain/choose.ts';
import { type Claim, conditionOf } from '../domain/claim.ts';
import { chooseNear, chooseUnder, type Deviation } from '../domain/conditions/chooseUnder.ts';
import { isTold, toldBy } from '../domain/conditions/conditionsNeeded.ts';
import { type Part, partAt } from '../domain/facts.ts';
import { exactly, type Measure, withMiddle } from '../domain/measure.ts';
import { inSI } from '../domain/si.ts';
import { leafOf, termOf } from './leaf.ts';
import type { ClaimOrigin, ConditionOrigin } from './origins.ts';
import { type Inquiry, limitsOf, type Resolution, resolved, resolveLeaf, unresolved } from './resolve.ts';
import { uncertainCondition } from './uncertain.ts';
import {
  assumptionsOf,
  beyondReachInWords,
  inWords,
  missing,
  missingNumber,
  missingPart,
  missingUnder,
  type TooFar,
} from './words.ts';

/** Resolves a claim, or a condition of the test behind it. */
export function resolveClaim(origin: ClaimOrigin | ConditionOrigin, inquiry: Inquiry): Resolution {
  return origin.from === 'CLAIM' ? fromClaims(origin, inquiry) : fromCondition(origin, inquiry);
}

function fromClaims(origin: ClaimOrigin, inquiry: Inquiry): Resolution {
  const found = claimFor(origin, inquiry);
  if ('term' in found) return found;
  const { asked, chosen, passedOver } = found;
  const { property } = origin;
  const { subject } = asked;
  const measure = inquiry.isNumberWanted ? withMiddle(chosen.value) : chosen.value;
  if (measure === null) {
    const explanation = `Only a bound of the ${inWords(property)} of ${subject.name} is recorded.`;
    return unresolved([missing('NOT_RECORDED', explanation, { subject, property })], { subject, property, passedOver });
  }
  const leaf = leafOf(inquiry.leaves, chosen.id, measure, limitsOf(property));
  const input = { origin: 'CLAIM', measure, subject, property, claim: chosen, passedOver } as const;
  return resolved(termOf(leaf), input, assumptionsOf(chosen, asked));
}

interface ClaimFor {
  readonly asked: Part;
  readonly chosen: NumericClaim;
  readonly passedOver: readonly Claim[];
}

/** The claim that an origin chooses; or why none can be used. */
function claimFor(origin: ClaimOrigin, { facts, part, given }: Inquiry): ClaimFor | Resolution {
  const { property, at } = origin;
  const asked = partAt(part, at);
  if (asked === null) return unresolved([missingPart(part, at)], { property });
  const other = origin.with ? partAt(part, origin.with) : null;
  if (origin.with && other === null) return unresolved([missingPart(part, origin.with)], { property });
  const { subject } = asked;
  const all = facts.claims(subject.id, property);
  const claims = other ? all.filter(({ subjectIds }) => subjectIds.includes(other.subject.id)) : all;
  const wanted = wantedOf(origin.under, given);
  const { chosen, passedOver, deviations } = (origin.factor ? chooseNear : chooseUnder)(claims, wanted);
  if (chosen === null) {
    const reason = missingNumber(subject, property, passedOver, other?.subject);
    return unresolved([reason], { subject, property, passedOver });
  }
  const refused = deviations.filter((one) => !isAllowed(one, origin));
  if (refused.length > 0) {
    const reason = missingUnder(subject, chosen, refused);
    return unresolved([reason], { subject, property, passedOver: [chosen, ...passedOver] });
  }
  return { asked, chosen, passedOver };
}

/**
 * An assumed condition, or a range, goes into the formula with all its values. Where a law leads from the condition of
 * the test to the wanted one, its factor decides, counted from the best estimate of an assumed one.
 */
function isAllowed({ kind, recorded, wanted }: Deviation, { factor }: ClaimOrigin): boolean {
  if (factor === undefined) return kind === 'ASSUMED' || kind === 'STATED_RANGE';
  if (kind === 'NOT_STATED' || 'subjectId' in wanted || !recorded?.measure) return false;
  const { value, low, high } = inSI(recorded.measure);
  const asked = inSI(exactly(wanted.value, wanted.unit)).value!;
  const [least, largest] = [value ?? low ?? Infinity, value ?? high ?? -Infinity];
  return asked >= least / factor && asked <= largest * factor;
}

function wantedOf(under: ClaimOrigin['under'], given: Inquiry['given']): Wanted[] {
  return Object.entries(under).flatMap(([name, argument]) => {
    const measure = given.get(argument);
    return measure ? [{ name, value: measure.value!, unit: measure.unit } as Wanted] : [];
  });
}

/** Where an argument is further from the condition than a law leads, there is no number. */
function fromCondition(origin: ConditionOrigin, inquiry: Inquiry): Resolution {
  const { of, otherwise, reach } = origin;
  const found = claimFor(of, inquiry);
  if ('term' in found) return otherwise ? resolveLeaf(otherwise, inquiry) : found;
  const resolution = ofTest(origin, found, inquiry);
  const { measure } = resolution.found;
  const tooFar = measure && reach ? beyondReach(measure, inquiry.given.get(reach.argument), reach.most) : null;
  if (!tooFar) return resolution;
  const { subject } = found.asked;
  const explanation = beyondReachInWords(reach!.argument, tooFar, { subject, property: of.property });
  return unresolved([missing('OUT_OF_RANGE', explanation, { subject, property: of.property })], { subject });
}

/**
 * A condition that is assumed alike of several claims of one source is one uncertain number; a stated one belongs to
 * its claim.
 */
function ofTest({ condition: name, otherwise }: ConditionOrigin, found: ClaimFor, inquiry: Inquiry): Resolution {
  const { asked, chosen } = found;
  const { subject } = asked;
  const condition = conditionOf(chosen, name);
  if (!condition?.measure) {
    if (otherwise) return resolveLeaf(otherwise, inquiry);
    const property = isTold(name) ? toldBy[name] : chosen.property;
    const explanation = `The source does not state the ${inWords(name)} of the test behind the ${inWords(chosen.property)} of ${subject.name}.`;
    return unresolved([missing('CONDITION_NOT_STATED', explanation, { subject, property, claim: chosen })], {
      subject,
    });
  }
  const { measure, status } = condition;
  const identity =
    status === 'ASSUMED' ? `${chosen.sourceId} ${name} ${JSON.stringify(measure)}` : `${chosen.id} ${name}`;
  const uncertain = status === 'ASSUMED' ? uncertainCondition(chosen, name, measure) : null;
  const input = { origin: 'CONDITION', measure, subject, claim: chosen, ...(uncertain && { uncertain }) } as const;
  return resolved(termOf(leafOf(inquiry.leaves, identity, measure)), input, assumptionsOf(chosen, asked));
}

/** Both in the unit of the given number; null where it is within reach, or not given. */
function beyondReach(condition: Measure, given: Measure | undefined, most: number): TooFar | null {
  const middle = withMiddle(inSI(condition))?.value ?? null;
  const asked = given && inSI(given).value;
  if (asked == null || middle === null || Math.abs(asked - middle) <= most + 1e-9) return null;
  return { given: given!, recordedAt: middle, most };
}
