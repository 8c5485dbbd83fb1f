import type DataLoader from 'dataloader';
import { InvalidInput } from '../domain/errors.ts';
import { isId } from '../domain/identity.ts';
import { kindInWords } from '../domain/kinds.ts';
import type { Subject, SubjectKind, SubjectLookup, SubjectOf } from '../domain/subjects.ts';
import { withArticle } from '../domain/words.ts';
import type { Loaders } from './loaders.ts';

type Loader<T> = DataLoader<string, T | null>;

/** The row of an id that a caller gives; null where there is none. */
export async function findById<T>(loader: Loader<T>, id: string): Promise<T | null> {
  return isId(id) ? loader.load(id.toLowerCase()) : null;
}

/** The row that a foreign key refers to. @throws Error where it is missing */
export function mustLoad<T>(loader: Loader<T>, id: string): Promise<T> {
  return loader.load(id).then((row) => required(row, id));
}

function required<T>(row: T | null, id: string): T {
  if (row === null) throw new Error(`A foreign key points at ${id}, which is missing`);
  return row;
}

/** The rows that foreign keys refer to, in their order. @throws Error where one is missing */
export function mustLoadAll<T>(loader: Loader<T>, ids: readonly string[]): Promise<T[]> {
  return Promise.all(ids.map((id) => loader.load(id))).then((rows) => rows.map((row, i) => required(row, ids[i]!)));
}

/** The rows of those keys that exist, in the order of the keys. */
export async function loadExisting<T>(loader: Loader<T>, keys: readonly string[]): Promise<T[]> {
  const rows = await Promise.all(keys.map((key) => loader.load(key)));
  return rows.filter((row) => row !== null);
}

/** The subject of a kind that a foreign key refers to. @throws Error where it is missing or of another kind */
export function mustLoadSubject<K extends SubjectKind>(load: Loaders, kind: K, id: string): Promise<SubjectOf<K>> {
  return load.subject.load(id).then((row) => {
    const subject = required(row, id);
    if (!isOfKind(kind, subject)) throw new Error(`${id} is ${subject.kind}, not ${kind}`);
    return subject;
  });
}

/** The same for a foreign key that may be null. */
export function mustLoadSubjectIf<K extends SubjectKind>(
  load: Loaders,
  kind: K,
  id: string | null,
): Promise<SubjectOf<K>> | null {
  return id === null ? null : mustLoadSubject(load, kind, id);
}

/** The subject of a kind by id or slug; null where there is none. */
export async function findSubject<K extends SubjectKind>(
  load: Loaders,
  kind: K,
  by: SubjectLookup,
): Promise<SubjectOf<K> | null> {
  const subject = by.id == null ? await bySlug(load, kind, by.slug!) : await findById(load.subject, by.id);
  return subject && isOfKind(kind, subject) ? subject : null;
}

/**
 * The same where the subject must exist.
 *
 * @param path of the look-up in the input
 * @throws InvalidInput NOT_FOUND where there is none of that kind
 */
export async function requireSubject<K extends SubjectKind>(
  load: Loaders,
  kind: K,
  by: SubjectLookup,
  path: readonly string[],
): Promise<SubjectOf<K>> {
  const subject = await findSubject(load, kind, by);
  if (subject) return subject;
  const thing = kindInWords(kind);
  throw new InvalidInput(`There is no ${thing} ${by.id ?? by.slug}`, {
    code: 'NOT_FOUND',
    path: [...path, by.id == null ? 'slug' : 'id'],
    value: by.id ?? by.slug,
    allowed: `the id or slug of ${withArticle(thing)}`,
  });
}

export function isOfKind<K extends SubjectKind>(kind: K, subject: Subject): subject is SubjectOf<K> {
  return subject.kind === kind;
}

async function bySlug(load: Loaders, kind: SubjectKind, slug: string): Promise<Subject | null> {
  const subject = await load.subjectBySlug.load({ kind, slug });
  if (subject) load.subject.prime(subject.id, subject);
  return subject;
}
