import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { isSettled } from '../../../src/domain/run.ts';
import { type Outcome, outcomeOf } from '../support/answers.ts';
import { post } from '../support/http.ts';
import { openSocket } from '../support/socket.ts';
import { chosen, type Input, operationOf } from './inputs.ts';
import type { EventSeen } from './judge.ts';
import type { Ledger } from './ledger.ts';

/** What clients have met. */
export interface Met {
  readonly faults: string[];
  readonly leaks: string[];
  /** Answers by kind and code: `ANSWERED`, `ANSWERED SERVICE_UNAVAILABLE`, `SILENT ECONNREFUSED`. */
  readonly counts: Map<string, number>;
  /** Reads: when each was sent, and whether it was answered in full. */
  readonly reads: Seen[];
  /** Runs asked for: when each was sent, and whether it was acknowledged. */
  readonly starts: Seen[];
  readonly followed: Map<string, EventSeen[]>;
}

export interface Seen {
  readonly at: number;
  readonly isServed: boolean;
  readonly told: string;
}

interface Clients {
  readonly url: string;
  readonly ledger: Ledger;
  readonly random: () => number;
  readonly stopping: AbortSignal;
}

/** With this many runs that wait or are solved a client takes its time: the queue is not what is tried here. */
const MANY_OPEN = 8;
/** But no more than this, ms: in every fault something must be asked for. */
const LONGEST_PAUSE = 1_500;
const PATIENCE = 12_000;

export function newMet(): Met {
  return { faults: [], leaks: [], counts: new Map(), reads: [], starts: [], followed: new Map() };
}

function note(met: Met, outcome: Outcome, what: string): void {
  const { kind, codes, told, leak } = outcome;
  const name = [kind, ...(kind === 'SILENT' ? [told] : codes)].join(' ');
  met.counts.set(name, (met.counts.get(name) ?? 0) + 1);
  if (kind === 'FAULT') met.faults.push(`${what}: ${told}`);
  if (leak) met.leaks.push(`${what}: tells "${leak}"`);
}

/** Starts runs and reads until the signal fires; whoever asks again uses the same key. */
export async function runClients(clients: Clients, met: Met): Promise<void> {
  const open = { count: 0 };
  const followers: Promise<void>[] = [];
  const starter = (name: string) => startRuns({ ...clients, name, met, open, followers });
  await Promise.all([starter('a'), starter('b'), read(clients, met, open)]);
  await Promise.all(followers);
}

interface Starter extends Clients {
  readonly name: string;
  readonly met: Met;
  readonly open: { count: number };
  readonly followers: Promise<void>[];
}

async function startRuns({ url, ledger, random, stopping, name, met, open, followers }: Starter): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  for (let k = 0; !stopping.aborted; k++) {
    const since = performance.now();
    while (open.count >= MANY_OPEN && performance.now() - since < LONGEST_PAUSE && !stopping.aborted) await sleep(100);
    const input = chosen(random);
    const id = await startRun({ url, ledger, met, agent, stopping }, input, `${name}${k}`);
    if (id === null) continue;
    open.count++;
    if (k % 2 === 0) followers.push(follow({ url, met, stopping }, id));
    await sleep(100 + 300 * random());
  }
  agent.destroy();
}

/** Sends one key until it is acknowledged; null where the end came first. */
async function startRun(
  {
    url,
    ledger,
    met,
    agent,
    stopping,
  }: Pick<Starter, 'url' | 'ledger' | 'met' | 'stopping'> & { readonly agent: Agent },
  input: Input,
  key: string,
): Promise<string | null> {
  const entry = { key, input: input.name };
  ledger.write({ kind: 'SENT', ...entry });
  while (!stopping.aborted) {
    const at = performance.now();
    const outcome = outcomeOf(await post(url, operationOf(input, key), { agent, patience: PATIENCE }));
    note(met, outcome, 'startRun');
    const { run, userErrors = [] } = (outcome.body?.data?.startRun ?? {}) as {
      readonly run?: { readonly id: string } | null;
      readonly userErrors?: readonly { readonly message: string }[];
    };
    met.starts.push({ at, isServed: Boolean(run), told: outcome.codes.join(' ') || outcome.told });
    if (run) {
      ledger.write({ kind: 'ACKED', ...entry, id: run.id });
      return run.id;
    }
    if (userErrors.length > 0) met.faults.push(`startRun of ${input.name}: ${userErrors[0]!.message}`);
    await sleep(150);
  }
  return null;
}

