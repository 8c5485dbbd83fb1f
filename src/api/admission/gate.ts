import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { Admit, Cost } from './admit.ts';
import type { Rate } from './rate.ts';

/** What is executed, or the error with which it is refused. */
export type Passage =
  | { readonly operation: OperationDefinitionNode; readonly cost: Cost; readonly refused: null }
  | { readonly refused: Refused };

export interface Refused {
  readonly errors: readonly GraphQLError[];
  /** Of the HTTP answer. */
  readonly status: 400 | 429;
  /** When to try again, s; null where the same request is always refused. */
  readonly retryAfter: number | null;
}

export type Gate = (asked: Parameters<Admit>[0], address: string) => Promise<Passage>;

/** The cost of a refusal to its address: many refusals are work too. */
const COST_OF_REFUSAL = 100;

/** Admits an operation whose document is valid and small enough, and whose address still has a budget. */
export function gate(admit: Admit, rate: Rate): Gate {
  return async (asked, address) => {
    const admitted = admit(asked);
    const cost = admitted.refusal ? COST_OF_REFUSAL : Math.max(1, admitted.cost.requested);
    const wait = await rate.charge(address, cost);
    if (wait !== null) return { refused: { errors: [tooOften(wait)], status: 429, retryAfter: wait } };
    if (admitted.refusal) return { refused: { errors: admitted.refusal, status: 400, retryAfter: null } };
    const { operation } = admitted;
    return { operation, cost: admitted.cost, refused: null };
  };
}

function tooOften(wait: number): GraphQLError {
  return new GraphQLError(`Too many requests from this address: wait ${wait} s`, {
    extensions: { code: 'RATE_LIMITED', retryAfter: wait },
  });
}
