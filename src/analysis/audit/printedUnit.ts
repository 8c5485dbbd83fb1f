import type { Claim } from '../../domain/claim.ts';
import { properties } from '../../domain/property.ts';
import { meaningOf, readUnit } from '../../physics/ucum.ts';

/** Marks a unit that is recorded as it is printed, though it cannot be meant. */
const SIC = '(sic)';

/**
 * Whether the printed unit has another dimension than the property: a resistance per area instead of one per square.
 * Only a unit that the record marks as printed so, `(sic)`, is taken literally; others are usual abbreviations.
 */
export function hasAnotherDimension({ printedUnit, property }: Claim): boolean {
  const expected = properties[property].unit;
  if (expected === null || !printedUnit?.endsWith(SIC)) return false;
  const printed = readUnit(printedUnit.slice(0, -SIC.length));
  const meant = meaningOf(expected);
  return !('reason' in printed) && printed.dimension !== meant.dimension;
}
