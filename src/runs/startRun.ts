import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { InvalidInput } from '../domain/errors.ts';
import { userId } from '../domain/identity.ts';
import type { ModelName, Run, RunSubjects } from '../domain/run.ts';
import { models } from '../simulation/models/registry.ts';
import { askTransaction } from '../store/rows.ts';
import { runQuestions } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import { runEventTable, runTable } from '../store/tables.ts';
import type { Sender } from './queue.ts';
import { type SymmetricCellRequest, symmetricCellOrder } from './symmetricCellOrder.ts';

/** What is asked for: one model's input. */
export interface RunRequest {
  readonly symmetricCell?: SymmetricCellRequest | null;
}

/** A request turned into what a run remembers: the problem in SI, the records and claims that it was made from. */
export interface RunOrder {
  readonly model: ModelName;
  readonly problem: unknown;
  readonly subjects: RunSubjects;
  readonly claimKeys: readonly string[];
}

export type StartRun = (request: RunRequest) => Promise<Run>;

/** Until there is authentication, everyone is this one. */
const OWNER = 'local';
const LONGEST_KEY = 200;

interface Office {
  readonly db: DataSource;
  readonly store: Store;
  readonly sender: Sender;
}

/**
 * Starts runs: reads the records, lets the model check the problem, then writes the run and its job in one transaction.
 *
 * @throws InvalidInput with the place in the request; nothing is written then
 */
export function runStarter(office: Office): StartRun {
  return async ({ symmetricCell }) => {
    const request = symmetricCell!;
    const key = checkedKey(request.idempotencyKey ?? null);
    const digest = digestOf({ ...request, idempotencyKey: null });
    const known = key && (await sameRequest(office.store, key, digest));
    if (known) return known;
    const order = await under('symmetricCell', () => symmetricCellOrder(office.store, request));
    return write(office, order, { key, digest });
  };
}

function checkedKey(key: string | null): string | null {
  if (key === null || (key.length > 0 && key.length <= LONGEST_KEY)) return key;
  const path = ['symmetricCell', 'idempotencyKey'];
  throw new InvalidInput('An idempotency key is neither empty nor that long', {
    path,
    allowed: `1 to ${LONGEST_KEY} characters`,
  });
}

/** The run that was started with this key, if any. @throws InvalidInput CONFLICT when it was another request */
async function sameRequest({ runs }: Pick<Store, 'runs'>, key: string, digest: string): Promise<Run | null> {
  const [known] = await runs.byIdempotencyKey(OWNER, key);
  if (!known) return null;
  if (known.requestDigest === digest) return known;
  throw new InvalidInput('This idempotency key was used with another input', {
    code: 'CONFLICT',
    path: ['symmetricCell', 'idempotencyKey'],
    value: key,
    allowed: 'a new key, or the same input as before',
  });
}

async function write(
  { db, store, sender }: Office,
  order: RunOrder,
  { key, digest }: { key: string | null; digest: string },
): Promise<Run> {
  const { model, problem, subjects, claimKeys } = order;
  const [libraryVersion, digests] = await Promise.all([store.library.version(), store.claims.digestsByKeys(claimKeys)]);
  const row = {
    id: userId(),
    owner: OWNER,
    idempotencyKey: key,
    requestDigest: digest,
    model,
    modelVersion: models[model].version,
    libraryVersion: libraryVersion ?? 'none',
    state: 'QUEUED',
    attempt: 0,
    problem,
    subjects,
    claimDigests: Object.fromEntries(digests.map((claim) => [claim.key, claim.digest])),
    createdAt: new Date(),
  };
  return db.transaction(async (transaction) => {
    if (!(await insertUnlessKnown(transaction, row))) return (await sameRequest(storeOf(transaction), key!, digest))!;
    const event = {
      runId: row.id,
      seq: 1,
      attempt: 0,
      state: 'QUEUED',
      fraction: 0,
      message: 'queued',
      at: row.createdAt,
    };
    await transaction.insert(runEventTable, event);
    await sender.send(transaction, { runId: row.id });
    return (await storeOf(transaction).runs.byIds([row.id]))[0]!;
  });
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
  return { runs: runQuestions(askTransaction(transaction)) };
}

async function under<T>(field: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof InvalidInput ? error.under(field) : error;
  }
}

function digestOf(request: object): string {
  return createHash('sha256').update(JSON.stringify(request, sortedKeys)).digest('hex');
}

/** The order in which a client writes fields does not make it another request. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
