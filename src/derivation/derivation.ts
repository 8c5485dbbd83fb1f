import type { Claim, Condition } from '../domain/claim.ts';
import type { InputOrigin } from '../domain/ledger.ts';
import type { GivenQuantity, Measure, UncertaintyKind } from '../domain/measure.ts';
import type { PropertyName } from '../domain/property.ts';
import type { SubjectIdentity } from '../domain/subjects.ts';
import type { Uncertain } from '../statistics/latinHypercube.ts';
import type { Metric } from './metric.ts';

/** A metric of one subject: the number or what is missing for it, and everything from which it was computed. */
export interface Derivation {
  readonly metric: Metric;
  readonly subject: SubjectIdentity;
  /** In the unit of the metric; null where inputs are missing or the formula does not hold. */
  readonly quantity: Measure | null;
  readonly uncertainty: UncertaintyKind | null;
  /** All symbols of the formula, in its order, known or not. */
  readonly inputs: readonly ResolvedInput[];
  /** What is missing; if there is a quantity, the reasons why it is a bound. */
  readonly missing: readonly Missing[];
  /** What had to be assumed, here and in the inputs. */
  readonly assumptions: readonly Assumption[];
}

export interface ResolvedInput {
  readonly name: string;
  readonly symbol: string;
  /** Null where the input is missing altogether. */
  readonly origin: InputOrigin | null;
  readonly measure: Measure | null;
  /** Whose property it is; null for arguments, constants and assumptions. */
  readonly subject: SubjectIdentity | null;
  readonly property: PropertyName | null;
  readonly claim: Claim | null;
  /** Other claims of the same property, best first. */
  readonly passedOver: readonly Claim[];
  readonly derivation: Derivation | null;
  /** For a constant: who defines it. */
  readonly source: string | null;
  /** For an assumption: the reason for it. */
  readonly reason: string | null;
  /** Its possible values, in SI, where they do not follow from the rest: of an assumed condition, of a record. */
  readonly uncertain?: Uncertain;
}

/**
 * NOT_RECORDED: no source says it. WITHHELD: the source knows it and does not say it. NOT_APPLICABLE: the subject has
 * no such part. OUT_OF_RANGE: all inputs are known, but the formula does not hold for them. CONDITION_…: a claim gives
 * the number, but the condition under which it is wanted is not stated, assumed, stated as a range, or another one.
 */
export type MissingReason =
  | 'NOT_RECORDED'
  | 'WITHHELD'
  | 'NOT_APPLICABLE'
  | 'OUT_OF_RANGE'
  | 'CONDITION_NOT_STATED'
  | 'CONDITION_ASSUMED'
  | 'CONDITION_RANGE'
  | 'CONDITION_DIFFERS';

export interface Missing {
  /** Name of the input, after those of the metrics that lead to it: `negative.loading`. */
  readonly input: string;
  readonly reason: MissingReason;
  readonly explanation: string;
  readonly subject: SubjectIdentity | null;
  readonly property: PropertyName | null;
  /** The claim by which the source withholds it, or which holds under other conditions. */
  readonly claim: Claim | null;
  /** What the model of a symmetric cell would have to be asked for the number. */
  readonly run?: CellRun | null;
}

/** A run of a symmetric cell of the library, in the words of its request. */
export interface CellRun {
  readonly cellId: string;
  readonly electrolyteId: string | null;
  readonly separatorId: string | null;
  readonly currentDensity: GivenQuantity;
  readonly arealCapacity: GivenQuantity;
  readonly temperature: GivenQuantity | null;
  readonly cycles: number;
}

export interface Assumption {
  readonly text: string;
  /** The claim that assumes it, null where the metric itself does. */
  readonly claim: Claim | null;
  /** The condition of a test that is assumed, with its value and its band; null for other assumptions. */
  readonly condition?: Condition | null;
}
