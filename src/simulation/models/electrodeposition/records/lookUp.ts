import { notRecorded } from '../../../records.ts';
import { bestKnown, byHand, type Sourced } from '../../../sourced.ts';
import type { ElectrodepositionFacts } from '../facts.ts';
import { type ParameterName, parameterTable } from '../parameters.ts';

/** The numbers of a problem by parameter, each with who vouches for it. */
export type SourcedParameters = Partial<Record<ParameterName, Sourced>>;

/** By hand where it is so given, else what `find` finds, else the default of the model. Null: nobody knows. */
export function known(
  facts: Pick<ElectrodepositionFacts, 'overrides'>,
  parameter: ParameterName,
  find: () => Sourced | null = () => null,
): Sourced | null {
  return bestKnown(parameterTable[parameter], facts.overrides[parameter], find);
}

/** The same for a number that is about this subject, and for which a default of the model would be another's. */
export function required(
  facts: Pick<ElectrodepositionFacts, 'overrides'>,
  parameter: ParameterName,
  what: string,
  find: () => Sourced | null,
): Sourced {
  const given = facts.overrides[parameter] ?? null;
  const found = given === null ? find() : byHand(given);
  if (found) return found;
  throw notRecorded(parameter, what);
}
