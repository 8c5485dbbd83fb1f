import type { ParameterTable, Values } from '../../parameterTable.ts';
import { numericalParameters } from './parameters/numerics.ts';
import { electrolyteParameters, metalParameters } from './parameters/phases.ts';
import { protocolParameters } from './parameters/protocol.ts';
import { surfaceParameters } from './parameters/surface.ts';

/** Every parameter of the model. The table validates input, gives the help texts and names the entries of a ledger. */
export const parameterTable = {
  ...protocolParameters,
  ...metalParameters,
  ...electrolyteParameters,
  ...surfaceParameters,
  ...numericalParameters,
} as const satisfies ParameterTable;

export type ParameterName = keyof typeof parameterTable;
export type ElectrodepositionParameters = Values<typeof parameterTable>;
