import { claimed, ofPart } from '../../../derivation/origins.ts';
import { diffusivity } from '../../../derivation/quantities/diffusivity.ts';
import { porosity } from '../../../derivation/quantities/porosity.ts';
import { usualExponent } from '../../../derivation/quantities/transportFactor.ts';
import { electrolyteLaws } from '../../cells/electrolyteLaws.ts';
import type { Hold } from '../../cells/halfCycles.ts';
import type { OwnLaws } from '../../cells/ownLaws.ts';
import type { ParameterTable, Values } from '../../parameterTable.ts';
import { cyclingParameters } from './parameters/cycling.ts';
import { interfaceParameters, temperatureParameters } from './parameters/interface.ts';

const ELECTROLYTE = 'property of the electrolyte, to be measured';
const SEPARATOR = 'property of the separator, to be measured';
const NUMERICS = 'choice of the numerical method';

/** Every parameter of the model. The table validates input, gives the help texts and names the entries of a ledger. */
export const parameterTable = {
  separatorThickness: {
    kind: 'NUMBER',
    symbol: 'L',
    unit: 'um',
    default: null,
    origin: claimed('thickness', 'separator'),
    limits: { least: 0.1, most: 50_000 },
    source: SEPARATOR,
    description: 'Distance between the two electrodes, filled by the separator; up to that of a capillary cell.',
  },
  porosity: {
    kind: 'NUMBER',
    symbol: 'ε',
    unit: '1',
    default: null,
    origin: ofPart(porosity, 'separator'),
    limits: { above: 0, most: 1 },
    source: SEPARATOR,
    description: 'Volume of electrolyte per volume of the soaked separator.',
  },
  bruggemanExponent: {
    kind: 'NUMBER',
    symbol: 'b',
    unit: '1',
    default: usualExponent.value,
    optional: true,
    defaultBand: [usualExponent.low, usualExponent.high],
    origin: claimed('bruggemanExponent', 'separator'),
    limits: { least: 1, most: 5 },
    source: usualExponent.reason,
    description: 'Exponent of the transport factor g = εᵇ; only without a MacMullin number.',
  },
  macMullinNumber: {
    kind: 'NUMBER',
    symbol: 'N_M',
    unit: '1',
    default: null,
    optional: true,
    origin: claimed('macMullinNumber', 'separator'),
    limits: { least: 1, most: 1000 },
    source: SEPARATOR,
    description: 'Resistance of the soaked separator over that of the free solution in its place; g = 1/N_M.',
  },
  saltConcentration: {
    kind: 'NUMBER',
    symbol: 'c₀',
    unit: 'mol/L',
    default: null,
    origin: claimed('saltConcentration', 'electrolyte'),
    limits: { above: 0, most: 20 },
    source: ELECTROLYTE,
    description: 'Amount of salt per volume of electrolyte, uniform at rest.',
  },
  ionicConductivity: {
    kind: 'NUMBER',
    symbol: 'κ',
    unit: 'mS/cm',
    default: null,
    origin: claimed('ionicConductivity', 'electrolyte'),
    limits: { above: 0, most: 1000 },
    source: ELECTROLYTE,
    description: 'Conductivity of the free solution at the salt concentration.',
  },
  saltDiffusivity: {
    kind: 'NUMBER',
    symbol: 'D',
    unit: 'm2/s',
    default: null,
    origin: ofPart(diffusivity, 'electrolyte'),
    limits: { above: 0, most: 1e-7 },
    source: ELECTROLYTE,
    description: 'Diffusivity of the salt in the free solution at the salt concentration.',
  },
  transferenceNumber: {
    kind: 'NUMBER',
    symbol: 't₊',
    unit: '1',
    default: null,
    origin: claimed('transferenceNumber', 'electrolyte'),
    limits: { least: -1, below: 1 },
    source: ELECTROLYTE,
    description:
      'Share of the current that the alkali cation carries in a uniform solution; negative where it moves in negative complexes.',
  },
  thermodynamicFactor: {
    kind: 'NUMBER',
    symbol: '1 + ∂ln f±/∂ln c',
    unit: '1',
    default: 1,
    defaultBand: [1, 2],
    origin: claimed('thermodynamicFactor', 'electrolyte'),
    limits: { above: 0, most: 10 },
    source: 'ideal solution; the band is assumed',
    description: 'Thermodynamic factor of the salt: multiplies the concentration overpotential.',
  },
  electrolyteLaw: {
    kind: 'CHOICE',
    choices: [...(Object.keys(electrolyteLaws) as (keyof typeof electrolyteLaws)[]), 'OWN'] as const,
    default: 'CONSTANT',
    source: 'measured at one composition; NaPF₆ in EC:PC after doi:10.1016/j.electacta.2021.139764 for CHAYAMBUKA_2022',
    description:
      'How diffusivity and conductivity depend on concentration, relative to their values at c₀. OWN: as the `laws` of the request say.',
  },
  ...temperatureParameters,
  ...interfaceParameters,
  seriesResistance: {
    kind: 'NUMBER',
    symbol: 'R_ext',
    unit: 'Ohm.cm2',
    default: 0,
    limits: { least: 0, most: 1e6 },
    source: 'leads and contacts are neglected unless given',
    description: 'Resistance of leads, contacts and collectors times geometric area.',
  },
  ...cyclingParameters,
  nodes: {
    kind: 'NUMBER',
    symbol: 'N',
    unit: '1',
    default: 200,
    limits: { least: 10, most: 5000 },
    integer: true,
    source: NUMERICS,
    description:
      'Number of finite volumes across the separator; finer at the electrodes where the shortest step of the current is short for the gap.',
  },
  timeTolerance: {
    kind: 'NUMBER',
    symbol: 'δ',
    unit: '1',
    default: 1e-5,
    limits: { least: 1e-9, most: 1e-2 },
    source: NUMERICS,
    description: 'Error of the concentration allowed in a time step, over c₀.',
  },
} as const satisfies ParameterTable;

export type ParameterName = keyof typeof parameterTable;
type Parameters = Values<typeof parameterTable>;

/**
 * The parameters of an electrode's overpotential. The salt does not depend on them, and a measured cell can be fitted
 * for them.
 */
export const interfaceNumbers = [
  'interfaceResistance',
  'exchangeCurrentDensity',
  'counterInterfaceResistance',
  'counterExchangeCurrentDensity',
] as const satisfies readonly ParameterName[];

/** What a half-cycle is made of; a complete cell has it in numbers that are always there, or as what is held. */
type OfHalfCycle = 'currentDensity' | 'arealCapacity' | 'appliedPotential' | 'holdDuration';

/** A cell, complete except for the numbers of its interfaces. */
export type CellParameters = Omit<Parameters, (typeof interfaceNumbers)[number] | OfHalfCycle> & {
  /** A m⁻² and C m⁻²; NaN where a voltage is held: the current then follows. */
  readonly currentDensity: number;
  readonly arealCapacity: number;
  /** The voltage that is held in place of the current. */
  readonly hold?: Hold | null;
  /** Where `electrolyteLaw` is OWN. */
  readonly laws?: OwnLaws;
};
