import type { Study, StudyArtifact, StudyMember } from '../domain/study.ts';
import { cutPage, type Page, type PageArguments, pageRequest } from './page.ts';
import type { Query } from './rows.ts';
import { NEWEST_FIRST } from './runs.ts';
import { all, condition, sql } from './sql.ts';

/** Notified when the files of a study are current; the payload is its id, a hint to look at the table. */
export const STUDY_CHANNEL = 'study_summarised';

const COLUMNS = 'id, owner, name, model, design, summarised_runs as "summarisedRuns", created_at as "createdAt"';
const MEMBER = 'm.study_id as "studyId", m.run_id as "runId", m.variant, m.outcome, r.state, r.fraction';

/** A study, with what shows whether it has changed. */
export interface StudyStatus extends Study {
  /** Of all of its runs together, so far. */
  readonly events: number;
  /** Runs that are queued or running. */
  readonly unsettled: number;
  /** Runs that have an outcome. */
  readonly done: number;
}

/** All queries on studies, and what a run of a study records with it. */
export function studyQueries(query: Query) {
  return {
    byIds: (ids: readonly string[]) =>
      query<Study>({ name: 'studies by ids', text: `select ${COLUMNS} from study where id = any($1)`, values: [ids] }),

    byIdempotencyKey: (owner: string, key: string) =>
      query<Study & { requestDigest: string }>({
        name: 'study by idempotency key',
        text: `select ${COLUMNS}, request_digest as "requestDigest" from study where owner = $1 and idempotency_key = $2`,
        values: [owner, key],
      }),

    async page(page: PageArguments): Promise<Page<Study>> {
      const request = pageRequest(page, NEWEST_FIRST);
      const [sign, order] = request.backward ? ['>', 'asc'] : ['<', 'desc'];
      const where = all(request.beyond && condition`id::text ${sql(sign)} ${request.beyond[0]}`);
      const text = `select ${COLUMNS} from study where ${where.text} order by id ${order} limit ${request.size + 1}`;
      return cutPage(await query<Study>({ text, values: where.values }), request);
    },

    async count(): Promise<number> {
      const [row] = await query<{ n: number }>({ text: 'select count(*)::int as n from study', values: [] });
      return row!.n;
    },

    members: (studyIds: readonly string[]) =>
      query<StudyMember>({
        name: 'members by study ids',
        text: `select ${MEMBER} from study_run m join run r on r.id = m.run_id
                where m.study_id = any($1) order by m.study_id, m.position`,
        values: [studyIds],
      }),

    /** How far a study is, whatever the number of its runs; null where there is none. */
    async status(id: string): Promise<StudyStatus | null> {
      const text = `
        select ${COLUMNS}, status.*
          from study, lateral (
            select coalesce(sum(r.seq), 0)::int as events,
                   count(*) filter (where r.state in ('QUEUED', 'RUNNING'))::int as unsettled,
                   count(m.outcome)::int as done
              from study_run m join run r on r.id = m.run_id
             where m.study_id = study.id
          ) status
         where id = $1`;
      const [row] = await query<StudyStatus>({ name: 'status of a study', text, values: [id] });
      return row ?? null;
    },

    artifacts: (studyIds: readonly string[]) =>
      query<StudyArtifact>({
        name: 'artifacts by study ids',
        text: `select study_id as "studyId", name, mime_type as "mimeType", width, height, sha256, bytes
                 from study_artifact where study_id = any($1) order by study_id, position`,
        values: [studyIds],
      }),

    /** The studies of runs; most runs belong to none. */
    ofRuns: (runIds: readonly string[]) =>
      query<{ runId: string; studyId: string }>({
        name: 'studies of runs',
        text: 'select run_id as "runId", study_id as "studyId" from study_run where run_id = any($1)',
        values: [runIds],
      }),

    /** The studies whose files lack a run that has succeeded. */
    async behind(): Promise<string[]> {
      const text = `
        select id from study
         where summarised_runs < (select count(*) from study_run r where r.study_id = study.id and r.outcome is not null)`;
      return (await query<{ id: string }>({ name: 'studies behind', text })).map(({ id }) => id);
    },

    /**
     * Records from how many runs the files of a study were made, and notifies listeners; false where they are already
     * from as many.
     */
    async noteSummary(id: string, runs: number): Promise<boolean> {
      const text = `
        with changed as (
          update study set summarised_runs = $2 where id = $1 and summarised_runs < $2 returning id
        )
        select pg_notify('${STUDY_CHANNEL}', id::text) from changed`;
      return (await query({ name: 'note summary', text, values: [id, runs] })).length === 1;
    },

    keepOutcome: (runId: string, outcome: StudyMember['outcome']) =>
      query({
        name: 'keep outcome',
        text: 'update study_run set outcome = $2 where run_id = $1',
        values: [runId, JSON.stringify(outcome)],
      }),

    forgetArtifacts: (id: string) => query({ text: 'delete from study_artifact where study_id = $1', values: [id] }),
  };
}
