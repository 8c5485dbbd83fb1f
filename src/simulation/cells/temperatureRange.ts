import { choose, type NumericClaim } from '../../domain/choose.ts';
import { conditionOf } from '../../domain/claim.ts';
import type { PropertyName } from '../../domain/property.ts';
import { inSI } from '../../domain/si.ts';
import type { SubjectIdentity } from '../../domain/subjects.ts';
import { refused } from '../parameterTable.ts';
import { claimsOf, type Records } from '../records.ts';

/** Beyond this distance from the known temperatures a result says that it extrapolates, K. */
export const TEMPERATURE_NEAR = 10;
/** Beyond this distance there is no result, K: the laws are straight lines in 1/T only so far. */
const TEMPERATURE_MOST = 60;

type Claims = Pick<Records<never>, 'claims' | 'ignoring'>;

/** How far a temperature is from the known ones, K; 0 between the lowest and the highest of them. */
export function distanceTo(temperature: number, known: readonly number[]): number {
  return Math.max(0, Math.min(...known) - temperature, temperature - Math.max(...known));
}

/** @throws InvalidInput where the temperature is too far from the known ones, K, to carry numbers to it */
export function requireWithinReach(temperature: number, known: readonly number[]): void {
  const least = inKelvin(Math.min(...known) - TEMPERATURE_MOST);
  const most = inKelvin(Math.max(...known) + TEMPERATURE_MOST);
  if (temperature >= least && temperature <= most) return;
  const allowed = `from ${least} to ${most} K, within ${TEMPERATURE_MOST} K of what is known`;
  throw refused('temperature', `${temperature} K`, allowed);
}

/** @throws InvalidInput where the metal melts at this temperature, K, by its claim */
export function requireSolid(temperature: number, metal: SubjectIdentity, records: Claims): void {
  const claim = meltingPointOf(metal, records);
  const melting = claim && inSI(claim.value).value;
  if (!claim || melting === null || temperature < melting) return;
  throw refused('temperature', `${temperature} K`, `< ${melting} K: there ${metal.name} melts (${claim.key})`);
}

export function meltingPointOf(metal: SubjectIdentity, records: Claims): NumericClaim | null {
  return choose(claimsOf(records, metal.id, 'meltingPoint')).chosen;
}

/** The temperature that the claim of a property states, K, with the key of the claim; null where it states none. */
export function statedTemperature(
  records: Claims,
  subjectId: string,
  property: PropertyName,
): { readonly value: number; readonly key: string } | null {
  const { chosen } = choose(claimsOf(records, subjectId, property));
  const condition = chosen && conditionOf(chosen, 'temperature');
  const value = condition?.status === 'STATED' && condition.measure ? inSI(condition.measure).value : null;
  return chosen && value !== null ? { value, key: chosen.key } : null;
}

/** Without the rounding of a difference: 238.15, not 238.14999999999998. */
function inKelvin(temperature: number): number {
  return Number(temperature.toPrecision(12));
}
