import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { Run } from '../domain/run.ts';
import { askTransaction, DatabaseUnavailable, translate } from '../store/rows.ts';
import { runQuestions } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import { artifactTable } from '../store/tables.ts';
import { type MadeFile, type StoredFile, storeArtifact } from './artifacts.ts';
import type { Outcome, Progress } from './solverThread.ts';
import { leaveWithStudy } from './study/studyOutcome.ts';

/** A result is offered this often to a database that is away, ms. */
const OFFER_EVERY = 500;
/** Share of the work that is done before files are stored. */
const DRAWN = 0.98;

interface Place {
  readonly db: DataSource;
  readonly store: Pick<Store, 'runs'>;
  readonly artifacts: string;
}

interface Watched {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** Files first, then in one transaction their rows and the state: SUCCEEDED means that everything is there. */
export async function settle(place: Place, run: Run, outcome: Outcome, watch: Watched): Promise<void> {
  const { id, attempt } = run;
  if (outcome.kind === 'FAILED') {
    const { failure } = outcome;
    const failed = { id, attempt, message: failure.message, failure };
    await untilReachable(() => place.store.runs.move('FAILED', failed), watch.signal);
    return;
  }
  const files = await storeAll(place.artifacts, outcome.files, watch);
  const done = { id, attempt, fraction: 1, message: 'solved', result: outcome.result };
  const rows = files.map((file, position) => ({ runId: id, position, ...file }));
  const write = () =>
    place.db.transaction(async (transaction) => {
      const isMoved = await runQuestions(askTransaction(transaction)).move('SUCCEEDED', done);
      if (!isMoved) return;
      await leaveWithStudy(transaction, place.artifacts, run, outcome.result);
      if (rows.length > 0) await transaction.insert(artifactTable, rows);
    });
  await untilReachable(write, watch.signal);
}

async function storeAll(
  directory: string,
  files: readonly MadeFile[],
  { onProgress, signal }: Watched,
): Promise<StoredFile[]> {
  const stored: StoredFile[] = [];
  for (const [k, file] of files.entries()) {
    signal.throwIfAborted();
    onProgress({ fraction: DRAWN + ((1 - DRAWN) * k) / files.length, message: `storing ${file.name}` });
    stored.push(await storeArtifact(directory, file));
  }
  return stored;
}

/** What is solved is not solved again because the database is away for a while. */
async function untilReachable(write: () => Promise<unknown>, signal: AbortSignal): Promise<void> {
  for (;;) {
    try {
      await write();
      return;
    } catch (error) {
      if (!(translate(error) instanceof DatabaseUnavailable)) throw error;
    }
    await sleep(OFFER_EVERY, undefined, { signal });
  }
}
