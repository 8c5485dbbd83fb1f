import type { QueryResultRow } from 'pg';
import type { DataSource } from 'typeorm';
import { claimQuestions } from './claims.ts';
import { fileQuestions } from './files.ts';
import { gapQuestions } from './gaps.ts';
import { libraryQuestions } from './library/libraryState.ts';
import { relationQuestions } from './relations.ts';
import { type Ask, askTransaction } from './rows.ts';
import { runQuestions } from './runs.ts';
import { screeningQuestions } from './screening.ts';
import { searchQuestions } from './search.ts';
import { studyQuestions } from './studies.ts';
import { subjectQuestions } from './subjects.ts';

/** Every question that can be asked of the database, by what it is about. */
export function openStore(ask: Ask) {
  return {
    subjects: subjectQuestions(ask),
    relations: relationQuestions(ask),
    claims: claimQuestions(ask),
    runs: runQuestions(ask),
    studies: studyQuestions(ask),
    files: fileQuestions(ask),
    library: libraryQuestions(ask),
    screening: screeningQuestions(ask),
    search: searchQuestions(ask),
    gaps: gapQuestions(ask),
  };
}

export type Store = ReturnType<typeof openStore>;

/** All that is asked of this store is answered from one state of the database, however it changes meanwhile. */
export function inSnapshot<T>(db: DataSource, work: (store: Store) => Promise<T>): Promise<T> {
  return db.transaction('REPEATABLE READ', (transaction) => work(openStore(inTurn(askTransaction(transaction)))));
}

/** One connection answers one question at a time: what is asked at the same time waits. */
function inTurn(ask: Ask): Ask {
  let previous: Promise<unknown> = Promise.resolve();
  return <T extends QueryResultRow>(question: Parameters<Ask>[0]) => {
    const answer = previous.then(() => ask<T>(question));
    previous = answer.catch(() => undefined);
    return answer;
  };
}
