import type DataLoader from 'dataloader';
import { InvalidInput } from '../domain/errors.ts';
import { isId } from '../domain/identity.ts';
import { kindInWords } from '../domain/kinds.ts';
import type { Noun, NounOf } from '../domain/nouns.ts';
import type { SubjectKind } from '../domain/subject.ts';
import { withArticle } from '../domain/words.ts';
import type { SubjectLookup } from './inputs.ts';
import type { Loaders } from './loaders.ts';

type Loader<T> = DataLoader<string, T | null>;

/** What has the id that a caller gives; null for one that was never given out. */
export async function findById<T>(loader: Loader<T>, id: string): Promise<T | null> {
  return isId(id) ? loader.load(id.toLowerCase()) : null;
}

/** What a foreign key promises. @throws Error where it is not there */
export function mustLoad<T>(loader: Loader<T>, id: string): Promise<T> {
  return loader.load(id).then((row) => there(row, id));
}

function there<T>(row: T | null, id: string): T {
  if (row === null) throw new Error(`${id} is promised by a foreign key, and is not there`);
  return row;
}

/** What foreign keys promise, in their order. */
export function mustLoadAll<T>(loader: Loader<T>, ids: readonly string[]): Promise<T[]> {
  return Promise.all(ids.map((id) => loader.load(id))).then((rows) => rows.map((row, i) => there(row, ids[i]!)));
}

/** Those of these keys that are on record, in their order. */
export async function loadExisting<T>(loader: Loader<T>, keys: readonly string[]): Promise<T[]> {
  const rows = await Promise.all(keys.map((key) => loader.load(key)));
  return rows.filter((row) => row !== null);
}

/** The noun that a foreign key promises, of the kind that it promises. */
export function mustLoadSubject<K extends SubjectKind>(load: Loaders, kind: K, id: string): Promise<NounOf<K>> {
  return load.noun.load(id).then((row) => {
    const noun = there(row, id);
    if (!isOfKind(kind, noun)) throw new Error(`${id} is promised to be ${kind}, and is ${noun.kind}`);
    return noun;
  });
}

/** The same for a relation that need not be there. */
export function mustLoadSubjectIf<K extends SubjectKind>(
  load: Loaders,
  kind: K,
  id: string | null,
): Promise<NounOf<K>> | null {
  return id === null ? null : mustLoadSubject(load, kind, id);
}

/** Looks a noun up by id or slug; null when there is none of that kind. */
export async function findSubject<K extends SubjectKind>(
  load: Loaders,
  kind: K,
  by: SubjectLookup,
): Promise<NounOf<K> | null> {
  const noun = by.id == null ? await bySlug(load, kind, by.slug!) : await findById(load.noun, by.id);
  return noun && isOfKind(kind, noun) ? noun : null;
}

/**
 * The same for one that must be there.
 *
 * @param path of the look-up in the input
 * @throws InvalidInput NOT_FOUND where there is none of that kind
 */
export async function requireSubject<K extends SubjectKind>(
  load: Loaders,
  kind: K,
  by: SubjectLookup,
  path: readonly string[],
): Promise<NounOf<K>> {
  const noun = await findSubject(load, kind, by);
  if (noun) return noun;
  const thing = kindInWords(kind);
  throw new InvalidInput(`There is no ${thing} ${by.id ?? by.slug}`, {
    code: 'NOT_FOUND',
    path: [...path, by.id == null ? 'slug' : 'id'],
    value: by.id ?? by.slug,
    allowed: `the id or slug of ${withArticle(thing)}`,
  });
}

export function isOfKind<K extends SubjectKind>(kind: K, noun: Noun): noun is NounOf<K> {
  return noun.kind === kind;
}

async function bySlug(load: Loaders, kind: SubjectKind, slug: string): Promise<Noun | null> {
  const noun = await load.nounBySlug.load({ kind, slug });
  if (noun) load.noun.prime(noun.id, noun);
  return noun;
}
