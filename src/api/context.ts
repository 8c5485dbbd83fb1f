import type { Run } from '../domain/run.ts';
import type { Study } from '../domain/study.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ContinueRun } from '../runs/continueRun.ts';
import type { Listener } from '../runs/progress.ts';
import type { StartRun } from '../runs/startRun.ts';
import type { StartStudy } from '../runs/study/startStudy.ts';
import type { RequestScope } from './requestScope.ts';

/** What resolvers use. */
export interface Context extends Knowledge {
  /** The request for which it is used. */
  readonly request: RequestScope;
  /** Forgets what the loaders have read. */
  readonly refresh: () => void;
  readonly listener: Listener;
  readonly startRun: StartRun;
  readonly cancelRun: (id: string) => Promise<Run>;
  readonly continueRun: ContinueRun;
  readonly startStudy: StartStudy;
  readonly cancelStudy: (id: string) => Promise<Study>;
  /** Version of this server. */
  readonly version: string;
}
