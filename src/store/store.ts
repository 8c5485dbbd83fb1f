import type { QueryResultRow } from 'pg';
import type { DataSource } from 'typeorm';
import { claimQueries } from './claims.ts';
import { fileQueries } from './files.ts';
import { gapQueries } from './gaps.ts';
import { libraryQueries } from './library/libraryState.ts';
import { relationQueries } from './relations.ts';
import { type Query, queryTransaction } from './rows.ts';
import { runQueries } from './runs.ts';
import { screeningQueries } from './screening.ts';
import { searchQueries } from './search.ts';
import { studyQueries } from './studies.ts';
import { subjectQueries } from './subjects.ts';

/** All queries on the database, grouped by what they read. */
export function openStore(query: Query) {
  return {
    subjects: subjectQueries(query),
    relations: relationQueries(query),
    claims: claimQueries(query),
    runs: runQueries(query),
    studies: studyQueries(query),
    files: fileQueries(query),
    library: libraryQueries(query),
    screening: screeningQueries(query),
    search: searchQueries(query),
    gaps: gapQueries(query),
  };
}

export type Store = ReturnType<typeof openStore>;

/** All queries of this store see the same state of the database, even if the database changes meanwhile. */
export function inSnapshot<T>(db: DataSource, work: (store: Store) => Promise<T>): Promise<T> {
  return db.transaction('REPEATABLE READ', (transaction) => work(openStore(inTurn(queryTransaction(transaction)))));
}

/** One connection runs one query at a time: further queries wait. */
function inTurn(query: Query): Query {
  let previous: Promise<unknown> = Promise.resolve();
  return <T extends QueryResultRow>(question: Parameters<Query>[0]) => {
    const answer = previous.then(() => query<T>(question));
    previous = answer.catch(() => undefined);
    return answer;
  };
}
