import { AsyncLocalStorage } from 'node:async_hooks';
import type { OperationDefinitionNode } from 'graphql';
import type { Cost } from './admission/admit.ts';

/** The whole request took longer than it may. */
export class DeadlineExceeded extends Error {}

/** Nobody waits for the answer any more. */
export class ClientGone extends Error {}

/** One request, or one operation of a socket, while it is worked on. */
export interface RequestScope {
  readonly id: string;
  /** Where it comes from, as far as the proxies in between are trusted. */
  readonly address: string;
  /** Whose limits it counts for: a host may have many addresses of one network. */
  readonly network: string;
  /** Fires when the answer comes too late, or when nobody waits for it. */
  readonly signal: AbortSignal;
  /** What the log and the metrics say of it. */
  readonly record: RequestRecord;
}

export interface RequestRecord {
  /** SQL statements that were sent. */
  statements: number;
  /** Null before it was admitted, and for what is no GraphQL. */
  operation: OperationDefinitionNode | null;
  cost: Cost | null;
  /** Codes of the errors in its answer. */
  errors: readonly string[];
}

export interface OpenScope extends RequestScope, Disposable {
  /** Nobody waits any more: what is under way is cancelled. */
  readonly leave: () => void;
  /** Begins the deadline anew, for the next event of a subscription. */
  readonly renew: () => void;
}

/** The request on whose behalf code runs, for the log. */
export const currentRequest = new AsyncLocalStorage<Pick<RequestScope, 'id' | 'address'>>();

export interface ScopeOptions extends Pick<RequestScope, 'id' | 'address' | 'network'> {
  /** ms */
  readonly deadline: number;
  /** Is given the scope when it is disposed of. */
  readonly onClose: (scope: OpenScope) => void;
}

/** Opens the scope of a request; its deadline runs until the scope is disposed of. */
export function openScope({ id, address, network, deadline, onClose }: ScopeOptions): OpenScope {
  let isOpen = true;
  let controller = new AbortController();
  let isGone = false;
  const armed = () => {
    const late = () => controller.abort(new DeadlineExceeded(`The request took longer than ${deadline / 1000} s`));
    return setTimeout(late, deadline).unref();
  };
  let timer = armed();
  const scope: OpenScope = {
    id,
    address,
    network,
    record: { statements: 0, operation: null, cost: null, errors: [] },
    get signal() {
      return controller.signal;
    },
    leave() {
      isGone = true;
      clearTimeout(timer);
      controller.abort(new ClientGone('The client has gone'));
    },
    renew() {
      if (isGone) return;
      clearTimeout(timer);
      controller = new AbortController();
      timer = armed();
    },
    [Symbol.dispose]() {
      clearTimeout(timer);
      if (!isOpen) return;
      isOpen = false;
      onClose(scope);
    },
  };
  return scope;
}
