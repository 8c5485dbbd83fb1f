import { T_STANDARD } from '../../../../physics/constants.ts';
import { statedLaws } from '../../../cells/electrodeInterface.ts';
import { thermalEntries } from '../../../cells/thermalEntries.ts';
import type { ParameterTable } from '../../../parameterTable.ts';

const INTERFACE = 'property of metal, host and electrolyte together, to be measured or fitted';
const COUNTER = 'the same as at the working electrode';

/** Temperature, and how the numbers of the cell follow it. */
export const temperatureParameters = {
  referenceTemperature: {
    kind: 'NUMBER',
    symbol: 'T₀',
    unit: 'K',
    default: T_STANDARD,
    limits: { least: 200, most: 500 },
    source: 'the temperature at which conductivity, diffusivity and interfaces are known, 25 °C unless said',
    description: 'Temperature at which the numbers of electrolyte and interface hold.',
  },
  temperature: {
    ...thermalEntries.temperature,
    description:
      'Temperature of the cell, uniform. Conductivity, diffusivity and the interfaces follow it by Arrhenius, the thermal voltage RT/F in proportion.',
  },
  transportActivationEnergy: {
    ...thermalEntries.transportActivationEnergy,
    description: 'Activation energy of conductivity and salt diffusivity.',
  },
  interfaceActivationEnergy: {
    ...thermalEntries.interfaceActivationEnergy,
    description: 'Activation energy of the interface: of its resistance, and of 1/i₀.',
  },
} as const satisfies ParameterTable;

/** The interfaces between the electrodes and the electrolyte. */
export const interfaceParameters = {
  interfaceLaw: {
    kind: 'CHOICE',
    choices: statedLaws,
    default: 'UNDECIDED',
    source: 'one voltage at one current cannot tell the laws apart',
    description:
      'Overpotential of each electrode: proportional to the current, or after Butler and Volmer, or after Marcus, Hush and Chidsey. UNDECIDED: the law of the number that is given by hand; else between both laws, by `lawShare`.',
  },
  lawShare: {
    kind: 'NUMBER',
    symbol: 'w',
    unit: '1',
    default: 0.5,
    defaultBand: [0, 1],
    defaultShape: 'UNIFORM',
    limits: { least: 0, most: 1 },
    source:
      'Rate tests of sodium foil lie between the two laws (shares 0.59 and 0.62); any share is assumed to be as likely.',
    description:
      'Weight w of the ohmic law where the law is undecided: V = V_ohmic^w · V_ButlerVolmer^(1 − w), both fitted to the same claims. The rate tests: 82, 156, 340 mV at 1, 2, 5 mA/cm² give w = 0.62 and 0.59 (H. Wang et al., Nano-Micro Lett. 14, 23 (2022), doi:10.1007/s40820-021-00756-7).',
  },
  saturationExponent: {
    kind: 'NUMBER',
    symbol: 'k',
    unit: '1',
    default: 0,
    defaultBand: [0, 0.4],
    limits: { least: 0, most: 1 },
    source:
      'Interfaces of sodium and potassium lose resistance as the current rises (Hess, Electrochim. Acta 244, 69 (2017), doi:10.1016/j.electacta.2017.05.017, abstract); no saturation is assumed in half of the cases.',
    description:
      'Saturation of the interface: its overpotential at current i is that of the law times (i/i₁)^(−k), i₁ the tested current.',
  },
  replicateFactor: {
    kind: 'NUMBER',
    symbol: 'f_rep',
    unit: '1',
    default: 1,
    limits: { least: 0.01, most: 100 },
    source: 'the very cell that was tested',
    description:
      'Overpotential of the interfaces of this cell at the tested current over that of the measured cell. It scatters where the request has `of: ANOTHER`; not with an interface by hand.',
  },
  interfaceResistance: {
    kind: 'NUMBER',
    symbol: 'R_int',
    unit: 'Ohm.cm2',
    default: null,
    optional: true,
    limits: { least: 0, most: 1e6 },
    source: INTERFACE,
    description: 'Resistance of one interface, charge transfer and film, times geometric area; with OHMIC.',
  },
  exchangeCurrentDensity: {
    kind: 'NUMBER',
    symbol: 'i₀',
    unit: 'mA/cm2',
    default: null,
    optional: true,
    limits: { above: 0, most: 1e6 },
    source: INTERFACE,
    description: 'Exchange current density per active area at c₀; not with OHMIC.',
  },
  reorganisationEnergy: {
    kind: 'NUMBER',
    symbol: 'Λ',
    unit: 'eV',
    default: null,
    optional: true,
    limits: { least: 0.02, most: 5 },
    source: INTERFACE,
    description:
      'Reorganisation energy of the charge transfer; with MARCUS_HUSH_CHIDSEY, which needs it and an exchange current density by hand.',
  },
  filmResistance: {
    kind: 'NUMBER',
    symbol: 'R_film',
    unit: 'Ohm.cm2',
    default: 0,
    limits: { least: 0, most: 1e6 },
    source: 'no film unless given',
    description: 'Resistance of the film on one electrode times active area; not with OHMIC.',
  },
  activeAreaRatio: {
    kind: 'NUMBER',
    symbol: 'f',
    unit: '1',
    default: 1,
    limits: { above: 0, most: 1000 },
    source: 'flat unless given',
    description: 'Area that plates and strips per geometric area of the electrode; not with OHMIC.',
  },
  counterInterfaceResistance: {
    kind: 'NUMBER',
    symbol: 'R_int,c',
    unit: 'Ohm.cm2',
    default: null,
    optional: true,
    limits: { least: 0, most: 1e6 },
    source: COUNTER,
    description: 'Interface resistance of the counter electrode, where it differs.',
  },
  counterExchangeCurrentDensity: {
    kind: 'NUMBER',
    symbol: 'i₀,c',
    unit: 'mA/cm2',
    default: null,
    optional: true,
    limits: { above: 0, most: 1e6 },
    source: COUNTER,
    description: 'Exchange current density of the counter electrode, where it differs.',
  },
} as const satisfies ParameterTable;
