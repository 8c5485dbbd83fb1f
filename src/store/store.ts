import type { QueryResultRow } from 'pg';
import type { DataSource } from 'typeorm';
import { claimQuestions } from './claims.ts';
import { fileQuestions } from './files.ts';
import { gapQuestions } from './gaps.ts';
import { libraryQuestions } from './library/libraryState.ts';
import { relationQuestions } from './relations.ts';
import { type Query, queryTransaction } from './rows.ts';
import { runQuestions } from './runs.ts';
import { screeningQuestions } from './screening.ts';
import { searchQuestions } from './search.ts';
import { studyQuestions } from './studies.ts';
import { subjectQuestions } from './subjects.ts';

/** Every question that can be asked of the database, by what it is about. */
export function openStore(query: Query) {
  return {
    subjects: subjectQuestions(query),
    relations: relationQuestions(query),
    claims: claimQuestions(query),
    runs: runQuestions(query),
    studies: studyQuestions(query),
    files: fileQuestions(query),
    library: libraryQuestions(query),
    screening: screeningQuestions(query),
    search: searchQuestions(query),
    gaps: gapQuestions(query),
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
