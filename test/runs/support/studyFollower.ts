import { parse, subscribe } from 'graphql';
import { createContextMaker } from '../../../src/api/createContext.ts';
import { type OpenScope, openScope } from '../../../src/api/requestScope.ts';
import { createSchema } from '../../../src/api/schema.ts';
import type { Listener } from '../../../src/runs/progress.ts';
import type { Query } from '../../../src/store/rows.ts';
import type { StudyEventSeen } from './subscriber.ts';

export interface Following {
  readonly query: Query;
  readonly listener: Listener;
  /** ms */
  readonly deadline: number;
}

/** Someone who follows a study in this process: the statements on their behalf are counted. */
export interface StudyFollower {
  readonly events: AsyncGenerator<{ readonly data: { readonly studyProgressed: StudyEventSeen } }>;
  readonly scope: OpenScope;
}

export async function followStudy(
  id: string,
  { query, listener, deadline = 10_000 }: Omit<Following, 'deadline'> & Partial<Following>,
): Promise<StudyFollower> {
  const scope = openScope({
    id: 'one',
    address: '127.0.0.1',
    network: '127.0.0.1',
    deadline,
    onClose: () => undefined,
  });
  const context = createContextMaker(query, { listener } as never)(scope);
  const fields = 'state areArtifactsCurrent progress { fraction runs succeeded cancelled }';
  const document = parse(`subscription { studyProgressed(id: "${id}") { ${fields} } }`);
  const events = (await subscribe({ schema: createSchema(), document, contextValue: context })) as never;
  return { events, scope };
}

/** The next event; null when there are no more. */
export async function next({ events }: StudyFollower): Promise<StudyEventSeen | null> {
  const { value, done } = await events.next();
  return done ? null : value.data.studyProgressed;
}

/** The next event, and how many statements it took. */
export async function counted(follower: StudyFollower) {
  const before = follower.scope.record.statements;
  const event = await next(follower);
  return { event, statements: follower.scope.record.statements - before };
}
