import { choose } from '../domain/choose.ts';
import type { Claim } from '../domain/claim.ts';
import { InvalidInput } from '../domain/errors.ts';
import type { PropertyName } from '../domain/property.ts';
import type { Subject } from '../domain/subject.ts';
import { T_STANDARD } from '../physics/constants.ts';
import { nernstEinsteinSaltDiffusivity } from '../physics/transport.ts';
import type { ParameterTable, ParameterValue } from './parameterTable.ts';
import { type Sourced, sourcedByClaim } from './sourced.ts';

/** What the problem of any model is made of: what is claimed, and what the user puts in its place. */
export interface Records<Name extends string> {
  /** All claims of a property of a subject, in key order. */
  readonly claims: (subjectId: string, property: PropertyName) => readonly Claim[];
  /** Parameters by hand, in SI, which win over claims. */
  readonly overrides: Readonly<Partial<Record<Name, ParameterValue>>>;
  /** Keys of claims to be treated as if nobody had made them. */
  readonly ignoring: readonly string[];
}

type Claims = Pick<Records<never>, 'claims' | 'ignoring'>;

/** Claims that the user lets count. */
export function claimsOf({ claims, ignoring }: Claims, subjectId: string, property: PropertyName): readonly Claim[] {
  return claims(subjectId, property).filter(({ key }) => !ignoring.includes(key));
}

/** What is claimed of a subject, the best of it; together with another subject where `on` is given. */
export function claimed(
  records: Claims,
  subject: Pick<Subject, 'id'>,
  property: PropertyName,
  on: Pick<Subject, 'id'> | null = null,
): Sourced | null {
  const claims = claimsOf(records, subject.id, property);
  const { chosen } = choose(on ? claims.filter(({ subjectIds }) => subjectIds.includes(on.id)) : claims);
  return chosen && sourcedByClaim(chosen);
}

/**
 * @param ownArguments parameters that the question asks for by themselves
 * @throws InvalidInput that names an override which is one of them, or no parameter at all
 */
export function requireOverrides(
  overrides: Readonly<Record<string, ParameterValue | undefined>>,
  table: ParameterTable,
  ownArguments: readonly string[],
): void {
  const names = Object.keys(table).filter((name) => !ownArguments.includes(name));
  for (const [name, value] of Object.entries(overrides)) {
    if (names.includes(name)) continue;
    const message = ownArguments.includes(name)
      ? `${name} is an argument of its own, not a parameter by hand`
      : `There is no parameter ${name}`;
    throw new InvalidInput(message, { path: [name], value, allowed: `one of ${names.join(', ')}` });
  }
}

/** @param what nobody recorded, for people: `the density of Sodium` */
export function notRecorded(parameter: string, what: string): InvalidInput {
  return new InvalidInput(`Nobody recorded ${what}; give ${parameter} by hand`, {
    path: [parameter],
    allowed: 'a value by hand, or a claim of it',
  });
}

/** How far the ideal relation may be from the salt diffusivity of a real electrolyte, either way: assumed. */
const NERNST_EINSTEIN_FACTOR = 3;

/**
 * The salt diffusivity of an electrolyte of which nobody claims it: that of an ideal one which conducts as well. The
 * conductivity is taken to have been measured at 298.15 K.
 */
export function idealSaltDiffusivity({
  conductivity,
  transference,
  concentration,
}: Readonly<Record<'conductivity' | 'transference' | 'concentration', Sourced>>): Sourced {
  const value = nernstEinsteinSaltDiffusivity({
    ionicConductivity: Number(conductivity.value),
    transferenceNumber: Number(transference.value),
    saltConcentration: Number(concentration.value),
    temperature: T_STANDARD,
  });
  return {
    value,
    low: value / NERNST_EINSTEIN_FACTOR,
    high: value * NERNST_EINSTEIN_FACTOR,
    origin: 'ASSUMED',
    claimKey: null,
    reason: `Nernst–Einstein from κ ${conductivity.reason}, t₊ ${transference.reason}; a factor ${NERNST_EINSTEIN_FACTOR} either way`,
  };
}
