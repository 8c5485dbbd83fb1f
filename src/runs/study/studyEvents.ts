import { setTimeout as sleep } from 'node:timers/promises';
import type { Study } from '../../domain/study.ts';
import { DatabaseTrouble } from '../../store/rows.ts';
import type { Store } from '../../store/store.ts';
import type { StudyStatus } from '../../store/studies.ts';
import { type Listener, leavable } from '../progress.ts';

/** Between two events of a study at least, ms: two hundred runs have more to tell than anybody reads. */
const PAUSE = 500;

interface Sources {
  /** Asked for anew at every look: a store may serve one request, and a study outlasts many. */
  readonly store: Pick<Store, 'studies'>;
  readonly listener: Listener;
}

interface Following {
  readonly studyId: string;
  readonly runIds: readonly string[];
}

/**
 * A study as it is now, then again whenever something of it has changed, until all of its runs are settled and its
 * files are of all that have succeeded. One statement a look, whatever the number of runs; several changes may be one
 * event. Waits for a database that is away. Whoever leaves (`return`) does not have to wait for the next event.
 */
export function studyEvents(sources: Sources, following: Following): AsyncIterableIterator<Study> {
  return leavable((signal) => follow(sources, following, signal));
}

async function* follow(sources: Sources, { studyId, runIds }: Following, signal: AbortSignal) {
  const ids = [studyId, ...runIds];
  let seen: string | null = null;
  while (!signal.aborted) {
    const hint = sources.listener.next(ids, signal);
    const status = await look(sources.store, studyId);
    if (status === 'GONE') return;
    if (status !== 'AWAY') {
      const version = versionOf(status);
      const isChanged = version !== seen;
      seen = version;
      if (isChanged) yield status;
      // Who takes the event reads after this look: what was read is the end only if nothing has changed since.
      if (isEnd(status) && isChanged) continue;
      if (isEnd(status)) return;
    }
    await Promise.all([hint, pause(signal)]);
  }
}

/** How a study stands; of a database that is away, nothing. */
async function look({ studies }: Sources['store'], id: string): Promise<StudyStatus | 'GONE' | 'AWAY'> {
  try {
    return (await studies.status(id)) ?? 'GONE';
  } catch (error) {
    if (error instanceof DatabaseTrouble) return 'AWAY';
    throw error;
  }
}

/** Changes with every event of a run of it, and with its files. */
function versionOf({ events, summarisedRuns }: StudyStatus): string {
  return `${events}/${summarisedRuns}`;
}

function isEnd({ unsettled, done, summarisedRuns }: StudyStatus): boolean {
  return unsettled === 0 && summarisedRuns >= done;
}

function pause(signal: AbortSignal): Promise<void> {
  return sleep(PAUSE, undefined, { signal }).catch(() => undefined);
}
