import type { SubjectKind } from './subject.ts';

/**
 * What can be claimed of a subject: a closed list. `unit` is the usual UCUM unit and fixes the dimension; properties
 * without one are stated in words. `floor` and `ceiling` are the limits that physics sets, in `unit`.
 */
export interface Property {
  readonly of: readonly SubjectKind[];
  readonly unit: string | null;
  readonly floor?: number;
  readonly ceiling?: number;
  readonly description: string;
}

const LAYERS = ['ALKALI_METAL', 'MATERIAL', 'SUBSTRATE', 'COATING'] as const;
const ANYTHING = [
  'ALKALI_METAL',
  'MATERIAL',
  'SUBSTRATE',
  'COATING',
  'ELECTROLYTE',
  'SEPARATOR',
  'ELECTRODE',
  'CELL',
  'SOURCE',
] as const;

function number<const K extends readonly SubjectKind[]>(
  of: K,
  unit: string,
  limits: { floor?: number; ceiling?: number },
  description: string,
) {
  return { of, unit, ...limits, description } satisfies Property;
}

function words<const K extends readonly SubjectKind[]>(of: K, description: string) {
  return { of, unit: null, description } satisfies Property;
}

const POSITIVE = { floor: 0 };
const SHARE = { floor: 0, ceiling: 100 };

