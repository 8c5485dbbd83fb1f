import { claimed, derived, ofPart } from '../../../../derivation/origins.ts';
import { cationDiffusivityMetric } from '../../../../derivation/quantities/diffusivity.ts';
import { molarVolume } from '../../../../derivation/quantities/molarVolume.ts';
import { porosity } from '../../../../derivation/quantities/porosity.ts';
import { transportFactorMetric } from '../../../../derivation/quantities/transportFactor.ts';
import type { ParameterTable } from '../../../parameterTable.ts';
import { thermalParameters } from './temperature.ts';

const METAL = 'property of the metal';
const ELECTROLYTE = 'property of the electrolyte, to be measured';

export const metalParameters = {
  molarVolume: {
    kind: 'NUMBER',
    symbol: 'V_m',
    unit: 'cm3/mol',
    default: null,
    origin: derived(molarVolume, 'metal'),
    limits: { least: 1, most: 100 },
    source: METAL,
    description: 'Volume of a mole of the metal.',
  },
  surfaceEnergy: {
    kind: 'NUMBER',
    symbol: 'γ',
    unit: 'J/m2',
    default: null,
    origin: claimed('surfaceEnergy', 'metal'),
    recordsOnly: true,
    limits: { least: 0, most: 3 },
    source: METAL,
    description: 'Energy of the surface between metal and electrolyte, isotropic.',
  },
  exchangeCurrentDensity: {
    kind: 'NUMBER',
    symbol: 'i₀',
    unit: 'A/m2',
    default: 30,
    defaultBand: [10, 165],
    origin: claimed('exchangeCurrentDensity', 'metal'),
    limits: { above: 0, most: 1e6 },
    source:
      'assumed for a film-covered alkali metal; the band spans Li in carbonates, doi:10.1021/acsenergylett.0c00031',
    description: 'Exchange current density of the flat metal at c₀, at the temperature at which it is known.',
  },
  transferCoefficient: {
    kind: 'NUMBER',
    symbol: 'α',
    unit: '1',
    default: 0.5,
    defaultBand: [0.3, 0.7],
    limits: { above: 0, below: 1 },
    source: 'symmetric barrier; the band is assumed',
    description: 'Cathodic charge-transfer coefficient; the anodic one is 1 − α.',
  },
} as const satisfies ParameterTable;

export const electrolyteParameters = {
  electrodeGap: {
    kind: 'NUMBER',
    symbol: 'L',
    unit: 'um',
    default: 10,
    defaultBand: [5, 300],
    origin: claimed('thickness', 'separator'),
    limits: { least: 0.01, most: 10_000 },
    source:
      'no separator is named: assumed, from a gap narrower than any separator to a glass fibre mat that is not pressed',
    description: 'Distance from the substrate to the reservoir, where the salt stays at c₀: that of the separator.',
  },
  separatorPorosity: {
    kind: 'NUMBER',
    symbol: 'ε',
    unit: '1',
    default: 1,
    origin: ofPart(porosity, 'separator'),
    limits: { above: 0, most: 1 },
    source: 'free solution in the gap: no separator is named',
    description: 'Volume of electrolyte per volume of the soaked separator; 1 is free solution.',
  },
  transportFactor: {
    kind: 'NUMBER',
    symbol: 'g',
    unit: '1',
    default: 1,
    origin: derived(transportFactorMetric, 'separator'),
    limits: { above: 0, most: 1 },
    source: 'free solution in the gap: no separator is named',
    description: 'Diffusivity of the salt in the separator over that in free solution; 1 is free solution.',
  },
  saltConcentration: {
    kind: 'NUMBER',
    symbol: 'c₀',
    unit: 'mol/L',
    default: 1,
    origin: claimed('saltConcentration', 'electrolyte'),
    recordsOnly: true,
    limits: { above: 0, most: 20 },
    source: ELECTROLYTE,
    description: 'Salt concentration of the reservoir.',
  },
  cationDiffusivity: {
    kind: 'NUMBER',
    symbol: 'D₊',
    unit: 'm2/s',
    default: 7.24e-11,
    defaultBand: [4e-11, 1.5e-10],
    origin: derived(cationDiffusivityMetric, 'electrolyte'),
    recordsOnly: true,
    limits: { above: 0, most: 1e-7 },
    source: 'Nernst–Einstein from 6.8 mS/cm at 1 mol/L and t₊ = 0.4; the band is assumed',
    description: 'Diffusivity of the metal ion, at the temperature at which it is known.',
  },
  transferenceNumber: {
    kind: 'NUMBER',
    symbol: 't₊',
    unit: '1',
    default: 0.4,
    defaultBand: [0.3, 0.5],
    origin: claimed('transferenceNumber', 'electrolyte'),
    recordsOnly: true,
    limits: { above: 0, below: 1 },
    source: 'assumed, with its band',
    description: 'Share of the current that the metal ions carry in a uniform solution.',
  },
  ...thermalParameters,
  doubleLayerCapacitance: {
    kind: 'NUMBER',
    symbol: 'C_dl',
    unit: 'uF/cm2',
    default: 20,
    defaultBand: [5, 50],
    limits: { above: 0, most: 1e4 },
    source: 'assumed, of the order of a metal in an organic electrolyte',
    description: 'Capacitance of the electrode per geometric area; charged by the current before anything nucleates.',
  },
  transport: {
    kind: 'CHOICE',
    choices: ['AUTOMATIC', 'QUASI_STEADY', 'TRANSIENT'],
    default: 'AUTOMATIC',
    source: 'TRANSIENT where the salt takes more than 4 % of the time at one drive to settle, else QUASI_STEADY',
    description:
      'Whether the salt is always in its steady state, or follows with diffusion; AUTOMATIC chooses one of them for the run.',
  },
} as const satisfies ParameterTable;
