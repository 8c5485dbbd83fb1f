import { InvalidInput } from '../domain/errors.ts';
import { isId } from '../domain/identity.ts';
import type { Run } from '../domain/run.ts';
import type { Store } from '../store/store.ts';

/**
 * Cancels a run that is not settled. The state changes at once; a worker that solves the run notices it and stops.
 *
 * @throws InvalidInput NOT_FOUND, or CONFLICT when it is settled already
 */
export async function cancelRun({ runs }: Pick<Store, 'runs'>, id: string): Promise<Run> {
  const moved = isId(id) && (await runs.move('CANCELLED', { id, attempt: null, message: 'cancelled on request' }));
  const [run] = isId(id) ? await runs.byIds([id]) : [];
  if (!run) throw new InvalidInput(`There is no run ${id}`, { code: 'NOT_FOUND', path: ['id'], value: id });
  if (moved) return run;
  throw new InvalidInput(`Cannot cancel run ${run.id}: it is ${run.state}`, {
    code: 'CONFLICT',
    path: ['id'],
    value: id,
    allowed: 'a run that is QUEUED or RUNNING',
  });
}
