import { ANYTHING, LAYERS, number, POSITIVE, POTENTIAL, words } from './define.ts';

/** Of osmium, the densest solid, 22.6 g/cm³. */
const DENSITY = { floor: 0, ceiling: 23 };

/** Properties of metals, phases, supports and coatings: their nature and their amount. */
export const ofMatter = {
  specificCapacity: number(
    ['ALKALI_METAL', 'MATERIAL', 'ELECTRODE'],
    'mA.h/g',
    POSITIVE,
    'Charge per mass of the metal or active material.',
  ),
  standardPotential: number(
    ['ALKALI_METAL'],
    'V',
    POTENTIAL,
    'Equilibrium potential of M⁺/M, against the reference electrode of its conditions.',
  ),
  meanPotential: number(
    ['MATERIAL', 'ELECTRODE'],
    'V',
    POTENTIAL,
    'Average working potential, against the reference electrode of its conditions.',
  ),
  plausibleVoltage: number(
    ['MATERIAL'],
    'V',
    POTENTIAL,
    'Mean voltage of a discharge of this cathode material that can be believed, against the metal of its conditions.',
  ),
  density: number([...LAYERS, 'SEPARATOR'], 'g/cm3', DENSITY, 'Mass per volume of the dense solid, without pores.'),
  abundance: words(['ALKALI_METAL'], 'How plentiful and accessible the element is.'),
  observationPotential: number(
    ['MATERIAL', 'COATING'],
    'V',
    POTENTIAL,
    'Potential at which the phase was seen, against the reference electrode of its conditions.',
  ),
  formula: words(['MATERIAL'], 'Chemical formula as the source writes it.'),
  latticeSpacing: number(['MATERIAL', 'COATING'], 'nm', POSITIVE, 'Distance of lattice planes seen in a micrograph.'),
  latticePlane: words(['MATERIAL', 'COATING'], 'Miller indices given to those planes.'),
  diffractionAngle: number(
    ['MATERIAL', 'COATING', 'SUBSTRATE', 'ELECTRODE'],
    'deg',
    { floor: 0, ceiling: 180, severalAtOnce: true },
    'Position 2θ of a diffraction peak.',
  ),
  diffractionCard: words(['MATERIAL', 'COATING'], 'Reference card to which the pattern is matched.'),
  bindingEnergy: number(
    ['MATERIAL', 'COATING', 'ELECTRODE'],
    'eV',
    { ...POSITIVE, severalAtOnce: true },
    'Position of a peak in the photoelectron spectrum.',
  ),
  photonEnergy: number(
    ['SOURCE', 'MATERIAL', 'COATING', 'SUBSTRATE'],
    'eV',
    POSITIVE,
    'Energy of the X-rays with which a spectrum or a diffraction pattern was taken.',
  ),
  phaseReaction: words(['MATERIAL', 'COATING'], 'Reaction of the phase with the alkali metal.'),
  phaseEvidence: words(ANYTHING, 'What was seen that identifies the phases present.'),
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
    POTENTIAL,
    'Range of potential swept, against the reference electrode of its conditions.',
  ),
  readOutPotential: number(
    ['SUBSTRATE', 'ELECTRODE'],
    'V',
    POTENTIAL,
    'Potential at which the current was read, against the reference electrode of its conditions.',
  ),
  sheetResistance: number(
    ['SUBSTRATE', 'COATING', 'ELECTRODE'],
    'Ohm/{sq}',
    POSITIVE,
    'Resistance of a square of the layer, in its plane.',
  ),
  islandDiameter: number(['MATERIAL', 'COATING'], 'nm', POSITIVE, 'Diameter of the islands of this phase.'),
  islandPitch: number(['MATERIAL', 'COATING'], 'nm', POSITIVE, 'Distance from centre to centre of these islands.'),
  barrierHeight: number(
    ['MATERIAL', 'COATING'],
    'eV',
    {},
    'Barrier to electrons on their way from this phase into the metal on it.',
  ),
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
} as const;
