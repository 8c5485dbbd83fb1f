import { derived } from '../../../../derivation/origins.ts';
import { depositThicknessMetric } from '../../../../derivation/quantities/depositThickness.ts';
import type { ParameterTable } from '../../../parameterTable.ts';

const PROTOCOL = 'choice of the experiment';

/** The protocol of the electrode. Magnitudes are positive; the potential has its sign. */
export const protocolParameters = {
  control: {
    kind: 'CHOICE',
    choices: ['POTENTIOSTATIC', 'GALVANOSTATIC'],
    default: 'POTENTIOSTATIC',
    source: PROTOCOL,
    description: 'What is held while plating: the potential of the substrate, or the current.',
  },
  appliedPotential: {
    kind: 'NUMBER',
    symbol: 'V',
    unit: 'V',
    default: null,
    optional: true,
    limits: { least: -1, below: 0 },
    source: PROTOCOL,
    description:
      'Potential of the substrate while plating, against the metal in the electrolyte far away; with POTENTIOSTATIC.',
  },
  currentDensity: {
    kind: 'NUMBER',
    symbol: 'i',
    unit: 'mA/cm2',
    default: null,
    optional: true,
    limits: { least: 1e-4, most: 1e4 },
    source: PROTOCOL,
    description: 'Magnitude of the plating current per geometric area; with GALVANOSTATIC.',
  },
  thickness: {
    kind: 'NUMBER',
    symbol: 'h̄',
    unit: 'nm',
    default: 100,
    origin: derived(depositThicknessMetric, 'metal'),
    recordsOnly: true,
    limits: { least: 0.1, most: 1e6 },
    source: PROTOCOL,
    description: 'Volume of metal per geometric area at which plating ends.',
  },
  onDuration: {
    kind: 'NUMBER',
    symbol: 't_on',
    unit: 's',
    default: null,
    optional: true,
    limits: { above: 0, most: 1e6 },
    source: PROTOCOL,
    description: 'Length of a pulse; without it the plating is not interrupted.',
  },
  offDuration: {
    kind: 'NUMBER',
    symbol: 't_off',
    unit: 's',
    default: null,
    optional: true,
    limits: { above: 0, most: 1e6 },
    source: PROTOCOL,
    description: 'Time at open circuit after each pulse.',
  },
  afterwards: {
    kind: 'CHOICE',
    choices: ['STOP', 'STRIP'],
    default: 'STOP',
    source: PROTOCOL,
    description: 'Whether the deposit is stripped afterwards, at the opposite potential or current.',
  },
  cutOffPotential: {
    kind: 'NUMBER',
    symbol: 'V_max',
    unit: 'V',
    default: 0.5,
    limits: { above: 0, most: 2 },
    source: PROTOCOL,
    description: 'Stripping ends when the potential of the substrate reaches this.',
  },
} as const satisfies ParameterTable;
