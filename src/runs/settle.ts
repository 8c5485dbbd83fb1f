import type { DataSource } from 'typeorm';
import type { Run } from '../domain/run.ts';
import type { MadeFile } from '../simulation/madeFiles.ts';
import { queryTransaction } from '../store/rows.ts';
import { runQueries } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import { artifactTable } from '../store/tables.ts';
import { type StoredFile, storeArtifact } from './artifacts.ts';
import {
  durationText,
  LONGEST_STORAGE_WAIT,
  type StorageLimits,
  untilReachable,
  untilStored,
} from './files/waiting.ts';
import type { Delivery } from './queue.ts';
import type { Outcome, Progress } from './solverThread.ts';
import { recordOutcome } from './study/studyOutcome.ts';

/** Share of the work that is done before files are stored. */
const DRAWN = 0.98;

interface SettleContext extends StorageLimits {
  readonly db: DataSource;
  readonly store: Pick<Store, 'runs'>;
  readonly artifacts: string;
}

export interface Settling extends Watched {
  readonly queueStudyFiles: Delivery['queueStudyFiles'];
}

export interface Watched {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/**
 * Stores the files first, then in one transaction their rows and the state: SUCCEEDED means that everything is stored.
 * Waits for the disk and the database while they are full, read-only or away.
 *
 * @throws StorageTrouble where the disk fails for longer than the longest wait
 */
export async function settle(context: SettleContext, run: Run, outcome: Outcome, watch: Settling): Promise<void> {
  const { id, attempt } = run;
  if (outcome.kind === 'FAILED') {
    const { failure } = outcome;
    const failed = { id, attempt, message: failure.message, failure };
    await untilReachable(() => context.store.runs.move('FAILED', failed), watch.signal);
    return;
  }
  const files = await storeAll(context, outcome.files, watch);
  const done = { id, attempt, fraction: 1, message: 'solved', result: outcome.result };
  const rows = files.map((file, position) => ({ runId: id, position, ...file }));
  const write = () =>
    context.db.transaction(async (transaction) => {
      const isMoved = await runQueries(queryTransaction(transaction)).move('SUCCEEDED', done);
      if (!isMoved) return;
      if (rows.length > 0) await transaction.insert(artifactTable, rows);
      const studyId = await recordOutcome(transaction, run, outcome.result);
      if (studyId !== null) await watch.queueStudyFiles(transaction, studyId);
    });
  await untilReachable(write, watch.signal);
  // A sweep may have removed an old file of the same bytes before its row was written. The run has succeeded anyway.
  for (const file of outcome.files) await storeArtifact(context.artifacts, file).catch(() => undefined);
}

async function storeAll(
  { artifacts, longestStorageWait: longest = LONGEST_STORAGE_WAIT }: SettleContext,
  files: readonly MadeFile[],
  { onProgress, signal }: Watched,
): Promise<StoredFile[]> {
  const stored: StoredFile[] = [];
  for (const [k, file] of files.entries()) {
    signal.throwIfAborted();
    const report = (message: string) => onProgress({ fraction: DRAWN + ((1 - DRAWN) * k) / files.length, message });
    report(`storing ${file.name}`);
    const onTrouble = ({ message }: Error) =>
      report(`waiting to store ${file.name}: ${message}; the run fails if this lasts ${durationText(longest)}`);
    stored.push(await untilStored(() => storeArtifact(artifacts, file), { longest, signal, onTrouble }));
  }
  return stored;
}
