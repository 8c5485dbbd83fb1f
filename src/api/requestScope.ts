import { AsyncLocalStorage } from 'node:async_hooks';
import type { OperationDefinitionNode } from 'graphql';
import type { Cost } from './admission/admit.ts';

/** The whole request took longer than its limit. */
export class DeadlineExceeded extends Error {}

/** The client no longer waits for the answer. */
export class ClientGone extends Error {}

/** One request, or one operation of a socket, while it is processed. */
export interface RequestScope {
  readonly id: string;
  /** The address of the client, as far as the proxies in between are trusted. */
  readonly address: string;
  /** Whose limits it counts for: a host may have many addresses of one network. */
  readonly network: string;
  /** Fires when the deadline has passed, or when the client no longer waits. */
  readonly signal: AbortSignal;
  /** What the log and the metrics report of it. */
  readonly record: RequestRecord;
}

export interface RequestRecord {
  /** SQL statements that were sent. */
  statements: number;
  /** Null before it was admitted, and for requests other than GraphQL. */
  operation: OperationDefinitionNode | null;
  cost: Cost | null;
  /** Codes of the errors in its answer. */
  errors: readonly string[];
}

export interface OpenScope extends RequestScope, Disposable {
  /** The client no longer waits: running work is cancelled. */
  readonly leave: () => void;
  /** Restarts the deadline, for the next event of a subscription. */
  readonly renew: () => void;
}

/** The request for which the running code works, for the log. */
export const currentRequest = new AsyncLocalStorage<Pick<RequestScope, 'id' | 'address'>>();

export interface ScopeOptions extends Pick<RequestScope, 'id' | 'address' | 'network'> {
  /** ms */
  readonly deadline: number;
  /** Called with the scope when it is disposed of. */
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
