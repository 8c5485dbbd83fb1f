import { isSettled, nextStates, type RunState } from '../../../src/domain/run.ts';
import type { Entry } from './ledger.ts';

/** A run as the table has it, and its files as the disk has them. */
export interface RunSeen {
  readonly id: string;
  readonly key: string | null;
  readonly state: RunState;
  readonly attempt: number;
  readonly seq: number;
  readonly fraction: number;
  readonly hasResult: boolean;
  readonly failure: string | null;
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly isWhole: boolean }[];
}

export interface EventSeen {
  readonly seq: number;
  readonly attempt: number;
  readonly state: RunState;
  readonly fraction: number;
}

export interface History {
  readonly ledger: readonly Entry[];
  readonly runs: readonly RunSeen[];
  readonly events: ReadonlyMap<string, readonly EventSeen[]>;
  /** What subscribers were told, by run, cut off and back as often as it happened. */
  readonly followed: ReadonlyMap<string, readonly EventSeen[]>;
}

/** Everything that a history can break, a line each. */
export interface Judgement {
  readonly lost: readonly string[];
  readonly twice: readonly string[];
  readonly unsettled: readonly string[];
  readonly sequence: readonly string[];
  readonly progress: readonly string[];
  readonly path: readonly string[];
  readonly table: readonly string[];
  readonly faults: readonly string[];
  readonly results: readonly string[];
  readonly subscribers: readonly string[];
}

/** Holds what was promised against what there is. */
export function judge(history: History): Judgement {
  const { runs } = history;
  const eventsOf = (id: string) => history.events.get(id) ?? [];
  const each = (faultsOf: (run: RunSeen, events: readonly EventSeen[]) => string[]) =>
    runs.flatMap((run) => faultsOf(run, eventsOf(run.id)).map((fault) => `run ${run.id}: ${fault}`));
  return {
    lost: lost(history),
    twice: twice(history),
    unsettled: runs.filter(({ state }) => !isSettled(state)).map(({ id, state }) => `run ${id} is still ${state}`),
    sequence: each((_, events) => sequenceFaults(events)),
    progress: each((_, events) => progressFaults(events)),
    path: each((_, events) => pathFaults(events)),
    table: each(tableFaults),
    faults: runs.flatMap(({ id, failure }) =>
      failure === 'INTERNAL' ? [`run ${id} failed by a fault of the program`] : [],
    ),
    results: [...each((run) => resultFaults(run)), ...differentResults(history)],
    subscribers: [...history.followed].flatMap(([id, seen]) =>
      subscriberFaults(seen, eventsOf(id)).map((fault) => `run ${id}: ${fault}`),
    ),
  };
}

/** Promised, and not there. */
function lost({ ledger, runs }: History): string[] {
  const byId = new Map(runs.map((run) => [run.id, run]));
  return ledger.flatMap(({ kind, key, id }) => {
    if (kind !== 'ACKED') return [];
    const run = byId.get(id!);
    if (!run) return [`run ${id} of key ${key} was acknowledged and is not there`];
    return run.key === key ? [] : [`run ${id} was acknowledged for key ${key} and has ${run.key}`];
  });
}

/** More than was asked for: two runs of one key, two answers to one key, a run of a key that nobody sent. */
function twice({ ledger, runs }: History): string[] {
  const sent = new Set(ledger.map(({ key }) => key));
  const runsOf = Map.groupBy(runs, ({ key }) => key);
  const acked = Map.groupBy(
    ledger.filter(({ kind }) => kind === 'ACKED'),
    ({ key }) => key,
  );
  return [
    ...[...runsOf]
      .filter(([key, of]) => key !== null && of.length > 1)
      .map(([key, of]) => `key ${key} has ${of.length} runs`),
    ...[...acked].flatMap(([key, of]) => {
      const ids = new Set(of.map(({ id }) => id));
      return ids.size > 1 ? [`key ${key} was answered by ${[...ids].join(' and ')}`] : [];
    }),
    ...[...runsOf.keys()].filter((key) => key !== null && !sent.has(key)).map((key) => `nobody sent key ${key}`),
  ];
}

function sequenceFaults(events: readonly EventSeen[]): string[] {
  const faults = events.flatMap(({ seq }, k) => (seq === k + 1 ? [] : [`event ${k + 1} has the number ${seq}`]));
  return events.length === 0 ? ['has no event'] : faults.slice(0, 1);
}

function progressFaults(events: readonly EventSeen[]): string[] {
  return pairs(events).flatMap(([before, after]) =>
    after.attempt === before.attempt && after.fraction < before.fraction
      ? [`attempt ${after.attempt} falls from ${before.fraction} to ${after.fraction}`]
      : [],
  );
}

function pathFaults(events: readonly EventSeen[]): string[] {
  const ends = events.filter(({ state }) => isSettled(state)).length;
  const steps = pairs(events).flatMap(([before, after]) => {
    if (after.attempt < before.attempt) return [`attempt ${after.attempt} writes after attempt ${before.attempt}`];
    const isLegal = nextStates[before.state].includes(after.state);
    return isLegal ? [] : [`goes from ${before.state} to ${after.state}`];
  });
  return ends > 1 ? [...steps, `ends ${ends} times`] : steps;
}

/** The last event is what the row says. */
function tableFaults({ state, attempt, seq, fraction }: RunSeen, events: readonly EventSeen[]): string[] {
  const last = events.at(-1);
  if (!last) return [];
  const row = { seq, attempt, state, fraction };
  const different = (Object.keys(row) as (keyof typeof row)[]).filter((name) => row[name] !== last[name]);
  return different.map((name) => `its ${name} is ${row[name]}, that of its last event ${last[name]}`);
}

function resultFaults({ state, hasResult, files }: RunSeen): string[] {
  if (state !== 'SUCCEEDED') return hasResult || files.length > 0 ? [`is ${state} and has a result`] : [];
  const broken = files
    .filter(({ isWhole }) => !isWhole)
    .map(({ name }) => `${name} is not on the disk as it should be`);
  return hasResult && files.length > 0 ? broken : [...broken, 'has no result'];
}

/** The same input gives the same bytes, whoever was killed meanwhile; but a table has the id of its run. */
function differentResults({ ledger, runs }: History): string[] {
  const inputs = new Map(ledger.map(({ key, input }) => [key, input]));
  const succeeded = runs.filter(({ key, state }) => state === 'SUCCEEDED' && key !== null && inputs.has(key));
  return [...Map.groupBy(succeeded, ({ key }) => inputs.get(key!)!)].flatMap(([input, of]) => {
    const hashes = new Set(
      of.map(({ files }) => files.flatMap(({ name, sha256 }) => (name.endsWith('.csv') ? [] : sha256)).join()),
    );
    return hashes.size > 1 ? [`${input}: ${of.length} runs gave ${hashes.size} different results`] : [];
  });
}

/** A subscriber misses nothing from its first event on, and hears nothing twice. */
function subscriberFaults(seen: readonly EventSeen[], events: readonly EventSeen[]): string[] {
  const [first] = seen;
  if (!first) return ['a subscriber heard nothing'];
  const should = events.filter(({ seq }) => seq >= first.seq).map(({ seq }) => seq);
  const heard = seen.map(({ seq }) => seq);
  return should.join() === heard.join() ? [] : [`a subscriber heard ${heard.join()}, not ${should.join()}`];
}

function pairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.slice(1).map((item, k) => [items[k]!, item]);
}
