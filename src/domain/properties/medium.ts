import { ANYTHING, number, POSITIVE, SHARE, words } from './define.ts';

/** The best conducting acids have some 800 mS/cm. */
const CONDUCTIVITY = { floor: 0, ceiling: 1000 };

/** Properties of what is between the electrodes, and of its interfaces. */
export const ofMedium = {
  composition: words(ANYTHING, 'What it is made of.'),
  saltConcentration: number(['ELECTROLYTE'], 'mol/L', POSITIVE, 'Amount of salt per volume of solution.'),
  additiveFraction: number(
    ['ELECTROLYTE'],
    '%',
    { ...SHARE, severalAtOnce: true },
    'Mass of an additive per mass of electrolyte.',
  ),
  ionicConductivity: number(['ELECTROLYTE'], 'mS/cm', CONDUCTIVITY, 'Ionic conductivity of the free solution.'),
  conductivityActivationEnergy: number(
    ['ELECTROLYTE'],
    'kJ/mol',
    POSITIVE,
    'Activation energy E_a in Arrhenius’ law of the ionic conductivity, and of diffusivity and mobility with it.',
  ),
  ionMobility: number(
    ['ELECTROLYTE'],
    'cm2/(V.s)',
    POSITIVE,
    'Electric mobility of the alkali cation: drift velocity per field.',
  ),
  ionDiffusivity: number(['ELECTROLYTE'], 'm2/s', POSITIVE, 'Diffusivity of the alkali cation in the free solution.'),
  saltDiffusivity: number(
    ['ELECTROLYTE'],
    'm2/s',
    POSITIVE,
    'Diffusivity of the salt in the free solution (ambipolar, 2D₊D₋/(D₊+D₋) when ideal).',
  ),
  transferenceNumber: number(
    ['ELECTROLYTE'],
    '1',
    { floor: -1, ceiling: 1 },
    'Share of the current that the alkali cation carries in a uniform solution; negative where it moves in negative complexes.',
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
  electrodeDistance: number(['CELL', 'SOURCE'], 'um', POSITIVE, 'Thickness of the electrolyte between the electrodes.'),
  exchangeCurrentDensity: number(
    ['ALKALI_METAL', 'MATERIAL', 'COATING', 'ELECTRODE'],
    'mA/cm2',
    POSITIVE,
    'Exchange current density of plating and stripping, per true area of the surface.',
  ),
  chargeTransferCoefficient: number(
    ['ALKALI_METAL', 'MATERIAL', 'COATING', 'ELECTRODE'],
    '1',
    { floor: 0, ceiling: 1 },
    'Anodic charge-transfer coefficient of the Butler–Volmer equation.',
  ),
  interfaceResistance: number(
    ['ALKALI_METAL', 'ELECTRODE'],
    'Ohm.cm2',
    POSITIVE,
    'Resistance of one metal–electrolyte interface, charge transfer and film, times geometric area.',
  ),
  interfaceActivationEnergy: number(
    ['ALKALI_METAL'],
    'kJ/mol',
    POSITIVE,
    'Activation energy E_a in Arrhenius’ law of the conductance of the interface with an electrolyte; a claim names both.',
  ),
} as const;
