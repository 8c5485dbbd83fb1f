import { type ConditionType, choice, filtered, freeWords, numeric, subject } from './define.ts';

/** What a claim can depend on: a closed list. */
export const conditions = {
  currentDensity: filtered('mA/cm2', 'Magnitude of the current density, per geometric electrode area.', [
    'current',
    'areal current',
    'j',
  ]),
  arealCapacity: filtered('mA.h/cm2', 'Charge passed in each half-cycle, per geometric electrode area.', [
    'capacity',
    'cycled capacity',
    'cycling capacity',
    'areal charge',
  ]),
  temperature: filtered('K', 'Temperature of the test or the measurement.', ['T', 'test temperature']),
  cycles: filtered('{cycle}', 'Number of cycles after which it holds, or over which it is averaged.', [
    'cycle',
    'cycle number',
    'number of cycles',
  ]),
  potential: numeric('V', 'Potential of the electrode or voltage of the cell at which it holds.', [
    'voltage',
    'bias',
    'plateau',
  ]),
  electrolyte: subject(['ELECTROLYTE'], 'The electrolyte.', []),
  separator: subject(['SEPARATOR'], 'The separator.', ['membrane']),
  layer: subject(
    ['ALKALI_METAL', 'MATERIAL', 'SUBSTRATE', 'COATING'],
    'The layer or the phase of the subject that is meant.',
    ['phase', 'part'],
  ),
  counterElectrode: subject(['ALKALI_METAL', 'MATERIAL', 'SUBSTRATE', 'ELECTRODE'], 'What the counter electrode is.', [
    'counter',
  ]),
  reference: freeWords('The reference electrode of a potential: `Na/Na+`, `SHE`.', [
    'reference electrode',
    'versus',
    'vs',
    'against',
  ]),
  medium: freeWords('What is around it: a liquid, a gas, a melt.', ['solvent', 'atmosphere']),
  protocol: freeWords('The test, or the step of it.', ['test', 'step', 'procedure']),
  massBasis: choice(
    [
      'with electrolyte',
      'without electrolyte',
      'with package',
      'electrode',
      'both active materials',
      'active material',
      'negative active material',
      'positive active material',
    ],
    'What a mass, or a charge or an energy per mass, counts; without a further word, of the stack.',
    ['basis', 'mass counted', 'basis of mass'],
  ),
  areaBasis: choice(
    ['geometric area', 'true area'],
    'The area by which a current or a resistance is divided or multiplied.',
    ['basis of area'],
  ),
  testEnd: choice(
    ['failed', 'ended'],
    'Whether the cell failed, or the test was stopped or shown no further while the cell still worked.',
    ['ended', 'end of test'],
    { compared: 'NEVER' },
  ),
  cRate: numeric('/h', 'Reciprocal of the time in which the whole capacity would pass.', ['rate']),
  specificCurrent: numeric('mA/g', 'Magnitude of the current per mass of active material.', [
    'current per mass',
    'gravimetric current',
  ]),
  capacityOfRate: numeric('mA.h/g', 'What a C-rate counts as the whole capacity, per mass of active material.', [
    '1C definition',
    '1C capacity',
    '1C',
  ]),
  lowerVoltage: numeric('V', 'Lower limit of the voltage, at which discharging ends.', [
    'lower cut-off',
    'lower cut-off voltage',
    'minimum voltage',
  ]),
  upperVoltage: numeric('V', 'Upper limit of the voltage, at which charging or stripping ends.', [
    'upper cut-off',
    'upper cut-off voltage',
    'maximum voltage',
    'stripping cut-off',
  ]),
  halfCycle: choice(['plating', 'stripping', 'charge', 'discharge'], 'The half-cycle in which it was seen.', [
    'charge or discharge',
  ]),
  stackPressure: numeric('MPa', 'Pressure on electrodes and electrolyte.', ['pressure', 'applied pressure']),
  formingPressure: numeric('MPa', 'Pressure at which the pellet or the electrode was pressed before.', [
    'press',
    'pressing pressure',
  ]),
  electrodeArea: numeric('cm2', 'Geometric area of the electrode.', ['area', 'electrode size'], {
    compared: 'WHERE_NEEDED',
  }),
  thickness: numeric('um', 'Thickness of the piece.', ['layer thickness']),
  depth: numeric('nm', 'Depth below the surface.', ['sputter depth', 'etching depth']),
  activeMaterialLoading: numeric('mg/cm2', 'Mass of active material per geometric electrode area.', [
    'loading',
    'mass loading',
    'active loading',
  ]),
  platedCapacity: numeric(
    'mA.h/cm2',
    'Charge of metal that was plated before the test, per geometric electrode area.',
    ['pre-plated capacity', 'pre-deposited capacity', 'pre-stored capacity', 'pre-deposited Na'],
  ),
  npRatio: numeric('1', 'Areal capacity of the negative electrode over that of the positive.', ['N/P', 'N/P ratio']),
  electrolyteVolume: numeric('uL', 'Volume of electrolyte in the cell.', ['electrolyte amount', 'electrolyte dose']),
  electrolyteToCapacity: numeric('mg/(mA.h)', 'Mass of electrolyte per capacity of the cell.', [
    'E/C',
    'E/C ratio',
    'electrolyte to capacity ratio',
  ]),
  concentration: numeric('mol/L', 'Amount of salt per volume of solution.', ['salt concentration', 'molarity']),
  time: numeric('h', 'Time from the start of the test or the rest at which it holds.', ['duration', 'pause', 'after']),
  scanRate: numeric('mV/s', 'Rate at which the potential was swept.', ['sweep rate', 'scan speed']),
  component: subject(['ALKALI_METAL', 'MATERIAL'], 'The component of a mixture whose share is meant.', [
    'of component',
    'additive',
    'constituent',
  ]),
  species: freeWords('The atom, ion, bond, site or pair of them that is meant: `F`, `Na–O(TFSI)`, `I_D/I_G`.', [
    'element',
    'bond',
    'site',
    'pair',
  ]),
  facet: freeWords('Miller indices of the surface: `(110)`.', ['surface', 'crystal face']),
  adsorbate: subject(['ALKALI_METAL', 'MATERIAL'], 'What is adsorbed.', ['adsorbed atom', 'adatom']),
  signConvention: choice(
    ['negative where bound', 'positive where bound'],
    'The sign that the source gives to the energy of something bound.',
    ['sign', 'convention of sign'],
  ),
  direction: freeWords('Direction in the crystal or the sheet: `along c`, `through the plane`.', [
    'axis',
    'orientation',
  ]),
  process: choice(
    [
      'charge transfer',
      'ion transport in the SEI',
      'charge transfer and SEI',
      'desolvation',
      'ionic conduction',
      'electronic conduction',
      'diffusion in the solid',
      'nucleation',
      'SEI growth',
      'contact',
      'whole cell',
    ],
    'The process whose resistance, activation energy or charge is meant.',
    ['mechanism', 'of process'],
  ),
  hysteresis: choice(
    ['one plateau', 'both plateaus'],
    'Whether a voltage is that of one plateau, V, or the gap between both, 2V.',
    ['V or 2V'],
  ),
  relativeTo: freeWords('What a share or a ratio is relative to: `at 0.05C`, `theoretical capacity`.', [
    'compared with',
    'share of',
  ]),
  state: freeWords('State of the sample: `pristine`, `after wetting`, `sintered at 275 °C for 12 h`.', [
    'condition of the sample',
    'treatment',
  ]),
  method: freeWords(
    'How it was measured or computed: `Tafel`, `DFT PBE-D3`, `Bruce–Vincent`.',
    ['technique', 'measured by'],
    { compared: 'NEVER' },
  ),
  repeats: numeric('1', 'How many cells or samples were measured.', ['n', 'number of samples', 'replicates'], {
    compared: 'NEVER',
  }),
  plusMinus: choice(
    ['standard deviation', 'standard error', '95 % interval', 'range'],
    'What the source means by the number after ±.',
    ['±', '+/-', 'error'],
    { compared: 'NEVER' },
  ),
} as const satisfies Record<string, ConditionType>;

type Conditions = typeof conditions;
/** The names of conditions of which the table says this. */
export type ConditionsWith<T> = { [N in keyof Conditions]: Conditions[N] extends T ? N : never }[keyof Conditions];
