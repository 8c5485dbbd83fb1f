import type { DataSource, EntityManager } from 'typeorm';
import type { Store } from '../../store/store.ts';
import { sweepArtifacts } from '../artifacts.ts';
import type { Checkpoints } from '../checkpoint/checkpoints.ts';
import { sweepUnreferenced } from './sweep.ts';

/** A worker does this at its start, and then again at this interval, ms. */
const EVERY = 3_600_000;

export interface MaintenanceContext {
  readonly db: DataSource;
  readonly store: Pick<Store, 'runs' | 'studies' | 'files'>;
  /** Where artifacts are kept. */
  readonly artifacts: string;
  readonly checkpoints: Checkpoints;
  readonly queueStudyFiles: (transaction: EntityManager, studyId: string) => Promise<unknown>;
  readonly log: (message: string, error?: unknown) => void;
}

/** Removes files that are no longer used, and requests the files of studies that are out of date. */
export async function maintain({
  db,
  store,
  artifacts,
  checkpoints,
  queueStudyFiles,
  log,
}: MaintenanceContext): Promise<void> {
  const tasks: readonly (readonly [failure: string, task: () => Promise<unknown>])[] = [
    ['unfinished files are not swept', () => sweepArtifacts(artifacts)],
    ['files that nothing refers to are not swept', () => sweepUnreferenced(artifacts, store.files)],
    ['checkpoints are not swept', () => checkpoints.sweep(store)],
    [
      'the files of studies are not made',
      async () => {
        for (const id of await store.studies.behind()) {
          await db.transaction((transaction) => queueStudyFiles(transaction, id));
        }
      },
    ],
  ];
  for (const [failure, task] of tasks) await task().catch((error) => log(failure, error));
}

/** Maintains at once and then every hour, until it is disposed of. */
export function startMaintenance(context: MaintenanceContext): Disposable {
  const timer = setInterval(() => void maintain(context), EVERY);
  void maintain(context);
  return { [Symbol.dispose]: () => clearInterval(timer) };
}
