import type { Derivation, MissingReason } from '../derivation/derivation.ts';
import { claimsBeneath } from '../derivation/sourced.ts';
import { type Claim, type ConditionName, type ConditionStatus, conditionStatuses } from '../domain/claim.ts';
import { statusOfCondition } from '../domain/conditions/conditionsNeeded.ts';
import type { MeasurandReading } from './measurand.ts';
import { mayPass, passes, type ValueLimits } from './rank.ts';

/** CERTAIN: only what is stated decides. POSSIBLE: what is assumed, or not stated, may decide. */
export type Certainty = 'CERTAIN' | 'POSSIBLE';

/** What a number would depend on that is missing only under the wanted conditions; it may be anything. */
const openUnder: Partial<Record<MissingReason, ConditionStatus>> = {
  CONDITION_NOT_STATED: 'NOT_STATED',
  CONDITION_ASSUMED: 'ASSUMED',
  CONDITION_RANGE: 'STATED',
};

/** What decides that a number is within limits; null where it is not, or under CERTAIN not with certainty. */
export function decidedBy(
  { quantity, missing, derivation }: MeasurandReading,
  limits: ValueLimits,
  certainty: Certainty,
): ConditionStatus | null {
  const isPossible = certainty === 'POSSIBLE';
  if (quantity === null) {
    const open = missing.map(({ reason }) => openUnder[reason]);
    const known = open.filter((status) => status !== undefined);
    return isPossible && known.length > 0 && known.length === open.length ? weakest(known) : null;
  }
  const status = derivation ? statusOf(derivation) : 'STATED';
  if (isPossible) return mayPass(quantity, limits) ? status : null;
  return status === 'STATED' && passes(quantity, limits) ? status : null;
}

/** A metric that uses an assumed condition of a test is no evidence. */
function statusOf({ assumptions }: Derivation): ConditionStatus {
  return assumptions.some(({ condition }) => condition) ? 'ASSUMED' : 'STATED';
}

/** The claims from which a number was read; without a number, those that would give it under other conditions. */
export function claimsBehind({ chosen, derivation, quantity, missing }: MeasurandReading): readonly Claim[] {
  const read = claimsBeneath({ claim: chosen, derivation });
  return quantity === null ? [...read, ...missing.flatMap(({ claim }) => claim ?? [])] : read;
}

/** The weakest origin of a condition among the claims behind a number; null where none depends on it. */
export function statusIn(reading: MeasurandReading, condition: ConditionName): ConditionStatus | null {
  const statuses = claimsBehind(reading).flatMap((claim) => statusOfCondition(claim, condition) ?? []);
  return statuses.length === 0 ? null : weakest(statuses);
}

/** NOT_STATED before ASSUMED before STATED, which is also that of an empty list. */
export function weakest(statuses: readonly ConditionStatus[]): ConditionStatus {
  return conditionStatuses.findLast((status) => statuses.includes(status)) ?? 'STATED';
}
