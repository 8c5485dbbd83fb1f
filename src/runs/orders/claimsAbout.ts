import type { Claim } from '../../domain/claim.ts';
import { InvalidInput } from '../../domain/errors.ts';
import type { PropertyName } from '../../domain/property.ts';
import type { Store } from '../../store/store.ts';

interface Asked {
  readonly subjectId: string;
  readonly property: PropertyName;
}

/** Each of these properties of each of these subjects. */
export function ofEach(subjectIds: readonly string[], properties: readonly PropertyName[]): Asked[] {
  return [...new Set(subjectIds)].flatMap((subjectId) => properties.map((property) => ({ subjectId, property })));
}

/** Everything that is claimed of what is asked about, fetched at once, by subject and property. */
export async function claimsAbout({ claims }: Pick<Store, 'claims'>, asked: readonly Asked[]) {
  const found = await claims.bySubjectProperty(asked);
  return (subjectId: string, property: PropertyName): readonly Claim[] =>
    found.filter((row) => row.subjectId === subjectId && row.claim.property === property).map((row) => row.claim);
}

/** @throws InvalidInput where a claim to be left out is none: most likely its key is misspelt */
export async function requireClaims({ claims }: Pick<Store, 'claims'>, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const known = new Set((await claims.digestsByKeys(keys)).map(({ key }) => key));
  const i = keys.findIndex((key) => !known.has(key));
  if (i < 0) return;
  const at = {
    path: ['ignoring', String(i)],
    value: keys[i],
    allowed: 'the key of a claim: the slug of its source, a slash, its number there',
  };
  throw new InvalidInput(`There is no claim ${keys[i]}`, { code: 'NOT_FOUND', ...at });
}
