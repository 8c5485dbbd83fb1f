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
export const conditionNames = [
  'currentDensity',
  'arealCapacity',
  'temperature',
  'cycles',
  'potential',
  'electrolyte',
  'separator',
  'layer',
  'counterElectrode',
  'reference',
  'medium',
  'protocol',
  'massBasis',
  'areaBasis',
  'testEnd',
] as const;
export type ConditionName = (typeof conditionNames)[number];

/** The conditions that are numbers of a test, each with a unit of its dimension. Claims are filtered by them. */
export const testQuantities = {
  currentDensity: 'mA/cm2',
  arealCapacity: 'mA.h/cm2',
  temperature: 'K',
  cycles: '{cycle}',
} as const satisfies Partial<Record<ConditionName, string>>;
export type TestQuantity = keyof typeof testQuantities;
export const testQuantityNames = Object.keys(testQuantities) as readonly TestQuantity[];

/** The words of conditions that have only these. */
export const conditionWords = {
  /** What a mass, or an energy per mass, counts. */
  massBasis: ['with electrolyte', 'without electrolyte'],
  /** The area by which a current or a resistance is divided or multiplied. */
  areaBasis: ['geometric area', 'true area'],
  /** Whether the cell failed, or the test was stopped or shown no further while the cell still worked. */
  testEnd: ['failed', 'ended'],
} as const satisfies Partial<Record<ConditionName, readonly string[]>>;
export type WordedCondition = keyof typeof conditionWords;

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
