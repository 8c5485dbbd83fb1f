import type { Derivation, Missing } from '../../derivation/derivation.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Difference } from '../difference.ts';
import type { Rule } from './rule.ts';
import type { Severity, Verdict } from './verdict.ts';

/** What a rule found. */
export interface Finding {
  /** Unique within an audit: the id of the rule, and what it was put to where it is put to many things. */
  readonly key: string;
  readonly rule: Rule;
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** Whom it concerns, foremost the subject that was asked. */
  readonly subjectIds: readonly string[];
  /** Null where nothing is printed. */
  readonly reported: ReportedValue | null;
  readonly recomputed: Derivation | null;
  readonly difference: Difference | null;
  /** What stands in the way of a verdict. */
  readonly missing: readonly Missing[];
}

export interface ReportedValue {
  /** Null where the value is what a printed formula gives. */
  readonly claim: Claim | null;
  readonly measure: Measure | null;
  readonly derivation: Derivation | null;
}
