import { byDefault, type Sourced } from '../../sourced.ts';
import { type ParameterName, parameterTable } from './parameters.ts';

/** The default of a parameter in SI, with the band of one that is an assumption; null where there is no default. */
export function defaultValue(name: ParameterName): Sourced | null {
  return byDefault(parameterTable[name]);
}
