import { createHash } from 'node:crypto';
import {
  type Annotation,
  type Claim,
  type Condition,
  conditionOf,
  type Evidence,
  type Locator,
  type TestQuantity,
  testQuantityNames,
} from '../domain/claim.ts';
import { statusOfCondition } from '../domain/conditions/conditionsNeeded.ts';
import type { ClaimValue, Measure, Qualifier, UncertaintyBasis } from '../domain/measure.ts';
import type { PropertyName } from '../domain/property.ts';
import { meaningOf, toSI } from '../physics/ucum.ts';

/** A claim as its table stores it. */
export interface ClaimRow {
  readonly id: string;
  readonly key: string;
  readonly source_id: string;
  readonly property: PropertyName;
  readonly printed: string;
  readonly printed_unit: string | null;
  readonly read_as: string | null;
  readonly value_kind: ClaimValue['kind'];
  readonly text: string | null;
  readonly qualifier: Qualifier | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly standard_uncertainty: number | null;
  readonly uncertainty_basis: UncertaintyBasis | null;
  readonly evidence: Evidence;
  readonly locator: Locator;
  readonly conditions: Condition[];
  readonly annotations: Annotation[];
  readonly subject_ids: string[];
}

export const CLAIM_COLUMNS = `
  c.id, c.key, c.source_id, c.property, c.printed, c.printed_unit, c.read_as, c.value_kind, c.text, c.qualifier, c.value,
  c.low, c.high, c.unit, c.standard_uncertainty, c.uncertainty_basis, c.evidence, c.locator, c.conditions, c.annotations,
  (select json_agg(subject_id order by position) from claim_subject where claim_id = c.id) as subject_ids`;

export function toClaim(row: ClaimRow): Claim {
  const { id, key, property, printed, evidence, locator, conditions, annotations } = row;
  return {
    id,
    key,
    sourceId: row.source_id,
    property,
    printed,
    printedUnit: row.printed_unit,
    readAs: row.read_as,
    value: toValue(row),
    evidence,
    locator,
    conditions,
    annotations,
    subjectIds: row.subject_ids,
  };
}

function toValue(row: ClaimRow): ClaimValue {
  if (row.value_kind === 'WITHHELD') return { kind: 'WITHHELD' };
  if (row.value_kind === 'TEXT') return { kind: 'TEXT', text: row.text! };
  return {
    kind: 'MEASURE',
    qualifier: row.qualifier!,
    value: row.value,
    low: row.low,
    high: row.high,
    unit: row.unit!,
    standardUncertainty: row.standard_uncertainty,
    uncertaintyBasis: row.uncertainty_basis,
  };
}

/** What is written of a claim, with the columns by which claims are sorted and screened. */
export function fromClaim(claim: Claim, { owner, metalId }: { owner: string; metalId: string | null }) {
  const { value } = claim;
  const measure = value.kind === 'MEASURE' ? value : null;
  return {
    id: claim.id,
    key: claim.key,
    sortKey: sortKey(claim.key),
    sourceId: claim.sourceId,
    property: claim.property,
    printed: claim.printed,
    printedUnit: claim.printedUnit,
    readAs: claim.readAs,
    valueKind: value.kind,
    text: value.kind === 'TEXT' ? value.text : null,
    qualifier: measure?.qualifier ?? null,
    value: measure?.value ?? null,
    low: measure?.low ?? null,
    high: measure?.high ?? null,
    unit: measure?.unit ?? null,
    standardUncertainty: measure?.standardUncertainty ?? null,
    uncertaintyBasis: measure?.uncertaintyBasis ?? null,
    ...screened(measure),
    evidence: claim.evidence,
    locator: claim.locator,
    conditions: claim.conditions,
    annotations: claim.annotations,
    ...Object.fromEntries(testQuantityNames.flatMap((name) => conditionColumns(claim, name))),
    metalId,
    owner,
    digest: digestOf(claim),
  };
}

/** SHA-256 of everything that a claim says. How its text was read is no part: what was read, its value, is. */
export function digestOf(claim: Claim): string {
  return createHash('sha256')
    .update(JSON.stringify({ ...claim, readAs: undefined }))
    .digest('hex');
}

/** Sorts `K9` of a source before its `K10`: numbers are padded to six digits. */
function sortKey(key: string): string {
  return key.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}

/** A bound is infinite on its open side, so that `certainly at least` and `certainly at most` are comparisons. */
function screened(measure: Measure | null) {
  if (!measure) return { dimension: null, valueSi: null, lowSi: null, highSi: null };
  const unit = meaningOf(measure.unit);
  const { value, low, high } = measure;
  return {
    dimension: unit.dimension,
    valueSi: toSI(value ?? low ?? high!, unit),
    lowSi: toSI(value ?? low ?? -Infinity, unit),
    highSi: toSI(value ?? high ?? Infinity, unit),
  };
}

/**
 * The origin of a condition of a claim, and the least and the greatest number that it allows, in SI: the band of an
 * assumed one. Words allow every number. All are null for a claim that does not depend on the condition.
 */
function conditionColumns(claim: Claim, name: TestQuantity): [column: string, value: string | number | null][] {
  const condition = conditionOf(claim, name);
  const status = statusOfCondition(claim, name);
  const { low, high } =
    condition === null || status === 'NOT_STATED' ? { low: null, high: null } : allowedBy(condition.measure);
  return [
    [`${name}Status`, status],
    [`${name}LowSi`, low],
    [`${name}HighSi`, high],
  ];
}

function allowedBy(measure: Measure | null): { low: number; high: number } {
  if (measure === null) return { low: -Infinity, high: Infinity };
  const unit = meaningOf(measure.unit);
  const { value, low, high } = measure;
  return { low: toSI(low ?? value ?? -Infinity, unit), high: toSI(high ?? value ?? Infinity, unit) };
}
