import { number, POSITIVE, SHARE } from './define.ts';

/** GPa. Diamond, the stiffest solid, has about 530. */
const STIFFNESS = { floor: 0, ceiling: 600 };
/** No isotropic solid is stable beyond. */
const POISSON = { floor: -1, ceiling: 0.5 };

/** Properties of crystals, their electrons and their surfaces, of the liquid metal on them, of heat, and of price. */
export const ofSolid = {
  latticeParameterA: number(
    ['ALKALI_METAL', 'MATERIAL', 'ELECTROLYTE'],
    'nm',
    POSITIVE,
    'Edge a of the conventional unit cell.',
    ['lattice constant a', 'lattice constant'],
  ),
  latticeParameterC: number(
    ['ALKALI_METAL', 'MATERIAL', 'ELECTROLYTE'],
    'nm',
    POSITIVE,
    'Edge c of the conventional unit cell, along its axis of highest symmetry.',
    ['lattice constant c'],
  ),
  latticeAngleGamma: number(
    ['ALKALI_METAL', 'MATERIAL'],
    'deg',
    { floor: 0, ceiling: 180 },
    'Angle between the edges a and b of the conventional unit cell.',
    ['γ'],
  ),
  shearModulus: number(
    ['ALKALI_METAL', 'MATERIAL', 'ELECTROLYTE', 'SEPARATOR'],
    'GPa',
    STIFFNESS,
    'Shear modulus of the isotropic solid; of a separator, of the sheet as a whole.',
    ['G', 'rigidity'],
  ),
  poissonRatio: number(
    ['ALKALI_METAL', 'MATERIAL', 'SEPARATOR'],
    '1',
    POISSON,
    'Poisson’s ratio of the isotropic solid: contraction across over extension along a pull.',
    ['ν', 'Poisson’s ratio'],
  ),
  youngsModulus: number(
    ['ALKALI_METAL', 'MATERIAL', 'COATING', 'ELECTROLYTE', 'SEPARATOR'],
    'GPa',
    { floor: 0, ceiling: 1500 },
    'Young’s modulus: stress over strain along a pull.',
    ['elastic modulus', 'E modulus', 'stiffness', 'modulus'],
  ),
  bulkModulus: number(
    ['ALKALI_METAL', 'MATERIAL', 'COATING', 'ELECTROLYTE', 'SEPARATOR'],
    'GPa',
    STIFFNESS,
    'Pressure over the relative loss of volume that it causes.',
    ['K modulus', 'compression modulus'],
  ),
  tensileStrength: number(
    ['ALKALI_METAL', 'MATERIAL', 'COATING', 'ELECTROLYTE', 'SEPARATOR'],
    'MPa',
    POSITIVE,
    'Largest stress along a pull before it breaks.',
    ['strength', 'ultimate tensile strength', 'breaking strength'],
  ),
  yieldStrength: number(
    ['ALKALI_METAL', 'MATERIAL', 'COATING', 'ELECTROLYTE', 'SEPARATOR'],
    'MPa',
    POSITIVE,
    'Stress at which it begins to flow.',
    ['yield stress', 'flow stress'],
  ),
  surfaceEnergy: number(
    ['ALKALI_METAL', 'MATERIAL'],
    'J/m2',
    POSITIVE,
    'Excess free energy of the solid surface, per area.',
    ['γ_s'],
  ),
  meltingPoint: number(
    ['ALKALI_METAL', 'MATERIAL', 'ELECTROLYTE', 'SEPARATOR'],
    'K',
    POSITIVE,
    'Temperature at which the solid melts, at 1 atm.',
    ['melting temperature', 'Tm', 'fusion temperature'],
  ),
  boilingPoint: number(
    ['ALKALI_METAL', 'MATERIAL', 'ELECTROLYTE'],
    'K',
    POSITIVE,
    'Temperature at which the liquid boils, at 1 atm.',
    ['boiling temperature', 'liquid range'],
  ),
  glassTransitionTemperature: number(
    ['MATERIAL', 'COATING', 'ELECTROLYTE', 'SEPARATOR'],
    'K',
    POSITIVE,
    'Temperature below which it is a glass.',
    ['glass transition', 'Tg'],
  ),
  decompositionTemperature: number(
    ['MATERIAL', 'COATING', 'ELECTROLYTE', 'SEPARATOR'],
    'K',
    POSITIVE,
    'Temperature at which it begins to decompose.',
    ['thermal decomposition temperature', 'thermal stability limit', 'Td'],
  ),
  massLoss: number(
    ['MATERIAL', 'COATING', 'ELECTROLYTE', 'SEPARATOR'],
    '%',
    { ...SHARE, severalAtOnce: true },
    'Share of the mass that is lost up to the temperature of its conditions.',
    ['weight loss', 'TGA mass loss'],
  ),
  surfaceTension: number(['ALKALI_METAL'], 'J/m2', POSITIVE, 'Surface tension of the molten metal.', [
    'liquid surface tension',
  ]),
  interfacialEnergy: number(
    ['MATERIAL', 'COATING'],
    'J/m2',
    POSITIVE,
    'Excess free energy of the interface between this solid and the molten alkali metal, per area.',
  ),
  viscosity: number(
    ['ALKALI_METAL', 'MATERIAL', 'ELECTROLYTE'],
    'mPa.s',
    POSITIVE,
    'Dynamic viscosity of the liquid.',
    ['dynamic viscosity', 'μ'],
  ),
  poreRadius: number(['SUBSTRATE', 'SEPARATOR'], 'um', POSITIVE, 'Effective radius of the pores as capillaries.'),
  resistivity: number(['MATERIAL'], 'uOhm.cm', POSITIVE, 'Electric resistivity of the dense solid.', [
    'electrical resistivity',
  ]),
  bandGap: number(['MATERIAL'], 'eV', POSITIVE, 'Energy between valence and conduction band.', ['Eg']),
  electronAffinity: number(['MATERIAL'], 'eV', {}, 'Energy from the conduction band up to the vacuum.'),
  relativePermittivity: number(
    ['MATERIAL', 'ELECTROLYTE'],
    '1',
    { floor: 1 },
    'Static permittivity over that of the vacuum.',
    ['dielectric constant', 'permittivity', 'εr'],
  ),
  dopantDensity: number(['MATERIAL'], '/cm3', POSITIVE, 'Ionised dopants per volume of the semiconductor.', [
    'doping density',
  ]),
  price: number(
    ['ALKALI_METAL', 'MATERIAL', 'ELECTROLYTE'],
    '{USD}/kg',
    POSITIVE,
    'Price per mass, in US dollars of the year of its source.',
    ['cost'],
  ),
  carbonFootprint: number(
    ['ALKALI_METAL', 'MATERIAL', 'ELECTROLYTE'],
    'kg/kg',
    POSITIVE,
    'Carbon dioxide equivalent of making it, from cradle to gate, per mass.',
    ['CO2 footprint'],
  ),
  migrationBarrier: number(
    ['ALKALI_METAL', 'MATERIAL', 'COATING', 'ELECTROLYTE'],
    'eV',
    POSITIVE,
    'Highest energy on the way of an atom or ion from one site to the next, in the solid or on its surface.',
    ['diffusion barrier', 'hopping barrier', 'NEB barrier'],
  ),
  formationEnergy: number(
    ['MATERIAL', 'COATING', 'ELECTROLYTE'],
    'eV/{atom}',
    {},
    'Energy of the phase less that of its elements, per atom.',
    ['energy of formation', 'formation enthalpy'],
  ),
  solidDiffusivity: number(
    ['MATERIAL', 'SUBSTRATE', 'COATING', 'SEPARATOR', 'ELECTRODE'],
    'm2/s',
    POSITIVE,
    'Diffusivity of the alkali metal or its cation in the solid; of an electrode or a soaked separator, the apparent one.',
    [
      'diffusivity',
      'diffusion coefficient',
      'Na+ diffusion coefficient',
      'Li+ diffusion coefficient',
      'apparent diffusion coefficient',
    ],
  ),
} as const;
