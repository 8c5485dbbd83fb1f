import type { GivenArguments } from '../../src/derivation/arguments.ts';
import type { Metric } from '../../src/derivation/metric.ts';
import { exactly, type Measure } from '../../src/domain/measure.ts';
import { type PropertyName, properties } from '../../src/domain/property.ts';
import { factsWhere } from './facts.ts';

/** Numbers in the unit of the property at which every metric has an answer, where 1 would not do. */
const typical: Partial<Record<PropertyName, number>> = {
  meanPotential: 3.8,
  coulombicEfficiency: 99.5,
  energyEfficiency: 95,
  meanChargeVoltage: 3.9,
  porosity: 60,
  transferenceNumber: 0.495,
  macMullinNumber: 3,
  bruggemanExponent: 1.5,
  specificCapacity: 128,
  arealCapacity: 7,
  retainedArealCapacity: 6,
  cycleLife: 200,
  capacityRetentionPerCycle: 99.9,
  specificEnergy: 200,
  stackMass: 120,
  dryStackMass: 100,
  activeMassFraction: 80,
  saltDiffusivity: 1e-10,
  ionMobility: 7e-5,
  density: 2,
  thickness: 100,
  fibreRadius: 4,
  overpotential: 300,
  latticeParameterA: 0.4,
  latticeParameterC: 0.5,
  latticeAngleGamma: 110,
  nucleusDiameter: 1e6,
  electronAffinity: 2.5,
  contactAngle: 60,
  interfacialEnergy: 0.5,
  poissonRatio: 0.4,
  activeSiteSpacing: 2500,
};

const argumentsOf = {
  electrons: 2,
  coulombicEfficiency: 99,
  cycledCapacity: 1,
  currentDensity: 1,
  arealCapacity: 3,
  specificEnergy: 150,
  thickness: 100,
  h: 1,
  k: 1,
  l: 1,
  overpotential: 35,
  massConcentration: 2,
  dissolvedIonCharge: 2,
  depositedIonCharge: 3,
  metalMolarVolume: 6.6,
  besideMolarVolume: 6.6,
  reactantMolarVolume: 20,
  workFunction: 2.9,
  builtInPotential: 0.5,
  componentMass: 5,
  length: 1,
  time: 30,
  cycles: 100,
  reference: 100,
  referenceEfficiency: 90,
  strippedCapacity: 9,
  platedCapacity: 10,
  reservoirCapacity: 5,
  finalStrippedCapacity: 4.5,
  cationVolumeRatio: 9,
  meanThickness: 30,
} as const;

/** Compounds and metals for whatever part is asked. */
const formulas = { activeMaterial: 'Na3V2(PO4)2F3', metal: 'Na', material: 'NiSb', '': 'Na2S' };

/** All arguments that a metric cannot do without, and some of the others. */
export function plausibleArguments(metric: Metric): GivenArguments {
  return Object.fromEntries(
    Object.keys(metric.arguments ?? {})
      .filter((name) => name in argumentsOf)
      .map((name) => [name, argumentsOf[name as keyof typeof argumentsOf]]),
  );
}

/** Facts that answer every metric, each number blurred as `blur` says. */
export function plausibleFacts(
  blur: (value: number, property: PropertyName, path: string) => Partial<Measure> = () => ({}),
) {
  return factsWhere((property, path) => {
    const value = typical[property] ?? 1;
    return { ...exactly(value, properties[property].unit!), ...blur(value, property, path) };
  }, formulas);
}
