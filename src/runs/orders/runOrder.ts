import { claimKeysIn } from '../../domain/ledger.ts';
import type { ModelName, RunSubjects } from '../../domain/run.ts';

/** A request turned into what a run remembers: the problem in SI, the records and claims that it was made from. */
export interface RunOrder {
  readonly model: ModelName;
  /** What it is of, by the names of its records: a cell, or a metal on a surface. */
  readonly name: string;
  readonly problem: unknown;
  readonly subjects: RunSubjects;
  readonly claimKeys: readonly string[];
}

/** What a run is called that is made from no record: one of numbers by hand alone. */
export function ofNoRecord(label: string): RunSubjects {
  return { label, cellId: null, metalId: null, electrodeId: null, electrolyteId: null, separatorId: null };
}

/** The keys of the claims that vouch for these, however deep, each once. */
export function claimKeysOf(sourced: readonly Parameters<typeof claimKeysIn>[0][]): readonly string[] {
  return [...new Set(sourced.flatMap(claimKeysIn))];
}
