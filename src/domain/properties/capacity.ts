import { number, POSITIVE } from './define.ts';

/** Capacities and energies of cells, and what is left of them. */
export const ofCapacity = {
  capacityRetention: number(
    ['CELL'],
    '%',
    { floor: 0 },
    'Capacity after the cycles of its conditions over that of the first cycle of the test.',
    ['retention', 'capacity retained', 'cycling retention'],
  ),
  capacityRetentionPerCycle: number(
    ['CELL'],
    '%',
    { floor: 0 },
    'Factor by which the capacity shrinks in each cycle, compounded. Over a whole test it is capacityRetention.',
    ['retention per cycle'],
  ),
  capacityFadePerCycle: number(
    ['CELL'],
    '%',
    { ceiling: 100 },
    'Share of the first capacity that is lost per cycle, on average. What is left of the cycle before is capacityRetentionPerCycle.',
    ['fade per cycle', 'capacity fade', 'decay rate', 'capacity decay per cycle', 'fade rate'],
  ),
  relativeCapacity: number(
    ['ELECTRODE', 'CELL'],
    '%',
    { floor: 0 },
    'Capacity under its conditions over that which the condition relativeTo names: at another rate or temperature, in theory, of the whole curve.',
    [
      'capacity ratio',
      'rate retention',
      'share of the theoretical capacity',
      'plateau share',
      'low-temperature retention',
    ],
  ),
  retainedArealCapacity: number(['CELL'], 'mA.h/cm2', POSITIVE, 'Areal capacity left at the end of the test.', [
    'areal capacity left',
  ]),
  dischargeCapacity: number(
    ['CELL'],
    'mA.h/g',
    POSITIVE,
    'Charge that a discharge passes per mass of what the condition massBasis names.',
    ['discharge specific capacity', 'initial discharge capacity', 'sodiation capacity', 'lithiation capacity'],
  ),
  chargeCapacity: number(
    ['CELL'],
    'mA.h/g',
    POSITIVE,
    'Charge that a charge passes per mass of what the condition massBasis names.',
    [
      'charge specific capacity',
      'charging capacity',
      'initial charge capacity',
      'desodiation capacity',
      'delithiation capacity',
    ],
  ),
  reversibleCapacity: number(
    ['CELL'],
    'mA.h/g',
    POSITIVE,
    'Charge that goes in and out in a cycle per mass of what the condition massBasis names, where the source does not say charge or discharge.',
    ['capacity', 'cycling specific capacity', 'rate capacity', 'delivered capacity'],
  ),
  irreversibleCapacity: number(
    ['ELECTRODE', 'CELL'],
    'mA.h/g',
    POSITIVE,
    'Charge of the first cycle that does not come back, per mass of what the condition massBasis names.',
    ['first-cycle loss', 'capacity lost in the first cycle'],
  ),
  irreversibleArealCapacity: number(
    ['ELECTRODE', 'CELL'],
    'mA.h/cm2',
    POSITIVE,
    'Charge of the first cycle that does not come back, per geometric electrode area.',
    ['areal first-cycle loss'],
  ),
  specificEnergy: number(
    ['CELL', 'MATERIAL', 'SOURCE'],
    'W.h/kg',
    POSITIVE,
    'Energy delivered per mass: of the stack for a cell, of the active material for a material, of the cells reported for a source.',
    ['gravimetric energy density', 'energy density by mass', 'energy per mass'],
  ),
  specificEnergyGain: number(['CELL'], '%', {}, 'Relative gain in specific energy over the cell it is compared with.', [
    'gain in specific energy',
  ]),
  energyDensity: number(
    ['CELL', 'SOURCE'],
    'W.h/L',
    POSITIVE,
    'Energy delivered per volume of what the source counts.',
    ['volumetric energy density', 'energy per volume', 'full-cell energy density'],
  ),
} as const;
