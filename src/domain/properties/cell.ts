import { number, POSITIVE, SHARE, words } from './define.ts';

/** Of electrodes and cells: what they hold, how they were tested, what they achieved. */
export const ofCell = {
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
} as const;
