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

/** Every question that can be asked of the database, by what it is about. */
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

/** All that is asked of this store is answered from one state of the database, however it changes meanwhile. */
export function inSnapshot<T>(db: DataSource, work: (store: Store) => Promise<T>): Promise<T> {
  return db.transaction('REPEATABLE READ', (transaction) => work(openStore(inTurn(queryTransaction(transaction)))));
}

/** One connection answers one question at a time: what is asked at the same time waits. */
function inTurn(query: Query): Query {
  let previous: Promise<unknown> = Promise.resolve();
  return <T extends QueryResultRow>(question: Parameters<Query>[0]) => {
    const answer = previous.then(() => query<T>(question));
    previous = answer.catch(() => undefined);
    return answer;
  };
}
