import type { DataSource } from 'typeorm';
import { doneOf } from '../../domain/study.ts';
import { queryTransaction } from '../../store/rows.ts';
import type { Store } from '../../store/store.ts';
import { studyQueries } from '../../store/studies.ts';
import { studyArtifactTable } from '../../store/tables.ts';
import { type StoredFile, storeArtifact } from '../artifacts.ts';
import { studyFiles } from './studyFiles.ts';

interface Summarising {
  readonly db: DataSource;
  readonly store: Pick<Store, 'studies'>;
  /** Where files are kept. */
  readonly artifacts: string;
}

/**
 * Makes the picture and the tables of a study anew from all runs that have an outcome now, unless they contain all of
 * those already. It holds no lock meanwhile: of two concurrent calls, the one that saw more runs is kept.
 *
 * @throws Error of the database or of the disk: to be tried again later
 */
export async function summariseStudy({ db, store, artifacts }: Summarising, studyId: string): Promise<void> {
  const [study] = await store.studies.byIds([studyId]);
  const members = await store.studies.members([studyId]);
  const done = doneOf(members).length;
  if (!study || done <= study.summarisedRuns) return;
  const made = await studyFiles(study, members);
  const files: StoredFile[] = [];
  for (const file of made) files.push(await storeArtifact(artifacts, file));
  const rows = files.map((file, position) => ({ studyId, position, ...file }));
  await db.transaction(async (transaction) => {
    const studies = studyQueries(queryTransaction(transaction));
    if (!(await studies.noteSummary(studyId, done))) return;
    await studies.forgetArtifacts(studyId);
    if (rows.length > 0) await transaction.insert(studyArtifactTable, rows);
  });
  // A sweep may have removed an old file of the same bytes before its row was written.
  for (const file of made) await storeArtifact(artifacts, file);
}
