import type { Metric } from '../derivation/metric.ts';
import { ionicConductivityAt, ionMobilityAt, saltDiffusivityAt } from '../derivation/quantities/atTemperature.ts';
import { depositThicknessMetric } from '../derivation/quantities/depositThickness.ts';
import {
  cationDiffusivityMetric,
  estimatedSaltDiffusivity,
  nernstEinsteinDiffusivityMetric,
  saltDiffusivity,
} from '../derivation/quantities/diffusivity.ts';
import { exchangeCurrentDensityFromResistance } from '../derivation/quantities/exchangeCurrentDensity.ts';
import { molarMassMetric } from '../derivation/quantities/molarMass.ts';
import { molarVolume } from '../derivation/quantities/molarVolume.ts';
import { porosityFromMassMetric } from '../derivation/quantities/porosity.ts';
import { richardsonRatio } from '../derivation/quantities/richardsonRatio.ts';
import { bruggemanMacMullinNumber, transportFactorMetric } from '../derivation/quantities/transportFactor.ts';
import { depthOfDischarge } from './cell/balance/depthOfDischarge.ts';
import { metalExcess, npRatio } from './cell/balance/npRatio.ts';
import { lifetimeRatio, overpotentialChange, specificEnergyChange } from './cell/change.ts';
import { arealEnergy } from './cell/energy/arealEnergy.ts';
import { commonBasisSpecificEnergy, dryStackMass } from './cell/energy/commonBasis.ts';
import { arealCapacityForSpecificEnergy, npRatioForSpecificEnergy } from './cell/energy/conventionalDesign.ts';
import {
  conventionalSpecificEnergy,
  conventionalSpecificEnergyLimit,
} from './cell/energy/conventionalSpecificEnergy.ts';
import {
  energyEfficiency,
  energySaved,
  meanChargeVoltage,
  voltageEfficiency,
  voltageGap,
} from './cell/energy/efficiency.ts';
import { meanDischargeVoltage } from './cell/energy/meanDischargeVoltage.ts';
import { specificEnergy } from './cell/energy/specificEnergy.ts';
import { averageCoulombicEfficiency, reservoirCoulombicEfficiency } from './cell/life/coulombicEfficiency.ts';
import { capacityToDendrites, cumulativePlatedCapacity, cyclesTested } from './cell/life/cyclesTested.ts';
import { inventoryLife } from './cell/life/inventoryLife.ts';
import {
  capacityRetention,
  capacityRetentionPerCycle,
  cyclesToEightyPercent,
  retainedArealCapacity,
} from './cell/life/retention.ts';
import { collectorAndSeparatorMass } from './cell/mass/collectorAndSeparatorMass.ts';
import { electrolyteMass } from './cell/mass/electrolyteMass.ts';
import {
  impliedActiveMassFraction,
  residualComponentMass,
  residualElectrolyteMass,
  residualElectrolyteToCapacityRatio,
  unweighedMass,
} from './cell/mass/residualMass.ts';
import { stackMass } from './cell/mass/stackMass.ts';
import { areaSpecificResistance } from './cell/resistance/areaSpecificResistance.ts';
import { exchangeCurrentDensity } from './cell/resistance/exchangeCurrentDensity.ts';
import { limitingCurrentDensityMetric } from './cell/resistance/limitingCurrentDensity.ts';
import { limitingCurrentShare } from './cell/resistance/limitingCurrentShare.ts';
import {
  concentrationOverpotentialMetric,
  interfaceOverpotentialMetric,
  interfaceResistanceRatio,
  ohmicOverpotential,
} from './cell/resistance/overpotentialParts.ts';
import {
  criticalShearModulusRatio,
  elasticSuppression,
  shearModulusRatio,
} from './cell/stiffness/elasticSuppression.ts';
import { materialCarbonFootprint, materialCost, metalDemand } from './cell/supply.ts';
import { collectorVoltageDrop, sheetResistance, thicknessFromSheetResistance } from './coating/sheetResistance.ts';
import { activeMaterialUtilisation, additiveLoading, deliveredSpecificCapacity } from './electrode/activeMaterial.ts';
import { alloyingCapacity } from './electrode/alloyingCapacity.ts';
import { coatingThicknessFromMass } from './electrode/coatingThickness.ts';
import { metalArealCapacity } from './electrode/metalArealCapacity.ts';
import { metalFilmThickness } from './electrode/metalFilmThickness.ts';
import { metalShellThickness } from './electrode/metalShellThickness.ts';
import { spreadingCoefficient, wickingHeight, youngContactAngle } from './electrode/wetting.ts';
import { layerLimitingCurrentDensity } from './electrolyte/limitingCurrentDensity.ts';
import { layerLimitingCurrentShare } from './electrolyte/limitingCurrentShare.ts';
import { cationMobility, ionMobilitySum } from './electrolyte/mobility.ts';
import { sandCapacity, sandTimeMetric } from './electrolyte/sandTime.ts';
import { fibreLength, fibreSolidVolume } from './fibre/fibreLength.ts';
import { localCurrentDensity } from './fibre/localCurrentDensity.ts';
import { electrochemicallyActiveArea, fibreSurfaceArea, roughnessFactor } from './fibre/surfaceArea.ts';
import { amountConcentration } from './material/amountConcentration.ts';
import { conversionVolumeRatio, phaseVolumeFraction } from './material/conversion.ts';
import { thicknessPerArealCapacity } from './material/depositThickness.ts';
import { displacementMetalRetained, displacementVolumeRatio } from './material/displacement.ts';
import { diffractionAngle, latticeSpacingMetric } from './material/lattice.ts';
import { alloyingThickness, arealMassOfLayer } from './material/layer.ts';
import { criticalNucleusRadius, nucleusCoverage, nucleusDensity } from './material/nucleation.ts';
import { depletionWidthMetric, electronSchottkyBarrier, holeSchottkyBarrier } from './material/schottkyContact.ts';
import { specificEnergyOfMaterial } from './material/specificEnergy.ts';
import {
  theoreticalSpecificCapacity,
  theoreticalSpecificCapacityOfMetal,
  theoreticalVolumetricCapacity,
  theoreticalVolumetricCapacityOfMetal,
} from './material/theoreticalCapacity.ts';
import { arealMassFromPorosity } from './separator/arealMass.ts';
import { nucleusRadius, nucleusRoughness, siteCoverage } from './substrate/nucleus.ts';

