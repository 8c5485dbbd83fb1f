import type { Derivation, Missing } from '../../derivation/derivation.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Difference } from '../difference.ts';
import type { Rule } from './rule.ts';
import type { Severity, Verdict } from './verdict.ts';

/** The result of a rule. */
export interface Finding {
  /** Unique within an audit: the id of the rule and, where the rule is applied several times, to what it is applied. */
  readonly key: string;
  readonly rule: Rule;
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** The subjects concerned; the subject of the rule comes first. */
  readonly subjectIds: readonly string[];
  /** Null where nothing is printed. */
  readonly reported: ReportedValue | null;
  readonly recomputed: Derivation | null;
  readonly difference: Difference | null;
  /** What is missing for a verdict. */
  readonly missing: readonly Missing[];
}

export interface ReportedValue {
  /** Null where the value is what a printed formula gives. */
  readonly claim: Claim | null;
  readonly measure: Measure | null;
  readonly derivation: Derivation | null;
}
