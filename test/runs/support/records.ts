import type { RunEvent } from '../../../src/domain/run.ts';
import type { Query } from '../../../src/store/rows.ts';

/** What is said of a run that is claimed past a worker. */
export const justClaimed = { fraction: 0, message: 'claimed' };

/** What is written of a run, past the API. */
export function eventsOf(ask: Query, runId: string): Promise<RunEvent[]> {
  const text = 'select seq, attempt, state, fraction, message, at from run_event where run_id = $1 order by seq';
  return ask({ text, values: [runId] });
}

export interface Written {
  readonly runs: number;
  readonly events: number;
  readonly jobs: number;
}

/** How many rows there are of everything that starting a run writes. */
export async function written(ask: Query): Promise<Written> {
  const text = `
    select (select count(*)::int from run) as runs, (select count(*)::int from run_event) as events,
           (select count(*)::int from pgboss.job where name = 'runs') as jobs`;
  const [counts] = await ask<Written>({ text });
  return counts!;
}
