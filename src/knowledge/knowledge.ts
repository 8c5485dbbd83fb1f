import type { SubjectKind, SubjectOf } from '../domain/subjects.ts';
import type { SqlCondition } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** The stored knowledge, with a cache of what has been read so far. */
export interface Knowledge {
  readonly store: Store;
  readonly load: Loaders;
}

/** All subjects of a kind that meet a condition on rows, by slug. */
export async function matching<K extends SubjectKind>(
  { store, load }: Knowledge,
  kind: K,
  condition: SqlCondition,
): Promise<SubjectOf<K>[]> {
  const subjects = await store.subjects.matching(kind, condition);
  for (const subject of subjects) load.subject.prime(subject.id, subject);
  return subjects;
}

/** Opens the knowledge for one request or task: what has been read is cached and not read again. */
export function openKnowledge(store: Store): Knowledge {
  return { store, load: createLoaders(store) };
}
