import type { Store } from '../store/store.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What is on record, and what has been read of it so far. */
export interface Knowledge {
  readonly store: Store;
  readonly load: Loaders;
}

/** Opens the knowledge for one piece of work: what has been read is remembered, and is not read again. */
export function openKnowledge(store: Store): Knowledge {
  return { store, load: createLoaders(store) };
}
