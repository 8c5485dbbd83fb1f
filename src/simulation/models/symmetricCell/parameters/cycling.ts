import { protocolKinds } from '../../../cells/halfCycles.ts';
import type { ParameterTable } from '../../../parameterTable.ts';

const PROTOCOL = 'choice of the experiment';

/** What is done to the cell, and what is kept of it. */
export const cyclingParameters = {
  currentDensity: {
    kind: 'NUMBER',
    symbol: 'i',
    unit: 'mA/cm2',
    default: null,
    optional: true,
    // Below it the leak of a cell is as large.
    limits: { least: 1e-4, most: 1e4 },
    source: PROTOCOL,
    description: 'Magnitude of the current in each half-cycle per geometric area; either it or a potential is held.',
  },
  appliedPotential: {
    kind: 'NUMBER',
    symbol: 'V',
    unit: 'V',
    default: null,
    optional: true,
    // Beyond it most electrolytes decompose.
    limits: { least: -4, most: 4 },
    source: PROTOCOL,
    description:
      'Potential of the working against the counter electrode in the first half-cycle, held in place of the current; its opposite is held in the second. Negative plates the working electrode. Not 0.',
  },
  holdDuration: {
    kind: 'NUMBER',
    symbol: 't_hold',
    unit: 'h',
    default: null,
    optional: true,
    limits: { above: 0, most: 10_000 },
    source: PROTOCOL,
    description:
      'Time for which a potential is held in each half-cycle; where `arealCapacity` is given too, what comes first ends the half-cycle.',
  },
  protocol: {
    kind: 'CHOICE',
    choices: protocolKinds,
    default: 'CYCLES',
    source: PROTOCOL,
    description: 'CYCLES: plating and stripping in turn. HOLD: the first half-cycle alone, with `cycles` 1.',
  },
  profiles: {
    kind: 'NUMBER',
    symbol: 'n_p',
    unit: '1',
    default: 6,
    limits: { least: 2, most: 20 },
    integer: true,
    source: 'choice of what is kept',
    description:
      'How many concentration profiles are kept, at most: at the ends of half-cycles from the first to the last, and within them where there are few.',
  },
  arealCapacity: {
    kind: 'NUMBER',
    symbol: 'q',
    unit: 'mA.h/cm2',
    default: null,
    optional: true,
    limits: { above: 0, most: 1000 },
    source: PROTOCOL,
    description: 'Charge passed in each half-cycle per geometric area.',
  },
  cycles: {
    kind: 'NUMBER',
    symbol: 'n',
    unit: '1',
    default: 1,
    limits: { least: 1, most: 10_000 },
    integer: true,
    source: PROTOCOL,
    description: 'Number of cycles: a half-cycle that plates the working electrode, then one that strips it.',
  },
  restDuration: {
    kind: 'NUMBER',
    symbol: 't_rest',
    unit: 'h',
    default: 0,
    limits: { least: 0, most: 1000 },
    source: PROTOCOL,
    description: 'Time at open circuit after each half-cycle.',
  },
} as const satisfies ParameterTable;
