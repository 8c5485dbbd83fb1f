import { properties } from '../domain/property.ts';
import type { SubjectKind } from '../domain/subjects.ts';
import { and, condition, or, type SqlCondition, sql } from '../store/sql.ts';
import { dimensionsOf, idIs, isOneOf, logic, type Path, quantityIs } from './comparisons.ts';
import type { CellFilter, ClaimFilter, ElectrodeFilter, Maybe, OneOf, RunFilter, SubjectFilter } from './inputs.ts';

/** Filters as conditions on rows: `s` is a subject, `ce` its cell, `c` a claim. An empty filter is null. */

const FILTER: Path = ['filter'];

export function subjectCondition(filter: Maybe<SubjectFilter>, path = FILTER): SqlCondition | null {
  if (!filter) return null;
  return and([isItself(filter, path), logic(filter, subjectCondition, path)]);
}

export function electrodeCondition(filter: Maybe<ElectrodeFilter>, path = FILTER): SqlCondition | null {
  if (!filter) return null;
  const layer = (kind: SubjectKind, name: 'metal' | 'coating' | 'substrate') =>
    isSubject('l.layer_id', kind, filter[name], [...path, name]);
  return and([
    isItself(filter, path),
    holdsLayer('s.id', layer('ALKALI_METAL', 'metal')),
    holdsLayer('s.id', layer('COATING', 'coating')),
    holdsLayer('s.id', layer('SUBSTRATE', 'substrate')),
    logic(filter, electrodeCondition, path),
  ]);
}

export function cellCondition(filter: Maybe<CellFilter>, path = FILTER): SqlCondition | null {
  if (!filter) return null;
  const electrode = (side: string) => isSubject(side, 'ELECTRODE', filter.electrode, [...path, 'electrode']);
  const coating = isSubject('l.layer_id', 'COATING', filter.coating, [...path, 'coating']);
  return and([
    isItself(filter, path),
    isOneOf('ce.configuration', filter.configuration, [...path, 'configuration']),
    isSubject('ce.metal_id', 'ALKALI_METAL', filter.metal, [...path, 'metal']),
    isSubject('ce.electrolyte_id', 'ELECTROLYTE', filter.electrolyte, [...path, 'electrolyte']),
    isSubject('ce.separator_id', 'SEPARATOR', filter.separator, [...path, 'separator']),
    onEitherSide(electrode('ce.negative_id'), electrode('ce.positive_id')),
    onEitherSide(holdsLayer('ce.negative_id', coating), holdsLayer('ce.positive_id', coating)),
    logic(filter, cellCondition, path),
  ]);
}

export function claimCondition(filter: Maybe<ClaimFilter>, path = FILTER): SqlCondition | null {
  if (!filter) return null;
  const subject = and([
    isOneOf('k.slug', filter.subject, [...path, 'subject']),
    isOneOf('k.kind', filter.subjectKind, [...path, 'subjectKind']),
  ]);
  const cell = isOneOf('ce.configuration', filter.configuration, [...path, 'configuration']);
  return and([
    idIs('c.id', filter.id, [...path, 'id']),
    isOneOf('c.key', filter.key, [...path, 'key']),
    isOneOf('c.property', filter.property, [...path, 'property']),
    isOneOf('c.evidence', filter.evidence, [...path, 'evidence']),
    isSubject('c.source_id', 'SOURCE', filter.source, [...path, 'source']),
    isSubject('c.metal_id', 'ALKALI_METAL', filter.metal, [...path, 'metal']),
    subject &&
      condition`exists (select from claim_subject cs join subject k on k.id = cs.subject_id
                                  where cs.claim_id = c.id and (${subject}))`,
    cell &&
      condition`exists (select from claim_subject cs join cell ce on ce.id = cs.subject_id
                               where cs.claim_id = c.id and (${cell}))`,
    valueIs(filter, [...path, 'value']),
    conditionIs('c.areal_capacity_si', filter.arealCapacity, 'mA.h/cm2', [...path, 'arealCapacity']),
    conditionIs('c.current_density_si', filter.currentDensity, 'mA/cm2', [...path, 'currentDensity']),
    logic(filter, claimCondition, path),
  ]);
}

export function runCondition(filter: Maybe<RunFilter>): SqlCondition | null {
  if (!filter) return null;
  return and([
    isOneOf('state', filter.state, ['filter', 'state']),
    isOneOf('model', filter.model, ['filter', 'model']),
  ]);
}

function isItself(filter: SubjectFilter, path: Path): SqlCondition | null {
  return and([idIs('s.id', filter.id, [...path, 'id']), isOneOf('s.slug', filter.slug, [...path, 'slug'])]);
}

/**
 * A foreign key refers to the subject with this slug. For an equality the subject is looked up before the rows are read, so
 * that an index can begin with it; a join would prevent that.
 */
function isSubject(key: string, kind: SubjectKind, filter: Maybe<OneOf<string>>, path: Path): SqlCondition | null {
  const list = isOneOf('k.slug', filter && { in: filter.in }, path);
  const ids = sql(`select k.id from subject k where k.kind = '${kind}' and `);
  return and([
    filter?.eq == null ? null : condition`${sql(key)} = (${ids} k.slug = ${filter.eq})`,
    list && condition`${sql(key)} in (${ids} ${list})`,
  ]);
}

/** An electrode has a layer `l` for which this holds. */
function holdsLayer(electrode: string, layer: SqlCondition | null): SqlCondition | null {
  return layer && condition`${sql(electrode)} in (select l.electrode_id from electrode_layer l where ${layer})`;
}

function onEitherSide(negative: SqlCondition | null, positive: SqlCondition | null): SqlCondition | null {
  return negative && positive && or([negative, positive]);
}

/** A bound passes only where it is enough to decide; a value is compared only with values of its dimension. */
function valueIs({ value, property }: ClaimFilter, path: Path): SqlCondition | null {
  const expected = property?.eq == null ? null : properties[property.eq].unit;
  return and([
    ...dimensionsOf(value, path).map((dimension) => condition`c.dimension = ${dimension}`),
    quantityIs({ low: 'c.low_si', high: 'c.high_si' }, value, { expected, path }),
  ]);
}

/** A condition of a claim, stated or assumed, which has its own column. */
function conditionIs(column: string, filter: ClaimFilter['value'], expected: string, path: Path): SqlCondition | null {
  return quantityIs({ low: column, high: column }, filter, { expected, path });
}
