import { isNumeric } from '../domain/choose.ts';
import type { Claim } from '../domain/claim.ts';
import type { Measure } from '../domain/measure.ts';
import type { PropertyName } from '../domain/property.ts';

/**
 * A claim that decides the basis of a run, or whether the run may be made, and gives no number of the model. With its number
 * at the start of the run, in its own unit. Plain JSON.
 */
export interface Ground {
  readonly claimKey: string;
  readonly property: PropertyName;
  readonly measure: Measure;
  /** What it decides, in words. */
  readonly reason: string;
}

/** Nothing where there is no claim, or none with a number: it decides nothing. */
export function groundOf(claim: Claim | null, reason: string): readonly Ground[] {
  if (claim === null || !isNumeric(claim)) return [];
  return [{ claimKey: claim.key, property: claim.property, measure: claim.value, reason }];
}
