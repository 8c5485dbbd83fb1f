import type { Claim } from '../../domain/claim.ts';
import { properties } from '../../domain/property.ts';
import { meaningOf, readUnit } from '../../physics/ucum.ts';

/** How units are spelled in print, and how UCUM spells them. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\s*\(sic\)$/, ''],
  [/\bohm\b/gi, 'Ohm'],
  [/\^/g, ''],
  [/ /g, '.'],
];

/**
 * Whether the printed unit measures something else than the property: a resistance per area for one per square. Only a
 * unit that the record marks as printed so, `(sic)`, is held to its letter; others are shorthand that everybody reads right.
 */
export function hasAnotherDimension({ printedUnit, property }: Claim): boolean {
  const expected = properties[property].unit;
  if (expected === null || !printedUnit?.endsWith('(sic)')) return false;
  const printed = readUnit(spellings.reduce((text, [pattern, ucum]) => text.replace(pattern, ucum), printedUnit));
  const meant = meaningOf(expected);
  return !('reason' in printed) && printed.dimension !== meant.dimension;
}
