import { InvalidInput } from '../domain/errors.ts';
import type { Store } from '../store/store.ts';

/** @throws InvalidInput where a claim to be left out is none: most likely its key is misspelt */
export async function requireClaims({ claims }: Pick<Store, 'claims'>, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const known = new Set((await claims.digestsByKeys(keys)).map(({ key }) => key));
  const i = keys.findIndex((key) => !known.has(key));
  if (i < 0) return;
  const at = { path: ['ignoring', String(i)], value: keys[i], allowed: 'the key of a claim, as wang2021/K1' };
  throw new InvalidInput(`There is no claim ${keys[i]}`, { code: 'NOT_FOUND', ...at });
}
