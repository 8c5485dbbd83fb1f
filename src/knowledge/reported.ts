import type { Missing } from '../derivation/derivation.ts';
import { missingNumber } from '../derivation/words.ts';
import { choose } from '../domain/choose.ts';
import type { Claim } from '../domain/claim.ts';
import { type Agreement, agreement } from '../domain/consensus/consensus.ts';
import { InvalidInput } from '../domain/errors.ts';
import type { Property } from '../domain/properties/define.ts';
import { type PropertyName, properties } from '../domain/property.ts';
import type { SubjectIdentity } from '../domain/subjects.ts';
import type { Loaders } from './loaders.ts';

/** One property of a subject: its best claim, and all others. */
export interface ReportedProperty {
  readonly property: PropertyName;
  readonly chosen: Claim | null;
  readonly claims: readonly Claim[];
  readonly missing: Missing | null;
  readonly agreement: Agreement;
}

/** @throws InvalidInput when such a subject cannot have the property */
export async function reported(
  load: Loaders,
  subject: SubjectIdentity,
  property: PropertyName,
): Promise<ReportedProperty> {
  const { of }: Property = properties[property];
  if (!of.includes(subject.kind)) {
    throw new InvalidInput(`\`property\`: ${property} is not claimed of ${subject.kind}`, {
      path: ['property'],
      value: property,
      allowed: `a property of ${subject.kind}; ${property} is of ${of.join(', ')}`,
    });
  }
  const claims = await load.claimsOf.load({ subjectId: subject.id, property });
  const { chosen } = choose(claims);
  const words = claims.find((claim) => claim.value.kind === 'TEXT') ?? null;
  return {
    property,
    chosen: chosen ?? words,
    claims,
    missing: chosen ? null : gap(subject, property, claims),
    agreement: agreement(claims),
  };
}

function gap(subject: SubjectIdentity, property: PropertyName, claims: readonly Claim[]): Missing {
  return { ...missingNumber(subject, property, claims), input: property };
}