const READ = `{ cell(by: { slug: "na-nisb-cc" }) { slug claims(first: 3) { nodes { key } } }
  open: runs(filter: { state: { in: [QUEUED, RUNNING] } }) { totalCount } }`;

/** Asks for records and runs, some ten times a second. */
async function read({ url, stopping }: Clients, met: Met, open: { count: number }): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  while (!stopping.aborted) {
    const at = performance.now();
    const outcome = outcomeOf(await post(url, { query: READ }, { agent, patience: PATIENCE }));
    note(met, outcome, 'read');
    const isServed = outcome.kind === 'ANSWERED' && outcome.codes.length === 0;
    met.reads.push({ at, isServed, told: outcome.told });
    if (isServed) open.count = (outcome.body!.data!.open as { totalCount: number }).totalCount;
    await sleep(80);
  }
  agent.destroy();
}

const WATCH = `subscription ($id: ID!, $after: Int) {
  runProgressed(id: $id, after: $after) { seq state fraction run { attempt } }
}`;
/** After the end of the test a run is followed no longer than this, ms. */
const LONGEST_FOLLOWING = 120_000;

/** Follows a run to its end; cut off, it comes back and goes on after the last event. */
async function follow({ url, met, stopping }: Pick<Starter, 'url' | 'met' | 'stopping'>, id: string): Promise<void> {
  const seen: EventSeen[] = [];
  met.followed.set(id, seen);
  let giveUp = Number.POSITIVE_INFINITY;
  stopping.addEventListener('abort', () => {
    giveUp = performance.now() + LONGEST_FOLLOWING;
  });
  while (performance.now() < giveUp) {
    await listen(url, id, seen, met).catch(() => undefined);
    if (seen.length > 0 && isSettled(seen.at(-1)!.state)) return;
    await sleep(200);
  }
}

/** Until the server ends the subscription, or the socket goes, or nothing comes for a while. */
async function listen(url: string, id: string, seen: EventSeen[], met: Met): Promise<void> {
  using socket = await openSocket(url);
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  socket.listen(({ type, payload }) => {
    if (type === 'complete') end();
    if (type === 'error') {
      note(
        met,
        {
          kind: 'ANSWERED',
          status: 200,
          codes: codesOf(payload),
          body: null,
          leak: null,
          told: JSON.stringify(payload),
          ms: 0,
        },
        'subscription',
      );
      end();
    }
    if (type !== 'next') return;
    const { data, errors } = payload as { data?: { runProgressed?: Told } | null; errors?: unknown };
    if (errors) return end();
    const { seq, state, fraction, run } = data!.runProgressed!;
    seen.push({ seq, state, fraction, attempt: run?.attempt ?? 0 });
  });
  const after = seen.at(-1)?.seq ?? null;
  socket.send({ id: 'follow', type: 'subscribe', payload: { query: WATCH, variables: { id, after } } });
  await Promise.race([ended, socket.closed, sleep(20_000, null, { ref: false })]);
}

type Told = EventSeen & { readonly run: { readonly attempt: number } };

function codesOf(payload: unknown): string[] {
  const errors = Array.isArray(payload) ? (payload as { extensions?: { code?: string } }[]) : [];
  return errors.map(({ extensions }) => extensions?.code ?? 'NO_CODE');
}
