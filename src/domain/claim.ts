import { type ConditionsWith, conditions } from './conditions/conditions.ts';
import type { ConditionType } from './conditions/define.ts';
import type { ClaimValue, Measure } from './measure.ts';
import type { PropertyName } from './property.ts';

/**
 * How a source got the value, best first: MEASURED in an experiment · DERIVED by the source from its own numbers ·
 * STATED without saying how (supplier's data, a handbook's value, a recipe) · ASSUMED because nothing better exists ·
 * SIMULATED by the source's model.
 */
export const evidences = ['MEASURED', 'DERIVED', 'STATED', 'ASSUMED', 'SIMULATED'] as const;
export type Evidence = (typeof evidences)[number];

/** What the value depends on: a quantity, a subject, words; or the record that the source does not state it. */
export type ConditionName = keyof typeof conditions;
export const conditionNames = Object.keys(conditions) as readonly ConditionName[];

/** The conditions that are numbers of a test, each with a unit of its dimension. Claims are filtered by them. */
export const testQuantities = picked<TestQuantity, { readonly [N in TestQuantity]: (typeof conditions)[N]['unit'] }>(
  (one) => ('isFilter' in one ? one.unit : null),
);
export type TestQuantity = ConditionsWith<{ readonly isFilter: true }>;
export const testQuantityNames = Object.keys(testQuantities) as readonly TestQuantity[];

/** The words of conditions that have only these. */
export const conditionWords = picked<
  WordedCondition,
  { readonly [N in WordedCondition]: (typeof conditions)[N]['choices'] }
>((one) => ('choices' in one ? one.choices : null));
export type WordedCondition = ConditionsWith<{ readonly kind: 'CHOICE' }>;

/** The origin of a condition: the source states it; we assume it, within a band; or it is not stated. */
export const conditionStatuses = ['STATED', 'ASSUMED', 'NOT_STATED'] as const;
export type ConditionStatus = (typeof conditionStatuses)[number];

export interface Condition {
  readonly name: ConditionName;
  readonly status: ConditionStatus;
  /** For an assumed quantity, `low` and `high` are its band. */
  readonly measure: Measure | null;
  readonly subjectId: string | null;
  readonly text: string | null;
}

/** The place in the source: "§2.3", then figures, tables or equations. */
export interface Locator {
  readonly section: string;
  readonly items: readonly string[];
}

/**
 * A remark on a claim: a misprint, a conflict with another claim, how a band was chosen. SAME: this claim repeats the
 * observation of the other claims, of its own source or of one that it cites.
 */
export interface Annotation {
  readonly kind: 'CONFLICT' | 'MISPRINT' | 'NOTE' | 'SAME';
  readonly text: string;
  /** Keys of the other claims concerned. */
  readonly claims: readonly string[];
}

/** What a source says of a property of one or more subjects. The only place where a value lives. */
export interface Claim {
  readonly id: string;
  /** Slug of the source, a slash, number within the source. Unique. */
  readonly key: string;
  readonly sourceId: string;
  readonly property: PropertyName;
  /** The text that the source prints, verbatim, and the unit as it prints it. */
  readonly printed: string;
  readonly printedUnit: string | null;
  /**
   * The number that is meant, where the text prints several, or words beside one; null where the text is read itself.
   */
  readonly readAs: string | null;
  readonly value: ClaimValue;
  readonly evidence: Evidence;
  readonly locator: Locator;
  readonly conditions: readonly Condition[];
  readonly annotations: readonly Annotation[];
  /** The subjects of the claim; the most important one comes first. */
  readonly subjectIds: readonly string[];
}

export function conditionOf(claim: Claim, name: ConditionName): Condition | null {
  return claim.conditions.find((c) => c.name === name) ?? null;
}

/** What the table says of the conditions of which it says this. */
function picked<N extends ConditionName, T extends Readonly<Record<N, unknown>>>(
  read: (one: ConditionType) => unknown,
): T {
  const entries = Object.entries(conditions).map(([name, one]) => [name, read(one)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== null)) as T;
}
