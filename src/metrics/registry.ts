import { areaSpecificResistance } from './cell/areaSpecificResistance.ts';
import { conventionalSpecificEnergy } from './cell/conventionalSpecificEnergy.ts';
import { cumulativePlatedCapacity, cyclesTested } from './cell/cyclesTested.ts';
import { depthOfDischarge } from './cell/depthOfDischarge.ts';
import { meanChargeVoltage, voltageEfficiency, voltageGap } from './cell/efficiency.ts';
import { electrolyteMass } from './cell/electrolyteMass.ts';
import { inventoryLife } from './cell/inventoryLife.ts';
import { limitingCurrentDensity } from './cell/limitingCurrentDensity.ts';
import { meanDischargeVoltage } from './cell/meanDischargeVoltage.ts';
import { metalExcess, npRatio } from './cell/npRatio.ts';
import { capacityRetentionPerCycle, cyclesToEightyPercent } from './cell/retention.ts';
import { specificEnergy } from './cell/specificEnergy.ts';
import { stackMass } from './cell/stackMass.ts';
import { metalArealCapacity } from './electrode/metalArealCapacity.ts';
import { metalShellThickness } from './electrode/metalShellThickness.ts';
import { nernstEinsteinDiffusivity, saltDiffusivity } from './electrolyte/diffusivity.ts';
import { cationMobility, ionMobilitySum } from './electrolyte/mobility.ts';
import { sandCapacity, sandTime } from './electrolyte/sandTime.ts';
import { fibreLength, fibreSolidVolume } from './fibre/fibreLength.ts';
import { localCurrentDensity } from './fibre/localCurrentDensity.ts';
import { electrochemicallyActiveArea, fibreSurfaceArea, roughnessFactor } from './fibre/surfaceArea.ts';
import { depositThickness, thicknessPerArealCapacity } from './material/depositThickness.ts';
import { molarMass } from './material/molarMass.ts';
import { specificEnergyOfMaterial } from './material/specificEnergy.ts';
import {
  theoreticalSpecificCapacity,
  theoreticalSpecificCapacityOfMetal,
  theoreticalVolumetricCapacity,
  theoreticalVolumetricCapacityOfMetal,
} from './material/theoreticalCapacity.ts';
import type { Metric } from './metric.ts';
import { porosityFromMass } from './separator/porosity.ts';
import { bruggemanMacMullinNumber, transportFactor } from './separator/transportFactor.ts';

/** Every metric. A name is unique among the metrics of one noun. */
export const registry: readonly Metric[] = [
  // material
  molarMass,
  theoreticalSpecificCapacity,
  theoreticalSpecificCapacityOfMetal,
  theoreticalVolumetricCapacity,
  theoreticalVolumetricCapacityOfMetal,
  thicknessPerArealCapacity,
  depositThickness,
  specificEnergyOfMaterial,
  // fibre
  fibreLength,
  fibreSolidVolume,
  fibreSurfaceArea,
  electrochemicallyActiveArea,
  roughnessFactor,
  localCurrentDensity,
  // electrode
  metalArealCapacity,
  metalShellThickness,
  // electrolyte
  ionMobilitySum,
  cationMobility,
  nernstEinsteinDiffusivity,
  saltDiffusivity,
  sandTime,
  sandCapacity,
  // separator
  porosityFromMass,
  bruggemanMacMullinNumber,
  transportFactor,
  // cell
  areaSpecificResistance,
  limitingCurrentDensity,
  npRatio,
  metalExcess,
  depthOfDischarge,
  electrolyteMass,
  stackMass,
  specificEnergy,
  conventionalSpecificEnergy,
  meanDischargeVoltage,
  meanChargeVoltage,
  voltageEfficiency,
  voltageGap,
  capacityRetentionPerCycle,
  cyclesToEightyPercent,
  cyclesTested,
  cumulativePlatedCapacity,
  inventoryLife,
];
