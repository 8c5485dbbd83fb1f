import { type Claim, type ConditionName, type ConditionStatus, conditionOf } from '../claim.ts';
import type { PropertyName } from '../property.ts';

/** A condition; or several, of which any one tells the same: a current per area, per mass, or as a C-rate. */
type Need = ConditionName | readonly ConditionName[];

const ofEveryTest = ['currentDensity', 'arealCapacity', 'temperature', 'electrolyte', 'separator'] as const;
/** Polarisation grows with the current in whatever way it is stated. */
const rate = ['currentDensity', 'cRate', 'specificCurrent'] as const;
/** Charge by mass depends on the rate, on the voltages between which it is counted, on temperature, and on whose mass. */
const ofCapacity = [rate, 'lowerVoltage', 'upperVoltage', 'temperature', 'electrolyte', 'massBasis'] as const;
/** A share of a capacity has the mass cancelled. */
const ofShare = [rate, 'lowerVoltage', 'upperVoltage', 'temperature', 'electrolyte'] as const;
/** The film grows with every cycle, and Arrhenius’ law holds for each part of the interface. */
const ofInterface = ['temperature', 'electrolyte', 'cycles'] as const;

/**
 * The conditions without which a number cannot be compared, whether or not its source states them. Other properties
 * belong to the subject itself.
 */
const needed: Partial<Record<PropertyName, readonly Need[]>> = {
  overpotential: ofEveryTest,
  polarisation: ofEveryTest,
  growthOverpotential: ofEveryTest,
  // The dip comes first: how much is plated afterwards does not change it.
  cellNucleationOverpotential: ['currentDensity', 'temperature', 'electrolyte'],
  plateauDrift: ofEveryTest,
  lifetime: ofEveryTest,
  cycleLife: ofEveryTest,
  stableCycles: ofEveryTest,
  coulombicEfficiency: ofEveryTest,
  initialCoulombicEfficiency: ofEveryTest,
  energyEfficiency: ofEveryTest,
  meanChargeVoltage: ofEveryTest,
  meanDischargeVoltage: ofShare,
  plateauPotential: [rate, 'temperature', 'halfCycle'],
  // A peak moves with the rate of the sweep.
  peakPotential: ['scanRate', 'temperature', 'halfCycle'],
  peakSeparation: ['scanRate', 'temperature'],
  capacityRetention: [...ofShare, 'cycles'],
  capacityRetentionPerCycle: ofEveryTest,
  capacityFadePerCycle: [...ofShare, 'cycles'],
  relativeCapacity: [...ofShare, 'relativeTo'],
  retainedArealCapacity: ofEveryTest,
  dischargeCapacity: ofCapacity,
  chargeCapacity: ofCapacity,
  reversibleCapacity: ofCapacity,
  irreversibleCapacity: ofCapacity,
  irreversibleArealCapacity: ofShare,
  specificEnergy: [...ofEveryTest, 'massBasis'],
  timeToDendrites: ofEveryTest,
  shortCircuitTime: ['currentDensity', 'temperature', 'electrolyte', 'separator'],
  sandTimeMeasured: ['currentDensity', 'temperature', 'electrolyte', 'separator'],
  // A solid electrolyte shorts at a current that rises with temperature and with the pressure on the metal.
  criticalCurrentDensity: ['temperature', 'stackPressure'],
  // Proportional to diffusivity, and inverse to the distance of the electrodes.
  limitingCurrentDensity: ['temperature', 'electrolyte', 'separator'],
  minimumStackPressure: ['currentDensity', 'temperature'],
  shortCircuitPressure: ['temperature'],
  responseCurrentDensity: ['potential', 'temperature'],
  nucleusDiameter: ['currentDensity', 'temperature'],
  ionicConductivity: ['temperature'],
  effectiveConductivity: ['temperature'],
  ionMobility: ['temperature'],
  ionDiffusivity: ['temperature'],
  saltDiffusivity: ['temperature'],
  solidDiffusivity: ['temperature'],
  transferenceNumber: ['temperature'],
  solubility: ['temperature', 'medium'],
  oxidationLimit: ['reference'],
  reductionLimit: ['reference'],
  componentConcentration: ['component'],
  componentMolality: ['component'],
  componentMoleFraction: ['component'],
  componentMassFraction: ['component'],
  componentVolumeFraction: ['component'],
  exchangeCurrentDensity: ['temperature', 'electrolyte', 'areaBasis'],
  interfaceResistance: ['temperature', 'electrolyte', 'areaBasis'],
  chargeTransferResistance: ofInterface,
  filmResistance: ofInterface,
  bulkResistance: ['temperature', 'electrolyte', 'separator'],
  arealResistance: [...ofInterface, 'process'],
  // Ohms of a small piece are more than those of a large one.
  resistance: [...ofInterface, 'process', 'electrodeArea'],
  activationEnergy: ['process'],
  interphaseThickness: ['temperature', 'electrolyte'],
  interphaseCharge: ['temperature', 'electrolyte', 'time'],
  adsorptionEnergy: ['facet', 'adsorbate'],
  speciesShare: ['species'],
  speciesRatio: ['species'],
  interatomicDistance: ['species'],
  coordinationNumber: ['species'],
  siteOccupancy: ['species'],
  contactAngle: ['temperature'],
  electrolyteContactAngle: ['electrolyte'],
  surfaceTension: ['temperature'],
  viscosity: ['temperature'],
};

/** The conditions on which a number of this property depends. Of some, any one tells the same as others. */
export function conditionsNeededBy(property: PropertyName): readonly ConditionName[] {
  return (needed[property] ?? []).flat();
}

/** The conditions that a claim would have to name to be compared, and does not; of those that tell the same, the first. */
export function conditionsMissingIn({ property, conditions }: Claim): readonly ConditionName[] {
  const isNamed = (name: ConditionName) => conditions.some((one) => one.name === name);
  return (needed[property] ?? []).flatMap((need) => {
    const names = [need].flat();
    return names.some(isNamed) ? [] : names.slice(0, 1);
  });
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
