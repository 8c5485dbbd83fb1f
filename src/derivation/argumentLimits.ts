import type { MetricArgument } from './metric.ts';

/**
 * The least and the greatest value of the quantities that callers give, in the unit of their name, and what sets them.
 * They are wide: what lies beyond is no cell, or the formulas of the metrics do not hold there.
 */
type Limits = Required<Pick<MetricArgument, 'floor' | 'ceiling' | 'reason'>>;

const limits = (floor: number, ceiling: number, reason: string): Limits => ({ floor, ceiling, reason });

/** mA/cm². Corrosion of alkali metals in organic electrolytes takes currents of the order of 0.1 µA/cm². */
export const CURRENT_PER_AREA = limits(
  1e-4,
  1e4,
  'below it the metal corrodes faster than it is plated, above it no electrolyte conducts',
);

/** mA·h/cm². A millimetre of sodium holds 113 mA·h/cm². */
export const AREAL_CAPACITY = limits(0, 1000, 'a centimetre of alkali metal holds about as much');

/** mA·h/cm². All cycles of a test together. */
export const SUMMED_CAPACITY = limits(0, 1e6, 'ten years of cycling at 10 mA/cm² pass about as much');

/** V. No electrolyte is stable beyond: the widest windows are some 6 V. */
export const VOLTAGE = limits(0, 10, 'no electrolyte survives more');

/** mV. The same, of a whole cell. */
export const CELL_OVERPOTENTIAL = limits(0, 10_000, 'no electrolyte survives more');

/** mV, of one surface: more would reduce the electrolyte instead. */
export const SURFACE_OVERPOTENTIAL = limits(0, 1000, 'beyond 1 V the electrolyte is reduced instead of the metal');

/** eV. Elements have from 2.1 (caesium) to 5.9 (platinum). */
export const WORK_FUNCTION = limits(1, 10, 'the work functions of all solids lie within');

/** Counts of cycles. */
export const CYCLES = limits(0, 1e6, 'at ten cycles a day that is more than two centuries');

/** h. */
export const LIFETIME = limits(0, 1e6, 'that is more than a century');

/** nm. The diameter of an atom is about 0.3 nm. */
export const FILM_THICKNESS = limits(
  0.1,
  1e6,
  'a layer is at least an atom thick, and no film thicker than a millimetre',
);

/** nm, of islands and nuclei. */
export const NUCLEUS_DIAMETER = limits(0.3, 1e6, 'a nucleus is at least an atom wide');

/** nm, from centre to centre. */
export const NUCLEUS_SPACING = limits(
  0.3,
  1e7,
  'nuclei are at least an atom apart, and no surface has one per centimetre',
);

/** In how many dimensions a nucleus is round. */
export const NUCLEUS_DIMENSIONS = limits(2, 3, 'a nucleus is a ridge or a hemisphere');

/** µm. From a layer of atoms to a plate. */
export const LAYER_THICKNESS = limits(1e-4, 1e5, 'a layer is at least an atom thick, and no plate thicker than 10 cm');

/** Of a separator over the free solution, which has 1. */
export const MACMULLIN_NUMBER = limits(
  1,
  1000,
  'a separator conducts no better than the solution, and not a thousand times worse',
);

/** GPa. The softest gels have some pascals. */
export const SHEAR_MODULUS = limits(1e-9, 600, 'a liquid has none, and diamond, the stiffest solid, has about 530 GPa');

/** Of isotropic solids. */
export const POISSON_RATIO = limits(-1, 0.5, 'no isotropic solid is stable beyond');

/** Partial molar volumes of a cation and its metal. */
export const CATION_VOLUME_RATIO = limits(0, 100, 'no cation takes a hundred times the volume of its atom');

/** g/L. The densest solutions known have 4.3 kg/L. */
export const MASS_CONCENTRATION = limits(0, 5000, 'no solution is denser');

/** W·h/kg. Lithium and oxygen have 11 400 W·h/kg, of the lithium alone. */
export const SPECIFIC_ENERGY = limits(1, 12_000, 'the reaction of lithium with oxygen has no more');

/** mA·h/g. */
export const METAL_CAPACITY = limits(1, 3862, 'lithium, the lightest metal, has 3861 mA·h/g');

/** %. Conservation of charge and energy. */
export const EFFICIENCY = limits(0, 100, 'no more comes out than went in');

/** %. */
export const FRACTION = limits(0, 100, 'a part is no more than the whole');

/** %. */
export const RETENTION = limits(0, 100, 'more than all cannot be kept, cycle after cycle');

/** Capacities of negative over positive electrode. */
export const NP_RATIO = limits(0, 1000, 'a plate against the thinnest cathode has no more');

/** mg/cm². A centimetre of lead weighs 11 g/cm². */
export const AREAL_MASS = limits(0, 1e4, 'a centimetre of metal weighs about as much');

/** mg/cm², of active material; the thickest electrodes have some 100 mg/cm². */
export const LOADING = limits(1e-3, 1000, 'electrodes have from a few atoms to some millimetres of active material');

/** mg/(mA·h). Flooded coin cells have some hundreds. */
export const ELECTROLYTE_DOSE = limits(0, 1e4, 'cells have no more electrolyte than that');

/** J/m². Molten metals have from 0.07 (caesium) to 2.5 (tungsten). */
export const SURFACE_TENSION = limits(0.01, 3, 'the surface tensions of all molten metals lie within');

/** s. */
export const WICKING_TIME = limits(0, 1e6, 'after days the metal has reacted with the support');

/** µΩ·cm. From silver to sulfur. */
export const RESISTIVITY = limits(1, 1e24, 'silver, the best conductor, has 1.6 µΩ·cm, sulfur, the worst, 1e23 µΩ·cm');

/** cm. */
export const COLLECTOR_LENGTH = limits(0, 1000, 'no collector is longer than 10 m');

/** nm, of X-rays, electrons and neutrons. */
export const WAVELENGTH = limits(1e-3, 10, 'lattices diffract waves of that length');

/** Of the planes of one reflection. */
export const MILLER_INDEX = limits(-100, 100, 'planes that are so close diffract nothing');

/** cm³/mol, of one formula unit of a solid. Diamond has 3.4. */
export const MOLAR_VOLUME = limits(1, 10_000, 'diamond, the densest packing of atoms, has 3.4 cm³/mol');

/** cm³/mol, of products that there may be none of. */
export const MOLAR_VOLUME_IF_ANY = limits(0, 10_000, 'no formula unit is larger');

/** Charge numbers: osmium and ruthenium reach 8. */
export const ION_CHARGE = limits(1, 8, 'no element goes beyond the oxidation state 8');

/** Electrons of a formula unit; carbon takes up a potassium for 36 atoms. What the formula itself sets is narrower. */
export const ELECTRONS = limits(0.01, 100, 'no formula unit of an electrode exchanges more');