export const properties = {
  // bulk and phase
  specificCapacity: number(
    ['ALKALI_METAL', 'MATERIAL', 'ELECTRODE'],
    'mA.h/g',
    POSITIVE,
    'Charge per mass of the metal or active material.',
  ),
  standardPotential: number(
    ['ALKALI_METAL'],
    'V',
    {},
    'Equilibrium potential of M⁺/M, against the reference electrode of its conditions.',
  ),
  meanPotential: number(
    ['MATERIAL', 'ELECTRODE'],
    'V',
    {},
    'Average working potential, against the reference electrode of its conditions.',
  ),
  density: number([...LAYERS, 'SEPARATOR'], 'g/cm3', POSITIVE, 'Mass per volume of the dense solid, without pores.'),
  abundance: words(['ALKALI_METAL'], 'How plentiful and accessible the element is.'),
  observationPotential: number(
    ['MATERIAL', 'COATING'],
    'V',
    {},
    'Potential at which the phase was seen, against the reference electrode of its conditions.',
  ),
  formula: words(['MATERIAL'], 'Chemical formula as the source writes it.'),
  latticeSpacing: number(['MATERIAL', 'COATING'], 'nm', POSITIVE, 'Distance of lattice planes seen in a micrograph.'),
  latticePlane: words(['MATERIAL', 'COATING'], 'Miller indices given to those planes.'),
  diffractionAngle: number(
    ['MATERIAL', 'COATING', 'SUBSTRATE', 'ELECTRODE'],
    'deg',
    { floor: 0, ceiling: 180 },
    'Position 2θ of a diffraction peak.',
  ),
  diffractionCard: words(['MATERIAL', 'COATING'], 'Reference card to which the pattern is matched.'),
  phaseReaction: words(['MATERIAL', 'COATING'], 'Reaction of the phase with the alkali metal.'),
  phaseEvidence: words(ANYTHING, 'What was seen that identifies the phases present.'),
  // geometry and mass
  thickness: number([...LAYERS, 'SEPARATOR', 'ELECTRODE'], 'um', POSITIVE, 'Thickness of the layer, geometric.'),
  arealMass: number([...LAYERS, 'SEPARATOR', 'ELECTRODE'], 'mg/cm2', POSITIVE, 'Mass per geometric electrode area.'),
  collectorMass: number(
    ['SUBSTRATE', 'CELL'],
    'mg/cm2',
    POSITIVE,
    'Mass of both current collectors of a cell together, per geometric electrode area.',
  ),
  fibreRadius: number(['SUBSTRATE'], 'um', POSITIVE, 'Average radius of the fibres.'),
  fibreDiameter: number(['SUBSTRATE'], 'um', POSITIVE, 'Average diameter of the fibres.'),
  fibreSurfaceArea: number(['SUBSTRATE'], 'cm2/cm2', POSITIVE, 'Geometric fibre surface per geometric electrode area.'),
  doubleLayerCapacitance: number(
    ['SUBSTRATE', 'ELECTRODE'],
    'uF/cm2',
    POSITIVE,
    'Double-layer capacitance per geometric electrode area.',
  ),
  referenceCapacitance: number(
    ['SUBSTRATE', 'ELECTRODE', 'MATERIAL'],
    'uF/cm2',
    POSITIVE,
    'Double-layer capacitance per true area of a smooth surface of the same material.',
  ),
  electrochemicallyActiveArea: number(
    ['SUBSTRATE', 'ELECTRODE'],
    'cm2/cm2',
    POSITIVE,
    'Electrochemically active area per geometric electrode area.',
  ),
  potentialWindow: number(
    ['SUBSTRATE', 'ELECTRODE'],
    'V',
    {},
    'Range of potential swept, against the reference electrode of its conditions.',
  ),
  readOutPotential: number(
    ['SUBSTRATE', 'ELECTRODE'],
    'V',
    {},
    'Potential at which the current was read, against the reference electrode of its conditions.',
  ),
  sheetResistance: number(
    ['SUBSTRATE', 'COATING', 'ELECTRODE'],
    'Ohm/{sq}',
    POSITIVE,
    'Resistance of a square of the layer, in its plane.',
  ),
  islandDiameter: number(['MATERIAL', 'COATING'], 'nm', POSITIVE, 'Diameter of the islands of this phase.'),
  nucleusDiameter: number(
    ['ALKALI_METAL', 'COATING', 'ELECTRODE'],
    'nm',
    POSITIVE,
    'Diameter of the metal nuclei on this surface.',
  ),
  contactAngle: number(
    ['MATERIAL', 'SUBSTRATE', 'COATING', 'ELECTRODE'],
    'deg',
    { floor: 0, ceiling: 180 },
    'Angle of a drop of molten alkali metal on the surface.',
  ),
  // electrolyte and separator
  composition: words(ANYTHING, 'What it is made of.'),
  saltConcentration: number(['ELECTROLYTE'], 'mol/L', POSITIVE, 'Amount of salt per volume of solution.'),
  additiveFraction: number(['ELECTROLYTE'], '%', SHARE, 'Mass of an additive per mass of electrolyte.'),
  ionicConductivity: number(['ELECTROLYTE'], 'mS/cm', POSITIVE, 'Ionic conductivity of the free solution.'),
  ionMobility: number(
    ['ELECTROLYTE'],
    'cm2/(V.s)',
    POSITIVE,
    'Electric mobility of the alkali cation: drift velocity per field.',
  ),
  saltDiffusivity: number(
    ['ELECTROLYTE'],
    'm2/s',
    POSITIVE,
    'Diffusivity of the salt in the free solution (ambipolar, 2D₊D₋/(D₊+D₋) when ideal).',
  ),
  transferenceNumber: number(
    ['ELECTROLYTE'],
    '1',
    { floor: 0, ceiling: 1 },
    'Share of the current that the alkali cation carries in a uniform solution.',
  ),
  thermodynamicFactor: number(['ELECTROLYTE'], '1', POSITIVE, 'Thermodynamic factor 1 + ∂ln f±/∂ln c of the salt.'),
  electrolyteToCapacityRatio: number(
    ['CELL', 'ELECTROLYTE'],
    'mg/(mA.h)',
    POSITIVE,
    'Mass of electrolyte per capacity of the cell.',
  ),
  porosity: number(['SEPARATOR', 'SUBSTRATE', 'ELECTRODE'], '%', SHARE, 'Volume of pores per volume.'),
  macMullinNumber: number(
    ['SEPARATOR'],
    '1',
    { floor: 1 },
    'Resistance of the soaked separator over that of the free solution in its place.',
  ),
  bruggemanExponent: number(
    ['SEPARATOR'],
    '1',
    { floor: 1 },
    'Exponent b of the transport factor εᵇ, where no MacMullin number is known.',
  ),
  // interface
  interfaceResistance: number(
    ['ALKALI_METAL', 'ELECTRODE'],
    'Ohm.cm2',
    POSITIVE,
    'Resistance of one metal–electrolyte interface, charge transfer and film, times geometric area.',
  ),
  // electrodes and cells
  metalLoading: number(['ELECTRODE'], 'mg/cm2', POSITIVE, 'Mass of alkali metal per geometric electrode area.'),
  activeMaterialLoading: number(
    ['ELECTRODE'],
    'mg/cm2',
    POSITIVE,
    'Mass of active material per geometric electrode area.',
  ),
  activeMassFraction: number(
    ['ELECTRODE'],
    '%',
    SHARE,
    'Mass of active material over the mass of active material, conductive additive and binder.',
  ),
  platedCapacity: number(
    ['ALKALI_METAL', 'COATING', 'ELECTRODE'],
    'mA.h/cm2',
    POSITIVE,
    'Charge plated per geometric electrode area when the metal was looked at.',
  ),
  arealCapacity: number(
    ['ALKALI_METAL', 'ELECTRODE', 'CELL'],
    'mA.h/cm2',
    POSITIVE,
    'Charge that the electrode or the cell holds, per geometric electrode area.',
  ),
  npRatio: number(['CELL'], '1', POSITIVE, 'Areal capacity of the negative electrode over that of the positive.'),
  metalExcess: number(
    ['CELL'],
    '%',
    POSITIVE,
    'Alkali metal beyond what the positive electrode takes, over what it takes.',
  ),
  stackMass: number(
    ['CELL'],
    'mg/cm2',
    POSITIVE,
    'Mass of collectors, electrodes, separator and electrolyte per geometric electrode area, without package.',
  ),
  cycledCapacity: number(
    ['CELL'],
    'mA.h/cm2',
    POSITIVE,
    'Charge passed in each half-cycle of the test, per geometric electrode area.',
  ),
  cyclingCurrentDensity: number(
    ['CELL'],
    'mA/cm2',
    POSITIVE,
    'Magnitude of the current density of the test, per geometric electrode area.',
  ),
  // performance
  overpotential: number(
    ['CELL'],
    'mV',
    POSITIVE,
    'Plateau voltage |V| of a symmetric cell: both interfaces and the electrolyte between them.',
  ),
  lifetime: number(['CELL'], 'h', POSITIVE, 'Time of cycling until failure, or until the test ended (a lower bound).'),
  cycleLife: number(['CELL'], '{cycle}', POSITIVE, 'Number of cycles until failure, or until the test ended.'),
  depthOfDischarge: number(
    ['CELL'],
    '%',
    SHARE,
    'Charge passed in a half-cycle over the capacity of the metal electrode.',
  ),
  coulombicEfficiency: number(
    ['CELL'],
    '%',
    { floor: 0 },
    'Charge stripped over charge plated (half cell) or discharged over charged (full cell).',
  ),
  initialCoulombicEfficiency: number(['CELL'], '%', { floor: 0 }, 'Coulombic efficiency of the first cycle.'),
  energyEfficiency: number(['CELL'], '%', { floor: 0 }, 'Energy discharged over energy charged.'),
  capacityRetentionPerCycle: number(
    ['CELL'],
    '%',
    { floor: 0 },
    'Factor by which the capacity shrinks in each cycle, compounded.',
  ),
  retainedArealCapacity: number(['CELL'], 'mA.h/cm2', POSITIVE, 'Areal capacity left at the end of the test.'),
  specificEnergy: number(
    ['CELL', 'MATERIAL'],
    'W.h/kg',
    POSITIVE,
    'Energy delivered per mass: of the stack for a cell, of the active material for a material.',
  ),
  specificEnergyGain: number(['CELL'], '%', {}, 'Relative gain in specific energy over the cell it is compared with.'),
  timeToDendrites: number(['CELL', 'SUBSTRATE'], 'min', POSITIVE, 'Time of plating until dendrites are seen.'),
  rateCapability: words(['CELL'], 'How the voltage profile stands up to higher current densities.'),
  // making and handling
  supplier: words(ANYTHING, 'Maker and model.'),
  definition: words(ANYTHING, 'What the name stands for in the source.'),
  preparation: words(ANYTHING, 'How it is made.'),
  preparationTemperature: number(ANYTHING, 'Cel', { floor: -273.15 }, 'Temperature of the making.'),
  preparationTime: number(ANYTHING, 's', POSITIVE, 'Duration of the making.'),
  atmosphericImpurities: number(['CELL'], '[ppm]', POSITIVE, 'Oxygen and water in the atmosphere of assembly, each.'),
  cellFormat: words(['CELL'], 'Housing of the cell.'),
  use: words(ANYTHING, 'What it was used for.'),
  // what was seen
  character: words(ANYTHING, 'Electronic or chemical character that the source ascribes to it.'),
  morphology: words(ANYTHING, 'Shape and texture seen.'),
  wetting: words(ANYTHING, 'Whether molten metal wets it.'),
  distribution: words(ANYTHING, 'How a phase or element is spread.'),
  stability: words(ANYTHING, 'What stays intact, and under what.'),
  failure: words(ANYTHING, 'How it fails.'),
  mechanism: words(ANYTHING, 'How the source says that it works.'),
  quality: words(ANYTHING, 'Advantages that the source ascribes to it.'),
  limitation: words(ANYTHING, 'What the source says its own value leaves out.'),
  basis: words(ANYTHING, 'What a number of this subject is reckoned on.'),
  requirement: words(ANYTHING, 'What the source says is needed.'),
} as const satisfies Record<string, Property>;

export type PropertyName = keyof typeof properties;
