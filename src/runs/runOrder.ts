import type { ModelName, RunSubjects } from '../domain/run.ts';

/** A request turned into what a run remembers: the problem in SI, the records and claims that it was made from. */
export interface RunOrder {
  readonly model: ModelName;
  readonly problem: unknown;
  readonly subjects: RunSubjects;
  readonly claimKeys: readonly string[];
}
