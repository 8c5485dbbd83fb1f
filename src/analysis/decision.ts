import type { Derivation, MissingReason } from '../derivation/derivation.ts';
import { type ConditionStatus, conditionStatuses } from '../domain/claim.ts';
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

/** NOT_STATED before ASSUMED before STATED, which is also that of an empty list. */
export function weakest(statuses: readonly ConditionStatus[]): ConditionStatus {
  return conditionStatuses.findLast((status) => statuses.includes(status)) ?? 'STATED';
}
