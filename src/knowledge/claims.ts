import { InvalidInput } from '../domain/errors.ts';
import type { Facts } from '../domain/facts.ts';
import type { PropertyName } from '../domain/property.ts';
import type { Loaders } from './loaders.ts';

/** A property of a subject. */
interface SubjectProperty {
  readonly subjectId: string;
  readonly property: PropertyName;
}

/** Each of these properties for each of these subjects. */
export function ofEach(subjectIds: readonly string[], properties: readonly PropertyName[]): SubjectProperty[] {
  return [...new Set(subjectIds)].flatMap((subjectId) => properties.map((property) => ({ subjectId, property })));
}

/** All claims of these properties of these subjects, read at once; claims of other properties are not read. */
export async function claimsAbout(load: Loaders, pairs: readonly SubjectProperty[]): Promise<Facts['claims']> {
  const claims = await Promise.all(pairs.map((pair) => load.claimsOf.load(pair)));
  const found = new Map(pairs.map(({ subjectId, property }, i) => [`${subjectId}/${property}`, claims[i]!]));
  return (subjectId, property) => found.get(`${subjectId}/${property}`) ?? [];
}

/** @throws InvalidInput NOT_FOUND where a claim to be left out does not exist: most likely its key is misspelt */
export async function requireClaims(load: Loaders, keys: readonly string[]): Promise<void> {
  const rows = await Promise.all(keys.map((key) => load.claimDigest.load(key)));
  const i = rows.indexOf(null);
  if (i < 0) return;
  const at = {
    path: ['ignoring', String(i)],
    value: keys[i],
    allowed: 'the key of a claim: the slug of its source, a slash, its number in the source',
  };
  throw new InvalidInput(`There is no claim ${keys[i]}`, { code: 'NOT_FOUND', ...at });
}
