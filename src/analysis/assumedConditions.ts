import type { Claim } from '../domain/claim.ts';
import { type ToldCondition, toldBy } from '../domain/conditions/conditionsNeeded.ts';
import type { PropertyName } from '../domain/property.ts';

/**
 * Conditions of the test behind a claim that its source does not state and that had to be assumed; a claim that is
 * itself an assumption has no test.
 */
export function assumedConditions({ conditions, evidence }: Claim): { name: ToldCondition; property: PropertyName }[] {
  if (evidence === 'ASSUMED' || evidence === 'SIMULATED') return [];
  const names = Object.keys(toldBy) as ToldCondition[];
  return names
    .filter((name) => conditions.some((one) => one.name === name && one.status === 'ASSUMED'))
    .map((name) => ({ name, property: toldBy[name] }));
}
