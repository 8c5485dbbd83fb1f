import type { ParameterTable } from '../../../parameterTable.ts';

const NUMERICS = 'choice of the numerical method';

export const numericalParameters = {
  windowWidth: {
    kind: 'NUMBER',
    symbol: 'W',
    unit: 'um',
    default: 2.56,
    limits: { above: 0, most: 1000 },
    source: NUMERICS,
    description: 'Width of the piece of surface that is computed; periodic.',
  },
  columns: {
    kind: 'NUMBER',
    symbol: 'N',
    unit: '1',
    default: 512,
    limits: { least: 16, most: 2048 },
    integer: true,
    source: NUMERICS,
    description: 'Number of square cells across the window; a power of two.',
  },
  snapshots: {
    kind: 'NUMBER',
    symbol: 'n',
    unit: '1',
    default: 4,
    limits: { least: 1, most: 40 },
    integer: true,
    source: NUMERICS,
    description: 'Number of states whose fields are kept, at equal steps of thickness, the last one included.',
  },
  sitePlacement: {
    kind: 'CHOICE',
    choices: ['EVEN', 'POISSON'],
    default: 'EVEN',
    source: 'choice of how chance is drawn',
    description:
      'How active sites lie: EVEN has one in each equal share of the surface, so that samples are more alike than by chance; POISSON draws each without regard to the others, at least one in the window.',
  },
  seed: {
    kind: 'NUMBER',
    symbol: 's',
    unit: '1',
    default: 1,
    limits: { least: 0, most: 2 ** 32 - 1 },
    integer: true,
    source: 'chance, repeatable',
    description: 'Seed of the places and the patience of the nucleation sites.',
  },
  bandMembers: {
    kind: 'NUMBER',
    symbol: 'N_b',
    unit: '1',
    default: 64,
    limits: { least: 0, most: 256 },
    integer: true,
    source: NUMERICS,
    description:
      'Number of further deposits, on a coarse grid, from which the bands of the result are made: 16 to 256, or 0 for no bands.',
  },
} as const satisfies ParameterTable;
