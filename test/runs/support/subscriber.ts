import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { RunState } from '../../../src/domain/run.ts';

export interface EventSeen {
  readonly seq: number;
  readonly state: RunState;
  readonly fraction: number;
  readonly message: string;
  readonly run: { readonly state: RunState; readonly attempt: number };
  /** When it arrived here, ms. */
  readonly arrived: number;
}

/** Someone who follows a run over a WebSocket of their own. */
export interface Subscriber extends AsyncDisposable {
  readonly events: readonly EventSeen[];
  /** Resolves when the server ends the subscription. */
  readonly ended: Promise<void>;
  /** Leaves before the end. */
  readonly leave: () => void;
}

interface Answer {
  readonly data?: { readonly runProgressed: Omit<EventSeen, 'arrived'> } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const OPERATION = `subscription ($id: ID!, $after: Int) {
  runProgressed(id: $id, after: $after) { seq state fraction message run { state attempt } }
}`;

/** Refused by the server. */
export class Refused extends Error {
  readonly code: string | undefined;

  constructor(errors: NonNullable<Answer['errors']>) {
    super(errors.map(({ message }) => message).join('; '));
    this.code = errors[0]?.extensions?.code;
  }
}

export function subscribe(url: string, id: string, after: number | null = null): Subscriber {
  const client = createClient({ url: socketUrl(url), webSocketImpl: WebSocket, retryAttempts: 0 });
  const events: EventSeen[] = [];
  const ending = Promise.withResolvers<void>();
  ending.promise.catch(() => undefined);
  const leave = client.subscribe<Answer['data']>(
    { query: OPERATION, variables: { id, after } },
    {
      next({ data, errors }: Answer) {
        if (errors) ending.reject(new Refused(errors));
        else events.push({ ...data!.runProgressed, arrived: Date.now() });
      },
      error: (error) => ending.reject(Array.isArray(error) ? new Refused(error) : error),
      complete: () => ending.resolve(),
    },
  );
  return { events, ended: ending.promise, leave, [Symbol.asyncDispose]: () => close(client) };
}

async function close(client: Client): Promise<void> {
  await client.dispose();
}

function socketUrl(url: string): string {
  return `${url.replace('http', 'ws')}/graphql`;
}
