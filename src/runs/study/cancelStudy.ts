import { InvalidInput } from '../../domain/errors.ts';
import { isId } from '../../domain/identity.ts';
import { isSettled } from '../../domain/run.ts';
import { type Study, studyState } from '../../domain/study.ts';
import type { Store } from '../../store/store.ts';

/**
 * Cancels every run of a study that is not settled; what has succeeded stays.
 *
 * @throws InvalidInput NOT_FOUND, or CONFLICT when all of its runs are settled already
 */
export async function cancelStudy({ studies, runs }: Store, id: string): Promise<Study> {
  const [study] = isId(id) ? await studies.byIds([id]) : [];
  if (!study) throw new InvalidInput(`There is no study ${id}`, { code: 'NOT_FOUND', path: ['id'], value: id });
  const members = await studies.members([study.id]);
  const open = members.filter(({ state }) => !isSettled(state));
  if (open.length === 0) {
    const state = studyState(members.map((member) => member.state));
    throw new InvalidInput(`Cannot cancel study ${study.id}: it is ${state}`, {
      code: 'CONFLICT',
      path: ['id'],
      value: id,
      allowed: 'a study with a run that is QUEUED or RUNNING',
    });
  }
  for (const { runId } of open) {
    await runs.move('CANCELLED', { id: runId, attempt: null, message: 'cancelled with its study' });
  }
  return study;
}
