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

/** The caller that starts runs. */
export interface Caller {
  /** The network of the address of the request. */
  readonly network: string;
  /** Fires when the caller no longer waits for the answer: nothing is written then. */
  readonly signal: AbortSignal;
}

export type StartRun = (request: RunRequest, caller: Caller) => Promise<Run>;

/** The owner of all runs until there is authentication. */
export const OWNER = 'local';
const LONGEST_KEY = 200;

/** The services that starting runs needs. */
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

/** An idempotency key, the request that it identifies, and where in the input it is. */
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

/** The run that was started with this key, if any. @throws InvalidInput CONFLICT when its request was another */
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
 * Checks, after the runs are written, that an address has no more runs queued or running than it may. Requests from one
 * address are checked one after the other, so that two requests cannot use the same free place.
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

/** The row of a new run. Its digests are read from the same snapshot as the order, so they are those of its inputs. */
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

/** If several requests send the same key at once, one inserts; the others wait for it here. */
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

/** A text that is the same for two equal requests. */
export function requestDigest(request: object): string {
  return createHash('sha256').update(JSON.stringify(request, canonical)).digest('hex');
}

/** The order of fields, and a null instead of an absent field, do not make a different request. */
function canonical(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const given = Object.entries(value).filter(([, part]) => part !== null);
  return Object.fromEntries(given.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
