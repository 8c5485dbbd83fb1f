import { choose, type NumericClaim } from '../../domain/choose.ts';
import { conditionOf } from '../../domain/claim.ts';
import type { Sourced } from '../../domain/ledger.ts';
import type { PropertyName } from '../../domain/property.ts';
import { inSI } from '../../domain/si.ts';
import type { SubjectIdentity } from '../../domain/subjects.ts';
import { ARRHENIUS_REACH } from '../../physics/arrhenius.ts';
import { refused } from '../parameterTable.ts';
import { claimsOf, type Records } from '../records.ts';

/** Beyond this distance from the known temperatures a result says that it extrapolates, K. */
export const TEMPERATURE_NEAR = 10;

type Claims = Pick<Records<never>, 'claims' | 'ignoring'>;

/** How far a temperature is from the known ones, K; 0 between the lowest and the highest of them. */
export function distanceTo(temperature: number, known: readonly number[]): number {
  return Math.max(0, Math.min(...known) - temperature, temperature - Math.max(...known));
}

/** @throws InvalidInput where the temperature is too far from the known ones, K, to carry numbers to it */
export function requireWithinReach(temperature: number, known: readonly number[]): void {
  const least = inKelvin(Math.min(...known) - ARRHENIUS_REACH);
  const most = inKelvin(Math.max(...known) + ARRHENIUS_REACH);
  if (temperature >= least && temperature <= most) return;
  const allowed = `from ${least} to ${most} K, within ${ARRHENIUS_REACH} K of what is known`;
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

/** The temperature, K, that the claim of a property states, and why it is used; null where the claim states none. */
export function statedTemperature(
  records: Claims,
  { of, property, name }: { readonly of: string; readonly property: PropertyName; readonly name: string },
): Sourced | null {
  const { chosen } = choose(claimsOf(records, of, property));
  const condition = chosen && conditionOf(chosen, 'temperature');
  const value = condition?.status === 'STATED' && condition.measure ? inSI(condition.measure).value : null;
  if (!chosen || value === null) return null;
  const { key } = chosen;
  const reason = `the temperature at which the ${name} was measured`;
  return { value, low: null, high: null, origin: 'CLAIM', claimKey: key, claimKeys: [key], reason };
}

/** Without the rounding of a difference: 238.15, not 238.14999999999998. */
function inKelvin(temperature: number): number {
  return Number(temperature.toPrecision(12));
}
