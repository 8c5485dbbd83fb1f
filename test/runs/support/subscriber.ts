import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { RunState } from '../../../src/domain/run.ts';

export interface EventSeen {
  readonly seq: number;
  readonly state: RunState;
  readonly fraction: number;
  readonly message: string;
  readonly run: { readonly state: RunState; readonly attempt: number };
}

export interface StudyEventSeen {
  readonly state: RunState;
  readonly areArtifactsCurrent: boolean;
  readonly progress: Readonly<Record<'fraction' | 'runs' | 'succeeded' | 'cancelled', number>>;
}

/** Someone who follows a run or a study over a WebSocket of their own. */
export interface Subscriber<E> extends AsyncDisposable {
  /** With when each arrived here, ms. */
  readonly events: readonly (E & { readonly arrived: number })[];
  /** Resolves when the server ends the subscription. */
  readonly ended: Promise<void>;
  /** Leaves before the end. */
  readonly leave: () => void;
}

interface Answer<E> {
  readonly data?: { readonly event: E } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const OPERATION = `subscription ($id: ID!, $after: Int) {
  event: runProgressed(id: $id, after: $after) { seq state fraction message run { state attempt } }
}`;

const OF_STUDY = `subscription ($id: ID!) {
  event: studyProgressed(id: $id) { state areArtifactsCurrent progress { fraction runs succeeded cancelled } }
}`;

/** Refused by the server. */
export class Refused extends Error {
  readonly code: string | undefined;

  constructor(errors: NonNullable<Answer<never>['errors']>) {
    super(errors.map(({ message }) => message).join('; '));
    this.code = errors[0]?.extensions?.code;
  }
}

export function subscribe(url: string, id: string, after: number | null = null): Subscriber<EventSeen> {
  return follow(url, OPERATION, { id, after });
}

export function subscribeToStudy(url: string, id: string): Subscriber<StudyEventSeen> {
  return follow(url, OF_STUDY, { id });
}

function follow<E>(url: string, query: string, variables: Record<string, unknown>): Subscriber<E> {
  const client = createClient({ url: socketUrl(url), webSocketImpl: WebSocket, retryAttempts: 0 });
  const events: (E & { arrived: number })[] = [];
  const ending = Promise.withResolvers<void>();
  ending.promise.catch(() => undefined);
  const leave = client.subscribe<Answer<E>['data']>(
    { query, variables },
    {
      next({ data, errors }: Answer<E>) {
        if (errors) ending.reject(new Refused(errors));
        else events.push({ ...data!.event, arrived: Date.now() });
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
