import { number, POSITIVE } from './define.ts';

/** GPa. Diamond, the stiffest solid, has about 530. */
const STIFFNESS = { floor: 0, ceiling: 600 };
/** No isotropic solid is stable beyond. */
const POISSON = { floor: -1, ceiling: 0.5 };

/** Properties of crystals, their electrons and their surfaces, of the liquid metal on them, and of their price. */
export const ofSolid = {
  latticeParameterA: number(['ALKALI_METAL', 'MATERIAL'], 'nm', POSITIVE, 'Edge a of the conventional unit cell.'),
  latticeParameterC: number(
    ['ALKALI_METAL', 'MATERIAL'],
    'nm',
    POSITIVE,
    'Edge c of the conventional unit cell, along its axis of highest symmetry.',
  ),
  latticeAngleGamma: number(
    ['ALKALI_METAL', 'MATERIAL'],
    'deg',
    { floor: 0, ceiling: 180 },
    'Angle between the edges a and b of the conventional unit cell.',
  ),
  shearModulus: number(
    ['ALKALI_METAL', 'MATERIAL', 'SEPARATOR'],
    'GPa',
    STIFFNESS,
    'Shear modulus of the isotropic solid; of a separator, of the sheet as a whole.',
  ),
  poissonRatio: number(
    ['ALKALI_METAL', 'MATERIAL', 'SEPARATOR'],
    '1',
    POISSON,
    'Poisson’s ratio of the isotropic solid: contraction across over extension along a pull.',
  ),
  surfaceEnergy: number(
    ['ALKALI_METAL', 'MATERIAL'],
    'J/m2',
    POSITIVE,
    'Excess free energy of the solid surface, per area.',
  ),
  meltingPoint: number(['ALKALI_METAL'], 'K', POSITIVE, 'Temperature at which the solid metal melts, at 1 atm.'),
  surfaceTension: number(['ALKALI_METAL'], 'J/m2', POSITIVE, 'Surface tension of the molten metal.'),
  interfacialEnergy: number(
    ['MATERIAL', 'COATING'],
    'J/m2',
    POSITIVE,
    'Excess free energy of the interface between this solid and the molten alkali metal, per area.',
  ),
  viscosity: number(['ALKALI_METAL', 'ELECTROLYTE'], 'mPa.s', POSITIVE, 'Dynamic viscosity of the liquid.'),
  poreRadius: number(['SUBSTRATE', 'SEPARATOR'], 'um', POSITIVE, 'Effective radius of the pores as capillaries.'),
  resistivity: number(['MATERIAL'], 'uOhm.cm', POSITIVE, 'Electric resistivity of the dense solid.'),
  bandGap: number(['MATERIAL'], 'eV', POSITIVE, 'Energy between valence and conduction band.'),
  electronAffinity: number(['MATERIAL'], 'eV', {}, 'Energy from the conduction band up to the vacuum.'),
  relativePermittivity: number(['MATERIAL'], '1', { floor: 1 }, 'Static permittivity over that of the vacuum.'),
  dopantDensity: number(['MATERIAL'], '/cm3', POSITIVE, 'Ionised dopants per volume of the semiconductor.'),
  price: number(
    ['ALKALI_METAL', 'MATERIAL', 'ELECTROLYTE'],
    '{USD}/kg',
    POSITIVE,
    'Price per mass, in US dollars of the year of its source.',
  ),
  carbonFootprint: number(
    ['ALKALI_METAL', 'MATERIAL', 'ELECTROLYTE'],
    'kg/kg',
    POSITIVE,
    'Carbon dioxide equivalent of making it, from cradle to gate, per mass.',
  ),
} as const;
