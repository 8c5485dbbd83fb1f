import { units } from '../../../physics/units.ts';
import { defaultOf, type Parameter } from '../../parameterTable.ts';
import { type ParameterName, parameterTable } from './parameters.ts';
import type { Sourced } from './records/ledgerBuilder.ts';

/** The default of a parameter in SI, with the band of one that is an assumption; null where there is no default. */
export function defaultValue(name: ParameterName): Sourced | null {
  const parameter: Parameter = parameterTable[name];
  const value = defaultOf(parameter);
  if (value === null) return null;
  const known = { value, origin: 'DEFAULT', claimKey: null, reason: parameter.source } as const;
  if (parameter.kind === 'CHOICE' || !parameter.defaultBand) return { ...known, low: null, high: null };
  const { toSI } = units[parameter.unit];
  const [low, high] = parameter.defaultBand;
  return { ...known, low: low * toSI, high: high * toSI };
}
