import type { Knowledge } from '../knowledge/knowledge.ts';
import { createLoaders } from '../knowledge/loaders.ts';
import type { Store } from '../store/store.ts';
import type { Context } from './context.ts';

/** Makes the context of one operation. A subscription renews its loaders at each event: they remember what they read. */
export function createContextMaker(store: Store, rest: Omit<Context, keyof Knowledge | 'refresh'>): () => Context {
  return () => {
    let load = createLoaders(store);
    return {
      ...rest,
      store,
      get load() {
        return load;
      },
      refresh() {
        load = createLoaders(store);
      },
    };
  };
}
