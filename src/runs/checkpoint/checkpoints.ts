import { randomUUID } from 'node:crypto';
import { constants, mkdirSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isContinuable, isSettled, type Run } from '../../domain/run.ts';
import { type Refusal, refusal } from '../../physics/refusal.ts';
import type { Store } from '../../store/store.ts';
import { storageTrouble } from '../files/storageTrouble.ts';
import { writeSafely } from '../files/writeSafely.ts';
import type { Checkpoint, KeptCheckpoint } from './checkpoint.ts';
import { type CheckpointOf, decodeCheckpoint, encodeCheckpoint } from './checkpointFile.ts';

/**
 * Checkpoints in the data directory of a worker, the last one of each attempt. Workers with another data directory do
 * not see them.
 */
export interface Checkpoints {
  /**
   * The newest usable checkpoint; unusable ones are logged and skipped.
   *
   * @throws StorageTrouble where the disk is away
   */
  readonly last: (run: CheckpointOf) => Promise<KeptCheckpoint | null>;
  /** Keeps a checkpoint, in place of those of this attempt and of earlier ones. */
  readonly keep: (run: CheckpointOf, checkpoint: Checkpoint) => Promise<void>;
  readonly forget: (runId: string) => Promise<void>;
  /** Removes the checkpoints of runs that are settled or deleted; those of runs that can be continued, after a week. */
  readonly sweep: (store: Pick<Store, 'runs'>) => Promise<void>;
}

interface Options {
  /** Version of the program. */
  readonly version: string;
  readonly log: (message: string, error?: unknown) => void;
}

interface Entry {
  readonly name: string;
  readonly runId: string;
  readonly attempt: number;
}

/** `<run>.<attempt>`, and while it is being written `<run>.<attempt>.<random>`. */
const NAME = /^([\da-f-]{36})\.(\d+)(\.[\da-f-]{36})?$/;

export function openCheckpoints(dataDir: string, { version, log }: Options): Checkpoints {
  const directory = join(dataDir, 'checkpoints');
  mkdirSync(directory, { recursive: true });
  const remove = (names: readonly string[]) =>
    Promise.all(names.map((name) => rm(join(directory, name), { force: true })));
  const entries = async (): Promise<Entry[]> =>
    (await readdir(directory).catch(asTrouble)).flatMap((name) => {
      const [, runId, attempt] = NAME.exec(name) ?? [];
      return runId === undefined ? [] : [{ name, runId, attempt: Number(attempt) }];
    });
  const entriesOf = async (id: string) => (await entries()).filter(({ runId }) => runId === id);
  return {
    async last(run) {
      const left = await entriesOf(run.id);
      for (const { name } of left.toSorted((a, b) => b.attempt - a.attempt)) {
        const content = await read(join(directory, name));
        const found = 'reason' in content ? content : decodeCheckpoint(run, content, version);
        if (!('reason' in found)) return found;
        log(`checkpoint ${name} is left aside: ${found.reason}`);
      }
      return null;
    },
    async keep(run, checkpoint) {
      const name = `${run.id}.${run.attempt}`;
      const path = join(directory, name);
      await writeSafely(path, encodeCheckpoint(run, checkpoint, version), `${path}.${randomUUID()}`);
      const older = (await entriesOf(run.id)).filter(({ attempt }) => attempt < run.attempt);
      await remove(older.map((one) => one.name));
    },
    async forget(runId) {
      await remove((await entriesOf(runId)).map(({ name }) => name));
    },
    async sweep({ runs }) {
      const left = await entries();
      const found = await runs.byIds([...new Set(left.map(({ runId }) => runId))]);
      const open = new Set(found.filter(mayGoOn).map(({ id }) => id));
      await remove(left.filter(({ runId }) => !open.has(runId)).map(({ name }) => name));
    },
  };
}

/** How long the checkpoints of a failed run are kept so that it can be continued, ms. */
const KEPT_AFTER_FAILURE = 7 * 86_400_000;

function mayGoOn({ state, failure, settledAt }: Run): boolean {
  if (!isSettled(state)) return true;
  return failure !== null && isContinuable(failure) && Date.now() - settledAt!.getTime() < KEPT_AFTER_FAILURE;
}

/** The bytes of a file, or why it cannot be used. A symbolic link is not followed. */
async function read(path: string): Promise<Uint8Array | Refusal> {
  try {
    return await readFile(path, { flag: constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // One file alone may be missing, a symbolic link, or on a bad part of the disk.
    if (code === 'ENOENT' || code === 'ELOOP' || code === 'EIO') return refusal(`it cannot be read (${code})`);
    return asTrouble(error);
  }
}

function asTrouble(error: unknown): never {
  throw storageTrouble(error) ?? error;
}
