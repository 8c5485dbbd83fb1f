import { type Claim, type ConditionName, type ConditionStatus, conditionOf } from '../claim.ts';
import type { PropertyName } from '../property.ts';

const ofEveryTest = ['currentDensity', 'arealCapacity', 'temperature', 'electrolyte', 'separator'] as const;

/**
 * The conditions without which a number cannot be compared, whether or not its source states them. Other properties
 * belong to the subject itself.
 */
const needed: Partial<Record<PropertyName, readonly ConditionName[]>> = {
  overpotential: ofEveryTest,
  lifetime: ofEveryTest,
  cycleLife: ofEveryTest,
  coulombicEfficiency: ofEveryTest,
  initialCoulombicEfficiency: ofEveryTest,
  energyEfficiency: ofEveryTest,
  meanChargeVoltage: ofEveryTest,
  capacityRetentionPerCycle: ofEveryTest,
  retainedArealCapacity: ofEveryTest,
  specificEnergy: [...ofEveryTest, 'massBasis'],
  timeToDendrites: ofEveryTest,
  nucleusDiameter: ['currentDensity', 'temperature'],
  ionicConductivity: ['temperature'],
  ionMobility: ['temperature'],
  ionDiffusivity: ['temperature'],
  saltDiffusivity: ['temperature'],
  transferenceNumber: ['temperature'],
  exchangeCurrentDensity: ['temperature', 'electrolyte', 'areaBasis'],
  interfaceResistance: ['temperature', 'electrolyte', 'areaBasis'],
  contactAngle: ['temperature'],
  surfaceTension: ['temperature'],
  viscosity: ['temperature'],
};

/** The conditions without which a number of this property cannot be compared. */
export function conditionsNeededBy(property: PropertyName): readonly ConditionName[] {
  return needed[property] ?? [];
}

/**
 * The origin of a condition of a claim: not stated where its property needs it; null where it does not depend on it.
 */
export function statusOfCondition(claim: Claim, name: ConditionName): ConditionStatus | null {
  const isNeeded = conditionsNeededBy(claim.property).includes(name);
  return conditionOf(claim, name)?.status ?? (isNeeded ? 'NOT_STATED' : null);
}

/** The property of a cell that gives a condition of its tests. */
export const toldBy = {
  currentDensity: 'cyclingCurrentDensity',
  arealCapacity: 'cycledCapacity',
  temperature: 'testTemperature',
} as const satisfies Partial<Record<ConditionName, PropertyName>>;
export type ToldCondition = keyof typeof toldBy;

export function isTold(name: ConditionName): name is ToldCondition {
  return name in toldBy;
}