/** Every metric. A name is unique among the metrics of one subject. */
export const registry: readonly Metric[] = [
  // material
  molarMassMetric,
  molarVolume,
  theoreticalSpecificCapacity,
  theoreticalSpecificCapacityOfMetal,
  theoreticalVolumetricCapacity,
  theoreticalVolumetricCapacityOfMetal,
  thicknessPerArealCapacity,
  depositThicknessMetric,
  arealMassOfLayer,
  alloyingThickness,
  specificEnergyOfMaterial,
  amountConcentration,
  latticeSpacingMetric,
  diffractionAngle,
  displacementMetalRetained,
  displacementVolumeRatio,
  phaseVolumeFraction,
  conversionVolumeRatio,
  electronSchottkyBarrier,
  holeSchottkyBarrier,
  depletionWidthMetric,
  richardsonRatio,
  criticalNucleusRadius,
  nucleusDensity,
  nucleusCoverage,
  exchangeCurrentDensityFromResistance,
  // fibre
  fibreLength,
  fibreSolidVolume,
  fibreSurfaceArea,
  electrochemicallyActiveArea,
  roughnessFactor,
  localCurrentDensity,
  // substrate and coating
  nucleusRadius,
  nucleusRoughness,
  siteCoverage,
  // coating
  sheetResistance,
  thicknessFromSheetResistance,
  collectorVoltageDrop,
  // electrode
  metalArealCapacity,
  metalShellThickness,
  metalFilmThickness,
  deliveredSpecificCapacity,
  activeMaterialUtilisation,
  additiveLoading,
  alloyingCapacity,
  coatingThicknessFromMass,
  youngContactAngle,
  spreadingCoefficient,
  wickingHeight,
  // electrolyte
  ionMobilitySum,
  cationMobility,
  nernstEinsteinDiffusivityMetric,
  saltDiffusivity,
  estimatedSaltDiffusivity,
  cationDiffusivityMetric,
  sandTimeMetric,
  sandCapacity,
  layerLimitingCurrentDensity,
  layerLimitingCurrentShare,
  ionicConductivityAt,
  saltDiffusivityAt,
  ionMobilityAt,
  // separator
  porosityFromMassMetric,
  arealMassFromPorosity,
  bruggemanMacMullinNumber,
  transportFactorMetric,
  // cell
  areaSpecificResistance,
  limitingCurrentDensityMetric,
  limitingCurrentShare,
  ohmicOverpotential,
  concentrationOverpotentialMetric,
  interfaceResistanceRatio,
  interfaceOverpotentialMetric,
  exchangeCurrentDensity,
  shearModulusRatio,
  criticalShearModulusRatio,
  elasticSuppression,
  npRatio,
  metalExcess,
  depthOfDischarge,
  electrolyteMass,
  stackMass,
  collectorAndSeparatorMass,
  unweighedMass,
  residualComponentMass,
  residualElectrolyteMass,
  residualElectrolyteToCapacityRatio,
  impliedActiveMassFraction,
  specificEnergy,
  dryStackMass,
  commonBasisSpecificEnergy,
  conventionalSpecificEnergy,
  conventionalSpecificEnergyLimit,
  arealCapacityForSpecificEnergy,
  npRatioForSpecificEnergy,
  meanDischargeVoltage,
  arealEnergy,
  energyEfficiency,
  voltageEfficiency,
  meanChargeVoltage,
  voltageGap,
  energySaved,
  averageCoulombicEfficiency,
  reservoirCoulombicEfficiency,
  capacityRetentionPerCycle,
  cyclesToEightyPercent,
  capacityRetention,
  retainedArealCapacity,
  cyclesTested,
  cumulativePlatedCapacity,
  capacityToDendrites,
  inventoryLife,
  overpotentialChange,
  lifetimeRatio,
  specificEnergyChange,
  materialCost,
  materialCarbonFootprint,
  metalDemand,
];
