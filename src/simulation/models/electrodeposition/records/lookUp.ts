import { choose } from '../../../../domain/choose.ts';
import type { Claim } from '../../../../domain/claim.ts';
import { InvalidInput } from '../../../../domain/errors.ts';
import type { PropertyName } from '../../../../domain/property.ts';
import type { Subject } from '../../../../domain/subject.ts';
import { byDefault, byHand, type Sourced, sourcedByClaim } from '../../../sourced.ts';
import type { ElectrodepositionFacts } from '../facts.ts';
import { type ParameterName, parameterTable } from '../parameters.ts';

/** The numbers of a problem by parameter, each with who vouches for it. */
export type SourcedParameters = Partial<Record<ParameterName, Sourced>>;

/** Claims that the user lets count. */
export function claimsOf(facts: ElectrodepositionFacts, subjectId: string, property: PropertyName): readonly Claim[] {
  return facts.claims(subjectId, property).filter(({ key }) => !facts.ignoring.includes(key));
}

/** What is claimed of a subject, best first; of a phase with a metal on it where `on` is given. */
export function claimed(
  facts: ElectrodepositionFacts,
  subject: Pick<Subject, 'id'>,
  property: PropertyName,
  on: Pick<Subject, 'id'> | null = null,
): Sourced | null {
  const claims = claimsOf(facts, subject.id, property);
  const { chosen } = choose(on ? claims.filter(({ subjectIds }) => subjectIds.includes(on.id)) : claims);
  return chosen && sourcedByClaim(chosen);
}

/** By hand where it is so given, else what `find` finds, else the default of the model. Null: nobody knows. */
export function known(
  facts: Pick<ElectrodepositionFacts, 'overrides'>,
  parameter: ParameterName,
  find: () => Sourced | null = () => null,
): Sourced | null {
  const given = facts.overrides[parameter] ?? null;
  return given === null ? (find() ?? byDefault(parameterTable[parameter])) : byHand(given);
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
  throw new InvalidInput(`Nobody recorded ${what}; give ${parameter} by hand`, {
    path: [parameter],
    allowed: 'a value by hand, or a claim of it',
  });
}

/** The same number in other terms. A falling function turns the band around. */
export function converted(sourced: Sourced, convert: (value: number) => number, reason: string): Sourced {
  const at = (value: number | null) => (value === null ? null : convert(value));
  const ends = [at(sourced.low), at(sourced.high)];
  const isTurned = ends[0] !== null && ends[1] !== null && ends[0] > ends[1];
  const [low, high] = isTurned ? ends.toReversed() : ends;
  return { ...sourced, value: convert(Number(sourced.value)), low: low!, high: high!, reason };
}
