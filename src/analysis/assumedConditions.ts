import type { Claim } from '../domain/claim.ts';
import type { PropertyName } from '../domain/property.ts';

/** The property of a cell that gives a condition of its tests. */
const toldBy = {
  currentDensity: 'cyclingCurrentDensity',
  arealCapacity: 'cycledCapacity',
  temperature: 'testTemperature',
} as const satisfies Record<string, PropertyName>;

export type TestCondition = keyof typeof toldBy;

/**
 * Conditions of the test behind a claim that its source does not state and that had to be assumed; a claim that is itself an
 * assumption has no test.
 */
export function assumedConditions({ conditions, evidence }: Claim): { name: TestCondition; property: PropertyName }[] {
  if (evidence === 'ASSUMED' || evidence === 'SIMULATED') return [];
  const names = Object.keys(toldBy) as TestCondition[];
  return names
    .filter((name) => conditions.some((one) => one.name === name && one.status === 'ASSUMED'))
    .map((name) => ({ name, property: toldBy[name] }));
}
