import type { Severity, Verdict } from '../analysis/audit/verdict.ts';
import type { ConditionStatus, Evidence, TestQuantity } from '../domain/claim.ts';
import type { KindField } from '../domain/kinds.ts';
import type { GivenQuantity } from '../domain/measure.ts';
import type { PropertyName } from '../domain/property.ts';
import type { RunState } from '../domain/run.ts';
import type { CellConfiguration, SubjectKind } from '../domain/subjects.ts';

/**
 * The inputs of queries on the knowledge as plain data: look-ups, filters, measurands. The input types of the schema
 * have these shapes; the compiler checks that where a resolver passes one on.
 */

export type Maybe<T> = T | null | undefined;

/** One subject, by its id or by the slug of its kind. */
export type SubjectReference = { readonly [name in 'id' | KindField]?: Maybe<string> };

export interface OneOf<T> {
  readonly eq?: Maybe<T>;
  readonly in?: Maybe<readonly T[]>;
}

/** Filters within a filter: all of `and` hold, one of `or` holds, `not` does not hold. */
export interface Logic<F> {
  readonly and?: Maybe<readonly F[]>;
  readonly or?: Maybe<readonly F[]>;
  readonly not?: Maybe<F>;
}

/** Limits are inclusive. */
export interface QuantityFilter {
  readonly eq?: Maybe<GivenQuantity>;
  readonly gte?: Maybe<GivenQuantity>;
  readonly lte?: Maybe<GivenQuantity>;
}

interface ByIdentity {
  readonly id?: Maybe<OneOf<string>>;
  readonly slug?: Maybe<OneOf<string>>;
}

export interface SubjectFilter extends ByIdentity, Logic<SubjectFilter> {}

export interface ElectrodeFilter extends ByIdentity, Logic<ElectrodeFilter> {
  readonly metal?: Maybe<OneOf<string>>;
  readonly coating?: Maybe<OneOf<string>>;
  readonly substrate?: Maybe<OneOf<string>>;
}

export interface CellFilter extends ByIdentity, Logic<CellFilter> {
  readonly configuration?: Maybe<OneOf<CellConfiguration>>;
  readonly metal?: Maybe<OneOf<string>>;
  readonly electrode?: Maybe<OneOf<string>>;
  readonly coating?: Maybe<OneOf<string>>;
  readonly electrolyte?: Maybe<OneOf<string>>;
  readonly separator?: Maybe<OneOf<string>>;
}

export interface ClaimFilter extends Logic<ClaimFilter> {
  readonly id?: Maybe<OneOf<string>>;
  readonly key?: Maybe<OneOf<string>>;
  readonly property?: Maybe<OneOf<PropertyName>>;
  readonly evidence?: Maybe<OneOf<Evidence>>;
  readonly source?: Maybe<OneOf<string>>;
  readonly metal?: Maybe<OneOf<string>>;
  readonly subject?: Maybe<OneOf<string>>;
  readonly subjectKind?: Maybe<OneOf<SubjectKind>>;
  readonly configuration?: Maybe<OneOf<CellConfiguration>>;
  readonly value?: Maybe<QuantityFilter>;
  readonly currentDensity?: Maybe<QuantityFilter>;
  readonly arealCapacity?: Maybe<QuantityFilter>;
  readonly temperature?: Maybe<QuantityFilter>;
  readonly cycles?: Maybe<QuantityFilter>;
  readonly conditionStatus?: Maybe<ConditionStatusesFilter>;
}

/** Where the conditions of a test come from; each that is given must hold. */
export type ConditionStatusesFilter = { readonly [name in TestQuantity]?: Maybe<OneOf<ConditionStatus>> };

export interface RunFilter {
  readonly state?: Maybe<OneOf<RunState>>;
  readonly model?: Maybe<OneOf<string>>;
}

export interface AuditFilter extends Logic<AuditFilter> {
  readonly verdict?: Maybe<OneOf<Verdict>>;
  readonly minimumSeverity?: Maybe<Severity>;
  readonly rule?: Maybe<OneOf<string>>;
  readonly subject?: Maybe<OneOf<string>>;
}

export type AuditOrder = 'SEVERITY_DESC' | 'DIFFERENCE_DESC' | 'RULE_ASC';

/** Either a property as sources claim it, or a metric with its arguments. */
export interface MeasurandInput {
  readonly property?: Maybe<PropertyName>;
  readonly metric?: Maybe<MetricRequest>;
}

export interface MetricRequest {
  readonly name: string;
  readonly arguments?: Maybe<readonly { readonly name: string; readonly quantity: GivenQuantity }[]>;
}

/** Conditions under which a property is wanted; electrolyte and separator by slug. */
export interface TestConditions {
  readonly currentDensity?: Maybe<GivenQuantity>;
  readonly arealCapacity?: Maybe<GivenQuantity>;
  readonly temperature?: Maybe<GivenQuantity>;
  readonly cycles?: Maybe<GivenQuantity>;
  readonly electrolyte?: Maybe<string>;
  readonly separator?: Maybe<string>;
}
