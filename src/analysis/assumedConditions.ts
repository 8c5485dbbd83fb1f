import type { Claim } from '../domain/claim.ts';
import type { PropertyName } from '../domain/property.ts';

/** The property of a cell that would tell a condition of its tests. */
const toldBy = {
  currentDensity: 'cyclingCurrentDensity',
  arealCapacity: 'cycledCapacity',
  temperature: 'testTemperature',
} as const satisfies Record<string, PropertyName>;

export type TestCondition = keyof typeof toldBy;

/** What a source does not say of the test behind a claim and had to be assumed; an assumption itself has no test. */
export function assumedConditions({ conditions, evidence }: Claim): { name: TestCondition; property: PropertyName }[] {
  if (evidence === 'ASSUMED' || evidence === 'SIMULATED') return [];
  const names = Object.keys(toldBy) as TestCondition[];
  return names
    .filter((name) => conditions.some((one) => one.name === name && one.status === 'ASSUMED'))
    .map((name) => ({ name, property: toldBy[name] }));
}
