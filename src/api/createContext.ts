import type { Knowledge } from '../knowledge/knowledge.ts';
import { createLoaders } from '../knowledge/loaders.ts';
import type { Query } from '../store/rows.ts';
import { openStore } from '../store/store.ts';
import type { Context } from './context.ts';
import type { OpenScope, RequestScope } from './requestScope.ts';

export type ContextMaker = (scope: OpenScope) => Context;

/**
 * Makes the context of one operation; its statements are cancelled when its scope ends. A subscription renews its
 * loaders and its deadline at each event, since loaders cache what they read.
 */
export function createContextMaker(
  query: Query,
  rest: Omit<Context, keyof Knowledge | 'refresh' | 'request'>,
): ContextMaker {
  return (scope) => {
    let store = openStore(onBehalfOf(scope, query));
    let load = createLoaders(store);
    return {
      ...rest,
      request: scope,
      get store() {
        return store;
      },
      get load() {
        return load;
      },
      refresh() {
        scope.renew();
        store = openStore(onBehalfOf(scope, query));
        load = createLoaders(store);
      },
    };
  };
}

function onBehalfOf({ signal, record }: RequestScope, query: Query): Query {
  return (question) => {
    record.statements++;
    return query(question, signal);
  };
}
