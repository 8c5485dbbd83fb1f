import type { NounOf } from '../domain/nouns.ts';
import type { SubjectKind } from '../domain/subject.ts';
import type { Condition } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What is on record, and what has been read of it so far. */
export interface Knowledge {
  readonly store: Store;
  readonly load: Loaders;
}

/** All subjects of a kind that meet a condition on rows, by slug. */
export async function matching<K extends SubjectKind>(
  { store, load }: Knowledge,
  kind: K,
  condition: Condition,
): Promise<NounOf<K>[]> {
  const nouns = await store.nouns.matching(kind, condition);
  for (const noun of nouns) load.noun.prime(noun.id, noun);
  return nouns;
}

/** Opens the knowledge for one piece of work: what has been read is remembered, and is not read again. */
export function openKnowledge(store: Store): Knowledge {
  return { store, load: createLoaders(store) };
}
