import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { InvalidInput } from '../domain/errors.ts';
import { userId } from '../domain/identity.ts';
import type { Run } from '../domain/run.ts';
import { openKnowledge } from '../knowledge/knowledge.ts';
import type { RunRequest } from '../simulation/models/registry.ts';
import { manifestOf } from '../simulation/models/registry.ts';
import { queryTransaction } from '../store/rows.ts';
import { runQueries } from '../store/runs.ts';
import { inSnapshot, type Store } from '../store/store.ts';
import { runEventTable, runTable } from '../store/tables.ts';
import { askedOf, orderFor, type RunOrder } from './order.ts';
import type { Sender } from './queue.ts';
import type { Services } from './services.ts';

/** Who starts runs. */
export interface Caller {
  /** Where the request comes from. */
  readonly network: string;
  /** Fires when the answer is not waited for any more: nothing is written then. */
  readonly signal: AbortSignal;
}

export type StartRun = (request: RunRequest, caller: Caller) => Promise<Run>;

/** Until there is authentication, everyone is this one. */
export const OWNER = 'local';
const LONGEST_KEY = 200;

/** What starting runs takes of the services. */
export type StartServices = Pick<Services, 'db' | 'store' | 'sender' | 'mostUnsettled'>;

/**
 * Starts runs: reads the records, lets the model check the problem, then writes the run and its job in one transaction.
 *
 * @throws InvalidInput with the place in the request; nothing is written then
 */
export function runStarter(services: StartServices): StartRun {
  return async (request, caller) => {
    const { model, input } = askedOf(request);
    const place = [model, 'idempotencyKey'];
    const key = checkedKey(input.idempotencyKey ?? null, place);
    const digest = requestDigest({ ...input, model, idempotencyKey: null });
    const known = key && (await sameRequest(services.store, { key, digest, place }));
    if (known) return known;
    const row = await inSnapshot(services.db, async (store) =>
      runRow(store, await orderFor(openKnowledge(store), request), { key, digest, startedFrom: caller.network }),
    );
    return write(services, row, { place, caller });
  };
}

/** A key of the caller's, the request that it stands for, and where in the request it is. */
interface Keyed {
  readonly key: string;
  readonly digest: string;
  readonly place: readonly string[];
}

/** @throws InvalidInput where a key is empty or too long */
export function checkedKey(key: string | null, path: readonly string[]): string | null {
  if (key === null || (key.length > 0 && key.length <= LONGEST_KEY)) return key;
  throw new InvalidInput(`\`idempotencyKey\`: ${key.length} characters given, 1 to ${LONGEST_KEY} allowed`, {
    path,
    value: key,
    allowed: `1 to ${LONGEST_KEY} characters`,
  });
}

/** The run that was started with this key, if any. @throws InvalidInput CONFLICT when it was another request */
async function sameRequest({ runs }: Pick<Store, 'runs'>, { key, digest, place }: Keyed): Promise<Run | null> {
  const [known] = await runs.byIdempotencyKey(OWNER, key);
  if (!known) return null;
  if (known.requestDigest === digest) return known;
  throw new InvalidInput('This idempotency key was used with another input', {
    code: 'CONFLICT',
    path: place,
    value: key,
    allowed: 'a new key, or the same input as before',
  });
}

interface Written {
  readonly place: readonly string[];
  readonly caller: Caller;
}

async function write(services: StartServices, row: RunRow, { place, caller }: Written): Promise<Run> {
  return services.db.transaction(async (transaction) => {
    const { runs } = storeOf(transaction);
    if (!(await queueRun(services.sender, transaction, row)))
      return (await sameRequest({ runs }, { key: row.idempotencyKey!, digest: row.requestDigest, place }))!;
    await requireRoom(services, { runs }, { caller, place: place.slice(0, 1) });
    caller.signal.throwIfAborted();
    return (await runs.byIds([row.id]))[0]!;
  });
}

/**
 * Checks, once they are written, that an address has no more runs queued or running than it may. Those who start runs
 * from one address do so one after another, so that none sees room that another takes.
 *
 * @throws InvalidInput RATE_LIMITED
 */
export async function requireRoom(
  { mostUnsettled }: Pick<Services, 'mostUnsettled'>,
  { runs }: Pick<Store, 'runs'>,
  { caller, place }: Written,
): Promise<void> {
  if (mostUnsettled === 0) return;
  const unsettled = await runs.countUnsettledFrom(caller.network);
  if (unsettled <= mostUnsettled) return;
  throw new InvalidInput(
    `Runs of this address, queued or running: ${unsettled} including this one, at most ${mostUnsettled}`,
    {
      code: 'RATE_LIMITED',
      path: place,
      value: unsettled,
      allowed: `at most ${mostUnsettled}`,
    },
  );
}

/** A run as it is written first. Of the snapshot that the order was read from: its digests are those of what went in. */
export async function runRow(
  store: Store,
  { model, problem, subjects, claimKeys }: RunOrder,
  { key, digest, startedFrom }: { readonly key: string | null; readonly digest: string; readonly startedFrom: string },
) {
  const libraryVersion = await store.library.version();
  const digests = await store.claims.digestsByKeys(claimKeys);
  return {
    id: userId(),
    owner: OWNER,
    idempotencyKey: key,
    requestDigest: digest,
    model,
    modelVersion: manifestOf(model).version,
    libraryVersion: libraryVersion ?? 'none',
    state: 'QUEUED',
    attempt: 0,
    seq: 1,
    fraction: 0,
    problem,
    subjects,
    claimDigests: Object.fromEntries(digests.map((claim) => [claim.key, claim.digest])),
    createdAt: new Date(),
    startedFrom,
  };
}

export type RunRow = Awaited<ReturnType<typeof runRow>>;

/** Writes a run, its first event and its job; false where its key was used before. */
export async function queueRun(
  sender: Sender,
  transaction: EntityManager,
  row: RunRow,
  priority = 0,
): Promise<boolean> {
  if (!(await insertUnlessKnown(transaction, row))) return false;
  const { id: runId, seq, attempt, state, fraction, createdAt: at } = row;
  await transaction.insert(runEventTable, { runId, seq, attempt, state, fraction, message: 'queued', at });
  await sender.send(transaction, { runId, priority });
  return true;
}

/** Of many who send the same key at once one inserts; the others wait for it here. */
async function insertUnlessKnown(transaction: EntityManager, row: Record<string, unknown>): Promise<boolean> {
  const inserted = await transaction
    .createQueryBuilder()
    .insert()
    .into(runTable)
    .values(row)
    .orIgnore('("owner", "idempotency_key")')
    .returning('id')
    .execute();
  return (inserted.raw as unknown[]).length === 1;
}

function storeOf(transaction: EntityManager) {
  return { runs: runQueries(queryTransaction(transaction)) };
}

/** The same for two requests that say the same. */
export function requestDigest(request: object): string {
  return createHash('sha256').update(JSON.stringify(request, canonical)).digest('hex');
}

/** Neither the order in which a client writes fields nor a null in place of nothing makes it another request. */
function canonical(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const given = Object.entries(value).filter(([, part]) => part !== null);
  return Object.fromEntries(given.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
