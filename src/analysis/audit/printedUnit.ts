import type { Claim } from '../../domain/claim.ts';
import { properties } from '../../domain/property.ts';
import { meaningOf, readUnit } from '../../physics/ucum.ts';

/** Units as they are printed, and their UCUM codes. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\s*\(sic\)$/, ''],
  [/\bohm\b/gi, 'Ohm'],
  [/\^/g, ''],
  [/ /g, '.'],
];

/**
 * Whether the printed unit has another dimension than the property: a resistance per area instead of one per square. Only a
 * unit that the record marks as printed so, `(sic)`, is taken literally; others are usual abbreviations.
 */
export function hasAnotherDimension({ printedUnit, property }: Claim): boolean {
  const expected = properties[property].unit;
  if (expected === null || !printedUnit?.endsWith('(sic)')) return false;
  const printed = readUnit(spellings.reduce((text, [pattern, ucum]) => text.replace(pattern, ucum), printedUnit));
  const meant = meaningOf(expected);
  return !('reason' in printed) && printed.dimension !== meant.dimension;
}
