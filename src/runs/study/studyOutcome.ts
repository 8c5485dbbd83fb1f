import type { EntityManager } from 'typeorm';
import type { Run } from '../../domain/run.ts';
import { askTransaction } from '../../store/rows.ts';
import { studyQuestions } from '../../store/studies.ts';
import { studyArtifactTable } from '../../store/tables.ts';
import { type StoredFile, storeArtifact } from '../artifacts.ts';
import { outcomeOf } from './observables.ts';
import { studyFiles } from './studyFiles.ts';

/**
 * Leaves what a run found with its study, if it is in one, and makes the picture and the tables of the study anew. Within
 * the transaction in which the run succeeds: the study's files are never behind its runs.
 */
export async function leaveWithStudy(
  transaction: EntityManager,
  directory: string,
  { id, model }: Pick<Run, 'id' | 'model'>,
  remembered: unknown,
): Promise<void> {
  const studies = studyQuestions(askTransaction(transaction));
  const [membership] = await studies.ofRuns([id]);
  if (!membership) return;
  const [study] = await studies.hold(membership.studyId);
  await studies.keepOutcome(id, outcomeOf(model, remembered));
  const files: StoredFile[] = [];
  for (const file of await studyFiles(study!, await studies.members([study!.id]))) {
    files.push(await storeArtifact(directory, file));
  }
  await studies.forgetArtifacts(study!.id);
  const rows = files.map((file, position) => ({ studyId: study!.id, position, ...file }));
  await transaction.insert(studyArtifactTable, rows);
}
